package pyloom.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import pyloom.translator.diagnostics.SafeText;
import pyloom.translator.launcher.JarLauncher;
import pyloom.translator.output.AtomicFiles;
import pyloom.translator.pipeline.ProgramBuilder;
import pyloom.translator.pipeline.TranslationOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Makes a jar of a program that needs nothing but a Java 25. */
final class BuildCommand implements Command {

    private static final String OUTPUT = "--output";
    private static final String LAUNCHER = "--launcher";

    @Override
    public CommandSpec spec() {
        return Help.command(
                        "build",
                        "Makes a jar of a program, with all that it needs: java -jar runs it.",
                        "pyloom build job.py                  writes job.jar",
                        "pyloom build src/main.py -o dist/app.jar && java -jar dist/app.jar",
                        "pyloom build job.py --launcher       writes job.jar, job.aot and job,"
                                + " which starts it fast")
                .addOption(
                        OptionSpec.builder("-o", OUTPUT)
                                .type(Path.class)
                                .paramLabel("JAR")
                                .description(
                                        "The jar to write; by default one named after the program,"
                                                + " in the current folder.")
                                .build())
                .addOption(
                        OptionSpec.builder(LAUNCHER)
                                .description(
                                        "Write a start script beside the jar too, and a cache with"
                                                + " which this Java starts it in half the time.")
                                .build())
                .addOption(TranslationChoices.packageName())
                .addOption(TranslationChoices.tier())
                .addOption(Sources.option())
                .addPositional(
                        PositionalParamSpec.builder()
                                .index("0")
                                .type(String.class)
                                .paramLabel("FILE")
                                .arity("1")
                                .required(true)
                                .description(
                                        "The program; what it imports from beside it comes in.")
                                .build());
    }

    @Override
    public int run(ParseResult line, Surroundings surroundings) throws Exception {
        String file = line.matchedPositionalValue(0, "");
        Path jar = line.matchedOptionValue(OUTPUT, (Path) null);
        Path target = jar == null ? Path.of(stem(file) + ".jar") : jar;
        String packageName = TranslationChoices.packageName(line);
        TranslationOptions options = TranslationChoices.of(line);
        if (Files.isDirectory(target)) {
            surroundings.err().println("pyloom build: " + shown(target) + " is a folder");
            surroundings.err().println("  help: name a file with -o");
            return ExitCode.USAGE.number();
        }
        boolean launcher = line.hasMatchedOption(LAUNCHER);
        if (launcher && !JarLauncher.mayWrite(target)) {
            surroundings
                    .err()
                    .println(
                            "pyloom build: "
                                    + shown(JarLauncher.scriptOf(target))
                                    + " exists and is no start script of ours");
            surroundings.err().println("  help: name another jar with -o, or move it away");
            return ExitCode.CANNOT_WRITE.number();
        }
        AtomicReference<IOException> failure = new AtomicReference<>();
        Sources reading = new Sources(line, surroundings);
        ExitCode outcome =
                reading.each(
                        List.of(file),
                        source -> {
                            try {
                                AtomicFiles.write(
                                        target,
                                        ProgramBuilder.jar(
                                                source, packageName, options, reading::warn));
                                if (launcher && !JarLauncher.write(target)) {
                                    surroundings
                                            .err()
                                            .println(
                                                    "pyloom build: this Java could not make a"
                                                            + " cache; the script works without");
                                }
                            } catch (IOException unwritable) {
                                failure.set(unwritable);
                            }
                        });
        if (failure.get() != null) {
            String reason = SafeText.of(String.valueOf(failure.get()));
            surroundings
                    .err()
                    .println("pyloom build: cannot write " + shown(target) + ": " + reason);
            return ExitCode.CANNOT_WRITE.number();
        }
        return outcome.number();
    }

    private static String shown(Path file) {
        return SafeText.of(file.toString());
    }

    private static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.endsWith(".py") ? name.substring(0, name.length() - 3) : name;
    }
}
