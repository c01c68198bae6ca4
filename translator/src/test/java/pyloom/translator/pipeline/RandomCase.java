package pyloom.translator.pipeline;

import pyloom.files.Descriptors;
import pyloom.runtime.Program;
import pyloom.runtime.TranslatedModule;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.lower.ModuleIdentity;
import pyloom.translator.parse.SourceParser;
import pyloom.translator.source.SourceText;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A random program that runs in this process.
 *
 * @param program its text
 */
record RandomCase(long seed, String program) {

    private static final RunOptions UNCACHED = new RunOptions(TranslationOptions.STANDARD, null);

    RandomCase(long seed) {
        this(seed, RandomPrograms.of(seed));
    }

    private ModuleIdentity identity(Tier tier) {
        ModuleIdentity names = new ModuleNames("random").ofProgram(file());
        return new ModuleIdentity(
                names.moduleName(),
                Path.of(file()).toAbsolutePath().toString(),
                tier == Tier.AUTO ? "random" : "dynamic.random",
                names.className(),
                true);
    }

    private String file() {
        return "seed" + seed + ".py";
    }

    /** {@return its translation} */
    Translation translate(Tier tier) {
        try {
            SourceText source = SourceText.decode(file(), program.getBytes(StandardCharsets.UTF_8));
            return Translator.translateOnce(
                            List.of(new ParsedModule(SourceParser.parse(source), identity(tier))),
                            new TranslationOptions(tier))
                    .getFirst();
        } catch (PythonSyntaxError | UntranslatableException refused) {
            throw new IllegalStateException(program + refused.getMessage(), refused);
        }
    }

    /** {@return what it prints} */
    String run(Tier tier, Map<String, byte[]> classes) {
        ProgramLoader loader = new ProgramLoader(RandomCase.class.getClassLoader());
        loader.add(classes);
        TranslatedModule module =
                Program.moduleOf(
                        identity(tier).packageName() + "." + identity(tier).className(), loader);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Descriptors.redirectOutput(printed);
        try {
            Program.start(module, new String[0], new ProgramRunner(Path.of("."), UNCACHED));
        } finally {
            Descriptors.redirectOutput(null);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
