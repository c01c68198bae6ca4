package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.values.codec.Codecs;

/** The methods that {@code bytearray} has in common with strings. */
@PythonModule("builtins")
@PythonType(name = "bytearray", holder = PyByteArray.class)
public final class ByteArrayText {

    private ByteArrayText() {}

    /** {@return {@code self.capitalize()}} */
    @PythonApi("bytearray.capitalize(self, /)")
    public static PyByteSequence capitalize(PyByteArray self) {
        return ByteTransform.title(self, false);
    }

    /** {@return {@code self.center()}} */
    @PythonApi("bytearray.center(self, width, fillchar=<unset>, /)")
    public static PyByteSequence center(PyByteArray self, long width, Object fill) {
        return ByteTransform.center(self, width, fill);
    }

    /** {@return {@code self.count()}} */
    @PythonApi("bytearray.count(self, sub, start=None, end=None, /)")
    public static long count(PyByteArray self, Object sub, Object start, Object end) {
        return ByteSearch.count(self, sub, start, end);
    }

    /** {@return {@code self.decode()}} */
    @PythonApi("bytearray.decode(self, /, encoding='utf-8', errors='strict')")
    public static String decode(PyByteArray self, String encoding, String errors) {
        return Codecs.named(encoding).decode(self.content(), errors);
    }

    /** {@return {@code self.endswith()}} */
    @PythonApi("bytearray.endswith(self, suffix, start=None, end=None, /)")
    public static boolean endsWith(PyByteArray self, Object suffix, Object start, Object end) {
        return ByteSearch.touches(self, suffix, start, end, true);
    }

    /** {@return {@code self.expandtabs()}} */
    @PythonApi("bytearray.expandtabs(self, /, tabsize=8)")
    public static PyByteSequence expandTabs(PyByteArray self, long size) {
        return ByteTransform.expandTabs(self, size);
    }

    /** {@return {@code self.find()}} */
    @PythonApi("bytearray.find(self, sub, start=None, end=None, /)")
    public static long find(PyByteArray self, Object sub, Object start, Object end) {
        return ByteSearch.find(self, sub, start, end, false);
    }

    /** {@return {@code self.hex()}} */
    @PythonApi("bytearray.hex(self, /, sep=<unset>, bytes_per_sep=1)")
    public static String hex(PyByteArray self, Object separator, long group) {
        return ByteHex.hex(self.content(), separator, group);
    }

    /** {@return {@code self.index()}} */
    @PythonApi("bytearray.index(self, sub, start=None, end=None, /)")
    public static long index(PyByteArray self, Object sub, Object start, Object end) {
        return ByteSearch.index(self, sub, start, end, false);
    }

    /** {@return {@code self.isalnum()}} */
    @PythonApi("bytearray.isalnum(self, /)")
    public static boolean isAlnum(PyByteArray self) {
        return ByteTransform.all(self, ByteTransform::isAlphanumeric);
    }

    /** {@return {@code self.isalpha()}} */
    @PythonApi("bytearray.isalpha(self, /)")
    public static boolean isAlpha(PyByteArray self) {
        return ByteTransform.all(self, ByteTransform::isAlpha);
    }

    /** {@return {@code self.isascii()}} */
    @PythonApi("bytearray.isascii(self, /)")
    public static boolean isAscii(PyByteArray self) {
        return self.size() == 0 || ByteTransform.all(self, value -> value < 0x80);
    }

    /** {@return {@code self.isdigit()}} */
    @PythonApi("bytearray.isdigit(self, /)")
    public static boolean isDigit(PyByteArray self) {
        return ByteTransform.all(self, ByteTransform::isDigit);
    }

    /** {@return {@code self.islower()}} */
    @PythonApi("bytearray.islower(self, /)")
    public static boolean isLower(PyByteArray self) {
        return ByteTransform.allCased(self, false);
    }

    /** {@return {@code self.isspace()}} */
    @PythonApi("bytearray.isspace(self, /)")
    public static boolean isSpace(PyByteArray self) {
        return ByteTransform.isSpace(self);
    }

    /** {@return {@code self.istitle()}} */
    @PythonApi("bytearray.istitle(self, /)")
    public static boolean isTitle(PyByteArray self) {
        return ByteTransform.isTitle(self);
    }

    /** {@return {@code self.isupper()}} */
    @PythonApi("bytearray.isupper(self, /)")
    public static boolean isUpper(PyByteArray self) {
        return ByteTransform.allCased(self, true);
    }

    /** {@return {@code self.join()}} */
    @PythonApi("bytearray.join(self, iterable_of_bytes, /)")
    public static PyByteSequence join(PyByteArray self, Object parts) {
        return ByteTransform.join(self, parts);
    }

    /** {@return {@code self.ljust()}} */
    @PythonApi("bytearray.ljust(self, width, fillchar=<unset>, /)")
    public static PyByteSequence leftJustify(PyByteArray self, long width, Object fill) {
        return ByteTransform.justify(self, width, fill, true);
    }

    /** {@return {@code self.lower()}} */
    @PythonApi("bytearray.lower(self, /)")
    public static PyByteSequence lower(PyByteArray self) {
        return ByteTransform.map(self, ByteTransform::toLower);
    }

    /** {@return {@code self.lstrip()}} */
    @PythonApi("bytearray.lstrip(self, bytes=None, /)")
    public static PyByteSequence stripLeft(PyByteArray self, Object characters) {
        return ByteSearch.strip(self, characters, true, false);
    }

    /** {@return {@code self.partition()}} */
    @PythonApi("bytearray.partition(self, sep, /)")
    public static PyTuple partition(PyByteArray self, Object separator) {
        return ByteSearch.partition(self, separator, false);
    }

    /** {@return {@code self.removeprefix()}} */
    @PythonApi("bytearray.removeprefix(self, prefix, /)")
    public static PyByteSequence removePrefix(PyByteArray self, Object prefix) {
        return ByteTransform.removePrefix(self, prefix);
    }

    /** {@return {@code self.removesuffix()}} */
    @PythonApi("bytearray.removesuffix(self, suffix, /)")
    public static PyByteSequence removeSuffix(PyByteArray self, Object suffix) {
        return ByteTransform.removeSuffix(self, suffix);
    }

    /** {@return {@code self.replace()}} */
    @PythonApi("bytearray.replace(self, old, new, count=-1, /)")
    public static PyByteSequence replace(
            PyByteArray self, Object old, Object replacement, long count) {
        return ByteTransform.replace(self, old, replacement, count);
    }

    /** {@return {@code self.rfind()}} */
    @PythonApi("bytearray.rfind(self, sub, start=None, end=None, /)")
    public static long findLast(PyByteArray self, Object sub, Object start, Object end) {
        return ByteSearch.find(self, sub, start, end, true);
    }

    /** {@return {@code self.rindex()}} */
    @PythonApi("bytearray.rindex(self, sub, start=None, end=None, /)")
    public static long indexLast(PyByteArray self, Object sub, Object start, Object end) {
        return ByteSearch.index(self, sub, start, end, true);
    }

    /** {@return {@code self.rjust()}} */
    @PythonApi("bytearray.rjust(self, width, fillchar=<unset>, /)")
    public static PyByteSequence rightJustify(PyByteArray self, long width, Object fill) {
        return ByteTransform.justify(self, width, fill, false);
    }

    /** {@return {@code self.rpartition()}} */
    @PythonApi("bytearray.rpartition(self, sep, /)")
    public static PyTuple partitionLast(PyByteArray self, Object separator) {
        return ByteSearch.partition(self, separator, true);
    }

    /** {@return {@code self.rsplit()}} */
    @PythonApi("bytearray.rsplit(self, /, sep=None, maxsplit=-1)")
    public static PyList splitLast(PyByteArray self, Object separator, long limit) {
        return ByteSearch.split(self, separator, limit, true);
    }

    /** {@return {@code self.rstrip()}} */
    @PythonApi("bytearray.rstrip(self, bytes=None, /)")
    public static PyByteSequence stripRight(PyByteArray self, Object characters) {
        return ByteSearch.strip(self, characters, false, true);
    }

    /** {@return {@code self.split()}} */
    @PythonApi("bytearray.split(self, /, sep=None, maxsplit=-1)")
    public static PyList split(PyByteArray self, Object separator, long limit) {
        return ByteSearch.split(self, separator, limit, false);
    }

    /** {@return {@code self.splitlines()}} */
    @PythonApi("bytearray.splitlines(self, /, keepends=False)")
    public static PyList splitLines(PyByteArray self, boolean keepEnds) {
        return ByteSearch.lines(self, keepEnds);
    }

    /** {@return {@code self.startswith()}} */
    @PythonApi("bytearray.startswith(self, prefix, start=None, end=None, /)")
    public static boolean startsWith(PyByteArray self, Object prefix, Object start, Object end) {
        return ByteSearch.touches(self, prefix, start, end, false);
    }

    /** {@return {@code self.strip()}} */
    @PythonApi("bytearray.strip(self, bytes=None, /)")
    public static PyByteSequence strip(PyByteArray self, Object characters) {
        return ByteSearch.strip(self, characters, true, true);
    }

    /** {@return {@code self.swapcase()}} */
    @PythonApi("bytearray.swapcase(self, /)")
    public static PyByteSequence swapCase(PyByteArray self) {
        return ByteTransform.map(self, ByteTransform::swapCase);
    }

    /** {@return {@code self.title()}} */
    @PythonApi("bytearray.title(self, /)")
    public static PyByteSequence title(PyByteArray self) {
        return ByteTransform.title(self, true);
    }

    /** {@return {@code self.translate()}} */
    @PythonApi("bytearray.translate(self, table, /, delete=<unset>)")
    public static PyByteSequence translate(PyByteArray self, Object table, Object delete) {
        return ByteTransform.translate(self, table, delete);
    }

    /** {@return {@code self.upper()}} */
    @PythonApi("bytearray.upper(self, /)")
    public static PyByteSequence upper(PyByteArray self) {
        return ByteTransform.map(self, ByteTransform::toUpper);
    }

    /** {@return {@code self.zfill()}} */
    @PythonApi("bytearray.zfill(self, width, /)")
    public static PyByteSequence zeroFill(PyByteArray self, long width) {
        return ByteTransform.zeroFill(self, width);
    }

    @PythonApi(value = "bytearray.maketrans(frm, to, /)", kind = Kind.STATIC)
    static PyBytes makeTranslation(Object from, Object to) {
        return ByteTransform.makeTranslation(from, to);
    }
}
