package pyloom.stdlib.functools;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.NativeModule;

/** Annotations as types: those written as text are evaluated where the function stands. */
final class AnnotatedTypes {

    private AnnotatedTypes() {}

    static Object resolve(Object function, Object annotation) {
        if (annotation == null) {
            return BuiltinTypes.NONE;
        }
        if (!(annotation instanceof String text)) {
            return annotation;
        }
        Object evaluate = NativeModule.builtins().peek("eval");
        Object globals = Attributes.getAttrOr(function, "__globals__", ABSENT);
        return evaluate == ABSENT || globals == ABSENT
                ? annotation
                : Calls.call(evaluate, text, globals);
    }
}
