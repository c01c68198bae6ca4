package pyloom.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import pyloom.translator.diagnostics.SafeText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Runs programs with CPython and with Pyloom and shows where they first differ. */
final class DiffCommand implements Command {

    private static final String PYTHON = "--python";
    private static final String TIMEOUT = "--timeout";

    private static final int DIFFERENT = 1;

    @Override
    public CommandSpec spec() {
        return Help.command(
                        "diff",
                        "Runs programs with CPython and with Pyloom and shows where they differ.",
                        "pyloom diff samples/*/src/main/python/*.py",
                        "pyloom diff --python /usr/bin/python3.13 --tier=dynamic job.py")
                .addOption(
                        OptionSpec.builder(PYTHON)
                                .type(String.class)
                                .paramLabel("EXECUTABLE")
                                .description(
                                        "CPython 3.13; by default PYLOOM_PYTHON, else the PATH.")
                                .build())
                .addOption(TranslationChoices.tier())
                .addOption(
                        OptionSpec.builder(TIMEOUT)
                                .type(Integer.class)
                                .paramLabel("SECONDS")
                                .defaultValue("60")
                                .description(
                                        "How long each side may take (default: ${DEFAULT-VALUE}).")
                                .build())
                .addPositional(Help.files("1..*"));
    }

    @Override
    public int run(ParseResult line, Surroundings surroundings) throws Exception {
        String python;
        try {
            python = PythonOracle.find(line.matchedOptionValue(PYTHON, (String) null));
        } catch (PythonOracle.NotFound missing) {
            surroundings.err().println("pyloom diff: " + SafeText.of(missing.getMessage()));
            surroundings.err().println("  help: name a CPython 3.13 with --python");
            return ExitCode.NO_INPUT.number();
        }
        int seconds = line.commandSpec().findOption(TIMEOUT).getValue();
        Duration limit = Duration.ofSeconds(seconds);
        String tier = "--tier=" + TranslationChoices.word(TranslationChoices.of(line).tier());
        List<String> files = line.matchedPositionalValue(0, List.of());
        int outcome = ExitCode.OK.number();
        Progress progress = new Progress(surroundings, files.size());
        for (int i = 0; i < files.size(); i++) {
            progress.at(i, files.get(i));
            int one = one(files.get(i), python, tier, limit, surroundings, progress);
            outcome = Math.max(outcome, one);
        }
        progress.clear();
        return outcome;
    }

    private static int one(
            String file,
            String python,
            String tier,
            Duration limit,
            Surroundings surroundings,
            Progress progress)
            throws IOException, InterruptedException {
        String name = SafeText.of(file);
        if (!Files.isRegularFile(Path.of(file))) {
            progress.clear();
            surroundings.err().println("pyloom diff: " + name + " is not there");
            return ExitCode.NO_INPUT.number();
        }
        List<String> lines =
                new OutcomeDifference(
                                ProgramOutcome.of(List.of(python, file), limit),
                                ProgramOutcome.of(OwnProcess.command("run", tier, file), limit))
                        .lines();
        progress.clear();
        surroundings.out().println(name + ": " + (lines.isEmpty() ? "same" : "DIFFERENT"));
        lines.forEach(line -> surroundings.out().println("  " + SafeText.of(line)));
        surroundings.out().flush();
        return lines.isEmpty() ? ExitCode.OK.number() : DIFFERENT;
    }
}
