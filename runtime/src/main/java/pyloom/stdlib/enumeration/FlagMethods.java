package pyloom.stdlib.enumeration;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Operators;
import pyloom.object.PyDict;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;

/** The methods of {@code Flag}. */
@PythonModule(value = "enum", pure = true, doc = "library/enum.html#enum.Flag")
@PythonType(name = "Flag", holder = EnumTypes.class, field = "FLAG")
final class FlagMethods {

    private FlagMethods() {}

    @PythonApi(
            value = "Flag._generate_next_value_(name, start, count, last_values)",
            kind = Kind.STATIC)
    static Object nextValue(Object name, Object start, Object count, Object last) {
        if (!Truth.truth(count)) {
            return start == null ? (Object) 1L : start;
        }
        Object highest = Python.call(Python.member("builtins", "max"), last);
        BigInteger number = FlagMasks.integer(highest);
        if (number == null) {
            throw new TypeError("invalid flag value " + Texts.repr(highest));
        }
        return FlagMasks.python(BigInteger.ONE.shiftLeft(bitLength(number)));
    }

    static int bitLength(BigInteger number) {
        return number.abs().bitLength();
    }

    /** {@return the members of the single bits of a value, by value} */
    static List<Object> byValue(PyType type, Object value) {
        BigInteger bits = FlagMasks.integer(value).and(FlagMasks.mask(type, "_flag_mask_"));
        PyDict members = (PyDict) Attributes.getAttr(type, "_value2member_map_");
        List<Object> found = new ArrayList<>();
        while (bits.signum() != 0) {
            BigInteger bit = bits.and(bits.negate());
            Object member = members.getOrAbsent(FlagMasks.python(bit));
            found.add(member == ABSENT ? null : member);
            bits = bits.xor(bit);
        }
        return found;
    }

    @PythonApi(value = "Flag._iter_member_by_value_(cls, value)", kind = Kind.CLASS)
    static Object iterateByValue(PyType self, Object value) {
        return new MemberIterator("Flag._iter_member_by_value_", byValue(self, value));
    }

    @PythonApi(value = "Flag._iter_member_(cls, value)", kind = Kind.CLASS)
    static Object iterateMembers(PyType self, Object value) {
        return new MemberIterator("Flag._iter_member_by_value_", byValue(self, value));
    }

    @PythonApi(value = "Flag._iter_member_by_def_(cls, value)", kind = Kind.CLASS)
    static Object iterateByDefinition(PyType self, Object value) {
        List<Object> members = byValue(self, value);
        members.sort(
                Comparator.comparing(member -> (Long) Attributes.getAttr(member, "_sort_order_")));
        return new MemberIterator("Flag._iter_member_by_def_", members);
    }

    @PythonApi(value = "Flag._missing_(cls, value)", kind = Kind.CLASS)
    static Object missing(PyType self, Object value) {
        return FlagLookup.of(self, value);
    }

    /** {@return the value of a flag or of a plain value of the data type, else NotImplemented} */
    private static Object valueOf(Object self, Object flag) {
        if (Python.isInstance(flag, BuiltinTypes.typeOf(self))) {
            return Attributes.getAttr(flag, "_value_");
        }
        Object memberType = Attributes.getAttr(BuiltinTypes.typeOf(self), "_member_type_");
        return memberType != PyType.OBJECT && Python.isInstance(flag, memberType)
                ? flag
                : NOT_IMPLEMENTED;
    }

    private static Object combine(
            Object self, Object other, String sign, BinaryOperator<Object> operator) {
        Object right = valueOf(self, other);
        if (right == NOT_IMPLEMENTED) {
            return right;
        }
        Object left = Attributes.getAttr(self, "_value_");
        if (left == null || right == null) {
            throw new TypeError(
                    "'"
                            + Texts.str(left == null ? self : other)
                            + "' cannot be combined with other flags with "
                            + sign);
        }
        return ((PyObject) BuiltinTypes.typeOf(self)).call(operator.apply(left, right));
    }

    @PythonApi("Flag.__or__(self, other)")
    static Object or(Object self, Object other) {
        return combine(self, other, "|", Operators::or);
    }

    @PythonApi("Flag.__and__(self, other)")
    static Object and(Object self, Object other) {
        return combine(self, other, "&", Operators::and);
    }

    @PythonApi("Flag.__xor__(self, other)")
    static Object xor(Object self, Object other) {
        return combine(self, other, "^", Operators::xor);
    }

    @PythonApi("Flag.__ror__(self, other)")
    static Object reflectedOr(Object self, Object other) {
        return or(self, other);
    }

    @PythonApi("Flag.__rand__(self, other)")
    static Object reflectedAnd(Object self, Object other) {
        return and(self, other);
    }

    @PythonApi("Flag.__rxor__(self, other)")
    static Object reflectedXor(Object self, Object other) {
        return xor(self, other);
    }

    @PythonApi("Flag.__invert__(self)")
    static Object invert(Object self) {
        Object value = Attributes.getAttr(self, "_value_");
        if (value == null) {
            throw new TypeError("'" + Texts.str(self) + "' cannot be inverted");
        }
        PyType type = BuiltinTypes.typeOf(self);
        Object known = Attributes.getAttr(self, "_inverted_");
        if (known != null) {
            return known;
        }
        Object boundary = Attributes.getAttr(self, "_boundary_");
        Object bits = Operators.invert(value);
        if (boundary != EnumTypes.EJECT && boundary != EnumTypes.KEEP) {
            bits = Operators.and(Attributes.getAttr(self, "_singles_mask_"), bits);
        }
        Object inverted = Calls.call(type, bits);
        Attributes.setAttr(self, "_inverted_", inverted);
        return inverted;
    }

    @PythonApi("Flag.__contains__(self, other)")
    static boolean contains(Object self, Object other) {
        if (!Python.isInstance(other, BuiltinTypes.typeOf(self))) {
            throw new TypeError(
                    "unsupported operand type(s) for 'in': "
                            + Texts.repr(Python.text(BuiltinTypes.typeOf(other), "__qualname__"))
                            + " and "
                            + Texts.repr(Python.text(BuiltinTypes.typeOf(self), "__qualname__")));
        }
        BigInteger inner = FlagMasks.mask(other, "_value_");
        return inner.and(FlagMasks.mask(self, "_value_")).equals(inner);
    }

    @PythonApi("Flag.__iter__(self)")
    static Object iterate(Object self) {
        Object members =
                Attributes.callMethod(self, "_iter_member_", Attributes.getAttr(self, "_value_"));
        return new MemberIterator("Flag.__iter__", Python.list(members));
    }

    @PythonApi("Flag.__len__(self)")
    static long length(Object self) {
        return FlagMasks.mask(self, "_value_").abs().bitCount();
    }

    @PythonApi("Flag.__repr__(self)")
    static String repr(Object self) {
        Object name = Attributes.getAttr(self, "_name_");
        return "<"
                + EnumMethods.typeName(self)
                + (name == null ? "" : "." + name)
                + ": "
                + EnumMethods.shownValue(self)
                + ">";
    }

    @PythonApi("Flag.__str__(self)")
    static String str(Object self) {
        Object name = Attributes.getAttr(self, "_name_");
        return name == null
                ? EnumMethods.typeName(self)
                        + "("
                        + Texts.repr(Attributes.getAttr(self, "_value_"))
                        + ")"
                : EnumMethods.typeName(self) + "." + name;
    }

    @PythonApi("Flag.__bool__(self)")
    static boolean truth(Object self) {
        return Truth.truth(Attributes.getAttr(self, "_value_"));
    }
}
