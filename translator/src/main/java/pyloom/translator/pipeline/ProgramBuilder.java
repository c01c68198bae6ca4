package pyloom.translator.pipeline;

import pyloom.runtime.ModuleIndex;
import pyloom.stdlib.traceback.SourceLines;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.javac.ClassArchive;
import pyloom.translator.source.SourceText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a jar of a program: its classes, those of the modules that it imports, the runtime, and the
 * Python text for tracebacks. Nothing of the translator is in it; the same sources give the same
 * bytes.
 */
public final class ProgramBuilder {

    private ProgramBuilder() {}

    /**
     * {@return a jar that {@code java -jar} runs}
     *
     * @param source the program
     * @param packageName the Java package of its classes
     * @param notes where findings go that do not stop it
     * @throws PythonSyntaxError if CPython would refuse the file
     * @throws ImportedSyntaxError if it would refuse a module that the program imports
     * @throws UntranslatableException if the program needs what is not translated
     */
    public static byte[] jar(
            SourceText source, String packageName, TranslationOptions options, Notes notes)
            throws IOException, PythonSyntaxError, ImportedSyntaxError, UntranslatableException {
        SourceProject project = new SourceProject(packageName);
        project.add(source, SourceInput.of(Path.of(source.name())).getFirst());
        List<ParsedModule> modules = project.modules();
        SafetyNet.Outcome<Map<String, byte[]>> outcome = Translator.compile(modules, options);
        List<Translation> translations = outcome.translations();
        notes.tell(modules, translations);
        ClassArchive archive = new ClassArchive();
        RuntimeFiles.ofRuntime().forEach(archive::addResource);
        archive.addClasses(outcome.result());
        archive.addResource(ModuleIndex.PATH, index(translations));
        for (ParsedModule module : modules) {
            archive.addResource(
                    SourceLines.RESOURCES + module.identity().file(),
                    module.source().text().text().getBytes(StandardCharsets.UTF_8));
        }
        return archive.toJar(Map.of("Main-Class", translations.getFirst().className()));
    }

    /** {@return the index by which the running program finds its modules} */
    static byte[] index(List<Translation> translations) {
        Map<String, String> classes = new LinkedHashMap<>();
        for (Translation each : translations) {
            classes.put(each.identity().moduleName(), each.className());
        }
        return ModuleIndex.write(classes).getBytes(StandardCharsets.UTF_8);
    }
}
