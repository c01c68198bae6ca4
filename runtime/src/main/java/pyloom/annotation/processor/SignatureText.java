package pyloom.annotation.processor;

import pyloom.annotation.ApiParameter;

import java.util.List;
import java.util.StringJoiner;

/** Writes parameters in Python's words again. */
final class SignatureText {

    private SignatureText() {}

    static String parameters(List<ApiParameter> parameters) {
        StringJoiner text = new StringJoiner(", ");
        ApiParameter before = null;
        boolean starred = false;
        for (ApiParameter parameter : parameters) {
            if (before != null
                    && before.kind() == ApiParameter.Kind.POSITIONAL_ONLY
                    && parameter.kind() != ApiParameter.Kind.POSITIONAL_ONLY) {
                text.add("/");
            }
            if (parameter.kind() == ApiParameter.Kind.KEYWORD_ONLY && !starred) {
                text.add("*");
                starred = true;
            }
            starred |= parameter.kind() == ApiParameter.Kind.VAR_ARGS;
            text.add(one(parameter));
            before = parameter;
        }
        if (before != null && before.kind() == ApiParameter.Kind.POSITIONAL_ONLY) {
            text.add("/");
        }
        return text.toString();
    }

    private static String one(ApiParameter parameter) {
        return switch (parameter.kind()) {
            case VAR_ARGS -> "*" + parameter.name();
            case VAR_KEYWORDS -> "**" + parameter.name();
            default ->
                    parameter.defaultText() == null
                            ? parameter.name()
                            : parameter.name() + "=" + parameter.defaultText();
        };
    }
}
