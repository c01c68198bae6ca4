package pyloom.stdlib.dataclasses;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.BuiltinTypes;
import pyloom.object.CodeTable;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

/** The functions of {@code dataclasses}. */
@PythonModule(value = "dataclasses", pure = true, doc = "library/dataclasses.html")
public final class DataclassesModule {

    /** Says that a field has no default. */
    @PythonApi("MISSING")
    public static final Object MISSING = Marker.MISSING;

    /** As an annotation: the fields behind it are keyword-only. */
    @PythonApi("KW_ONLY")
    public static final Object KW_ONLY = Marker.KW_ONLY;

    private static final CodeTable CODES = new CodeTable("dataclasses", "dataclasses.py");

    private DataclassesModule() {}

    /** The decorator. */
    @PythonApi(
            "dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False,"
                    + " unsafe_hash=False, frozen=False, match_args=True, kw_only=False,"
                    + " slots=False, weakref_slot=False)")
    public static Object dataclass(
            Object type,
            Object init,
            Object repr,
            Object eq,
            Object order,
            Object unsafeHash,
            Object frozen,
            Object matchArgs,
            Object keywordOnly,
            Object slots,
            Object weakrefSlot) {
        Options options =
                new Options(
                        init,
                        repr,
                        eq,
                        order,
                        unsafeHash,
                        frozen,
                        matchArgs,
                        keywordOnly,
                        slots,
                        weakrefSlot);
        if (type != null) {
            return ClassProcessor.process(type, options);
        }
        return new PyFunction(
                CODES.function(
                        "dataclass.<locals>.wrap",
                        1,
                        "cls",
                        decorated -> ClassProcessor.process(decorated, options)),
                Conversions.MODULE);
    }

    /** {@return a field with more than a default} */
    @PythonApi(
            "field(*, default=<unset>, default_factory=<unset>, init=True, repr=True, hash=None,"
                    + " compare=True, metadata=None, kw_only=<unset>)")
    public static Field field(
            Object defaultValue,
            Object defaultFactory,
            Object init,
            Object repr,
            Object hash,
            Object compare,
            Object metadata,
            Object keywordOnly) {
        Object value = orMissing(defaultValue);
        Object factory = orMissing(defaultFactory);
        if (value != Marker.MISSING && factory != Marker.MISSING) {
            throw new ValueError("cannot specify both default and default_factory");
        }
        return new Field(
                value, factory, init, repr, hash, compare, metadata, orMissing(keywordOnly));
    }

    private static Object orMissing(Object value) {
        return value == ABSENT ? Marker.MISSING : value;
    }

    /** {@return the fields} */
    @PythonApi("fields(class_or_instance)")
    public static PyTuple fields(Object typeOrInstance) {
        PyDict table = Conversions.tableOf(typeOrInstance);
        if (table == null) {
            throw new TypeError("must be called with a dataclass type or instance");
        }
        return Python.tuple(Conversions.attributes(table));
    }

    /** {@return whether the object is a dataclass or an instance of one} */
    @PythonApi("is_dataclass(obj)")
    public static boolean isDataclass(Object object) {
        return Python.has(
                object instanceof PyType ? object : BuiltinTypes.typeOf(object),
                FieldCollector.FIELDS);
    }

    /** {@return the fields and their values, all the way down} */
    @PythonApi("asdict(obj, *, dict_factory=<unset>)")
    public static Object asDict(Object object, Object factory) {
        if (!Conversions.isInstance(object)) {
            throw new TypeError("asdict() should be called on dataclass instances");
        }
        return Conversions.asDict(object, factory == ABSENT ? PyDict.TYPE : factory);
    }

    /** {@return the values of the fields, all the way down} */
    @PythonApi("astuple(obj, *, tuple_factory=<unset>)")
    public static Object asTuple(Object object, Object factory) {
        if (!Conversions.isInstance(object)) {
            throw new TypeError("astuple() should be called on dataclass instances");
        }
        return Conversions.asTuple(object, factory == ABSENT ? PyTuple.TYPE : factory);
    }

    /** {@return a new instance with some fields changed} */
    @PythonApi("replace(obj, /, **changes)")
    public static Object replace(Object object, PyDict changes) {
        if (!Conversions.isInstance(object)) {
            throw new TypeError("replace() should be called on dataclass instances");
        }
        return Conversions.replaced(object, changes);
    }

    /** {@return a new dataclass} */
    @PythonApi(
            "make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True,"
                    + " eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,"
                    + " kw_only=False, slots=False, weakref_slot=False, module=None)")
    public static Object makeDataclass(
            Object name,
            Object fields,
            Object bases,
            Object namespace,
            Object init,
            Object repr,
            Object eq,
            Object order,
            Object unsafeHash,
            Object frozen,
            Object matchArgs,
            Object keywordOnly,
            Object slots,
            Object weakrefSlot,
            Object module) {
        Object type = MadeClass.of(name, fields, bases, namespace, module);
        return dataclass(
                type,
                init,
                repr,
                eq,
                order,
                unsafeHash,
                frozen,
                matchArgs,
                keywordOnly,
                slots,
                weakrefSlot);
    }
}
