package pyloom.stdlib.typing;

import pyloom.object.BuiltinTypes;
import pyloom.object.Ellipsis;
import pyloom.object.FunctionLike;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.stdlib.script.Python;

import java.util.stream.Collectors;

/** How types are written inside of annotations. */
final class TypingTexts {

    private TypingTexts() {}

    static String of(Object type) {
        if (type == BuiltinTypes.NONE) {
            return "NoneType";
        }
        if (type instanceof PyType known) {
            Object module = Python.get(known, "__module__");
            String qualname = Python.text(known, "__qualname__");
            return "builtins".equals(module) ? qualname : Texts.str(module) + "." + qualname;
        }
        if (type == Ellipsis.ELLIPSIS) {
            return "...";
        }
        if (type instanceof FunctionLike function) {
            return function.name();
        }
        return type instanceof PyTuple several ? "[" + list(several) + "]" : Texts.repr(type);
    }

    static String list(PyTuple types) {
        return types.asList().stream().map(TypingTexts::of).collect(Collectors.joining(", "));
    }
}
