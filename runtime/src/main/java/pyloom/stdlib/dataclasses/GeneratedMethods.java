package pyloom.stdlib.dataclasses;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.CodeTable;
import pyloom.object.Comparisons;
import pyloom.object.Entry;
import pyloom.object.Exceptions;
import pyloom.object.Hashing;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyModule;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.Reprs;
import pyloom.stdlib.script.Python;

import java.util.List;
import java.util.function.BinaryOperator;

/** The methods, {@code __init__} apart, that a dataclass gets. */
final class GeneratedMethods {

    private final PyType type;
    private final PyModule module;
    private final CodeTable codes;

    GeneratedMethods(PyType type, PyModule module) {
        this.type = type;
        this.module = module;
        this.codes = new CodeTable(module == null ? "" : module.name(), "<string>");
    }

    private static String[] names(List<Field> fields) {
        return fields.stream().map(field -> field.name).toArray(String[]::new);
    }

    /** {@return whether the class has no attribute of that name yet} */
    private boolean add(String name, PyFunction function) {
        if (Python.own(type, name) != ABSENT) {
            return false;
        }
        Attributes.setAttr(type, name, function);
        return true;
    }

    String qualified(String name) {
        return Python.text(type, "__qualname__") + "." + name;
    }

    private PyFunction function(String name, Entry.Of1 body) {
        return new PyFunction(codes.function(qualified(name), 1, "self", body), module);
    }

    private PyFunction function(String name, Entry.Of2 body) {
        return new PyFunction(codes.function(qualified(name), 1, "self, other", body), module);
    }

    void addRepr(List<Field> fields) {
        String[] names = names(fields);
        Entry.Of1 body = self -> repr(self, names);
        PyFunction function = function("__repr__", body);
        String inner = "__create_fn__.<locals>.__repr__"; // pprint knows generated ones by it
        Attributes.setAttr(
                function,
                "__wrapped__",
                new PyFunction(codes.function(inner, 1, "self", body), module));
        add("__repr__", function);
    }

    private static Object repr(Object self, String[] names) {
        if (!Reprs.enter(self)) {
            return "...";
        }
        try {
            StringBuilder text = new StringBuilder();
            text.append(Python.text(BuiltinTypes.typeOf(self), "__qualname__")).append('(');
            for (int i = 0; i < names.length; i++) {
                text.append(i == 0 ? "" : ", ").append(names[i]).append('=');
                text.append(Texts.repr(Attributes.getAttr(self, names[i])));
            }
            return text.append(')').toString();
        } finally {
            Reprs.leave(self);
        }
    }

    void addEq(List<Field> fields) {
        String[] names = names(fields);
        add("__eq__", function("__eq__", (self, other) -> equal(self, other, names)));
    }

    private static Object equal(Object self, Object other, String[] names) {
        if (self == other) {
            return true;
        }
        if (BuiltinTypes.typeOf(other) != BuiltinTypes.typeOf(self)) {
            return NOT_IMPLEMENTED;
        }
        Object result = true;
        for (String name : names) {
            result =
                    Comparisons.eq(Attributes.getAttr(self, name), Attributes.getAttr(other, name));
            if (!Truth.truth(result)) {
                return result;
            }
        }
        return result;
    }

    void addOrder(List<Field> fields) {
        String[] names = names(fields);
        addComparison("__lt__", names, Comparisons::lt);
        addComparison("__le__", names, Comparisons::le);
        addComparison("__gt__", names, Comparisons::gt);
        addComparison("__ge__", names, Comparisons::ge);
    }

    private void addComparison(String name, String[] fields, BinaryOperator<Object> operator) {
        Entry.Of2 body =
                (self, other) ->
                        BuiltinTypes.typeOf(other) == BuiltinTypes.typeOf(self)
                                ? operator.apply(values(self, fields), values(other, fields))
                                : NOT_IMPLEMENTED;
        if (!add(name, function(name, body))) {
            throw new TypeError(
                    "Cannot overwrite attribute "
                            + name
                            + " in class "
                            + Python.text(type, "__name__")
                            + " Consider using functools.total_ordering");
        }
    }

    private static PyTuple values(Object self, String[] names) {
        Object[] values = new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            values[i] = Attributes.getAttr(self, names[i]);
        }
        return PyTuple.of(values);
    }

    void addHash(List<Field> fields) {
        String[] names = names(fields);
        Attributes.setAttr(
                type, "__hash__", function("__hash__", self -> Hashing.hash(values(self, names))));
    }

    void addFrozen(List<Field> fields) {
        List<String> names = List.of(names(fields));
        PyFunction set =
                new PyFunction(
                        codes.function(
                                qualified("__setattr__"),
                                1,
                                "self, name, value",
                                (self, name, value) -> {
                                    refuse(self, name, names, "assign to");
                                    return Python.superCall(type, self, "__setattr__", name, value);
                                }),
                        module);
        PyFunction delete =
                new PyFunction(
                        codes.function(
                                qualified("__delattr__"),
                                1,
                                "self, name",
                                (self, name) -> {
                                    refuse(self, name, names, "delete");
                                    return Python.superCall(type, self, "__delattr__", name);
                                }),
                        module);
        if (!add("__setattr__", set)) {
            throw overwritten("__setattr__");
        }
        if (!add("__delattr__", delete)) {
            throw overwritten("__delattr__");
        }
    }

    private TypeError overwritten(String name) {
        return new TypeError(
                "Cannot overwrite attribute "
                        + name
                        + " in class "
                        + Python.text(type, "__name__"));
    }

    private void refuse(Object self, Object name, List<String> names, String change) {
        if (BuiltinTypes.typeOf(self) == type || names.contains(name)) {
            throw Exceptions.raise(
                    FrozenInstanceError.TYPE.call(
                            "cannot " + change + " field " + Texts.repr(name)));
        }
    }

    void addReplace() {
        PyFunction replace =
                new PyFunction(
                        codes.function(
                                "_replace",
                                1,
                                "self, /, **changes",
                                (self, changes) -> Conversions.replaced(self, (PyDict) changes)),
                        Conversions.MODULE);
        add("__replace__", replace);
    }

    /** The methods that let slots of a frozen class be pickled. */
    void addState(List<Field> fields) {
        String[] names = names(fields);
        add(
                "__getstate__",
                function(
                        "__getstate__",
                        self -> pyloom.object.PyList.of(values(self, names).toArray())));
        Object setter = Attributes.getAttr(PyType.OBJECT, "__setattr__");
        PyFunction restore =
                new PyFunction(
                        codes.function(
                                qualified("__setstate__"),
                                1,
                                "self, state",
                                (self, state) -> {
                                    List<Object> values = Python.list(state);
                                    for (int i = 0;
                                            i < Math.min(names.length, values.size());
                                            i++) {
                                        Python.call(setter, self, names[i], values.get(i));
                                    }
                                    return null;
                                }),
                        module);
        add("__setstate__", restore);
    }
}
