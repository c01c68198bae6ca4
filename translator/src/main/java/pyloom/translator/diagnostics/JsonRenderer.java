package pyloom.translator.diagnostics;

import pyloom.translator.json.JsonWriter;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes findings for programs: an object for each, in one line, in ASCII. What is not known of a
 * place is null.
 *
 * <pre>
 * {"file": "a.py", "line": 14, "column": 9, "endLine": 14, "endColumn": 10, "severity": "error",
 * "code": "PYL-E001", "message": "SyntaxError: invalid syntax", "help": ""}
 * </pre>
 */
public final class JsonRenderer {

    private JsonRenderer() {}

    /** {@return the line for one finding, ended by a line feed} */
    public static String render(Diagnostic diagnostic) {
        return JsonWriter.write(members(diagnostic)) + '\n';
    }

    /** {@return the members of the object for one finding} */
    public static Map<String, Object> members(Diagnostic diagnostic) {
        Place place = diagnostic.place();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", diagnostic.file());
        members.put("line", known(place.line()));
        members.put("column", known(place.column()));
        members.put("endLine", known(place.endLine()));
        members.put("endColumn", known(place.endColumn()));
        members.put("severity", diagnostic.code().severity().word());
        members.put("code", diagnostic.code().id());
        members.put("message", diagnostic.message());
        members.put("help", diagnostic.remedy());
        return members;
    }

    private static Integer known(int number) {
        return number == 0 ? null : number;
    }
}
