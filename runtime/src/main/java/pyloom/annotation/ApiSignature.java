package pyloom.annotation;

import java.util.ArrayList;
import java.util.List;

/**
 * A Python signature as {@link PythonApi} writes it.
 *
 * @param owner the type before the dot, or null
 * @param name the name of the function or attribute
 * @param parameters the parameters, or null for an attribute that is not called
 */
public record ApiSignature(String owner, String name, List<ApiParameter> parameters) {

    /**
     * {@return the signature that a text says}
     *
     * @param text such as {@code "str.split(self, /, sep=None, maxsplit=-1)"}
     */
    public static ApiSignature parse(String text) {
        int open = text.indexOf('(');
        String path = open < 0 ? text : text.substring(0, open);
        int dot = path.lastIndexOf('.');
        String owner = dot < 0 ? null : path.substring(0, dot);
        String name = path.substring(dot + 1);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("no name in '" + text + "'");
        }
        if (open < 0) {
            return new ApiSignature(owner, name, null);
        }
        if (!text.endsWith(")")) {
            throw new IllegalArgumentException("no ')' at the end of '" + text + "'");
        }
        String inside = text.substring(open + 1, text.length() - 1);
        return new ApiSignature(owner, name, parseParameters(inside));
    }

    /**
     * {@return the parameters that a text says}
     *
     * @param text what stands between the parentheses
     */
    public static List<ApiParameter> parseParameters(String text) {
        List<ApiParameter> parameters = new ArrayList<>();
        ApiParameter.Kind kind = ApiParameter.Kind.POSITIONAL;
        for (String part : split(text)) {
            if (part.equals("/")) {
                parameters.replaceAll(
                        before ->
                                new ApiParameter(
                                        before.name(),
                                        ApiParameter.Kind.POSITIONAL_ONLY,
                                        before.defaultText()));
            } else if (part.equals("*")) {
                kind = ApiParameter.Kind.KEYWORD_ONLY;
            } else if (part.startsWith("**")) {
                parameters.add(
                        new ApiParameter(part.substring(2), ApiParameter.Kind.VAR_KEYWORDS, null));
            } else if (part.startsWith("*")) {
                parameters.add(
                        new ApiParameter(part.substring(1), ApiParameter.Kind.VAR_ARGS, null));
                kind = ApiParameter.Kind.KEYWORD_ONLY;
            } else {
                int equals = part.indexOf('=');
                parameters.add(
                        equals < 0
                                ? new ApiParameter(part, kind, null)
                                : new ApiParameter(
                                        part.substring(0, equals).strip(),
                                        kind,
                                        part.substring(equals + 1).strip()));
            }
        }
        return List.copyOf(parameters);
    }

    /** Splits at the commas that are not inside quotes or brackets. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        String last = text.substring(start).strip();
        if (!last.isEmpty()) {
            parts.add(last);
        }
        return parts;
    }
}
