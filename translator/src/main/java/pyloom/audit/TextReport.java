package pyloom.audit;

import pyloom.translator.diagnostics.SafeText;
import pyloom.translator.diagnostics.Severity;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A report for people. */
public final class TextReport {

    private final StringBuilder text = new StringBuilder();

    private TextReport() {}

    /** {@return the text of a report} */
    public static String of(AuditReport report) {
        TextReport writer = new TextReport();
        writer.addFiles(report);
        writer.addModules(report);
        return writer.text.toString();
    }

    private void addFiles(AuditReport report) {
        int lines = report.files().stream().mapToInt(FileAudit::lines).sum();
        text.append(plural(report.files().size(), "file")).append(", ");
        text.append(plural(lines, "line")).append(": ");
        text.append(plural(report.count(Severity.ERROR), "blocker")).append(", ");
        text.append(plural(report.count(Severity.WARNING), "warning")).append("\n\n");
        for (FileAudit file : report.files()) {
            text.append("  ").append(SafeText.of(file.file())).append(": ");
            text.append(verdict(file)).append('\n');
        }
    }

    private static String verdict(FileAudit file) {
        long blockers = file.count(Severity.ERROR);
        long warnings = file.count(Severity.WARNING);
        String verdict = blockers == 0 ? "translates" : plural(blockers, "blocker");
        return warnings == 0 ? verdict : verdict + ", " + plural(warnings, "warning");
    }

    private void addModules(AuditReport report) {
        if (report.modules().isEmpty()) {
            return;
        }
        int width =
                report.modules().stream().mapToInt(each -> each.name().length()).max().orElse(0);
        text.append("\nModules and what is used of them:\n\n");
        for (ModuleUse module : report.modules()) {
            String line =
                    ("  %-" + width + "s  %-7s  %s")
                            .formatted(module.name(), word(module.support()), members(module));
            text.append(line.stripTrailing()).append('\n');
        }
    }

    private static String members(ModuleUse module) {
        return module.members().entrySet().stream()
                .map(each -> member(module, each))
                .collect(Collectors.joining(", "));
    }

    private static String member(ModuleUse module, Map.Entry<String, ModuleUse.MemberUse> use) {
        String shown = use.getKey();
        if (use.getValue().count() > 1) {
            shown += " x" + use.getValue().count();
        }
        boolean differs = use.getValue().support() != module.support();
        return differs ? shown + " (" + word(use.getValue().support()) + ")" : shown;
    }

    static String word(Support support) {
        return support.name().toLowerCase(Locale.ROOT);
    }

    private static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
