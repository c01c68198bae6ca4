package pyloom.stdlib.enumeration;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.AttributeError;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.KeyError;
import pyloom.object.MappingProxy;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.Inspection;
import pyloom.stdlib.script.Python;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The metaclass of enumerations. */
@PythonModule(value = "enum", pure = true, doc = "library/enum.html#enum.EnumType")
@PythonType(name = "EnumType")
public final class EnumType {

    /** The type {@code enum.EnumType}. */
    public static final PyType TYPE =
            PyType.nativeType("enum", "EnumType", PyType.TYPE).changeable();

    private EnumType() {}

    @PythonApi(value = "EnumType.__prepare__(metacls, cls, bases, **kwds)", kind = Kind.CLASS)
    static Object prepare(PyType metaclass, Object name, PyTuple bases, PyDict keywords) {
        Mixins.refuseMembers(name, bases);
        EnumDict body = new EnumDict(EnumDict.TYPE, Texts.str(name));
        PyType firstEnum = Mixins.of(Texts.str(name), bases)[1];
        if (firstEnum != null && bases.size() > 0) {
            body.setItem(
                    "_generate_next_value_",
                    Attributes.getAttrOr(firstEnum, "_generate_next_value_", null));
        }
        return body;
    }

    @PythonApi("EnumType.__new__(metacls, cls, bases, classdict, *, boundary=None, **kwds)")
    static Object make(
            PyType metaclass,
            String name,
            PyTuple bases,
            Object namespace,
            Object boundary,
            PyDict keywords) {
        return EnumMaker.make(metaclass, name, bases, namespace, boundary, keywords);
    }

    @PythonApi("EnumType.__init__(cls, *args, **kwds)")
    static void initialize(PyType self, Object[] args, PyDict keywords) {}

    @PythonApi("EnumType.__bool__(cls)")
    static boolean truth(PyType self) {
        return true;
    }

    @PythonApi(
            "EnumType.__call__(cls, value, names=<unset>, *values, module=None, qualname=None,"
                    + " type=None, start=1, boundary=None)")
    static Object call(
            PyType self,
            Object value,
            Object names,
            Object[] values,
            Object module,
            Object qualname,
            Object type,
            Object start,
            Object boundary) {
        if (!members(self).isEmpty()) {
            Object sought =
                    names == ABSENT
                            ? value
                            : PyTuple.of(Python.prepend(value, Python.prepend(names, values)));
            return Calls.call(Attributes.getAttr(self, "__new__"), self, sought);
        }
        if (names == ABSENT && type == null) {
            throw new TypeError(
                    Texts.str(self)
                            + " has no members; specify `names=()` if you meant to create a new,"
                            + " empty, enum");
        }
        return FunctionalApi.create(
                self,
                value,
                names == ABSENT ? null : names,
                module,
                qualname,
                type,
                start,
                boundary);
    }

    static PyDict members(PyType type) {
        return (PyDict) Attributes.getAttr(type, "_member_map_");
    }

    static PyList names(PyType type) {
        return (PyList) Attributes.getAttr(type, "_member_names_");
    }

    @PythonApi("EnumType.__contains__(cls, value)")
    static boolean contains(PyType self, Object value) {
        if (Python.isInstance(value, self)) {
            return true;
        }
        try {
            return ((PyDict) Attributes.getAttr(self, "_value2member_map_")).containsKey(value);
        } catch (TypeError unhashable) {
            PyList values = (PyList) Attributes.getAttr(self, "_unhashable_values_");
            return values.stream().anyMatch(known -> Comparisons.equal(known, value));
        }
    }

    @PythonApi("EnumType.__delattr__(cls, attr)")
    static void delAttribute(PyType self, Object name) {
        if (members(self).containsKey(name)) {
            throw new AttributeError(
                    Texts.repr(Python.text(self, "__name__"))
                            + " cannot delete member "
                            + Texts.repr(name)
                            + ".");
        }
        Python.call(Attributes.getAttr(PyType.TYPE, "__delattr__"), self, name);
    }

    @PythonApi("EnumType.__setattr__(cls, name, value)")
    static void setAttribute(PyType self, Object name, Object value) {
        if (Python.own(self, "_member_map_") instanceof PyDict known && known.containsKey(name)) {
            throw new AttributeError("cannot reassign member " + Texts.repr(name));
        }
        Python.call(Attributes.getAttr(PyType.TYPE, "__setattr__"), self, name, value);
    }

    @PythonApi("EnumType.__dir__(cls)")
    static PyList dir(PyType self) {
        Set<String> names = new TreeSet<>();
        Collections.addAll(
                names,
                "__class__",
                "__contains__",
                "__doc__",
                "__getitem__",
                "__iter__",
                "__len__",
                "__members__",
                "__module__",
                "__name__",
                "__qualname__");
        names(self).forEach(name -> names.add((String) name));
        if (Attributes.getAttr(self, "_new_member_") != Mixins.objectNew()) {
            names.add("__new__");
        }
        if (self.lookup("__init_subclass__") != PyType.OBJECT.lookup("__init_subclass__")) {
            names.add("__init_subclass__");
        }
        Object memberType = Attributes.getAttr(self, "_member_type_");
        if (memberType != PyType.OBJECT) {
            Inspection.dir(memberType).forEach(name -> names.add((String) name));
        }
        return PyList.of(names.toArray());
    }

    @PythonApi("EnumType.__getitem__(cls, name)")
    static Object getItem(PyType self, Object name) {
        Object member = members(self).getOrAbsent(name);
        if (member == ABSENT) {
            throw new KeyError(name);
        }
        return member;
    }

    @PythonApi("EnumType.__iter__(cls)")
    static Object iterate(PyType self) {
        return new MemberIterator("EnumType.__iter__", canonical(self));
    }

    @PythonApi("EnumType.__reversed__(cls)")
    static Object reversed(PyType self) {
        return new MemberIterator("EnumType.__reversed__", canonical(self).reversed());
    }

    /** {@return the members without aliases} */
    static List<Object> canonical(PyType type) {
        PyDict members = members(type);
        return names(type).stream().map(members::getOrAbsent).toList();
    }

    @PythonApi("EnumType.__len__(cls)")
    static long length(PyType self) {
        return names(self).size();
    }

    @PythonApi(value = "EnumType.__members__", kind = Kind.GETTER)
    static MappingProxy membersView(PyType self) {
        return new MappingProxy(members(self));
    }

    @PythonApi("EnumType.__repr__(cls)")
    static String repr(PyType self) {
        String kind = self.isSubtypeOf(EnumTypes.FLAG) ? "flag" : "enum";
        return "<" + kind + " " + Texts.repr(Python.text(self, "__name__")) + ">";
    }

    @PythonApi("EnumType._add_member_(cls, name, member)")
    static void addMember(PyType self, String name, Object member) {
        EnumMaker.addMember(self, name.intern(), member);
    }
}
