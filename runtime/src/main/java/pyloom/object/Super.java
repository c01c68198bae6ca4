package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/**
 * Python's {@code super}: an object seen from behind one of its classes.
 *
 * <p>Emitted code calls methods through {@link #callMethod} without making one.
 */
public final class Super extends PyInstance {

    /** The type {@code super}. */
    public static final PyType TYPE = PyType.builtin("super").solid().allocating(Super::new);

    private PyType after; // null: not initialised
    private Object self; // null: unbound
    private PyType start; // the type whose resolution order is followed

    Super(PyType type) {
        super(type);
    }

    /**
     * Makes {@code super(after, self)}.
     *
     * @param after the class behind which the search begins
     * @param self the object, or a subclass of the class
     */
    public Super(PyType after, Object self) {
        super(TYPE);
        initialize(after, self);
    }

    /**
     * {@return {@code super()} in a method}
     *
     * @param cell the {@code __class__} cell of the method
     * @param self its first parameter
     */
    public static Super of(Cell cell, Object self) {
        if (self == ABSENT) {
            throw new RuntimeError("super(): arg[0] deleted");
        }
        return new Super(classIn(cell), self);
    }

    void initialize(PyType newAfter, Object newSelf) {
        after = newAfter;
        self = newSelf;
        start = newSelf == null ? null : startOf(newAfter, newSelf);
    }

    private static PyType classIn(Cell cell) {
        Object known = cell.peek();
        if (known instanceof PyType type) {
            return type;
        }
        throw known == ABSENT
                ? new RuntimeError("super(): empty __class__ cell")
                : new RuntimeError(
                        "super(): __class__ is not a type ("
                                + BuiltinTypes.typeOf(known).name()
                                + ")");
    }

    private static PyType startOf(PyType after, Object self) {
        if (self instanceof PyType type && type.isSubtypeOf(after)) {
            return type;
        }
        PyType type = BuiltinTypes.typeOf(self);
        if (type.isSubtypeOf(after)) {
            return type;
        }
        Object claimed = Attributes.getAttrOr(self, "__class__", ABSENT);
        if (claimed != type && claimed instanceof PyType other && other.isSubtypeOf(after)) {
            return other;
        }
        boolean isType = self instanceof PyType;
        throw new TypeError(
                "super(type, obj): obj ("
                        + (isType ? "type " : "instance of ")
                        + (isType ? ((PyType) self).name() : type.name())
                        + ") is not an instance or subtype of type ("
                        + after.name()
                        + ").");
    }

    /** {@return the attribute, or {@code ABSENT}} */
    Object get(String name) {
        if (start != null && !name.equals("__class__")) {
            Object found = start.lookupAfter(after, name);
            if (found != ABSENT) {
                return self == start
                        ? Descriptors.bindToClass(found, start)
                        : Descriptors.bind(found, self, start);
            }
        }
        return AttributeReads.generic(this, pyType(), name);
    }

    /** {@return the {@code __thisclass__}} */
    public PyType after() {
        return after;
    }

    /** {@return the {@code __self__}, or null} */
    public Object self() {
        return self;
    }

    /** {@return the {@code __self_class__}, or null} */
    public PyType start() {
        return start;
    }

    /** {@return the function of {@code super().name} that takes self first, or null} */
    private static FunctionLike method(Cell cell, Object self, String name) {
        PyType after = classIn(cell);
        PyType start = BuiltinTypes.typeOf(self);
        if (self instanceof PyType || self == ABSENT || !start.isSubtypeOf(after)) {
            return null;
        }
        return start.lookupAfter(after, name) instanceof FunctionLike function && function.binds
                ? function
                : null;
    }

    /**
     * {@return the result of {@code super().name()} in a method}
     *
     * @param cell the {@code __class__} cell of the method
     * @param self its first parameter
     * @param name the interned name
     */
    public static Object callMethod(Cell cell, Object self, String name) {
        FunctionLike method = method(cell, self, name);
        return method != null
                ? method.call(self)
                : Calls.call(Attributes.getAttr(of(cell, self), name));
    }

    /**
     * {@return the result of {@code super().name(a)} in a method}
     *
     * @param cell the {@code __class__} cell of the method
     * @param self its first parameter
     * @param name the interned name
     * @param a an argument
     */
    public static Object callMethod(Cell cell, Object self, String name, Object a) {
        FunctionLike method = method(cell, self, name);
        return method != null
                ? method.call(self, a)
                : Calls.call(Attributes.getAttr(of(cell, self), name), a);
    }

    /**
     * {@return the result of {@code super().name(a, b)} in a method}
     *
     * @param cell the {@code __class__} cell of the method
     * @param self its first parameter
     * @param name the interned name
     * @param a an argument
     * @param b an argument
     */
    public static Object callMethod(Cell cell, Object self, String name, Object a, Object b) {
        FunctionLike method = method(cell, self, name);
        return method != null
                ? method.call(self, a, b)
                : Calls.call(Attributes.getAttr(of(cell, self), name), a, b);
    }

    /**
     * {@return the result of a method call through {@code super()} with any arguments}
     *
     * @param cell the {@code __class__} cell of the method
     * @param self its first parameter
     * @param name the interned name
     * @param arguments the positional arguments, then the values of the keyword arguments
     * @param keywords the names of the trailing arguments, or null
     */
    public static Object callMethodArray(
            Cell cell, Object self, String name, Object[] arguments, String[] keywords) {
        FunctionLike method = method(cell, self, name);
        return method != null
                ? method.callArray(Calls.prepend(self, arguments), keywords)
                : Calls.callArray(Attributes.getAttr(of(cell, self), name), arguments, keywords);
    }
}
