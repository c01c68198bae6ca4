package pyloom.stdlib.collections;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.MappingProxy;
import pyloom.object.NativeModule;
import pyloom.object.Numbers;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.TypeChecks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Mappings of any kind. */
final class Mappings {

    private Mappings() {}

    /** {@return whether an object is a mapping as {@code collections.abc} says} */
    static boolean isMapping(Object object) {
        if (object instanceof PyDict || object instanceof MappingProxy) {
            return true;
        }
        if (object == null || object instanceof String || object instanceof PyList) {
            return false;
        }
        return NativeModule.named("collections.abc").peek("Mapping") instanceof PyType mapping
                && TypeChecks.isInstance(object, mapping);
    }

    /** {@return the keys and values of a mapping} */
    static List<Object[]> entries(Object mapping) {
        List<Object[]> entries = new ArrayList<>();
        for (Object pair : Iteration.iterate(Calls.call(Attributes.getAttr(mapping, "items")))) {
            entries.add(Iteration.toArray(pair));
        }
        return entries;
    }

    /** {@return the first so many elements of a list} */
    static Object[] first(PyList list, Object n) {
        long most = Math.clamp(Numbers.index(n), 0, list.size());
        return Arrays.copyOf(list.toArray(), (int) most);
    }
}
