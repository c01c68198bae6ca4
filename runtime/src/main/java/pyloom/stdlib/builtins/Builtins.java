package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Hashing;
import pyloom.object.Identity;
import pyloom.object.InternedNames;
import pyloom.object.Items;
import pyloom.object.Numbers;
import pyloom.object.Operators;
import pyloom.object.Specials;
import pyloom.object.Texts;
import pyloom.object.TypeChecks;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.number.IntText;
import pyloom.values.number.Ints;
import pyloom.values.text.CodePoints;

/**
 * The built-in functions on single objects; those on iterables are in {@link Aggregates} and {@link
 * Iterators}.
 */
@PythonModule(value = "builtins", doc = "library/functions.html")
public final class Builtins {

    private Builtins() {}

    /** {@return the absolute value} */
    @PythonApi("abs(x, /)")
    public static Object abs(Object value) {
        return switch (value) {
            case Long number -> Ints.abs(number.longValue());
            case Double number -> Math.abs(number);
            case null, default -> Operators.abs(value);
        };
    }

    /** {@return the repr in ASCII} */
    @PythonApi("ascii(obj, /)")
    public static String ascii(Object value) {
        return Formatting.ascii(value);
    }

    /** {@return an int in base 2} */
    @PythonApi("bin(number, /)")
    public static String bin(Object number) {
        return IntText.bin(Numbers.exactIndex(number));
    }

    /** {@return an int in base 8} */
    @PythonApi("oct(number, /)")
    public static String oct(Object number) {
        return IntText.oct(Numbers.exactIndex(number));
    }

    /** {@return an int in base 16} */
    @PythonApi("hex(number, /)")
    public static String hex(Object number) {
        return IntText.hex(Numbers.exactIndex(number));
    }

    /** {@return whether the object can be called} */
    @PythonApi("callable(obj, /)")
    public static boolean callable(Object value) {
        return Calls.isCallable(value);
    }

    /** {@return the character of a code point} */
    @PythonApi("chr(i, /)")
    public static String chr(Object number) {
        Object code = Numbers.exactIndex(number);
        if (code instanceof Long point && point >= 0 && point <= Character.MAX_CODE_POINT) {
            return CodePoints.character((int) (long) point);
        }
        throw new ValueError("chr() arg not in range(0x110000)");
    }

    /** {@return the code point of a character} */
    @PythonApi("ord(c, /)")
    public static long ord(Object character) {
        String text = Payloads.text(character);
        int length;
        if (text != null) {
            length = CodePoints.length(text);
            if (length == 1) {
                return text.codePointAt(0);
            }
        } else if (character instanceof PyByteSequence bytes) {
            length = bytes.size();
            if (length == 1) {
                return (Long) bytes.get(0);
            }
        } else {
            throw new TypeError(
                    "ord() expected string of length 1, but "
                            + Payloads.typeName(character)
                            + " found");
        }
        throw new TypeError(
                "ord() expected a character, but string of length " + length + " found");
    }

    /** {@return quotient and remainder} */
    @PythonApi("divmod(x, y, /)")
    public static Object divmod(Object left, Object right) {
        return Operators.divmod(left, right);
    }

    /** {@return the value formatted by a specification} */
    @PythonApi("format(value, format_spec='', /)")
    public static String format(Object value, Object specification) {
        return Formatting.format(value, Formatting.requireSpec(specification));
    }

    /** {@return the hash of an object} */
    @PythonApi("hash(obj, /)")
    public static long hash(Object value) {
        return Hashing.hash(value);
    }

    /** {@return a number that no other living object has} */
    @PythonApi("id(obj, /)")
    public static long id(Object value) {
        return Identity.id(value);
    }

    /** {@return the number of elements} */
    @PythonApi("len(obj, /)")
    public static long len(Object container) {
        return switch (container) {
            case String text -> CodePoints.length(text);
            case PyRange range -> Ranges.length(range);
            case null, default -> Items.len(container);
        };
    }

    /** {@return the power, modulo a number if one is given} */
    @PythonApi("pow(base, exp, mod=None)")
    public static Object pow(Object base, Object exponent, Object modulus) {
        if (modulus == null) {
            return Operators.pow(base, exponent);
        }
        Object result = Specials.call(base, "__pow__", exponent, modulus);
        if (result != ABSENT && result != NOT_IMPLEMENTED) {
            return result;
        }
        if (exponent instanceof Double || modulus instanceof Double) {
            throw new TypeError("pow() 3rd argument not allowed unless all arguments are integers");
        }
        throw new TypeError(
                "unsupported operand type(s) for ** or pow(): '"
                        + Payloads.typeName(base)
                        + "', '"
                        + Payloads.typeName(exponent)
                        + "', '"
                        + Payloads.typeName(modulus)
                        + "'");
    }

    /** {@return the text that a programmer reads} */
    @PythonApi("repr(obj, /)")
    public static String repr(Object value) {
        return Texts.repr(value);
    }

    /** {@return the nearest int, or the number rounded to digits behind the point} */
    @PythonApi("round(number, ndigits=None)")
    public static Object round(Object number, Object digits) {
        Object result =
                digits == null
                        ? Specials.call(number, "__round__")
                        : Specials.call(number, "__round__", digits);
        if (result == ABSENT) {
            throw new TypeError(
                    "type " + Payloads.typeName(number) + " doesn't define __round__ method");
        }
        return result;
    }

    /** {@return whether an object is an instance of a class or of one in a tuple or union} */
    @PythonApi("isinstance(obj, class_or_tuple, /)")
    public static boolean isInstance(Object value, Object classes) {
        return TypeChecks.isInstance(value, classes);
    }

    /** {@return whether a class derives from a class or from one in a tuple or union} */
    @PythonApi("issubclass(cls, class_or_tuple, /)")
    public static boolean isSubclass(Object derived, Object classes) {
        return TypeChecks.isSubclass(derived, classes);
    }

    /** {@return an attribute, or {@code otherwise} if it is given and there is none} */
    @PythonApi("getattr(object, name, default=<unset>, /)")
    public static Object getAttr(Object value, Object name, Object otherwise) {
        String attribute = attributeName(name);
        return otherwise == ABSENT
                ? Attributes.getAttr(value, attribute)
                : Attributes.getAttrOr(value, attribute, otherwise);
    }

    /** {@return whether there is an attribute} */
    @PythonApi("hasattr(obj, name, /)")
    public static boolean hasAttr(Object value, Object name) {
        return Attributes.getAttrOr(value, attributeName(name), ABSENT) != ABSENT;
    }

    /** Sets an attribute. */
    @PythonApi("setattr(obj, name, value, /)")
    public static void setAttr(Object object, Object name, Object value) {
        Attributes.setAttr(object, attributeName(name), value);
    }

    /** Deletes an attribute. */
    @PythonApi("delattr(obj, name, /)")
    public static void delAttr(Object object, Object name) {
        Attributes.delAttr(object, attributeName(name));
    }

    private static String attributeName(Object name) {
        String text = Payloads.text(name);
        if (text == null) {
            throw new TypeError(
                    "attribute name must be string, not '" + Payloads.typeName(name) + "'");
        }
        return InternedNames.of(text);
    }
}
