package pyloom.stdlib.enumeration;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.StaticMethod;

/** The enumerations of {@code enum} itself. */
@PythonModule(value = "enum", pure = true, doc = "library/enum.html")
public final class EnumTypes {

    /** The type {@code enum.Enum}. */
    public static final PyType ENUM = declare("Enum", PyType.OBJECT).allocating(PyInstance::new);

    /** The type {@code enum.ReprEnum}. */
    @PythonApi("ReprEnum")
    public static final PyType REPR_ENUM = declare("ReprEnum", ENUM);

    /** The type {@code enum.IntEnum}. */
    @PythonApi("IntEnum")
    public static final PyType INT_ENUM = declare("IntEnum", BuiltinTypes.INT, REPR_ENUM);

    /** The type {@code enum.StrEnum}. */
    @PythonApi("StrEnum")
    public static final PyType STR_ENUM = declare("StrEnum", BuiltinTypes.STR, REPR_ENUM);

    /** The type {@code enum.Flag}. */
    public static final PyType FLAG = declare("Flag", ENUM);

    /** The type {@code enum.IntFlag}. */
    @PythonApi("IntFlag")
    public static final PyType INT_FLAG = declare("IntFlag", BuiltinTypes.INT, REPR_ENUM, FLAG);

    /** The type {@code enum.FlagBoundary}. */
    @PythonApi("FlagBoundary")
    public static final PyType FLAG_BOUNDARY;

    /** Values that no member has are errors. */
    @PythonApi("STRICT")
    public static final Object STRICT;

    /** Bits that no member has are dropped. */
    @PythonApi("CONFORM")
    public static final Object CONFORM;

    /** Values that no member has are plain ints. */
    @PythonApi("EJECT")
    public static final Object EJECT;

    /** Bits that no member has stay. */
    @PythonApi("KEEP")
    public static final Object KEEP;

    /** The type {@code enum.EnumCheck}. */
    @PythonApi("EnumCheck")
    public static final PyType ENUM_CHECK;

    /** A check for {@code verify}: no integer is left out. */
    @PythonApi("CONTINUOUS")
    public static final Object CONTINUOUS;

    /** A check for {@code verify}: all bits of aliases have names. */
    @PythonApi("NAMED_FLAGS")
    public static final Object NAMED_FLAGS;

    /** A check for {@code verify}: no value has two names. */
    @PythonApi("UNIQUE")
    public static final Object UNIQUE;

    static {
        ENUM.define("name", EnumMethods.property("name", "_name_"));
        ENUM.define("value", EnumMethods.property("value", "_value_"));
        Object objectNew = Attributes.getAttr(PyType.OBJECT, "__new__");
        equip(ENUM, objectNew, PyType.OBJECT, false);
        equip(REPR_ENUM, objectNew, PyType.OBJECT, false);
        Object intNew = Attributes.getAttr(BuiltinTypes.INT, "__new__");
        equip(INT_ENUM, intNew, BuiltinTypes.INT, true);
        copyRepr(INT_ENUM, BuiltinTypes.INT);
        Object strNew = StrMember.make();
        equip(STR_ENUM, strNew, BuiltinTypes.STR, true);
        STR_ENUM.define("__new_member__", strNew);
        STR_ENUM.define("_generate_next_value_", new StaticMethod(StrMember.lowerCase()));
        copyRepr(STR_ENUM, BuiltinTypes.STR);
        equip(FLAG, objectNew, PyType.OBJECT, false);
        equip(INT_FLAG, intNew, BuiltinTypes.INT, true);
        copyRepr(INT_FLAG, BuiltinTypes.INT);
        for (String name : EnumMaker.FLAG_OPERATORS) {
            INT_FLAG.define(name, Attributes.getAttr(FLAG, name));
        }
        FLAG_BOUNDARY =
                EnumMaker.simple(
                        "FlagBoundary",
                        STR_ENUM,
                        "STRICT",
                        "strict",
                        "CONFORM",
                        "conform",
                        "EJECT",
                        "eject",
                        "KEEP",
                        "keep");
        STRICT = Attributes.getAttr(FLAG_BOUNDARY, "STRICT");
        CONFORM = Attributes.getAttr(FLAG_BOUNDARY, "CONFORM");
        EJECT = Attributes.getAttr(FLAG_BOUNDARY, "EJECT");
        KEEP = Attributes.getAttr(FLAG_BOUNDARY, "KEEP");
        equipFlag(FLAG, STRICT);
        equipFlag(INT_FLAG, KEEP);
        FLAG.define("_numeric_repr_", NativeModule.builtins().peek("repr"));
        ENUM_CHECK =
                EnumMaker.simple(
                        "EnumCheck",
                        STR_ENUM,
                        "CONTINUOUS",
                        "no skipped integer values",
                        "NAMED_FLAGS",
                        "multi-flag aliases may not contain unnamed flags",
                        "UNIQUE",
                        "one name per value");
        CONTINUOUS = Attributes.getAttr(ENUM_CHECK, "CONTINUOUS");
        NAMED_FLAGS = Attributes.getAttr(ENUM_CHECK, "NAMED_FLAGS");
        UNIQUE = Attributes.getAttr(ENUM_CHECK, "UNIQUE");
    }

    private EnumTypes() {}

    private static PyType declare(String name, PyType... bases) {
        PyType type = PyType.nativeType("enum", name, bases).withDict().weak().changeable();
        type.changeType(EnumType.TYPE);
        return type;
    }

    /** Gives an enumeration without members what {@link EnumMaker} gives to those of programs. */
    private static void equip(PyType type, Object make, PyType memberType, boolean useArgs) {
        type.define("_new_member_", make);
        type.define("_use_args_", useArgs);
        type.define("_member_names_", new PyList());
        type.define("_member_map_", new PyDict());
        type.define("_value2member_map_", new PyDict());
        type.define("_unhashable_values_", new PyList());
        type.define("_unhashable_values_map_", new PyDict());
        type.define("_member_type_", memberType);
        Object repr =
                memberType == PyType.OBJECT ? null : Attributes.getAttr(memberType, "__repr__");
        type.define("_value_repr_", repr);
        type.define("__new__", EnumMaker.enumNew());
    }

    /** Only {@code repr} of these is that of an enumeration. */
    private static void copyRepr(PyType type, PyType memberType) {
        type.define("__repr__", Attributes.getAttr(ENUM, "__repr__"));
        if (type == INT_FLAG) {
            type.define("__repr__", Attributes.getAttr(FLAG, "__repr__"));
        }
        Object str =
                memberType == BuiltinTypes.STR
                        ? Attributes.getAttr(memberType, "__str__")
                        : Attributes.getAttr(memberType, "__repr__");
        type.define("__str__", str);
        type.define("__format__", Attributes.getAttr(memberType, "__format__"));
        type.define("__reduce_ex__", Attributes.getAttr(ENUM, "__reduce_ex__"));
    }

    private static void equipFlag(PyType type, Object boundary) {
        type.define("_boundary_", boundary);
        type.define("_flag_mask_", 0L);
        type.define("_singles_mask_", 0L);
        type.define("_all_bits_", 0L);
        type.define("_inverted_", null);
    }
}
