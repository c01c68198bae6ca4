package pyloom.stdlib.dataclasses;

import pyloom.object.BuiltinTypes;
import pyloom.object.GenericAlias;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;

/** The docstring of a dataclass that has none: how its {@code __init__} is called. */
final class SignatureText {

    private SignatureText() {}

    static String of(PyType type, Options options, List<Field> fields) {
        if (!options.isInit()) {
            return "()";
        }
        List<String> positional = new ArrayList<>();
        List<String> keywordOnly = new ArrayList<>();
        for (Field field : fields) {
            if (field.isInInit() && field.kind != FieldKind.CLASS_VARIABLE) {
                (field.isKeywordOnly() ? keywordOnly : positional).add(parameter(field));
            }
        }
        if (!keywordOnly.isEmpty()) {
            positional.add("*");
            positional.addAll(keywordOnly);
        }
        return "(" + String.join(", ", positional) + ")";
    }

    private static String parameter(Field field) {
        String text = field.name + ": " + annotation(field.type);
        if (field.hasFactory()) {
            return text + " = <factory>";
        }
        return field.hasDefault() ? text + " = " + Texts.repr(field.defaultValue) : text;
    }

    /** {@return an annotation as signatures show it} */
    static String annotation(Object annotation) {
        if (annotation instanceof PyType type) {
            String qualname = Python.text(type, "__qualname__");
            Object module = Python.get(type, "__module__");
            return "builtins".equals(module) ? qualname : Texts.str(module) + "." + qualname;
        }
        if (annotation instanceof GenericAlias) {
            return Texts.str(annotation);
        }
        boolean isTyping =
                annotation != null
                        && "typing".equals(Python.get(annotation, "__module__", null))
                        && BuiltinTypes.typeOf(annotation) != BuiltinTypes.STR;
        String text = Texts.repr(annotation);
        return isTyping ? text.replaceAll("(?<![\\w.])typing\\.", "") : text;
    }
}
