package pyloom.stdlib.enumeration;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.PyDict;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Flags that are combined of others: {@code Flag._missing_}. */
final class FlagLookup {

    private final PyType type;
    private final Object boundary;
    private final BigInteger flagMask;
    private final BigInteger singlesMask;
    private final BigInteger allBits;

    private FlagLookup(PyType type) {
        this.type = type;
        this.boundary = Attributes.getAttr(type, "_boundary_");
        this.flagMask = FlagMasks.mask(type, "_flag_mask_");
        this.singlesMask = FlagMasks.mask(type, "_singles_mask_");
        this.allBits = FlagMasks.mask(type, "_all_bits_");
    }

    static Object of(PyType type, Object given) {
        BigInteger value = FlagMasks.integer(given);
        if (value == null) {
            throw new ValueError(
                    Texts.repr(given) + " is not a valid " + Python.text(type, "__qualname__"));
        }
        return new FlagLookup(type).find(value);
    }

    private Object find(BigInteger given) {
        BigInteger value = given;
        boolean isOutside =
                value.compareTo(allBits.not()) < 0
                        || value.compareTo(allBits) > 0
                        || value.and(allBits.xor(flagMask)).signum() != 0;
        if (isOutside) {
            if (boundary == EnumTypes.EJECT) {
                return FlagMasks.python(value);
            }
            value = admit(value);
        }
        BigInteger negative = null;
        if (value.signum() < 0) {
            negative = value;
            value = allBits.add(BigInteger.ONE).add(value);
        }
        BigInteger unknown = value.andNot(flagMask);
        if (unknown.signum() != 0 && boundary != EnumTypes.KEEP) {
            throw new ValueError(
                    Python.text(type, "__name__")
                            + "("
                            + value
                            + ") -->  unknown values "
                            + unknown
                            + " ["
                            + binary(unknown, 0)
                            + "]");
        }
        Object member = combine(value);
        PyDict members = (PyDict) Attributes.getAttr(type, "_value2member_map_");
        member = members.setDefault(FlagMasks.python(value), member);
        if (negative != null) {
            members.put(FlagMasks.python(negative), member);
        }
        return member;
    }

    /** {@return a value with bits that no member has, as the boundary wants it} */
    private BigInteger admit(BigInteger value) {
        if (boundary == EnumTypes.CONFORM) {
            return value.and(flagMask);
        }
        if (boundary == EnumTypes.KEEP) {
            return value.signum() < 0
                    ? allBits.add(BigInteger.ONE)
                            .max(BigInteger.ONE.shiftLeft(FlagMethods.bitLength(value)))
                            .add(value)
                    : value;
        }
        if (boundary != EnumTypes.STRICT) {
            throw new ValueError(
                    Texts.repr(type) + " unknown flag boundary " + Texts.repr(boundary));
        }
        int bits = Math.max(FlagMethods.bitLength(value), flagMask.bitLength());
        throw new ValueError(
                Texts.repr(type)
                        + " invalid value "
                        + value
                        + "\n    given "
                        + binary(value, bits)
                        + "\n  allowed "
                        + binary(flagMask, bits));
    }

    /** {@return a member that stands for several} */
    private Object combine(BigInteger value) {
        PyType memberType = (PyType) Attributes.getAttr(type, "_member_type_");
        Object make = Attributes.getAttr(memberType, "__new__");
        Object member =
                memberType == PyType.OBJECT
                        ? Calls.call(make, type)
                        : Calls.call(make, type, FlagMasks.python(value));
        if (!Python.has(member, "_value_")) {
            Attributes.setAttr(member, "_value_", FlagMasks.python(value));
        }
        Attributes.setAttr(member, "_name_", name(value));
        return member;
    }

    private String name(BigInteger value) {
        BigInteger aliases = value.andNot(singlesMask);
        BigInteger singles = value.and(singlesMask);
        if (aliases.signum() == 0 && singles.signum() == 0) {
            return null;
        }
        BigInteger combined = BigInteger.ZERO;
        List<Object> parts = new ArrayList<>();
        Object iterator = Attributes.callMethod(type, "_iter_member_", FlagMasks.python(singles));
        for (Object part : Python.list(iterator)) {
            parts.add(part);
            combined = combined.or(FlagMasks.mask(part, "_value_"));
        }
        if (aliases.signum() != 0) {
            for (Object part : EnumType.members(type).valueList()) {
                BigInteger bits = FlagMasks.mask(part, "_value_");
                if (!parts.contains(part) && bits.signum() != 0 && bits.and(value).equals(bits)) {
                    parts.add(part);
                    combined = combined.or(bits);
                }
            }
        }
        if (combined.signum() == 0) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        for (Object part : parts) {
            name.append(name.isEmpty() ? "" : "|").append(Python.text(part, "_name_"));
        }
        BigInteger unknown = value.xor(combined);
        if (unknown.signum() != 0 && boundary == EnumTypes.STRICT) {
            throw new ValueError(Texts.repr(type) + ": no members with value " + unknown);
        }
        if (unknown.signum() != 0) {
            Object show = Attributes.getAttr(type, "_numeric_repr_");
            name.append('|').append(Texts.str(Calls.call(show, FlagMasks.python(unknown))));
        }
        return name.toString();
    }

    /** {@return the bits of a number, the sign in front: {@code 0b0 1010}} */
    static String binary(BigInteger number, int most) {
        BigInteger ceiling = BigInteger.ONE.shiftLeft(FlagMethods.bitLength(number));
        boolean isNegative = number.signum() < 0;
        String digits =
                isNegative
                        ? number.not()
                                .xor(ceiling.subtract(BigInteger.ONE).add(ceiling))
                                .toString(2)
                        : number.add(ceiling).toString(2);
        String sign = isNegative ? "1" : "0";
        String rest = digits.substring(1);
        if (rest.length() < most) {
            rest = (sign.repeat(most) + rest).substring(rest.length());
        }
        return "0b" + sign + " " + rest;
    }
}
