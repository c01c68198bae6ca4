package pyloom.translator.project;

import pyloom.translator.javac.ClassArchive;
import pyloom.translator.output.OutputFolder;
import pyloom.translator.pipeline.ParsedModule;
import pyloom.translator.pipeline.RuntimeFiles;
import pyloom.translator.pipeline.TranslatedFiles;
import pyloom.translator.pipeline.Translation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    private static final int HASH_LETTERS = 12;

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
        byte[] runtime = jar(RuntimeFiles.ofRuntime());
        byte[] weaver = jar(RuntimeFiles.ofWeaver());
        String release = release(runtime, weaver);
        add(output, "pom.xml", ProjectPom.of(group, name, release, mainClass));
        add(output, ".mvn/maven.config", MAVEN_CONFIG);
        addLibrary(output, RUNTIME, release, runtime, null);
        addLibrary(output, WEAVER, release, weaver, RUNTIME);
    }

    private static byte[] jar(SortedMap<String, byte[]> files) {
        ClassArchive archive = new ClassArchive();
        files.forEach(archive::addResource);
        return archive.toJar(Map.of());
    }

    /**
     * The version of the libraries, which names their content: Maven keeps what it has once seen of
     * a version, snapshots included, and would build with the runtime of an earlier Pyloom.
     */
    private String release(byte[]... jars) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] jar : jars) {
                digest.update(jar);
            }
            String hash = HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LETTERS);
            return version.replace("-SNAPSHOT", "") + "-" + hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void addLibrary(
            OutputFolder output, String artifact, String release, byte[] jar, String other) {
        String path = "repo/pyloom/" + artifact + "/" + release + "/" + artifact + "-" + release;
        output.add(artifact, path + ".jar", jar);
        output.add(artifact, path + ".pom", utf8(LibraryPom.of(artifact, release, other)));
    }

    private static void add(OutputFolder output, String path, String text) {
        output.add("(" + path + ")", path, utf8(text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
