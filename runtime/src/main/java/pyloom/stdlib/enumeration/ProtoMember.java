package pyloom.stdlib.enumeration;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.JavaEnum;
import pyloom.object.OrdinaryException;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;

/** The value of a member to be, until its class exists and names it. */
@PythonModule(value = "enum", pure = true)
@PythonType(name = "_proto_member", exported = false)
final class ProtoMember extends PyObject {

    static final PyType TYPE = PyType.nativeType("enum", "_proto_member", PyType.OBJECT).sealed();

    private final Object value;
    private final Enum<?> constant; // the member, if it is there already

    ProtoMember(Object value, Enum<?> constant) {
        this.value = value;
        this.constant = constant;
    }

    @PythonApi("_proto_member.__set_name__(self, enum_class, member_name)")
    void setName(PyType type, String memberName) {
        String name = memberName.intern();
        Attributes.delAttr(type, name);
        Object[] arguments = arguments(type);
        Object member = make(type, arguments);
        Attributes.setAttr(member, "_name_", name);
        Attributes.setAttr(member, "__objclass__", type);
        Calls.callArray(Attributes.getAttr(member, "__init__"), arguments.clone(), null);
        PyList names = (PyList) Attributes.getAttr(type, "_member_names_");
        Attributes.setAttr(member, "_sort_order_", (long) names.size());
        Object memberValue = Attributes.getAttr(member, "_value_");
        boolean isFlag = type.isSubtypeOf(EnumTypes.FLAG);
        if (isFlag) {
            FlagMasks.add(type, memberValue);
        }
        Object known = existing(type, memberValue);
        if (known != ABSENT) {
            member = known;
        } else if (!isFlag || FlagMasks.isSingleBit(memberValue)) {
            names.add(name);
        }
        EnumMaker.addMember(type, name, member);
        remember(type, name, memberValue, member);
    }

    private Object[] arguments(PyType type) {
        boolean isTuple = Attributes.getAttr(type, "_member_type_") == PyTuple.TYPE;
        return value instanceof PyTuple tuple && !isTuple
                ? tuple.toArray().clone()
                : new Object[] {value};
    }

    private Object make(PyType type, Object[] arguments) {
        if (constant != null) {
            JavaEnum.bind(constant, type);
            Attributes.setAttr(constant, "_value_", value);
            return constant;
        }
        Object make = Attributes.getAttr(type, "_new_member_");
        boolean useArgs = Python.is(type, "_use_args_");
        Object member =
                useArgs
                        ? Calls.callArray(make, Python.prepend(type, arguments), null)
                        : Calls.call(make, type);
        if (Python.has(member, "_value_")) {
            return member;
        }
        Object memberType = Attributes.getAttr(type, "_member_type_");
        Object memberValue = value;
        if (memberType != PyType.OBJECT) {
            try {
                memberValue = Calls.callArray(memberType, arguments.clone(), null);
            } catch (OrdinaryException error) {
                TypeError unset = new TypeError("_value_ not set in __new__, unable to create it");
                unset.setCause(error);
                throw unset;
            }
        }
        Attributes.setAttr(member, "_value_", memberValue);
        return member;
    }

    /** {@return the member that has this value already, or ABSENT} */
    private static Object existing(PyType type, Object value) {
        try {
            return ((PyDict) Attributes.getAttr(type, "_value2member_map_")).getOrAbsent(value);
        } catch (TypeError unhashable) {
            PyDict members = (PyDict) Attributes.getAttr(type, "_member_map_");
            for (Object member : members.valueList()) {
                Object other = Attributes.getAttr(member, "_value_");
                if (Truth.truth(Comparisons.eq(other, value))) {
                    return member;
                }
            }
            return ABSENT;
        }
    }

    /** Lets the value find its member. */
    static void remember(PyType type, String name, Object value, Object member) {
        try {
            ((PyDict) Attributes.getAttr(type, "_value2member_map_")).setDefault(value, member);
        } catch (TypeError unhashable) {
            ((PyList) Attributes.getAttr(type, "_unhashable_values_")).add(value);
            PyDict byName = (PyDict) Attributes.getAttr(type, "_unhashable_values_map_");
            ((PyList) byName.setDefault(name, new PyList())).add(value);
        }
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
