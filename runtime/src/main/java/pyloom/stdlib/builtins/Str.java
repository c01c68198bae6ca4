package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.BuiltinTypes;
import pyloom.object.OverflowError;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.Specials;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.codec.Codecs;
import pyloom.values.text.Casing;
import pyloom.values.text.Layout;
import pyloom.values.text.Search;
import pyloom.values.text.Splitting;

import java.util.List;

/**
 * The methods of {@code str} that make other strings; those that search are in {@link StrSearch},
 * those that test characters in {@link StrTests}, the operators in {@link StrOperators}.
 */
@PythonModule("builtins")
@PythonType(
        name = "str",
        holder = BuiltinTypes.class,
        field = "STR",
        doc = "library/stdtypes.html#string-methods")
public final class Str {

    private static final long ALL = -1;

    private Str() {}

    /** {@return a copy with its first character in title case and the rest in lower case} */
    @PythonApi("str.capitalize(self, /)")
    public static String capitalize(String self) {
        return Casing.capitalize(self);
    }

    /** {@return a copy for comparisons that ignore case} */
    @PythonApi("str.casefold(self, /)")
    public static String casefold(String self) {
        return Casing.fold(self);
    }

    /** {@return a copy in lower case} */
    @PythonApi("str.lower(self, /)")
    public static String lower(String self) {
        return Casing.lower(self);
    }

    /** {@return a copy in upper case} */
    @PythonApi("str.upper(self, /)")
    public static String upper(String self) {
        return Casing.upper(self);
    }

    /** {@return a copy in which words start with title case} */
    @PythonApi("str.title(self, /)")
    public static String title(String self) {
        return Casing.title(self);
    }

    /** {@return a copy with the case of each letter changed} */
    @PythonApi("str.swapcase(self, /)")
    public static String swapcase(String self) {
        return Casing.swap(self);
    }

    /** {@return the string in the middle of {@code width} characters} */
    @PythonApi("str.center(self, width, fillchar=' ', /)")
    public static String center(String self, long width, Object fill) {
        return Layout.center(self, width, fillCharacter(fill));
    }

    /** {@return the string at the left of {@code width} characters} */
    @PythonApi("str.ljust(self, width, fillchar=' ', /)")
    public static String ljust(String self, long width, Object fill) {
        return Layout.left(self, width, fillCharacter(fill));
    }

    /** {@return the string at the right of {@code width} characters} */
    @PythonApi("str.rjust(self, width, fillchar=' ', /)")
    public static String rjust(String self, long width, Object fill) {
        return Layout.right(self, width, fillCharacter(fill));
    }

    private static int fillCharacter(Object fill) {
        String text = Payloads.text(fill);
        if (text == null) {
            throw new TypeError(
                    "The fill character must be a unicode character, not "
                            + Payloads.typeName(fill));
        }
        if (text.codePointCount(0, text.length()) != 1) {
            throw new TypeError("The fill character must be exactly one character long");
        }
        return text.codePointAt(0);
    }

    /** {@return the string with zeros between its sign and {@code width} characters} */
    @PythonApi("str.zfill(self, width, /)")
    public static String zfill(String self, long width) {
        return Layout.zeroFill(self, width);
    }

    /** {@return a copy with spaces for tabs} */
    @PythonApi("str.expandtabs(self, /, tabsize=8)")
    public static String expandtabs(String self, long size) {
        if ((int) size != size) {
            throw new OverflowError("Python int too large to convert to C int");
        }
        return Layout.expandTabs(self, size);
    }

    /** {@return a copy without white space, or without the given characters, at the ends} */
    @PythonApi("str.strip(self, chars=None, /)")
    public static String strip(String self, Object characters) {
        return strip(self, characters, true, true, "strip");
    }

    /** {@return a copy without white space, or without the given characters, at the start} */
    @PythonApi("str.lstrip(self, chars=None, /)")
    public static String lstrip(String self, Object characters) {
        return strip(self, characters, true, false, "lstrip");
    }

    /** {@return a copy without white space, or without the given characters, at the end} */
    @PythonApi("str.rstrip(self, chars=None, /)")
    public static String rstrip(String self, Object characters) {
        return strip(self, characters, false, true, "rstrip");
    }

    private static String strip(
            String self, Object characters, boolean left, boolean right, String name) {
        if (characters == null) {
            return Splitting.strip(self, left, right);
        }
        String set = Payloads.text(characters);
        if (set == null) {
            throw new TypeError(name + " arg must be None or str");
        }
        return Splitting.strip(self, set, left, right);
    }

    /** {@return the words, or the parts between separators} */
    @PythonApi("str.split(self, /, sep=None, maxsplit=-1)")
    public static PyList split(String self, Object separator, long limit) {
        return list(
                separator == null
                        ? Splitting.words(self, limit)
                        : Search.split(self, separator(separator), limit));
    }

    /** {@return the words, or the parts between separators, split from the end} */
    @PythonApi("str.rsplit(self, /, sep=None, maxsplit=-1)")
    public static PyList rsplit(String self, Object separator, long limit) {
        return list(
                separator == null
                        ? Splitting.wordsFromEnd(self, limit)
                        : Search.splitLast(self, separator(separator), limit));
    }

    private static String separator(Object separator) {
        String text = Payloads.text(separator);
        if (text == null) {
            throw new TypeError("must be str or None, not " + Payloads.typeName(separator));
        }
        if (text.isEmpty()) {
            throw new ValueError("empty separator");
        }
        return text;
    }

    /** {@return the lines, without their ends unless asked for} */
    @PythonApi("str.splitlines(self, /, keepends=False)")
    public static PyList splitlines(String self, boolean keepEnds) {
        return list(Splitting.lines(self, keepEnds));
    }

    private static PyList list(List<String> parts) {
        return PyList.owning(parts.toArray());
    }

    /** {@return what is before the first separator, the separator, and what is behind it} */
    @PythonApi("str.partition(self, sep, /)")
    public static PyTuple partition(String self, Object separator) {
        String part = partitionSeparator(separator);
        int found = Search.find(self, part, 0, self.length());
        return found < 0 ? PyTuple.of(self, "", "") : parts(self, part, found);
    }

    /** {@return what is before the last separator, the separator, and what is behind it} */
    @PythonApi("str.rpartition(self, sep, /)")
    public static PyTuple rpartition(String self, Object separator) {
        String part = partitionSeparator(separator);
        int found = Search.findLast(self, part, 0, self.length());
        return found < 0 ? PyTuple.of("", "", self) : parts(self, part, found);
    }

    private static String partitionSeparator(Object separator) {
        String text = Payloads.text(separator);
        if (text == null) {
            throw new TypeError("must be str, not " + Payloads.typeName(separator));
        }
        if (text.isEmpty()) {
            throw new ValueError("empty separator");
        }
        return text;
    }

    private static PyTuple parts(String self, String separator, int found) {
        return PyTuple.of(
                self.substring(0, found),
                separator,
                (Object) self.substring(found + separator.length()));
    }

    /**
     * {@return a copy with {@code count} of the occurrences of {@code old} replaced, all if it is
     * negative}
     */
    @PythonApi("str.replace(self, old, new, /, count=-1)")
    public static String replace(String self, String old, String replacement, long count) {
        return Search.replace(self, old, replacement, count);
    }

    /** {@return a copy without the prefix, if it has it} */
    @PythonApi("str.removeprefix(self, prefix, /)")
    public static String removeprefix(String self, String prefix) {
        return Search.isAt(self, prefix, 0) ? self.substring(prefix.length()) : self;
    }

    /** {@return a copy without the suffix, if it has it} */
    @PythonApi("str.removesuffix(self, suffix, /)")
    public static String removesuffix(String self, String suffix) {
        return Search.isAt(self, suffix, self.length() - suffix.length())
                ? self.substring(0, self.length() - suffix.length())
                : self;
    }

    /** {@return the strings of an iterable with this one between them} */
    @PythonApi("str.join(self, iterable, /)")
    public static String join(String self, Object parts) {
        if (parts instanceof PyList || parts instanceof PyTuple) {
            return join(self, ((java.util.Collection<?>) parts).toArray());
        }
        if (!Specials.has(parts, "__iter__") && !Specials.has(parts, "__getitem__")) {
            throw new TypeError("can only join an iterable");
        }
        return join(self, Iterables.toArray(parts));
    }

    private static String join(String self, Object[] parts) {
        if (parts.length == 1 && parts[0] instanceof String only) {
            return only;
        }
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < parts.length; at++) {
            String part = Payloads.text(parts[at]);
            if (part == null) {
                throw new TypeError(
                        "sequence item "
                                + at
                                + ": expected str instance, "
                                + Payloads.typeName(parts[at])
                                + " found");
            }
            if (at > 0) {
                out.append(self);
            }
            out.append(part);
        }
        return out.toString();
    }

    /** {@return the string as bytes} */
    @PythonApi("str.encode(self, /, encoding='utf-8', errors='strict')")
    public static PyBytes encode(String self, String encoding, String errors) {
        return PyBytes.owning(Codecs.named(encoding).encode(self, errors));
    }

    /** {@return the template with its fields replaced by arguments} */
    @PythonApi("str.format(self, /, *args, **kwargs)")
    public static String format(String self, Object[] arguments, PyDict keywords) {
        return new TemplateFormatter(arguments, keywords).format(self);
    }

    /** {@return the template with its fields replaced by values} */
    @TypedForm("str.format(self, *args)")
    public static String format(String self, Object... arguments) {
        return new TemplateFormatter(arguments, new PyDict()).format(self);
    }

    /** {@return the template with its fields replaced by values of a mapping} */
    @PythonApi("str.format_map(self, mapping, /)")
    public static String formatMap(String self, Object mapping) {
        return new TemplateFormatter(null, mapping).format(self);
    }

    /** {@return a copy with each character replaced by what a table has for it} */
    @PythonApi("str.translate(self, table, /)")
    public static String translate(String self, Object table) {
        return Translation.translate(self, table);
    }

    @PythonApi(value = "str.maketrans(x, y=<unset>, z=<unset>, /)", kind = PythonApi.Kind.STATIC)
    static PyDict maketrans(Object from, Object to, Object dropped) {
        return Translation.table(from, to, dropped);
    }

    /** {@return an iterator over the characters} */
    @PythonApi("str.__iter__(self, /)")
    public static StrIterator iterate(String self) {
        return new StrIterator(self);
    }

    /** {@return the words of {@code self}} */
    @TypedForm("str.split(self)")
    public static List<String> split(String self) {
        return Typed.cast(split(self, null, ALL));
    }

    /** {@return the parts of {@code self} between the separators} */
    @TypedForm("str.split(self, sep)")
    public static List<String> split(String self, String separator) {
        return Typed.cast(split(self, separator, ALL));
    }

    /** {@return the lines of {@code self} without their ends} */
    @TypedForm("str.splitlines(self)")
    public static List<String> splitlines(String self) {
        return Typed.cast(splitlines(self, false));
    }

    /** {@return a copy without white space at both ends} */
    @TypedForm("str.strip(self)")
    public static String strip(String self) {
        return strip(self, null);
    }

    /** {@return a copy without white space at the start} */
    @TypedForm("str.lstrip(self)")
    public static String lstrip(String self) {
        return lstrip(self, null);
    }

    /** {@return a copy without white space at the end} */
    @TypedForm("str.rstrip(self)")
    public static String rstrip(String self) {
        return rstrip(self, null);
    }

    /** {@return a copy with {@code newText} for each {@code old}} */
    @TypedForm("str.replace(self, old, new)")
    public static String replace(String self, String old, String newText) {
        return replace(self, old, newText, ALL);
    }

    /** {@return a copy with spaces behind it, as wide as demanded} */
    @TypedForm("str.ljust(self, width)")
    public static String ljust(String self, long width) {
        return ljust(self, width, " ");
    }

    /** {@return a copy with spaces before it, as wide as demanded} */
    @TypedForm("str.rjust(self, width)")
    public static String rjust(String self, long width) {
        return rjust(self, width, " ");
    }

    /** {@return a copy with spaces on both sides, as wide as demanded} */
    @TypedForm("str.center(self, width)")
    public static String center(String self, long width) {
        return center(self, width, " ");
    }
}
