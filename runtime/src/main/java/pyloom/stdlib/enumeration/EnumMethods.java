package pyloom.stdlib.enumeration;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Hashing;
import pyloom.object.Operators;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Functions;
import pyloom.stdlib.script.Python;

import java.util.List;

/** The methods of {@code Enum}. */
@PythonModule(value = "enum", pure = true, doc = "library/enum.html#enum.Enum")
@PythonType(name = "Enum", holder = EnumTypes.class, field = "ENUM")
final class EnumMethods {

    private EnumMethods() {}

    static EnumProperty property(String name, String attribute) {
        EnumProperty property = new EnumProperty(EnumProperty.TYPE);
        PyFunction getter =
                Functions.of(
                        "enum",
                        "Enum." + name,
                        "self",
                        self -> Attributes.getAttr(self, attribute));
        property.initialize(getter, null, null, null);
        property.setName(EnumTypes.ENUM, name);
        return property;
    }

    @PythonApi("Enum.__new__(cls, value)")
    static Object make(PyType self, Object value) {
        return Lookup.of(self, value);
    }

    @PythonApi("Enum.__init__(self, *args, **kwds)")
    static void initialize(Object self, Object[] args, PyDict keywords) {}

    @PythonApi(
            value = "Enum._generate_next_value_(name, start, count, last_values)",
            kind = Kind.STATIC)
    static Object nextValue(Object name, Object start, Object count, Object last) {
        List<Object> values = Python.list(last);
        if (values.isEmpty()) {
            return start;
        }
        Object highest;
        try {
            Object sorted = Python.call(Python.member("builtins", "sorted"), last);
            highest = ((PyList) sorted).pop();
        } catch (TypeError error) {
            throw new TypeError("unable to sort non-numeric values");
        }
        try {
            return Operators.add(highest, 1L);
        } catch (TypeError error) {
            throw new TypeError("unable to increment " + Texts.repr(highest));
        }
    }

    @PythonApi(value = "Enum._missing_(cls, value)", kind = Kind.CLASS)
    static Object missing(PyType self, Object value) {
        return null;
    }

    @PythonApi("Enum._add_alias_(self, name)")
    static void addAlias(Object self, String name) {
        EnumMaker.addMember(BuiltinTypes.typeOf(self), name.intern(), self);
    }

    @PythonApi("Enum._add_value_alias_(self, value)")
    static void addValueAlias(Object self, Object value) {
        PyType type = BuiltinTypes.typeOf(self);
        Object known = ABSENT;
        try {
            known = ((PyDict) Attributes.getAttr(type, "_value2member_map_")).getOrAbsent(value);
        } catch (TypeError unhashable) {
            for (Object member : EnumType.members(type).valueList()) {
                if (Comparisons.equal(Attributes.getAttr(member, "_value_"), value)) {
                    known = member;
                    break;
                }
            }
        }
        if (known != ABSENT && known != self) {
            throw new ValueError(Texts.repr(value) + " is already bound: " + Texts.repr(known));
        }
        if (known == ABSENT) {
            ProtoMember.remember(type, Python.text(self, "name"), value, self);
        }
    }

    /** {@return the value as its class shows it} */
    static String shownValue(Object self) {
        Object show = Attributes.getAttr(BuiltinTypes.typeOf(self), "_value_repr_");
        Object value = Attributes.getAttr(self, "_value_");
        return show == null ? Texts.repr(value) : Texts.str(Calls.call(show, value));
    }

    static String typeName(Object self) {
        return Python.text(BuiltinTypes.typeOf(self), "__name__");
    }

    @PythonApi("Enum.__repr__(self)")
    static String repr(Object self) {
        return "<"
                + typeName(self)
                + "."
                + Python.text(self, "_name_")
                + ": "
                + shownValue(self)
                + ">";
    }

    @PythonApi("Enum.__str__(self)")
    static String str(Object self) {
        return typeName(self) + "." + Python.text(self, "_name_");
    }

    @PythonApi("Enum.__dir__(self)")
    static PyList dir(Object self) {
        return MemberDirectory.of(self);
    }

    @PythonApi("Enum.__format__(self, format_spec)")
    static String format(Object self, String specification) {
        return Texts.format(Texts.str(self), specification);
    }

    @PythonApi("Enum.__hash__(self)")
    static long hash(Object self) {
        return Hashing.hash(Attributes.getAttr(self, "_name_"));
    }

    @PythonApi("Enum.__reduce_ex__(self, proto)")
    static PyTuple reduce(Object self, Object protocol) {
        return PyTuple.of(
                BuiltinTypes.typeOf(self),
                PyTuple.of(new Object[] {Attributes.getAttr(self, "_value_")}));
    }

    @PythonApi("Enum.__deepcopy__(self, memo)")
    static Object deepCopy(Object self, Object memo) {
        return self;
    }

    @PythonApi("Enum.__copy__(self)")
    static Object copy(Object self) {
        return self;
    }
}
