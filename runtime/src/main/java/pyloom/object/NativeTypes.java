package pyloom.object;

/** The types of native functions, and of what has no Java class of its own. */
public final class NativeTypes {

    /** Functions of modules and bound methods. */
    public static final PyType FUNCTION = PyType.builtin("builtin_function_or_method").sealed();

    /** Methods in a type. */
    public static final PyType METHOD = PyType.builtin("method_descriptor").sealed();

    /** Special methods in a type. */
    public static final PyType SLOT = PyType.builtin("wrapper_descriptor").sealed();

    /** Bound special methods. */
    public static final PyType BOUND_SLOT = PyType.builtin("method-wrapper").sealed();

    /** Attributes that are fields of instances. */
    public static final PyType MEMBER = SlotDescriptor.TYPE;

    /** Class methods of built-in types, as they stand in the type. */
    public static final PyType CLASS_METHOD = PyType.builtin("classmethod_descriptor").sealed();

    /** Coroutines, which are not there yet. */
    public static final PyType COROUTINE = PyType.builtin("coroutine").sealed();

    /** Asynchronous generators, which are not there yet. */
    public static final PyType ASYNC_GENERATOR = PyType.builtin("async_generator").sealed();

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
