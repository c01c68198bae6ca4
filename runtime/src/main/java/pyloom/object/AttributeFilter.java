package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/**
 * Which attribute names of a type's instances need the whole protocol, as a set of 64 bits by the
 * hash of the name. A name whose bit is clear has no data descriptor in the type, and the type does
 * not override the protocol: the value in the instance is the answer.
 */
final class AttributeFilter {

    /** Every name needs the whole protocol. */
    static final long ALL = -1L;

    private AttributeFilter() {}

    static boolean passes(long filter, String name) {
        return (filter >>> name.hashCode() & 1) == 0; // a shift looks at the low six bits only
    }

    /** {@return the filter of a type for reading or, if {@code write}, for changing} */
    static long of(PyType type, boolean write) {
        if (write
                ? type.lookup("__setattr__") != ObjectSlots.SETATTR
                        || type.lookup("__delattr__") != ObjectSlots.DELATTR
                : type.lookup("__getattribute__") != ObjectSlots.GETATTRIBUTE) {
            return ALL;
        }
        long filter = 0;
        for (PyType base : type.mro) {
            for (Object key : base.ownNamespace().keyList()) {
                if (key instanceof String name
                        && Descriptors.isData(base.ownNamespace().getOrAbsent(name))) {
                    filter |= 1L << name.hashCode();
                }
            }
        }
        return filter;
    }

    /** {@return whether a change of this attribute can change filters} */
    static boolean concerns(String name, Object before, Object after) {
        return name.equals("__getattribute__")
                || name.equals("__setattr__")
                || name.equals("__delattr__")
                || before != ABSENT && Descriptors.isData(before)
                || after != ABSENT && Descriptors.isData(after);
    }

    /** {@return whether a class with this attribute can become a data descriptor} */
    static boolean makesDescriptors(String name) {
        return name.equals("__set__") || name.equals("__delete__");
    }
}
