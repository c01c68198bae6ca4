package pyloom.stdlib.enumeration;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Items;
import pyloom.object.ModuleTable;
import pyloom.object.Numbers;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The functions of {@code enum}. */
@PythonModule(value = "enum", pure = true, doc = "library/enum.html")
public final class EnumModule {

    /** The metaclass, by the name it had first. */
    @PythonApi("EnumMeta")
    public static final PyType ENUM_META = EnumType.TYPE;

    private EnumModule() {}

    /** {@return the enumeration, if none of its members has two names} */
    @PythonApi("unique(enumeration)")
    public static Object unique(PyType enumeration) {
        List<String> aliases = aliases(enumeration);
        if (!aliases.isEmpty()) {
            throw new ValueError(
                    "duplicate values found in "
                            + Texts.repr(enumeration)
                            + ": "
                            + String.join(", ", aliases));
        }
        return enumeration;
    }

    static List<String> aliases(PyType enumeration) {
        List<String> aliases = new ArrayList<>();
        PyDict members = EnumType.members(enumeration);
        for (Object name : members.keyList()) {
            String canonical = Python.text(members.getOrAbsent(name), "name");
            if (!name.equals(canonical)) {
                aliases.add(name + " -> " + canonical);
            }
        }
        return aliases;
    }

    /** {@return the name} */
    @PythonApi("pickle_by_global_name(self, proto)")
    public static Object pickleByGlobalName(Object self, Object protocol) {
        return Attributes.getAttr(self, "name");
    }

    /** {@return how a member is found by its name} */
    @PythonApi("pickle_by_enum_name(self, proto)")
    public static Object pickleByEnumName(Object self, Object protocol) {
        return PyTuple.of(
                Python.member("builtins", "getattr"),
                PyTuple.of(BuiltinTypes.typeOf(self), Attributes.getAttr(self, "_name_")));
    }

    /** {@return the single bits of a flag} */
    @PythonApi("show_flag_values(value)")
    public static PyList showFlagValues(Object value) {
        Object number =
                Python.isInstance(value, EnumTypes.ENUM)
                        ? Attributes.getAttr(value, "value")
                        : value;
        BigInteger bits = FlagMasks.integer(number);
        if (bits.signum() < 0) {
            throw new ValueError(Texts.repr(value) + " is not a positive integer");
        }
        PyList found = new PyList();
        while (bits.signum() != 0) {
            BigInteger bit = bits.and(bits.negate());
            found.add(FlagMasks.python(bit));
            bits = bits.xor(bit);
        }
        return found;
    }

    /** {@return the bits of a number in two's complement} */
    @PythonApi("bin(num, max_bits=None)")
    public static String bin(Object number, Object most) {
        return FlagLookup.binary(
                FlagMasks.integer(number), most == null ? 0 : (int) Numbers.index(most));
    }

    private static String moduleOf(Object self) {
        String module = Python.text(BuiltinTypes.typeOf(self), "__module__");
        return module.substring(module.lastIndexOf('.') + 1);
    }

    /** {@return the text of a member that is a name of its module} */
    @PythonApi("global_enum_repr(self)")
    public static String globalEnumRepr(Object self) {
        return moduleOf(self) + "." + Python.text(self, "_name_");
    }

    /** {@return the text of a flag whose members are names of its module} */
    @PythonApi("global_flag_repr(self)")
    public static String globalFlagRepr(Object self) {
        String module = moduleOf(self);
        Object name = Attributes.getAttr(self, "_name_");
        Object value = Attributes.getAttr(self, "_value_");
        if (name == null) {
            return module + "." + EnumMethods.typeName(self) + "(" + Texts.repr(value) + ")";
        }
        if (FlagMasks.isSingleBit(value)) {
            return module + "." + name;
        }
        boolean keeps = Attributes.getAttr(self, "_boundary_") == EnumTypes.KEEP;
        StringBuilder text = new StringBuilder();
        for (String part : ((String) name).split("\\|")) {
            text.append(text.isEmpty() ? "" : "|");
            text.append(keeps && Character.isDigit(part.charAt(0)) ? part : module + "." + part);
        }
        return text.toString();
    }

    /** {@return the name of a member} */
    @PythonApi("global_str(self)")
    public static Object globalStr(Object self) {
        Object name = Attributes.getAttr(self, "_name_");
        return name == null
                ? EnumMethods.typeName(self)
                        + "("
                        + Texts.repr(Attributes.getAttr(self, "_value_"))
                        + ")"
                : name;
    }

    /** {@return the enumeration, its members made names of its module} */
    @PythonApi("global_enum(cls, update_str=False)")
    public static Object globalEnum(PyType type, Object updateStr) {
        boolean isFlag = type.isSubtypeOf(EnumTypes.FLAG);
        Attributes.setAttr(
                type,
                "__repr__",
                Python.member("enum", isFlag ? "global_flag_repr" : "global_enum_repr"));
        if (!type.isSubtypeOf(EnumTypes.REPR_ENUM) || Truth.truth(updateStr)) {
            Attributes.setAttr(type, "__str__", Python.member("enum", "global_str"));
        }
        Object module = ModuleTable.modules().getOrAbsent(Attributes.getAttr(type, "__module__"));
        PyDict members = EnumType.members(type);
        for (Object name : members.keyList()) {
            Items.setItem(Attributes.getAttr(module, "__dict__"), name, members.getOrAbsent(name));
        }
        return type;
    }
}
