package pyloom.translator.project;

import pyloom.translator.javac.ClassArchive;
import pyloom.translator.output.OutputFolder;
import pyloom.translator.pipeline.ParsedModule;
import pyloom.translator.pipeline.RuntimeFiles;
import pyloom.translator.pipeline.TranslatedFiles;
import pyloom.translator.pipeline.Translation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A complete Maven project around translated files. The runtime and our compile step come along in
 * a repository inside the project, so that it builds without a network and without Pyloom.
 *
 * @param group its group, also the Java package of its classes
 * @param name its name, of letters, digits, dots, dashes and underscores
 * @param version the version of this Pyloom
 */
public record MavenProject(String group, String name, String version) {

    private static final String RUNTIME = "pyloom-runtime";
    private static final String WEAVER = "pyloom-weaver";

    /** Without this Maven would not even look into a folder when it is told to stay offline. */
    private static final String MAVEN_CONFIG = "-Daether.offline.protocols=file\n";

    /** Adds the files of the project. */
    public void addTo(
            OutputFolder output, List<ParsedModule> modules, List<Translation> translations)
            throws IOException {
        new TranslatedFiles("src/main/java/", "src/main/resources/")
                .addTo(output, modules, translations);
        String mainClass =
                translations.stream()
                        .filter(each -> each.identity().isProgram())
                        .map(Translation::className)
                        .findFirst()
                        .orElse(null);
        add(output, "pom.xml", ProjectPom.of(group, name, version, mainClass));
        add(output, ".mvn/maven.config", MAVEN_CONFIG);
        addLibrary(output, RUNTIME, RuntimeFiles.ofRuntime(), null);
        addLibrary(output, WEAVER, RuntimeFiles.ofWeaver(), RUNTIME);
    }

    private void addLibrary(
            OutputFolder output, String artifact, SortedMap<String, byte[]> files, String other) {
        ClassArchive archive = new ClassArchive();
        files.forEach(archive::addResource);
        String path = "repo/pyloom/" + artifact + "/" + version + "/" + artifact + "-" + version;
        output.add(artifact, path + ".jar", archive.toJar(Map.of()));
        output.add(artifact, path + ".pom", utf8(LibraryPom.of(artifact, version, other)));
    }

    private static void add(OutputFolder output, String path, String text) {
        output.add("(" + path + ")", path, utf8(text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
