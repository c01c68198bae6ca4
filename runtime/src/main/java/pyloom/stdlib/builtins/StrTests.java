package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BuiltinTypes;
import pyloom.values.text.Unicode;
import pyloom.values.text.Whitespace;

import java.util.function.IntPredicate;

/** The methods of {@code str} that test its characters. */
@PythonModule("builtins")
@PythonType(name = "str", holder = BuiltinTypes.class, field = "STR")
public final class StrTests {

    private StrTests() {}

    /** {@return whether there are characters and all pass a test} */
    private static boolean all(String self, IntPredicate test) {
        for (int at = 0; at < self.length(); ) {
            int character = self.codePointAt(at);
            if (!test.test(character)) {
                return false;
            }
            at += Character.charCount(character);
        }
        return !self.isEmpty();
    }

    /** {@return whether all characters are letters, and there are any} */
    @PythonApi("str.isalpha(self, /)")
    public static boolean isalpha(String self) {
        return all(self, Unicode::isAlpha);
    }

    /** {@return whether all characters are letters or numeric, and there are any} */
    @PythonApi("str.isalnum(self, /)")
    public static boolean isalnum(String self) {
        return all(self, Unicode::isAlphanumeric);
    }

    /** {@return whether all characters are ASCII} */
    @PythonApi("str.isascii(self, /)")
    public static boolean isascii(String self) {
        return self.isEmpty() || all(self, character -> character < 0x80);
    }

    /** {@return whether all characters are decimal digits, and there are any} */
    @PythonApi("str.isdecimal(self, /)")
    public static boolean isdecimal(String self) {
        return all(self, Unicode::isDecimal);
    }

    /** {@return whether all characters are digits, and there are any} */
    @PythonApi("str.isdigit(self, /)")
    public static boolean isdigit(String self) {
        return all(self, Unicode::isDigit);
    }

    /** {@return whether all characters are numeric, and there are any} */
    @PythonApi("str.isnumeric(self, /)")
    public static boolean isnumeric(String self) {
        return all(self, Unicode::isNumeric);
    }

    /** {@return whether all characters are white space, and there are any} */
    @PythonApi("str.isspace(self, /)")
    public static boolean isspace(String self) {
        return all(self, Whitespace::isSpace);
    }

    /** {@return whether all characters are printable} */
    @PythonApi("str.isprintable(self, /)")
    public static boolean isprintable(String self) {
        return self.isEmpty() || all(self, Unicode::isPrintable);
    }

    /** {@return whether the string is an identifier, keywords included} */
    @PythonApi("str.isidentifier(self, /)")
    public static boolean isidentifier(String self) {
        return all(self, Unicode::isIdentifierPart)
                && Unicode.isIdentifierStart(self.codePointAt(0));
    }

    /** {@return whether all cased characters are lower case, and there are any} */
    @PythonApi("str.islower(self, /)")
    public static boolean islower(String self) {
        return all(self, character -> !Unicode.isUpper(character) && !Unicode.isTitle(character))
                && self.codePoints().anyMatch(Unicode::isLower);
    }

    /** {@return whether all cased characters are upper case, and there are any} */
    @PythonApi("str.isupper(self, /)")
    public static boolean isupper(String self) {
        return all(self, character -> !Unicode.isLower(character) && !Unicode.isTitle(character))
                && self.codePoints().anyMatch(Unicode::isUpper);
    }

    /** {@return whether words start with upper or title case and go on in lower case} */
    @PythonApi("str.istitle(self, /)")
    public static boolean istitle(String self) {
        boolean found = false;
        boolean inWord = false;
        for (int at = 0; at < self.length(); ) {
            int character = self.codePointAt(at);
            boolean starts = Unicode.isUpper(character) || Unicode.isTitle(character);
            boolean goesOn = Unicode.isLower(character);
            if (starts && inWord || goesOn && !inWord) {
                return false;
            }
            inWord = starts || goesOn;
            found |= inWord;
            at += Character.charCount(character);
        }
        return found;
    }
}
