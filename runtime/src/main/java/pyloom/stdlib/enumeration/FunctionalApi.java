package pyloom.stdlib.enumeration;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Frames;
import pyloom.object.Items;
import pyloom.object.PyList;
import pyloom.object.PyModule;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;

/** Enumerations made by a call: {@code Enum("Color", "RED GREEN")}. */
final class FunctionalApi {

    private FunctionalApi() {}

    static Object create(
            PyType base,
            Object name,
            Object names,
            Object module,
            Object qualname,
            Object type,
            Object start,
            Object boundary) {
        PyType metaclass = base.pyType();
        PyTuple bases = type == null ? PyTuple.of(new Object[] {base}) : PyTuple.of(type, base);
        Object body = Python.invoke(metaclass, "__prepare__", name, bases);
        fill(body, base, names, start);
        Object home = module;
        if (home == null) {
            PyModule caller = Frames.callerModule(0);
            home = caller == null ? null : caller.peek("__name__");
        }
        if (home != null) {
            Items.setItem(body, "__module__", home);
        }
        if (qualname != null) {
            Items.setItem(body, "__qualname__", qualname);
        }
        return Calls.callWith(
                Attributes.getAttr(metaclass, "__new__"),
                new Object[] {metaclass, name, bases, body},
                Python.dict("boundary", boundary));
    }

    private static void fill(Object body, PyType base, Object given, Object start) {
        List<Object> items =
                given instanceof String text
                        ? Names.split(text)
                        : given == null ? List.of() : Python.list(given);
        boolean isSequence =
                given instanceof String || given instanceof PyList || given instanceof PyTuple;
        if (isSequence && !items.isEmpty() && items.getFirst() instanceof String) {
            List<Object> last = new ArrayList<>();
            for (Object name : items) {
                Object value =
                        Python.invoke(
                                base,
                                "_generate_next_value_",
                                name,
                                start,
                                (long) last.size(),
                                PyList.of(last.toArray()));
                last.add(value);
                Items.setItem(body, name, value);
            }
            return;
        }
        for (Object item : items) {
            if (item instanceof String) {
                Items.setItem(body, item, Items.getItem(given, item));
            } else {
                List<Object> pair = Python.list(item);
                Items.setItem(body, pair.get(0), pair.get(1));
            }
        }
    }
}
