package pyloom.audit;

import pyloom.translator.diagnostics.Diagnostic;
import pyloom.translator.diagnostics.JsonRenderer;
import pyloom.translator.diagnostics.Severity;
import pyloom.translator.json.JsonWriter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report for programs: one object with {@code summary}, {@code files} (each with its findings, as
 * {@code check --json} writes them) and {@code modules} (each with its support and members).
 */
public final class JsonReport {

    private JsonReport() {}

    /** {@return the text of a report, ended by a line feed} */
    public static String of(AuditReport report) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("summary", summary(report));
        members.put("files", report.files().stream().map(JsonReport::file).toList());
        members.put("modules", report.modules().stream().map(JsonReport::module).toList());
        return JsonWriter.write(members) + "\n";
    }

    private static Map<String, Object> summary(AuditReport report) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("files", report.files().size());
        members.put("lines", report.files().stream().mapToInt(FileAudit::lines).sum());
        members.put("blockers", report.count(Severity.ERROR));
        members.put("warnings", report.count(Severity.WARNING));
        return members;
    }

    private static Map<String, Object> file(FileAudit file) {
        List<Object> findings = new ArrayList<>();
        for (Diagnostic finding : file.findings()) {
            findings.add(JsonRenderer.members(finding));
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", file.file());
        members.put("lines", file.lines());
        members.put("findings", findings);
        return members;
    }

    private static Map<String, Object> module(ModuleUse module) {
        List<Object> uses = new ArrayList<>();
        module.members()
                .forEach(
                        (name, use) -> {
                            Map<String, Object> member = new LinkedHashMap<>();
                            member.put("name", name);
                            member.put("support", TextReport.word(use.support()));
                            member.put("uses", use.count());
                            uses.add(member);
                        });
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", module.name());
        members.put("support", TextReport.word(module.support()));
        members.put("imports", module.imports());
        members.put("members", uses);
        return members;
    }
}
