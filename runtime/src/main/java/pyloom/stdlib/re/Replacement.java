package pyloom.stdlib.re;

import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.script.Python;
import pyloom.values.regex.Matcher;
import pyloom.values.regex.RegexError;
import pyloom.values.regex.RegexTemplate;

import java.nio.charset.StandardCharsets;

/** What a template makes of a match. Immutable. */
final class Replacement {

    private final RegexTemplate template;
    private final boolean isText;

    private Replacement(RegexTemplate template, boolean isText) {
        this.template = template;
        this.isText = isText;
    }

    /** {@return what a template with backslashes makes of matches of a pattern} */
    static Replacement ofTemplate(PyPattern pattern, Object source) {
        boolean isText = PyValueInstance.unwrap(source) instanceof String;
        if (!isText && !(source instanceof PyBytes)) {
            throw new TypeError(
                    "decoding to str: need a bytes-like object, "
                            + Python.typeName(source)
                            + " found");
        }
        try {
            String text = PyPattern.text(source);
            return new Replacement(RegexTemplate.parse(text, isText, pattern.regex()), isText);
        } catch (RegexError error) {
            throw PatternError.of(error, source);
        }
    }

    /** {@return whether it makes str, not bytes} */
    boolean isText() {
        return isText;
    }

    /** Appends what it makes of the match that was found last. */
    void append(Matcher found, Subject subject, StringBuilder out) {
        template.append(found, subject.text(), out);
    }

    /** {@return what it makes of a match} */
    Object expand(PyMatch match) {
        StringBuilder out = new StringBuilder();
        for (Object part : template.parts()) {
            if (part instanceof Integer group) {
                Object text = match.group(group, null);
                if (text instanceof PyBytes bytes) {
                    out.append(new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1));
                } else if (text != null) {
                    out.append(text);
                }
            } else {
                out.append(part);
            }
        }
        return match.subject().isText()
                ? out.toString()
                : PyBytes.owning(out.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
}
