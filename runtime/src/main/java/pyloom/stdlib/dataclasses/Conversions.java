package pyloom.stdlib.dataclasses;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.NativeModule;
import pyloom.object.NotImplemented;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyList;
import pyloom.object.PyModule;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Instances of dataclasses as dicts and tuples, and with some fields changed. */
final class Conversions {

    static final PyModule MODULE = NativeModule.named("dataclasses");

    private Conversions() {}

    /** {@return the fields of a dataclass or its instance, as a table, or null} */
    static PyDict tableOf(Object typeOrInstance) {
        return Attributes.getAttrOr(typeOrInstance, FieldCollector.FIELDS, null)
                        instanceof PyDict table
                ? table
                : null;
    }

    static boolean isInstance(Object object) {
        return tableOf(BuiltinTypes.typeOf(object)) != null;
    }

    /** {@return the fields that are attributes of instances} */
    static List<Field> attributes(PyDict table) {
        List<Field> fields = new ArrayList<>();
        for (Object value : table.valueList()) {
            Field field = (Field) value;
            if (field.kind == FieldKind.FIELD) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static boolean isAtomic(Object value) {
        return value == null
                || value instanceof String
                || value instanceof Long
                || value instanceof Double
                || value instanceof Boolean
                || value instanceof BigInteger
                || value instanceof PyType
                || value instanceof PyFunction
                || value == NotImplemented.NOT_IMPLEMENTED;
    }

    static Object asDict(Object object, Object factory) {
        if (isAtomic(object)) {
            return object;
        }
        if (!isInstance(object)) {
            return container(object, value -> asDict(value, factory));
        }
        List<Field> fields = attributes(tableOf(object));
        PyDict plain = new PyDict();
        List<Object> pairs = new ArrayList<>();
        for (Field field : fields) {
            Object value = asDict(Attributes.getAttr(object, field.name), factory);
            plain.put(field.name, value);
            pairs.add(PyTuple.of(field.name, value));
        }
        return factory == PyDict.TYPE ? plain : Calls.call(factory, PyList.of(pairs.toArray()));
    }

    static Object asTuple(Object object, Object factory) {
        if (isAtomic(object)) {
            return object;
        }
        if (!isInstance(object)) {
            return container(object, value -> asTuple(value, factory));
        }
        List<Object> values = new ArrayList<>();
        for (Field field : attributes(tableOf(object))) {
            values.add(asTuple(Attributes.getAttr(object, field.name), factory));
        }
        return factory == PyTuple.TYPE
                ? Python.tuple(values)
                : Calls.call(factory, PyList.of(values.toArray()));
    }

    private static Object container(Object object, UnaryOperator<Object> inner) {
        PyType type = BuiltinTypes.typeOf(object);
        if (object instanceof PyTuple tuple) {
            List<Object> values = tuple.asList().stream().map(inner).toList();
            if (Python.has(type, "_fields")) {
                return Calls.callArray(type, values.toArray(), null);
            }
            return type == PyTuple.TYPE
                    ? Python.tuple(values)
                    : Calls.call(type, PyList.of(values.toArray()));
        }
        if (object instanceof PyList list) {
            Object[] values = list.stream().map(inner).toArray();
            return type == PyList.TYPE ? PyList.of(values) : Calls.call(type, PyList.of(values));
        }
        if (object instanceof PyDict dict) {
            return dict(dict, type, inner);
        }
        Object copier = Python.member("copy", "deepcopy");
        if (copier == ABSENT) {
            throw new TypeError("cannot copy " + Texts.repr(type) + ": no module copy");
        }
        return Calls.call(copier, object);
    }

    private static Object dict(PyDict dict, PyType type, UnaryOperator<Object> inner) {
        PyDict plain = new PyDict();
        for (Object key : dict.keyList()) {
            plain.put(inner.apply(key), inner.apply(dict.getOrAbsent(key)));
        }
        if (type == PyDict.TYPE) {
            return plain;
        }
        if (Python.has(type, "default_factory")) {
            Object made = Calls.call(type, Attributes.getAttr(dict, "default_factory"));
            for (Object key : plain.keyList()) {
                pyloom.object.Items.setItem(made, key, plain.getOrAbsent(key));
            }
            return made;
        }
        return Calls.call(type, plain);
    }

    /** {@return a new instance with the same fields but for the changes} */
    static Object replaced(Object self, PyDict changes) {
        PyDict arguments = changes.copy();
        for (Object value : tableOf(self).valueList()) {
            Field field = (Field) value;
            boolean isGiven = changes.containsKey(field.name);
            if (field.kind == FieldKind.CLASS_VARIABLE) {
                continue;
            }
            if (!field.isInInit()) {
                if (isGiven) {
                    throw new TypeError(
                            "field "
                                    + field.name
                                    + " is declared with init=False, it cannot be specified with"
                                    + " replace()");
                }
                continue;
            }
            if (isGiven) {
                continue;
            }
            if (field.kind == FieldKind.INIT_VARIABLE && !field.hasDefault()) {
                throw new TypeError(
                        "InitVar " + Texts.repr(field.name) + " must be specified with replace()");
            }
            arguments.put(field.name, Attributes.getAttr(self, field.name));
        }
        return Calls.callWith(Attributes.getAttr(self, "__class__"), new Object[0], arguments);
    }
}
