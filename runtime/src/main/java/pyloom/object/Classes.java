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
     * @param module in which the statement stands
     * @param qualname its qualified name, of which the last part is its name
     * @param line the first line of the statement, decorators included
     * @param bases the positional arguments of the class statement, stars unpacked
     * @param keywords its keyword arguments, or null
     * @param body the statements of the class
     * @param attributes the names that its methods assign through self
     */
    public static Object build(
            PyModule module,
            String qualname,
            int line,
            Object[] bases,
            PyDict keywords,
            Body body,
            String... attributes) {
        ClassMaking making = new ClassMaking(module, qualname, line, bases, keywords);
        Cell cell = Recursion.counted(() -> body.run(making.namespace()));
        return making.finish(cell, attributes);
    }

    /**
     * {@return the bases with those replaced that are no classes but stand for some}
     *
     * @param bases the bases as they were written
     */
    public static PyTuple resolveBases(PyTuple bases) {
        PyList resolved = null;
        for (int i = 0; i < bases.size(); i++) {
            Object base = bases.get(i);
            Object method =
                    base instanceof PyType
                            ? ABSENT
                            : Attributes.getAttrOr(base, "__mro_entries__", ABSENT);
            if (method == ABSENT) {
                if (resolved != null) {
                    resolved.add(base);
                }
                continue;
            }
            if (!(Calls.call(method, bases) instanceof PyTuple entries)) {
                throw new TypeError("__mro_entries__ must return a tuple");
            }
            if (resolved == null) {
                resolved = new PyList();
                for (int j = 0; j < i; j++) {
                    resolved.add(bases.get(j));
                }
            }
            for (Object entry : entries) {
                resolved.add(entry);
            }
        }
        return resolved == null ? bases : PyTuple.of(resolved.toArray());
    }

    /**
     * {@return the metaclass of a class; it is taken out of the keyword arguments}
     *
     * @param bases the bases, all of them classes
     * @param keywords the keyword arguments of the class statement
     */
    public static Object takeMetaclass(PyTuple bases, PyDict keywords) {
        Object metaclass = keywords.removeOrAbsent("metaclass");
        if (metaclass == ABSENT) {
            metaclass = bases.size() == 0 ? PyType.TYPE : BuiltinTypes.typeOf(bases.get(0));
        }
        return metaclass instanceof PyType type ? Metaclasses.mostDerived(type, bases) : metaclass;
    }

    /**
     * {@return the namespace in which the body of a class runs}
     *
     * @param metaclass the metaclass
     * @param name the name of the class
     * @param bases the bases, all of them classes
     * @param keywords the keyword arguments without the metaclass
     */
    public static Object prepare(Object metaclass, String name, PyTuple bases, PyDict keywords) {
        if (metaclass == PyType.TYPE) {
            return new PyDict();
        }
        Object method = Attributes.getAttrOr(metaclass, "__prepare__", ABSENT);
        if (method == ABSENT) {
            return new PyDict();
        }
        Object namespace = Calls.callWith(method, new Object[] {name, bases}, keywords);
        if (!(namespace instanceof PyDict) && !Specials.has(namespace, "__getitem__")) {
            String owner = metaclass instanceof PyType type ? type.name() : "<metaclass>";
            throw new TypeError(
                    owner
                            + ".__prepare__() must return a mapping, not "
                            + BuiltinTypes.typeOf(namespace).name());
        }
        return namespace;
    }

    /** {@return {@code type[key]}} */
    static Object subscript(PyType type, Object key) {
        if (type == PyType.TYPE) {
            return new GenericAlias(type, key);
        }
        Object method = Attributes.getAttrOr(type, "__class_getitem__", ABSENT);
        if (method == ABSENT) {
            throw new TypeError("type '" + type.name() + "' is not subscriptable");
        }
        return Calls.call(method, key);
    }
}
