package pyloom.stdlib.collections;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.ClassMethod;
import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.Entry;
import pyloom.object.Frames;
import pyloom.object.Iteration;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyList;
import pyloom.object.PyModule;
import pyloom.object.PyTuple;
import pyloom.object.PyTupleInstance;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;

import java.util.Arrays;
import java.util.List;

/** Tuples whose fields have names. */
@PythonModule(value = "collections", pure = true, doc = "library/collections.html")
public final class NamedTuples {

    private NamedTuples() {}

    /** {@return a new subclass of tuple} */
    @PythonApi("namedtuple(typename, field_names, *, rename=False, defaults=None, module=None)")
    public static PyType namedTuple(
            Object typename, Object fieldNames, boolean rename, Object defaults, Object module) {
        List<String> names = FieldNames.of(fieldNames);
        String name = Texts.str(typename);
        if (rename) {
            FieldNames.rename(names);
        }
        FieldNames.check(name, names, rename);
        Object[] values = defaults == null ? null : Iteration.toArray(defaults);
        if (values != null && values.length > names.size()) {
            throw new TypeError("Got more default values than field names");
        }
        Object home = module;
        if (home == null) {
            PyModule caller = Frames.callerModule(0);
            Object title = caller == null ? ABSENT : caller.peek("__name__");
            home = title == ABSENT ? "__main__" : title;
        }
        return make(name, names.stream().map(String::intern).toList(), values, home);
    }

    /**
     * {@return a new subclass of tuple}
     *
     * @param typename its name
     * @param fields the interned names of the fields
     * @param defaults the defaults of the last fields, or null
     * @param module its {@code __module__}
     */
    public static PyType make(
            String typename, List<String> fields, Object[] defaults, Object module) {
        Object names = PyTuple.of(fields.toArray());
        String list = String.join(", ", fields) + (fields.size() == 1 ? "," : "");
        PyDict namespace = new PyDict();
        namespace.put("__doc__", typename + "(" + list + ")");
        namespace.put("__slots__", PyTuple.EMPTY);
        namespace.put("_fields", names);
        namespace.put("_field_defaults", fieldDefaults(fields, defaults));
        new Methods(typename, fields).addTo(namespace, defaults, list);
        namespace.put("__match_args__", names);
        for (int i = 0; i < fields.size(); i++) {
            namespace.put(fields.get(i), new TupleGetter(i, "Alias for field number " + i));
        }
        PyType type =
                (PyType) Calls.call(PyType.TYPE, typename, PyTuple.of(PyTuple.TYPE), namespace);
        Attributes.setAttr(type, "__module__", module);
        return type;
    }

    private static PyDict fieldDefaults(List<String> fields, Object[] defaults) {
        PyDict byName = new PyDict();
        int first = fields.size() - (defaults == null ? 0 : defaults.length);
        for (int i = first; i < fields.size(); i++) {
            byName.put(fields.get(i), defaults[i - first]);
        }
        return byName;
    }

    /** The methods of one class of named tuples. */
    private static final class Methods {

        private final String typename;
        private final List<String> fields;
        private final CodeTable codes;

        Methods(String typename, List<String> fields) {
            this.typename = typename;
            this.fields = fields;
            this.codes = new CodeTable("collections", "collections.py");
        }

        void addTo(PyDict namespace, Object[] defaults, String list) {
            PyFunction make = constructor(list);
            if (defaults != null) {
                make.withDefaults(defaults);
            }
            PyFunction replace = function("_replace", "self, /, **kwds", this::replace);
            namespace.put("__new__", make);
            namespace.put(
                    "_make", new ClassMethod(function("_make", "cls, iterable", this::ofIterable)));
            namespace.put("__replace__", replace);
            namespace.put("_replace", replace);
            namespace.put("__repr__", function("__repr__", "self", this::repr));
            namespace.put("_asdict", function("_asdict", "self", this::asDict));
            namespace.put(
                    "__getnewargs__",
                    function(
                            "__getnewargs__",
                            "self",
                            given -> PyTuple.of(((PyTuple) given[0]).toArray())));
        }

        private PyFunction function(String name, String parameters, Entry.OfArray body) {
            return new PyFunction(
                    codes.functionOfArray(typename + "." + name, 1, parameters, body),
                    NativeModule.named("collections"));
        }

        private PyFunction constructor(String list) {
            String qualname = typename + ".__new__";
            String parameters = fields.isEmpty() ? "_cls" : "_cls, " + String.join(", ", fields);
            String doc = "Create new instance of " + typename + "(" + list + ")";
            Code code =
                    switch (fields.size()) {
                        case 1 ->
                                codes.function(
                                        qualname, 1, parameters, (cls, a) -> instance(cls, a));
                        case 2 ->
                                codes.function(
                                        qualname,
                                        1,
                                        parameters,
                                        (cls, a, b) -> instance(cls, a, b));
                        case 3 ->
                                codes.function(
                                        qualname,
                                        1,
                                        parameters,
                                        (cls, a, b, c) -> instance(cls, a, b, c));
                        default ->
                                codes.functionOfArray(
                                        qualname,
                                        1,
                                        parameters,
                                        given ->
                                                instance(
                                                        given[0],
                                                        Arrays.copyOfRange(
                                                                given, 1, given.length)));
                    };
            return new PyFunction(code.documented(doc), NativeModule.named("collections"));
        }

        private static Object instance(Object type, Object... values) {
            return new PyTupleInstance((PyType) type, values);
        }

        private Object ofIterable(Object[] given) {
            Object[] values = Iteration.toArray(given[1]);
            if (values.length != fields.size()) {
                throw new TypeError(
                        "Expected " + fields.size() + " arguments, got " + values.length);
            }
            return instance(given[0], values);
        }

        private Object replace(Object[] given) {
            PyTuple self = (PyTuple) given[0];
            PyDict changes = (PyDict) given[1];
            Object[] values = self.toArray();
            for (int i = 0; i < values.length && i < fields.size(); i++) {
                Object value = changes.removeOrAbsent(fields.get(i));
                values[i] = value == ABSENT ? values[i] : value;
            }
            Object result = Attributes.callMethod(self, "_make", PyTuple.of(values));
            if (!changes.isEmpty()) {
                Object names = PyList.of(changes.keyList().toArray());
                throw new TypeError("Got unexpected field names: " + Texts.repr(names));
            }
            return result;
        }

        private Object repr(Object[] given) {
            PyTuple self = (PyTuple) given[0];
            StringBuilder text = new StringBuilder(self.pyType().shortName()).append('(');
            for (int i = 0; i < fields.size(); i++) {
                text.append(i == 0 ? "" : ", ")
                        .append(fields.get(i))
                        .append('=')
                        .append(Texts.repr(self.get(i)));
            }
            return text.append(')').toString();
        }

        private Object asDict(Object[] given) {
            PyTuple self = (PyTuple) given[0];
            PyDict dict = new PyDict();
            for (int i = 0; i < fields.size(); i++) {
                dict.put(fields.get(i), self.get(i));
            }
            return dict;
        }
    }
}
