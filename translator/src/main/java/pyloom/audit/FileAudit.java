package pyloom.audit;

import pyloom.translator.diagnostics.Diagnostic;
import pyloom.translator.diagnostics.Severity;

import java.util.List;

/**
 * What the audit found in a file.
 *
 * @param file the file as it was named
 * @param lines how many lines it has
 * @param findings what stands in the way, in the order of the text
 */
public record FileAudit(String file, int lines, List<Diagnostic> findings) {

    /** {@return how many findings of a severity there are} */
    public long count(Severity severity) {
        return findings.stream().filter(each -> each.code().severity() == severity).count();
    }
}
