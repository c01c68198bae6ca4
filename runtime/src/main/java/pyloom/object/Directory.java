package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which attributes there are: {@code __dir__}. */
final class Directory {

    private Directory() {}

    /** {@return the names of the attributes of an object and of its class, in no special order} */
    static Object[] ofInstance(Object object) {
        Set<Object> names = new LinkedHashSet<>();
        if (Attributes.getAttrOr(object, "__dict__", ABSENT) instanceof PyDict dict) {
            names.addAll(dict.keyList());
        }
        if (Attributes.getAttrOr(object, "__class__", ABSENT) instanceof PyType type) {
            addAll(type, names);
        }
        return names.toArray();
    }

    /** {@return the names of the attributes of a class and of its bases} */
    static Object[] ofType(PyType type) {
        Set<Object> names = new LinkedHashSet<>();
        addAll(type, names);
        return names.toArray();
    }

    private static void addAll(PyType type, Set<Object> names) {
        names.addAll(type.ownNamespace().keyList());
        for (PyType base : type.bases) {
            addAll(base, names);
        }
    }
}
