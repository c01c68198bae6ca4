package pyloom.stdlib.pprint;

import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.NativeModule;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;

/** The fields of dataclasses that word themselves. */
final class DataFields {

    private DataFields() {}

    /** {@return pairs of name and value, or null if the value is of no such class} */
    static List<Object> of(Object value) {
        PyType type = BuiltinTypes.typeOf(value);
        if (!(value instanceof PyInstance) || !Python.has(type, "__dataclass_fields__")) {
            return null;
        }
        Object options = Attributes.getAttr(type, "__dataclass_params__");
        Object method = type.lookup("__repr__");
        boolean isGenerated =
                Python.is(options, "repr")
                        && Python.get(method, "__wrapped__", null) instanceof Object inner
                        && Python.text(inner, "__qualname__").contains("__create_fn__");
        if (!isGenerated) {
            return null;
        }
        List<Object> pairs = new ArrayList<>();
        Object fields = NativeModule.named("dataclasses").peek("fields");
        for (Object field : Python.list(Python.call(fields, value))) {
            if (Python.is(field, "repr")) {
                String name = Python.text(field, "name");
                pairs.add(PyTuple.of(name, Attributes.getAttr(value, name.intern())));
            }
        }
        return pairs;
    }
}
