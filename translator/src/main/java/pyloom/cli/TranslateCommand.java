package pyloom.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import pyloom.translator.diagnostics.SafeText;
import pyloom.translator.output.OutputFolder;
import pyloom.translator.output.OutputReport;
import pyloom.translator.pipeline.Notes;
import pyloom.translator.pipeline.ParsedModule;
import pyloom.translator.pipeline.SourceProject;
import pyloom.translator.pipeline.TranslatedFiles;
import pyloom.translator.pipeline.Translation;
import pyloom.translator.pipeline.TranslationOptions;
import pyloom.translator.pipeline.UntranslatableException;
import pyloom.translator.project.MavenProject;
import pyloom.translator.stats.TranslationStatistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Translates programs and packages to Java files. */
final class TranslateCommand implements Command {

    /** What makes Java of modules. */
    interface Work {
        /** {@return the Java of modules that make up a program, in the same order} */
        List<Translation> on(List<ParsedModule> modules, TranslationOptions options)
                throws UntranslatableException;
    }

    private static final String OUTPUT = "--output";
    private static final String FORCE = "--force";
    private static final String STATS = "--stats";
    private static final String PROJECT = "--project";
    private static final String EXPLAIN = "--explain";

    private final Work work;

    TranslateCommand(Work work) {
        this.work = work;
    }

    @Override
    public CommandSpec spec() {
        return Help.command(
                        "translate",
                        "Translates programs, with what they import, and whole packages to Java"
                                + " files.",
                        "pyloom translate job.py -d src/main/java",
                        "pyloom translate mypackage -d out --package com.example",
                        "pyloom translate --project job.py -d job && cd job && mvn package",
                        "pyloom translate --explain job.py")
                .addOption(
                        OptionSpec.builder("-d", OUTPUT)
                                .type(Path.class)
                                .paramLabel("FOLDER")
                                .description(
                                        "Where the files go. What Pyloom wrote there before and is"
                                                + " not made any more goes away; what was changed"
                                                + " by hand stays.")
                                .build())
                .addOption(
                        Help.flag(
                                PROJECT,
                                "Write a complete Maven project around the files; it builds"
                                        + " offline."))
                .addOption(
                        Help.flag(
                                STATS,
                                "Show lines without imports, and how many calls and operations of"
                                        + " the code are dynamic."))
                .addOption(
                        Help.flag(
                                EXPLAIN,
                                "Show for each function what is proven of it, and what is left to"
                                        + " dynamic code and why; without a folder nothing is"
                                        + " written."))
                .addOption(Help.flag(FORCE, "Overwrite files that were changed by hand."))
                .addOption(TranslationChoices.packageName())
                .addOption(TranslationChoices.tier())
                .addOption(Sources.option())
                .addPositional(
                        PositionalParamSpec.builder()
                                .type(List.class)
                                .auxiliaryTypes(Path.class)
                                .paramLabel("SRC")
                                .arity("1..*")
                                .required(true)
                                .description(
                                        "Programs (files), packages (folders with __init__.py) and"
                                                + " folders of modules.")
                                .build());
    }

    @Override
    public int run(ParseResult line, Surroundings surroundings) throws Exception {
        Path folder = line.matchedOptionValue(OUTPUT, (Path) null);
        if (folder == null && !line.hasMatchedOption(EXPLAIN)) {
            String message = "Missing option: name a folder with -d, or ask with " + EXPLAIN;
            throw new ParameterException(line.commandSpec().commandLine(), message);
        }
        List<Path> sources = line.matchedPositionalValue(0, List.of());
        SourceList inputs = new SourceList(sources);
        SourceProject project = new SourceProject(TranslationChoices.packageName(line));
        Sources reading = new Sources(line, surroundings);
        ExitCode outcome =
                reading.each(inputs.files(), source -> project.add(source, inputs.input(source)));
        if (outcome != ExitCode.OK) {
            surroundings.err().println("pyloom translate: nothing was written");
            return outcome.number();
        }
        TranslationOptions options = TranslationChoices.of(line);
        List<Translation> translations = new ArrayList<>();
        outcome =
                reading.together(
                        "the program",
                        () -> translations.addAll(work.on(project.modules(), options)));
        if (outcome != ExitCode.OK) {
            surroundings.err().println("pyloom translate: nothing was written");
            return outcome.number();
        }
        Notes notes = reading::warn;
        notes.tell(project.modules(), translations);
        if (line.hasMatchedOption(EXPLAIN)) {
            translations.forEach(each -> explain(each, surroundings));
        }
        if (folder == null) {
            return ExitCode.OK.number();
        }
        if (line.hasMatchedOption(STATS)) {
            surroundings
                    .out()
                    .print(new TranslationStatistics(project.modules(), translations).table());
        }
        boolean force = line.hasMatchedOption(FORCE);
        Layout layout = output -> lay(output, line, folder, project, translations);
        return write(folder, layout, force, surroundings);
    }

    private static void explain(Translation translation, Surroundings surroundings) {
        surroundings.out().println(translation.identity().moduleName() + ":");
        translation
                .knowledge()
                .get()
                .lines()
                .forEach(each -> surroundings.out().println("  " + SafeText.of(each)));
    }

    /** Fills a folder of output. */
    private interface Layout {
        void addTo(OutputFolder output) throws IOException;
    }

    private static void lay(
            OutputFolder output,
            ParseResult line,
            Path folder,
            SourceProject project,
            List<Translation> translations)
            throws IOException {
        if (line.hasMatchedOption(PROJECT)) {
            String name = folder.toAbsolutePath().normalize().getFileName().toString();
            new MavenProject(
                            TranslationChoices.packageName(line),
                            name.replaceAll("[^A-Za-z0-9._-]", "-"),
                            Version.number())
                    .addTo(output, project.modules(), translations);
        } else {
            new TranslatedFiles("", "").addTo(output, project.modules(), translations);
        }
    }

    private static int write(Path folder, Layout layout, boolean force, Surroundings surroundings) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return refuse(folder, "it is no folder", surroundings);
        }
        try (OutputFolder output = OutputFolder.open(folder)) {
            layout.addTo(output);
            return report(output.commit(force), surroundings);
        } catch (IOException failure) {
            return refuse(folder, String.valueOf(failure.getMessage()), surroundings);
        }
    }

    private static int report(OutputReport report, Surroundings surroundings) {
        surroundings
                .out()
                .println(
                        report.written().size()
                                + " files written, "
                                + report.unchanged().size()
                                + " as they were, "
                                + report.removed().size()
                                + " removed");
        if (report.kept().isEmpty()) {
            return ExitCode.OK.number();
        }
        for (String file : report.kept()) {
            surroundings
                    .err()
                    .println(
                            "pyloom translate: "
                                    + SafeText.of(file)
                                    + " was changed by hand and stays");
        }
        surroundings
                .err()
                .println("  help: the new text stands beside it, as .new; --force overwrites");
        return ExitCode.CANNOT_WRITE.number();
    }

    private static int refuse(Path folder, String reason, Surroundings surroundings) {
        surroundings
                .err()
                .println(
                        "pyloom translate: cannot write to " + SafeText.of(folder + ": " + reason));
        return ExitCode.CANNOT_WRITE.number();
    }
}
