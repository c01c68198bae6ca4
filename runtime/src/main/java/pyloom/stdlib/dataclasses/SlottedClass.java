package pyloom.stdlib.dataclasses;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyModule;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A dataclass with slots: slots can only be given when a class is made, so it is made anew. */
final class SlottedClass {

    private SlottedClass() {}

    static Object of(PyType type, Options options, List<Field> fields, PyModule module) {
        if (Python.own(type, "__slots__") != ABSENT) {
            throw new TypeError(Python.text(type, "__name__") + " already specifies __slots__");
        }
        PyDict body = Python.ownNamespace(type).copy();
        PyDict namespace = new PyDict();
        body.keyList().forEach(key -> namespace.put(key, body.getOrAbsent(key)));
        Set<Object> inherited = new HashSet<>();
        Object[] order = type.mro().toArray();
        for (int i = 1; i < order.length - 1; i++) {
            inherited.addAll(slotsOf((PyType) order[i]));
        }
        List<Object> slots = new ArrayList<>();
        for (Field field : fields) {
            if (!inherited.contains(field.name)) {
                slots.add(field.name);
            }
            namespace.removeOrAbsent(field.name);
        }
        if (options.isWeakrefSlot() && !inherited.contains("__weakref__")) {
            slots.add("__weakref__");
        }
        namespace.put("__slots__", Python.tuple(slots));
        namespace.removeOrAbsent("__dict__");
        namespace.removeOrAbsent("__weakref__");
        Object qualname = Attributes.getAttr(type, "__qualname__");
        Object made =
                Python.call(
                        type.pyType(),
                        Attributes.getAttr(type, "__name__"),
                        type.bases(),
                        namespace);
        Attributes.setAttr(made, "__qualname__", qualname);
        if (options.isFrozen()) {
            new GeneratedMethods((PyType) made, module).addState(fields);
        }
        return made;
    }

    private static List<Object> slotsOf(PyType base) {
        Object slots = Python.own(base, "__slots__");
        if (slots == ABSENT) {
            return base.isBuiltIn() ? List.of() : List.of("__dict__", "__weakref__");
        }
        return slots instanceof String one ? List.of(one) : List.of(Iteration.toArray(slots));
    }
}
