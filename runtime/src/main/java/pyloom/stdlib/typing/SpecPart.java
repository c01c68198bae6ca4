package pyloom.stdlib.typing;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** {@code P.args} and {@code P.kwargs} of a parameter specification. */
@PythonModule(value = "typing", doc = "library/typing.html#typing.ParamSpecArgs")
@PythonType(name = "ParamSpecArgs", field = "ARGS")
public final class SpecPart extends PyObject {

    /** The type {@code typing.ParamSpecArgs}. */
    public static final PyType ARGS =
            PyType.nativeType("typing", "ParamSpecArgs", PyType.OBJECT).sealed().dotted();

    /** The type {@code typing.ParamSpecKwargs}. */
    @PythonApi("ParamSpecKwargs")
    public static final PyType KWARGS =
            PyType.nativeType("typing", "ParamSpecKwargs", ARGS).sealed().dotted();

    private final ParameterSpec origin;
    private final boolean positional;

    SpecPart(ParameterSpec origin, boolean positional) {
        this.origin = origin;
        this.positional = positional;
    }

    @PythonApi("ParamSpecArgs.__repr__(self, /)")
    String repr() {
        return origin.name() + (positional ? ".args" : ".kwargs");
    }

    @PythonApi("ParamSpecArgs.__eq__(self, value, /)")
    Object equal(Object other) {
        return other instanceof SpecPart part && part.positional == positional
                ? (Object) (part.origin == origin)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("ParamSpecArgs.__hash__(self, /)")
    long hash() {
        return System.identityHashCode(origin);
    }

    @PythonApi(value = "ParamSpecArgs.__origin__", kind = Kind.MEMBER)
    Object origin() {
        return origin;
    }

    @Override
    public PyType pyType() {
        return positional ? ARGS : KWARGS;
    }
}
