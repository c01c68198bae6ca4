package pyloom.stdlib.enumeration;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.AttributeError;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.NameError;
import pyloom.object.PyDict;
import pyloom.object.PyException;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes enumerations: {@code EnumType.__new__}. */
final class EnumMaker {

    static final List<String> FLAG_OPERATORS =
            List.of(
                    "__or__",
                    "__and__",
                    "__xor__",
                    "__ror__",
                    "__rand__",
                    "__rxor__",
                    "__invert__");
    private static final List<String> SHOWN =
            List.of("__repr__", "__str__", "__format__", "__reduce_ex__");

    private final PyType metaclass;
    private final String name;
    private final PyTuple bases;
    private final PyType memberType;
    private final PyType firstEnum;
    private final boolean isFlag;

    private EnumMaker(PyType metaclass, String name, PyTuple bases) {
        this.metaclass = metaclass;
        this.name = name;
        this.bases = bases;
        PyType[] mixins = Mixins.of(name, bases);
        this.memberType = mixins[0];
        this.firstEnum = mixins[1];
        this.isFlag =
                bases.asList().stream()
                        .anyMatch(base -> ((PyType) base).isSubtypeOf(EnumTypes.FLAG));
    }

    /** {@return {@code Enum.__new__}, by which members are found} */
    static Object enumNew() {
        return Attributes.getAttr(EnumTypes.ENUM, "__new__");
    }

    static Object make(
            PyType metaclass,
            String name,
            PyTuple bases,
            Object namespace,
            Object boundary,
            PyDict keywords) {
        if (!(namespace instanceof EnumDict body)) {
            throw new AttributeError(
                    "'" + Python.typeName(namespace) + "' object has no attribute '_member_names'",
                    namespace,
                    "_member_names");
        }
        return new EnumMaker(metaclass, name, bases).make(body, boundary, keywords);
    }

    /** {@return an enumeration with members of these names and values} */
    static PyType simple(String name, PyType base, Object... namesAndValues) {
        EnumDict body = new EnumDict(EnumDict.TYPE, name);
        body.setItem("__module__", "enum");
        body.setItem("__qualname__", name);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.setItem(namesAndValues[i], namesAndValues[i + 1]);
        }
        return (PyType)
                make(EnumType.TYPE, name, PyTuple.of(new Object[] {base}), body, null, null);
    }

    private Object make(EnumDict body, Object boundary, PyDict keywords) {
        PyDict namespace = body.finished();
        Set<Object> members = body.members();
        if (members.contains("mro") || members.contains("")) {
            String wrong = Texts.repr(members.contains("mro") ? "mro" : "");
            throw new ValueError("invalid enum member name(s) " + wrong);
        }
        Object order = namespace.removeOrAbsent("_order_");
        Object ownNew = namespace.getOrAbsent("__new__");
        Object make =
                ownNew == ABSENT || ownNew == null ? Mixins.findNew(memberType, firstEnum) : ownNew;
        namespace.put("_new_member_", make);
        namespace.put("_use_args_", make != Mixins.objectNew() && make != enumNew());
        for (Object member : members) {
            namespace.put(
                    member, new ProtoMember(namespace.getOrAbsent(member), body.constant(member)));
        }
        addTables(namespace, boundary);
        PyType type = build(namespace, keywords);
        inheritTexts(type, namespace);
        if (isFlag) {
            for (String operator : FLAG_OPERATORS) {
                if (Python.own(type, operator) == ABSENT) {
                    Attributes.setAttr(
                            type, operator, Attributes.getAttr(EnumTypes.FLAG, operator));
                }
            }
        }
        if (ownNew != ABSENT && ownNew != null) {
            Attributes.setAttr(type, "__new_member__", make);
        }
        Attributes.setAttr(type, "__new__", enumNew());
        if (isFlag) {
            chooseIteration(type);
        }
        if (order != ABSENT) {
            checkOrder(type, order);
        }
        return type;
    }

    private void addTables(PyDict namespace, Object boundary) {
        namespace.put("_member_names_", new PyList());
        namespace.put("_member_map_", new PyDict());
        namespace.put("_value2member_map_", new PyDict());
        namespace.put("_unhashable_values_", new PyList());
        namespace.put("_unhashable_values_map_", new PyDict());
        namespace.put("_member_type_", memberType);
        namespace.put("_value_repr_", Mixins.valueRepr(bases));
        if (isFlag) {
            Object inherited = Attributes.getAttrOr(firstEnum, "_boundary_", null);
            namespace.put("_boundary_", boundary == null ? inherited : boundary);
            namespace.put("_flag_mask_", 0L);
            namespace.put("_singles_mask_", 0L);
            namespace.put("_all_bits_", 0L);
            namespace.put("_inverted_", null);
        }
    }

    private PyType build(PyDict namespace, PyDict keywords) {
        String inProgress = ("_" + name + "__in_progress").intern();
        namespace.put(inProgress, true);
        try {
            Object make = Attributes.getAttr(PyType.TYPE, "__new__");
            Object[] arguments = {metaclass, name, bases, namespace};
            PyType type = (PyType) Calls.callWith(make, arguments, keywords);
            Attributes.delAttr(type, inProgress);
            return type;
        } catch (PyException error) {
            // the note says what CPython does inside, and CPython drops it here, too
            if (error.attributes().own("__notes__") != ABSENT) {
                error.attributes().removeOwn("__notes__");
            }
            throw error;
        }
    }

    /** Members show themselves as enumerations do, not as their data types. */
    private void inheritTexts(PyType type, PyDict namespace) {
        if (bases.asList().contains(EnumTypes.REPR_ENUM)) {
            if (memberType == PyType.OBJECT) {
                throw new TypeError(
                        "ReprEnum subclasses must be mixed with a data type (i.e. int, str, float,"
                                + " etc.)");
            }
            if (Python.own(type, "__format__") == ABSENT) {
                Object format = Attributes.getAttr(memberType, "__format__");
                Attributes.setAttr(type, "__format__", format);
            }
            if (Python.own(type, "__str__") == ABSENT) {
                Object str = Attributes.getAttr(memberType, "__str__");
                if (str == Attributes.getAttr(PyType.OBJECT, "__str__")) {
                    str = Attributes.getAttr(memberType, "__repr__");
                }
                Attributes.setAttr(type, "__str__", str);
            }
        }
        for (String method : SHOWN) {
            if (Python.own(type, method) != ABSENT) {
                continue;
            }
            Object found = Attributes.getAttr(type, method);
            if (found == Attributes.getAttrOr(memberType, method, ABSENT)
                    || found == Attributes.getAttrOr(PyType.OBJECT, method, ABSENT)) {
                Attributes.setAttr(type, method, Attributes.getAttr(firstEnum, method));
            }
        }
    }

    private static void chooseIteration(PyType type) {
        List<Object> values = new ArrayList<>();
        PyDict members = (PyDict) Attributes.getAttr(type, "_member_map_");
        for (Object member : Python.list(Attributes.getAttr(type, "_member_names_"))) {
            values.add(
                    FlagMasks.integer(Attributes.getAttr(members.getOrAbsent(member), "_value_")));
        }
        List<Object> sorted = new ArrayList<>(values);
        sorted.sort(null);
        if (!values.equals(sorted)) {
            Attributes.setAttr(
                    type, "_iter_member_", Attributes.getAttr(type, "_iter_member_by_def_"));
        }
    }

    private void checkOrder(PyType type, Object order) {
        List<Object> wanted = order instanceof String text ? Names.split(text) : Python.list(order);
        PyDict members = (PyDict) Attributes.getAttr(type, "_member_map_");
        List<Object> names = Python.list(Attributes.getAttr(type, "_member_names_"));
        List<Object> kept = new ArrayList<>();
        for (Object member : wanted) {
            if (!members.containsKey(member) || names.contains(member)) {
                kept.add(member);
            }
        }
        if (!kept.isEmpty() && !kept.equals(names)) {
            throw new TypeError(
                    "member order does not match _order_:\n  "
                            + Texts.repr(PyList.of(names.toArray()))
                            + "\n  "
                            + Texts.repr(PyList.of(kept.toArray())));
        }
    }

    /** Lets a name, an alias for instance, mean a member. */
    static void addMember(PyType type, String name, Object member) {
        PyDict members = (PyDict) Attributes.getAttr(type, "_member_map_");
        Object known = members.getOrAbsent(name);
        if (known != ABSENT) {
            if (known != member) {
                throw new NameError(Texts.repr(name) + " is already bound: " + Texts.repr(known));
            }
            return;
        }
        Attributes.setAttr(type, name, redirected(type, name, member));
        members.put(name, member);
    }

    /** Something of the same name in a base is still to be found through members. */
    private static Object redirected(PyType type, String name, Object member) {
        Object descriptor = null;
        EnumProperty.Before before = EnumProperty.Before.NOTHING;
        boolean isEnumProperty = false;
        PyType owner = null;
        Object[] order = type.mro().toArray();
        for (int i = 1; i < order.length && !isEnumProperty; i++) {
            Object attribute = Python.own((PyType) order[i], name);
            if (attribute == ABSENT || attribute == null) {
                continue;
            }
            if (attribute instanceof EnumProperty) {
                isEnumProperty = true;
                descriptor = attribute;
                owner = (PyType) order[i];
            } else if (Names.isDescriptor(attribute)) {
                descriptor = attribute;
                before =
                        before == EnumProperty.Before.NOTHING
                                ? EnumProperty.Before.DESCRIPTOR
                                : before;
                owner = owner == null ? (PyType) order[i] : owner;
            } else {
                before = EnumProperty.Before.ATTRIBUTE;
                owner = (PyType) order[i];
            }
        }
        if (descriptor == null) {
            return member;
        }
        EnumProperty redirect = EnumProperty.redirect(type, name, member, owner);
        boolean isAttribute = !isEnumProperty && before == EnumProperty.Before.ATTRIBUTE;
        redirect.hides(
                isAttribute ? null : descriptor,
                isEnumProperty ? EnumProperty.Before.NOTHING : before);
        return redirect;
    }
}
