package pyloom.object;

/**
 * A function of the runtime. The build generates one subclass per annotated Java class; its {@code
 * call} methods switch on {@link #index}, check and convert the arguments and call the Java method.
 */
public abstract class NativeFunction extends FunctionLike {

    /** The type {@code builtin_function_or_method}. */
    public static final PyType FUNCTION = PyType.builtin("builtin_function_or_method").sealed();

    /** The type {@code method_descriptor}. */
    public static final PyType METHOD = PyType.builtin("method_descriptor").sealed();

    /** Which function of the annotated class this is. */
    protected final int index;

    private final String name;
    private final String signature;
    private final PyType owner; // null for a function of a module
    private final String module;

    /**
     * Makes a function.
     *
     * @param index which function of the annotated class it is
     * @param name its {@code __name__}
     * @param signature its parameters in Python's words, without parentheses
     * @param owner the type that it is a method of, or null
     * @param module its module
     */
    protected NativeFunction(
            int index, String name, String signature, PyType owner, String module) {
        super(owner != null);
        this.index = index;
        this.name = name;
        this.signature = signature;
        this.owner = owner;
        this.module = module;
    }

    @Override
    public String name() {
        return name;
    }

    /** {@return its parameters in Python's words, without parentheses} */
    public String signature() {
        return signature;
    }

    /** {@return the type that it is a method of, or null} */
    public PyType owner() {
        return owner;
    }

    /** {@return its module} */
    public String module() {
        return module;
    }

    @Override
    public PyType pyType() {
        return owner == null ? FUNCTION : METHOD;
    }
}
