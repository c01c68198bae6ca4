package pyloom.stdlib.inspect;

import pyloom.object.NativeFunction;
import pyloom.object.PyTuple;
import pyloom.object.Texts;
import pyloom.object.ValueError;

import java.util.ArrayList;
import java.util.List;

/** Signatures of functions of the runtime, which are written as text. */
final class TextSignatures {

    private TextSignatures() {}

    static PySignature of(NativeFunction function) {
        List<PyParameter> parameters = new ArrayList<>();
        int kind = Kinds.POSITIONAL_OR_KEYWORD;
        for (String part : function.parameters().split(", ")) {
            if (part.isEmpty()) {
                continue;
            }
            if (part.equals("/")) {
                parameters.replaceAll(one -> one.with(Kinds.POSITIONAL_ONLY, one.defaultValue));
            } else if (part.equals("*")) {
                kind = Kinds.KEYWORD_ONLY;
            } else if (part.startsWith("**")) {
                parameters.add(plain(part.substring(2), Kinds.VAR_KEYWORD));
            } else if (part.startsWith("*")) {
                parameters.add(plain(part.substring(1), Kinds.VAR_POSITIONAL));
                kind = Kinds.KEYWORD_ONLY;
            } else {
                parameters.add(parameter(part, kind, function));
            }
        }
        return new PySignature(parameters, Empty.TYPE);
    }

    private static PyParameter plain(String name, int kind) {
        return new PyParameter(name, kind, Empty.TYPE, Empty.TYPE);
    }

    private static PyParameter parameter(String part, int kind, NativeFunction function) {
        int sign = part.indexOf('=');
        return sign < 0
                ? plain(part, kind)
                : new PyParameter(
                        part.substring(0, sign),
                        kind,
                        value(part.substring(sign + 1), function),
                        Empty.TYPE);
    }

    private static Object value(String text, NativeFunction function) {
        return switch (text) {
            case "None" -> null;
            case "True" -> true;
            case "False" -> false;
            case "()" -> PyTuple.EMPTY;
            case "<unset>" ->
                    throw new ValueError("no signature found for builtin " + Texts.repr(function));
            default -> {
                char first = text.charAt(0);
                if (first == '\'' || first == '"') {
                    yield text.substring(1, text.length() - 1);
                }
                yield text.matches("-?\\d+")
                        ? (Object) Long.valueOf(text)
                        : (Object) Double.valueOf(text);
            }
        };
    }
}
