package pyloom.object;

/** The types of native functions. */
final class NativeTypes {

    /** Functions of modules and bound methods. */
    static final PyType FUNCTION = PyType.builtin("builtin_function_or_method").sealed();

    /** Methods in a type. */
    static final PyType METHOD = PyType.builtin("method_descriptor").sealed();

    /** Special methods in a type. */
    static final PyType SLOT = PyType.builtin("wrapper_descriptor").sealed();

    /** Bound special methods. */
    static final PyType BOUND_SLOT = PyType.builtin("method-wrapper").sealed();

    private NativeTypes() {}

    static PyType of(NativeFunction function) {
        if (function.isPure()) {
            return PyFunction.TYPE;
        }
        if (!function.binds) {
            return FUNCTION;
        }
        return function.isSlot() ? SLOT : METHOD;
    }

    static PyType ofBound(Object function) {
        if (function instanceof NativeFunction known && !known.isPure()) {
            return known.isSlot() ? BOUND_SLOT : FUNCTION;
        }
        return BoundMethod.TYPE;
    }
}
