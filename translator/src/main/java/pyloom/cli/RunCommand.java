package pyloom.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.pipeline.RunOptions;
import pyloom.translator.pipeline.UntranslatableException;
import pyloom.translator.source.SourceText;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Translates a program and runs it, as {@code python FILE ARGS} would. */
final class RunCommand implements Command {

    /** What brings a program to life. */
    interface Runner {
        /**
         * Translates the program and runs it in this process.
         *
         * @param source the program
         * @param arguments what follows the file on the command line
         * @param options how to translate and run it
         * @return the exit code of the program
         */
        int run(SourceText source, List<String> arguments, RunOptions options)
                throws PythonSyntaxError, UntranslatableException;
    }

    private static final String THREADS = "--threads";
    private static final String NO_CACHE = "--no-cache";

    private final Runner runner;

    RunCommand(Runner runner) {
        this.runner = runner;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Help.command(
                                "run",
                                "Translates a program and runs it.",
                                "pyloom run hello.py",
                                "pyloom run count.py --words 10    (the program's own arguments)",
                                "pyloom run --tier=dynamic hello.py")
                        .addOption(TranslationChoices.tier())
                        .addOption(threads())
                        .addOption(noCache())
                        .addOption(Sources.option())
                        .addPositional(
                                PositionalParamSpec.builder()
                                        .index("0")
                                        .type(String.class)
                                        .paramLabel("FILE")
                                        .arity("1")
                                        .required(true)
                                        .description("The program.")
                                        .build())
                        .addPositional(
                                PositionalParamSpec.builder()
                                        .index("1..*")
                                        .type(List.class)
                                        .auxiliaryTypes(String.class)
                                        .paramLabel("ARGS")
                                        .arity("0..*")
                                        .description("The program's arguments, its sys.argv[1:].")
                                        .build());
        spec.parser().stopAtPositional(true);
        return spec;
    }

    @Override
    public int run(ParseResult line, Surroundings surroundings) throws Exception {
        String file = line.matchedPositionalValue(0, "");
        List<String> arguments = line.matchedPositionalValue(1, List.of());
        Sources reading = new Sources(line, surroundings);
        RunOptions options =
                new RunOptions(
                        TranslationChoices.of(line),
                        line.hasMatchedOption(NO_CACHE) ? null : surroundings.programCache(),
                        reading::warn);
        if (line.hasMatchedOption(THREADS)) {
            ThreadPolicy policy = line.matchedOptionValue(THREADS, ThreadPolicy.AUTO);
            System.setProperty("pyloom.threads", TranslationChoices.word(policy));
        }
        AtomicInteger code = new AtomicInteger();
        ExitCode outcome =
                reading.each(
                        List.of(file), source -> code.set(runner.run(source, arguments, options)));
        return outcome == ExitCode.OK ? code.get() : outcome.number();
    }

    private static OptionSpec threads() {
        return TranslationChoices.choice(
                THREADS,
                "POLICY",
                ThreadPolicy.class,
                "What threads run on: platform, virtual, or auto, which is platform while few are"
                        + " alive (default).");
    }

    private static OptionSpec noCache() {
        return Help.flag(NO_CACHE, "Translate anew, and do not keep what is compiled.");
    }

    private enum ThreadPolicy {
        PLATFORM,
        VIRTUAL,
        AUTO
    }
}
