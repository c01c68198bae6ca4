package pyloom.object;

/** Assignments to {@code __class__} and {@code __bases__}. */
final class TypeChanges {

    private TypeChanges() {}

    static void setType(Object object, Object value) {
        if (!(value instanceof PyType type)) {
            throw new TypeError(
                    "__class__ must be set to a class, not '"
                            + BuiltinTypes.typeOf(value).name()
                            + "' object");
        }
        PyType before = BuiltinTypes.typeOf(object);
        boolean modules = before.isSubtypeOf(PyModule.TYPE) && type.isSubtypeOf(PyModule.TYPE);
        if (!modules && (before.immutable || type.immutable)) {
            throw new TypeError(
                    "__class__ assignment only supported for mutable types or ModuleType"
                            + " subclasses");
        }
        if (!modules && !Layouts.compatible(before, type)) {
            throw new TypeError(
                    "__class__ assignment: '"
                            + type.name()
                            + "' object layout differs from '"
                            + before.name()
                            + "'");
        }
        ((HasPyType) object).changeType(type);
    }

    static void setBases(PyType type, Object value) {
        if (!(value instanceof PyTuple bases)) {
            throw new TypeError(
                    "can only assign tuple to "
                            + type.name()
                            + ".__bases__, not "
                            + BuiltinTypes.typeOf(value).name());
        }
        if (bases.size() == 0) {
            throw new TypeError(
                    "can only assign non-empty tuple to " + type.name() + ".__bases__, not ()");
        }
        PyType[] types = new PyType[bases.size()];
        for (int i = 0; i < types.length; i++) {
            if (!(bases.get(i) instanceof PyType base)) {
                throw new TypeError(
                        type.name()
                                + ".__bases__ must be tuple of classes, not '"
                                + BuiltinTypes.typeOf(bases.get(i)).name()
                                + "'");
            }
            if (base.isSubtypeOf(type)) {
                throw new TypeError("a __bases__ item causes an inheritance cycle");
            }
            types[i] = base;
        }
        PyType best = Layouts.best(types);
        if (!Layouts.compatible(type.base(), best)) {
            throw new TypeError(
                    "__bases__ assignment: '"
                            + best.name()
                            + "' object layout differs from '"
                            + type.base().name()
                            + "'");
        }
        type.rebase(types, best);
    }
}
