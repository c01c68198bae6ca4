package pyloom.translator.pipeline;

import pyloom.files.Descriptors;
import pyloom.runtime.Program;
import pyloom.runtime.TranslatedModule;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.lower.ModuleIdentity;
import pyloom.translator.parse.ParsedSource;
import pyloom.translator.parse.SourceParser;
import pyloom.translator.source.SourceText;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A case of the resources: a Python program, and beside it what CPython prints for it.
 *
 * @param program the Python file; its folder is named after the construct that it is about
 */
record CaseFile(Path program) {

    static final Path FOLDER = Path.of("src/test/resources/cases");

    private static final RunOptions UNCACHED = new RunOptions(TranslationOptions.STANDARD, null);

    /** {@return all cases} */
    static List<CaseFile> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .filter(file -> Files.exists(sibling(file, ".out")))
                    .sorted()
                    .map(CaseFile::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path sibling(Path file, String extension) {
        return file.resolveSibling(file.getFileName().toString().replace(".py", extension));
    }

    /** {@return what CPython prints} */
    String expectedOutput() throws IOException {
        return Files.readString(sibling(program, ".out"));
    }

    /** {@return what it is about} */
    String construct() {
        return program.getParent().getFileName().toString();
    }

    /** {@return its translation; those of the two tiers have packages of their own} */
    Translation translate(Tier tier) {
        return translate(tier, program.toAbsolutePath().toString());
    }

    /** {@return its tree and comments} */
    ParsedSource parse() {
        try {
            return SourceParser.parse(
                    SourceText.decode(program.toString(), Files.readAllBytes(program)));
        } catch (IOException | PythonSyntaxError unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Translation translate(Tier tier, String file) {
        try {
            SourceText source = SourceText.decode(program.toString(), Files.readAllBytes(program));
            ModuleIdentity names = new ModuleNames("cases").ofProgram(program.toString());
            ModuleIdentity identity =
                    new ModuleIdentity(
                            names.moduleName(),
                            file,
                            (tier == Tier.AUTO ? "cases." : "dynamic.") + construct() + "_",
                            names.className(),
                            true);
            return Translator.translateOnce(
                            List.of(new ParsedModule(SourceParser.parse(source), identity)),
                            new TranslationOptions(tier))
                    .getFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (PythonSyntaxError | UntranslatableException refused) {
            throw new IllegalStateException(program + ": " + refused.getMessage(), refused);
        }
    }

    /** {@return what the program prints when its classes run} */
    String run(Tier tier, Map<String, byte[]> classes) {
        ProgramLoader loader = new ProgramLoader(CaseFile.class.getClassLoader());
        loader.add(classes);
        TranslatedModule module = Program.moduleOf(translate(tier).className(), loader);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Descriptors.redirectOutput(printed);
        try {
            Program.start(module, new String[0], new ProgramRunner(program.getParent(), UNCACHED));
        } finally {
            Descriptors.redirectOutput(null);
        }
        String folder = FOLDER.toAbsolutePath().toString();
        return printed.toString(StandardCharsets.UTF_8).replace(folder, "CASES");
    }

    @Override
    public String toString() {
        return FOLDER.relativize(program).toString();
    }
}
