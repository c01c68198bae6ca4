package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** Class statements. */
public final class Classes {

    private Classes() {}

    /** The body of a class statement: it runs over the namespace of the class. */
    @FunctionalInterface
    public interface Body {

        /**
         * Runs the body.
         *
         * @param namespace the {@code PyDict} or what {@code __prepare__} returned
         * @return the {@code __class__} cell if a method needs it, else null
         */
        Cell run(Object namespace);
    }

    /**
     * {@return the class that a class statement defines}
     *
     * @param module whose global variables its methods use
     * @param name its name
     * @param qualname its qualified name
     * @param bases the positional arguments of the class statement, stars unpacked
     * @param keywords its keyword arguments, or null
     * @param body the statements of the class
     * @param predictedAttributes how many attributes its instances probably get
     */
    public static Object build(
            PyModule module,
            String name,
            String qualname,
            Object[] bases,
            PyDict keywords,
            Body body,
            int predictedAttributes) {
        throw new NotImplementedError("class statements");
    }

    static Object subscript(PyType type, Object key) {
        Object method = Attributes.getAttrOr(type, "__class_getitem__", ABSENT);
        if (method == ABSENT) {
            throw new TypeError("type '" + type.name() + "' is not subscriptable");
        }
        return Calls.call(method, key);
    }
}
