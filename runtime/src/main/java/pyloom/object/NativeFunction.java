package pyloom.object;

import java.math.BigInteger;

/**
 * A function of the runtime. The build generates subclasses for every annotated Java class; their
 * {@code call} methods switch on {@link #index}, convert the arguments and call the Java method.
 *
 * <p>A call that gives the right number of positional arguments goes straight there; every other
 * one goes through {@link NativeBinder}, which knows CPython's errors.
 */
public abstract class NativeFunction extends FunctionLike {

    /** Which function of the generated class this is. */
    protected final int index;

    private final String name;
    private final String parameters;
    private final Object home;
    private final boolean pure;
    private NativeSignature signature; // parsed at the first use; benign race

    /**
     * Makes a function.
     *
     * @param index which function of the generated class it is
     * @param name its {@code __name__}
     * @param parameters its parameters in Python's words, without parentheses
     * @param home the type that it is a member of, or the name of its module
     * @param pure whether CPython has it as a function written in Python
     */
    protected NativeFunction(int index, String name, String parameters, Object home, boolean pure) {
        super(home instanceof PyType ? !name.equals("__new__") : pure && home instanceof String);
        this.index = index;
        this.name = name.intern();
        this.parameters = parameters;
        this.home = home;
        this.pure = pure;
    }

    /**
     * Where static methods live.
     *
     * @param type the type that they are found in
     */
    public record StaticHome(PyType type) {}

    /**
     * {@return a static method of a type}
     *
     * @param function the function
     */
    public static Object asStatic(NativeFunction function) {
        return new StaticMethod(function);
    }

    /**
     * {@return a class method of a type}
     *
     * @param function the function, which takes the type first
     */
    public static Object asClassMethod(NativeFunction function) {
        return new ClassMethod(function);
    }

    @Override
    public final String name() {
        return name;
    }

    /** {@return its parameters in Python's words, without parentheses} */
    public final String parameters() {
        return parameters;
    }

    /** {@return the type that it is a member of, or null} */
    public final PyType owner() {
        return switch (home) {
            case PyType type -> type;
            case StaticHome of -> of.type();
            default -> null;
        };
    }

    /** {@return the module of a function that is no member of a type, or null} */
    public final String module() {
        return home instanceof String module ? module : null;
    }

    /** {@return the name of its module, which a method has from its type} */
    final Object moduleName() {
        return owner() == null ? home : owner().nativeModule();
    }

    /** {@return the {@code __qualname__}} */
    @Override
    public final String qualname() {
        return owner() == null ? name : owner().shortName() + "." + name;
    }

    /** {@return the {@code __text_signature__}} */
    final String textSignature() {
        if (parameters.contains("<unset>")) {
            return null; // CPython cannot tell it either
        }
        if (home instanceof StaticHome) {
            return "(" + parameters + ")";
        }
        if (home instanceof PyType) {
            return "($" + parameters.replaceFirst("^(cls|metatype)", "type") + ")";
        }
        return parameters.isEmpty() ? "($module)" : "($module, " + parameters + ")";
    }

    /** {@return the method that an instance of the owner has of it; itself if there is none} */
    final Object bindTo(Object instance) {
        if (instance == null && home != BuiltinTypes.NONE) {
            return this;
        }
        NativeArguments.self(this, instance);
        return new BoundMethod(this, instance);
    }

    /** {@return whether CPython has it as a function written in Python} */
    public final boolean isPure() {
        return pure;
    }

    /** {@return its parameters} */
    public final NativeSignature signature() {
        NativeSignature known = signature;
        if (known == null) {
            known = NativeSignature.parse(this);
            signature = known;
        }
        return known;
    }

    /** {@return whether CPython has it as a slot of the type rather than as a method} */
    public final boolean isSlot() {
        return home instanceof PyType && !pure && SlotNames.isSlot(name, home);
    }

    @Override
    public PyType pyType() {
        return NativeTypes.of(this);
    }

    // --- calls that the generated class does not answer

    @Override
    public Object call() {
        return general(NO_ARGUMENTS, null);
    }

    @Override
    public Object call(Object a) {
        return general(new Object[] {a}, null);
    }

    @Override
    public Object call(Object a, Object b) {
        return general(new Object[] {a, b}, null);
    }

    @Override
    public Object call(Object a, Object b, Object c) {
        return general(new Object[] {a, b, c}, null);
    }

    @Override
    public Object call(Object a, Object b, Object c, Object d) {
        return general(new Object[] {a, b, c, d}, null);
    }

    @Override
    public final Object callArray(Object[] arguments, String[] keywords) {
        if (keywords != null && keywords.length > 0) {
            return general(arguments, keywords);
        }
        return switch (arguments.length) {
            case 0 -> call();
            case 1 -> call(arguments[0]);
            case 2 -> call(arguments[0], arguments[1]);
            case 3 -> call(arguments[0], arguments[1], arguments[2]);
            case 4 -> call(arguments[0], arguments[1], arguments[2], arguments[3]);
            default -> general(arguments, null);
        };
    }

    private Object general(Object[] arguments, String[] keywords) {
        return invoke(NativeBinder.bind(this, arguments, keywords));
    }

    /**
     * {@return the result of the call}
     *
     * @param values a value for every parameter, {@code ABSENT} where the default holds
     */
    protected abstract Object invoke(Object[] values);

    // --- conversions of arguments

    /**
     * {@return a receiver, if it is an instance of the type; of a subclass of int, float or str its
     * plain value}
     *
     * @param value the argument
     */
    protected final Object self(Object value) {
        return NativeArguments.self(this, value);
    }

    /**
     * {@return a receiver that is a str}
     *
     * @param value the argument
     */
    protected final String selfText(Object value) {
        return value instanceof String text ? text : (String) NativeArguments.self(this, value);
    }

    /**
     * {@return the type that a class method is called on}
     *
     * @param value the argument
     */
    protected final PyType classSelf(Object value) {
        return NativeArguments.classSelf(this, value);
    }

    /**
     * {@return the type that {@code __new__} makes an instance of}
     *
     * @param value the argument
     */
    protected final PyType newType(Object value) {
        return NativeArguments.newType(this, value);
    }

    /**
     * Checks that {@code __new__} is asked for an instance of exactly the type.
     *
     * @param type the type
     */
    protected final void exactly(PyType type) {
        if (type != home) {
            throw new TypeError(
                    "type '" + owner().shortName() + "' is not an acceptable base type");
        }
    }

    /**
     * {@return a str}
     *
     * @param value the argument
     * @param parameter the index of the parameter
     */
    protected final String text(Object value, int parameter) {
        return value instanceof String text ? text : NativeArguments.text(this, value, parameter);
    }

    /**
     * {@return a str or null}
     *
     * @param value the argument
     * @param parameter the index of the parameter
     */
    protected final String textOrNone(Object value, int parameter) {
        return value == null ? null : text(value, parameter);
    }

    /**
     * {@return an int, by {@code __index__}}
     *
     * @param value the argument
     */
    protected final long exactLong(Object value) {
        return value instanceof Long number ? number : Numbers.index(value);
    }

    /**
     * {@return an int of 32 bits, by {@code __index__}}
     *
     * @param value the argument
     */
    protected final int exactInt(Object value) {
        return NativeArguments.exactInt(value);
    }

    /**
     * {@return an int of any size, by {@code __index__}}
     *
     * @param value the argument
     */
    protected final BigInteger bigInteger(Object value) {
        return Ints.big(Numbers.exactIndex(value));
    }

    /**
     * {@return a float, by {@code __float__}}
     *
     * @param value the argument
     */
    protected final double real(Object value) {
        return value instanceof Double number ? number : Numbers.real(value);
    }

    /**
     * Throws the TypeError for an argument of a wrong type.
     *
     * @param value the argument
     * @param parameter the index of the parameter
     * @param expected the Java class of the values that the parameter takes
     * @return never
     */
    protected final Object wrongType(Object value, int parameter, Class<?> expected) {
        throw NativeArguments.wrong(this, value, parameter, NativeArguments.pythonName(expected));
    }
}
