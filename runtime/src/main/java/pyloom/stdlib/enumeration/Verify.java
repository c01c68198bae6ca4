package pyloom.stdlib.enumeration;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A decorator that checks an enumeration. */
@PythonModule(value = "enum", pure = true, doc = "library/enum.html#enum.verify")
@PythonType(name = "verify")
public final class Verify {

    /** The type. */
    public static final PyType TYPE = Wrapper.declare("verify");

    private Verify() {}

    @PythonApi("verify.__init__(self, *checks)")
    static void initialize(Object self, Object[] checks) {
        Attributes.setAttr(self, "checks", PyTuple.of(checks));
    }

    @PythonApi("verify.__call__(self, enumeration)")
    static Object call(Object self, Object enumeration) {
        if (!(enumeration instanceof PyType type) || !type.isSubtypeOf(EnumTypes.ENUM)) {
            throw new TypeError("the 'verify' decorator only works with Enum and Flag");
        }
        for (Object check : Python.list(Attributes.getAttr(self, "checks"))) {
            if (check == EnumTypes.UNIQUE) {
                checkUnique(type);
            } else if (check == EnumTypes.CONTINUOUS) {
                checkContinuous(type);
            } else if (check == EnumTypes.NAMED_FLAGS) {
                checkNamed(type);
            }
        }
        return type;
    }

    private static void checkUnique(PyType type) {
        List<String> aliases = EnumModule.aliases(type);
        if (!aliases.isEmpty()) {
            throw new ValueError(
                    "aliases found in " + Texts.repr(type) + ": " + String.join(", ", aliases));
        }
    }

    private static List<BigInteger> values(PyType type) {
        return EnumType.canonical(type).stream()
                .map(member -> FlagMasks.mask(member, "_value_"))
                .toList();
    }

    private static void checkContinuous(PyType type) {
        List<BigInteger> values = values(type);
        if (values.size() < 2) {
            return;
        }
        boolean isFlag = type.isSubtypeOf(EnumTypes.FLAG);
        BigInteger low = Collections.min(values);
        BigInteger high = Collections.max(values);
        List<String> missing = new ArrayList<>();
        BigInteger next = isFlag ? low.shiftLeft(1) : low.add(BigInteger.ONE);
        while (next.compareTo(high) < 0) {
            if (!values.contains(next)) {
                missing.add(next.toString());
            }
            next = isFlag ? next.shiftLeft(1) : next.add(BigInteger.ONE);
        }
        if (!missing.isEmpty()) {
            String text =
                    "invalid "
                            + (isFlag ? "flag" : "enum")
                            + " "
                            + Texts.repr(Python.text(type, "__name__"))
                            + ": missing values "
                            + String.join(", ", missing);
            throw new ValueError(text.substring(0, Math.min(text.length(), 256)));
        }
    }

    private static void checkNamed(PyType type) {
        List<BigInteger> values = values(type);
        List<String> names = new ArrayList<>();
        BigInteger missing = BigInteger.ZERO;
        PyDict members = EnumType.members(type);
        for (Object name : members.keyList()) {
            BigInteger alias = FlagMasks.mask(members.getOrAbsent(name), "_value_");
            if (EnumType.names(type).contains(name) || alias.signum() < 0) {
                continue;
            }
            BigInteger unnamed = alias;
            for (BigInteger value : values) {
                unnamed = unnamed.andNot(value);
            }
            if (unnamed.signum() != 0) {
                names.add((String) name);
                missing = missing.or(unnamed);
            }
        }
        if (names.isEmpty()) {
            return;
        }
        int last = names.size() - 1;
        String alias =
                last == 0
                        ? "alias " + names.getFirst() + " is missing"
                        : "aliases "
                                + String.join(", ", names.subList(0, last))
                                + " and "
                                + names.get(last)
                                + " are missing";
        String value = (missing.bitCount() == 1 ? "value 0x" : "combined values of 0x");
        throw new ValueError(
                "invalid Flag "
                        + Texts.repr(Python.text(type, "__name__"))
                        + ": "
                        + alias
                        + " "
                        + value
                        + missing.toString(16)
                        + " [use enum.show_flag_values(value) for details]");
    }
}
