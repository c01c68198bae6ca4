package pyloom.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import pyloom.audit.AuditReport;
import pyloom.audit.FileAudit;
import pyloom.audit.JsonReport;
import pyloom.audit.TextReport;
import pyloom.translator.api.ApiSearch;
import pyloom.translator.diagnostics.Diagnostic;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.diagnostics.Severity;
import pyloom.translator.imports.ModuleFiles;
import pyloom.translator.pipeline.ParsedModule;
import pyloom.translator.pipeline.SourceInput;
import pyloom.translator.pipeline.Translator;
import pyloom.translator.source.SourceText;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Says what of a code base translates, and what it needs of Python's library. */
final class AuditCommand implements Command {

    private static final String FORMAT = "--format";
    private static final String FAIL_ON = "--fail-on";
    private static final int FINDINGS = 1;

    private enum Format {
        TEXT,
        JSON
    }

    private enum Threshold {
        ERROR,
        WARNING,
        NEVER
    }

    @Override
    public CommandSpec spec() {
        return Help.command(
                        "audit",
                        "Says what of a code base translates, what stands in the way, and which"
                                + " parts of Python's library it uses. The exit code is 1 if there"
                                + " are findings at or over the threshold.",
                        "pyloom audit src",
                        "pyloom audit --format=json --fail-on=never src > audit.json")
                .addOption(
                        TranslationChoices.choice(
                                FORMAT, "FORMAT", Format.class, "text (default) or json."))
                .addOption(
                        TranslationChoices.choice(
                                FAIL_ON,
                                "SEVERITY",
                                Threshold.class,
                                "The threshold: error (default), warning, or never."))
                .addOption(Sources.option())
                .addPositional(
                        PositionalParamSpec.builder()
                                .type(List.class)
                                .auxiliaryTypes(Path.class)
                                .paramLabel("SRC")
                                .arity("1..*")
                                .required(true)
                                .description("Python files and folders of them.")
                                .build());
    }

    @Override
    public int run(ParseResult line, Surroundings surroundings) throws Exception {
        List<Path> sources = line.matchedPositionalValue(0, List.of());
        SourceList inputs = new SourceList(sources);
        boolean json = line.matchedOptionValue(FORMAT, Format.TEXT) == Format.JSON;
        AuditReport report = new AuditReport();
        Sources reading = new Sources(line, surroundings);
        ExitCode outcome =
                reading.each(
                        inputs.files(),
                        source -> {
                            FileAudit audit = audit(source, inputs.input(source), report);
                            report.add(audit);
                            if (!json) {
                                reading.warn(audit.findings(), source);
                            }
                        });
        surroundings.out().print(json ? JsonReport.of(report) : TextReport.of(report));
        if (outcome != ExitCode.OK) {
            return outcome.number();
        }
        return fails(report, line.matchedOptionValue(FAIL_ON, Threshold.ERROR)) ? FINDINGS : 0;
    }

    private static FileAudit audit(SourceText source, SourceInput input, AuditReport report) {
        List<Diagnostic> findings;
        ModuleFiles files = new ModuleFiles(input.root());
        Predicate<String> isOwn = name -> files.find(name) != null;
        try {
            ParsedModule module = input.parse(source);
            report.add(ApiSearch.in(module.source().module(), module.packageName()), isOwn);
            findings = Translator.audit(module, isOwn);
        } catch (PythonSyntaxError error) {
            findings = List.of(Diagnostic.of(source.name(), error, source::line));
        }
        return new FileAudit(source.name(), (int) source.text().lines().count(), findings);
    }

    private static boolean fails(AuditReport report, Threshold threshold) {
        return switch (threshold) {
            case NEVER -> false;
            case ERROR -> report.count(Severity.ERROR) > 0;
            case WARNING -> report.count(Severity.ERROR) + report.count(Severity.WARNING) > 0;
        };
    }
}
