package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.values.codec.Codecs;

/** The methods that {@code bytes} has in common with strings. */
@PythonModule("builtins")
@PythonType(name = "bytes", holder = PyBytes.class)
public final class BytesText {

    private BytesText() {}

    /** {@return {@code self.capitalize()}} */
    @PythonApi("bytes.capitalize(self, /)")
    public static PyByteSequence capitalize(PyBytes self) {
        return ByteTransform.title(self, false);
    }

    /** {@return {@code self.center()}} */
    @PythonApi("bytes.center(self, width, fillchar=<unset>, /)")
    public static PyByteSequence center(PyBytes self, long width, Object fill) {
        return ByteTransform.center(self, width, fill);
    }

    /** {@return {@code self.count()}} */
    @PythonApi("bytes.count(self, sub, start=None, end=None, /)")
    public static long count(PyBytes self, Object sub, Object start, Object end) {
        return ByteSearch.count(self, sub, start, end);
    }

    /** {@return {@code self.decode()}} */
    @PythonApi("bytes.decode(self, /, encoding='utf-8', errors='strict')")
    public static String decode(PyBytes self, String encoding, String errors) {
        return Codecs.named(encoding).decode(self.content(), errors);
    }

    /** {@return {@code self.endswith()}} */
    @PythonApi("bytes.endswith(self, suffix, start=None, end=None, /)")
    public static boolean endsWith(PyBytes self, Object suffix, Object start, Object end) {
        return ByteSearch.touches(self, suffix, start, end, true);
    }

    /** {@return {@code self.expandtabs()}} */
    @PythonApi("bytes.expandtabs(self, /, tabsize=8)")
    public static PyByteSequence expandTabs(PyBytes self, long size) {
        return ByteTransform.expandTabs(self, size);
    }

    /** {@return {@code self.find()}} */
    @PythonApi("bytes.find(self, sub, start=None, end=None, /)")
    public static long find(PyBytes self, Object sub, Object start, Object end) {
        return ByteSearch.find(self, sub, start, end, false);
    }

    /** {@return {@code self.hex()}} */
    @PythonApi("bytes.hex(self, /, sep=<unset>, bytes_per_sep=1)")
    public static String hex(PyBytes self, Object separator, long group) {
        return ByteHex.hex(self.content(), separator, group);
    }

    /** {@return {@code self.index()}} */
    @PythonApi("bytes.index(self, sub, start=None, end=None, /)")
    public static long index(PyBytes self, Object sub, Object start, Object end) {
        return ByteSearch.index(self, sub, start, end, false);
    }

    /** {@return {@code self.isalnum()}} */
    @PythonApi("bytes.isalnum(self, /)")
    public static boolean isAlnum(PyBytes self) {
        return ByteTransform.all(self, ByteTransform::isAlphanumeric);
    }

    /** {@return {@code self.isalpha()}} */
    @PythonApi("bytes.isalpha(self, /)")
    public static boolean isAlpha(PyBytes self) {
        return ByteTransform.all(self, ByteTransform::isAlpha);
    }

    /** {@return {@code self.isascii()}} */
    @PythonApi("bytes.isascii(self, /)")
    public static boolean isAscii(PyBytes self) {
        return self.size() == 0 || ByteTransform.all(self, value -> value < 0x80);
    }

    /** {@return {@code self.isdigit()}} */
    @PythonApi("bytes.isdigit(self, /)")
    public static boolean isDigit(PyBytes self) {
        return ByteTransform.all(self, ByteTransform::isDigit);
    }

    /** {@return {@code self.islower()}} */
    @PythonApi("bytes.islower(self, /)")
    public static boolean isLower(PyBytes self) {
        return ByteTransform.allCased(self, false);
    }

    /** {@return {@code self.isspace()}} */
    @PythonApi("bytes.isspace(self, /)")
    public static boolean isSpace(PyBytes self) {
        return ByteTransform.isSpace(self);
    }

    /** {@return {@code self.istitle()}} */
    @PythonApi("bytes.istitle(self, /)")
    public static boolean isTitle(PyBytes self) {
        return ByteTransform.isTitle(self);
    }

    /** {@return {@code self.isupper()}} */
    @PythonApi("bytes.isupper(self, /)")
    public static boolean isUpper(PyBytes self) {
        return ByteTransform.allCased(self, true);
    }

    /** {@return {@code self.join()}} */
    @PythonApi("bytes.join(self, iterable_of_bytes, /)")
    public static PyByteSequence join(PyBytes self, Object parts) {
        return ByteTransform.join(self, parts);
    }

    /** {@return {@code self.ljust()}} */
    @PythonApi("bytes.ljust(self, width, fillchar=<unset>, /)")
    public static PyByteSequence leftJustify(PyBytes self, long width, Object fill) {
        return ByteTransform.justify(self, width, fill, true);
    }

    /** {@return {@code self.lower()}} */
    @PythonApi("bytes.lower(self, /)")
    public static PyByteSequence lower(PyBytes self) {
        return ByteTransform.map(self, ByteTransform::toLower);
    }

    /** {@return {@code self.lstrip()}} */
    @PythonApi("bytes.lstrip(self, bytes=None, /)")
    public static PyByteSequence stripLeft(PyBytes self, Object characters) {
        return ByteSearch.strip(self, characters, true, false);
    }

    /** {@return {@code self.partition()}} */
    @PythonApi("bytes.partition(self, sep, /)")
    public static PyTuple partition(PyBytes self, Object separator) {
        return ByteSearch.partition(self, separator, false);
    }

    /** {@return {@code self.removeprefix()}} */
    @PythonApi("bytes.removeprefix(self, prefix, /)")
    public static PyByteSequence removePrefix(PyBytes self, Object prefix) {
        return ByteTransform.removePrefix(self, prefix);
    }

    /** {@return {@code self.removesuffix()}} */
    @PythonApi("bytes.removesuffix(self, suffix, /)")
    public static PyByteSequence removeSuffix(PyBytes self, Object suffix) {
        return ByteTransform.removeSuffix(self, suffix);
    }

    /** {@return {@code self.replace()}} */
    @PythonApi("bytes.replace(self, old, new, count=-1, /)")
    public static PyByteSequence replace(PyBytes self, Object old, Object replacement, long count) {
        return ByteTransform.replace(self, old, replacement, count);
    }

    /** {@return {@code self.rfind()}} */
    @PythonApi("bytes.rfind(self, sub, start=None, end=None, /)")
    public static long findLast(PyBytes self, Object sub, Object start, Object end) {
        return ByteSearch.find(self, sub, start, end, true);
    }

    /** {@return {@code self.rindex()}} */
    @PythonApi("bytes.rindex(self, sub, start=None, end=None, /)")
    public static long indexLast(PyBytes self, Object sub, Object start, Object end) {
        return ByteSearch.index(self, sub, start, end, true);
    }

    /** {@return {@code self.rjust()}} */
    @PythonApi("bytes.rjust(self, width, fillchar=<unset>, /)")
    public static PyByteSequence rightJustify(PyBytes self, long width, Object fill) {
        return ByteTransform.justify(self, width, fill, false);
    }

    /** {@return {@code self.rpartition()}} */
    @PythonApi("bytes.rpartition(self, sep, /)")
    public static PyTuple partitionLast(PyBytes self, Object separator) {
        return ByteSearch.partition(self, separator, true);
    }

    /** {@return {@code self.rsplit()}} */
    @PythonApi("bytes.rsplit(self, /, sep=None, maxsplit=-1)")
    public static PyList splitLast(PyBytes self, Object separator, long limit) {
        return ByteSearch.split(self, separator, limit, true);
    }

    /** {@return {@code self.rstrip()}} */
    @PythonApi("bytes.rstrip(self, bytes=None, /)")
    public static PyByteSequence stripRight(PyBytes self, Object characters) {
        return ByteSearch.strip(self, characters, false, true);
    }

    /** {@return {@code self.split()}} */
    @PythonApi("bytes.split(self, /, sep=None, maxsplit=-1)")
    public static PyList split(PyBytes self, Object separator, long limit) {
        return ByteSearch.split(self, separator, limit, false);
    }

    /** {@return {@code self.splitlines()}} */
    @PythonApi("bytes.splitlines(self, /, keepends=False)")
    public static PyList splitLines(PyBytes self, boolean keepEnds) {
        return ByteSearch.lines(self, keepEnds);
    }

    /** {@return {@code self.startswith()}} */
    @PythonApi("bytes.startswith(self, prefix, start=None, end=None, /)")
    public static boolean startsWith(PyBytes self, Object prefix, Object start, Object end) {
        return ByteSearch.touches(self, prefix, start, end, false);
    }

    /** {@return {@code self.strip()}} */
    @PythonApi("bytes.strip(self, bytes=None, /)")
    public static PyByteSequence strip(PyBytes self, Object characters) {
        return ByteSearch.strip(self, characters, true, true);
    }

    /** {@return {@code self.swapcase()}} */
    @PythonApi("bytes.swapcase(self, /)")
    public static PyByteSequence swapCase(PyBytes self) {
        return ByteTransform.map(self, ByteTransform::swapCase);
    }

    /** {@return {@code self.title()}} */
    @PythonApi("bytes.title(self, /)")
    public static PyByteSequence title(PyBytes self) {
        return ByteTransform.title(self, true);
    }

    /** {@return {@code self.translate()}} */
    @PythonApi("bytes.translate(self, table, /, delete=<unset>)")
    public static PyByteSequence translate(PyBytes self, Object table, Object delete) {
        return ByteTransform.translate(self, table, delete);
    }

    /** {@return {@code self.upper()}} */
    @PythonApi("bytes.upper(self, /)")
    public static PyByteSequence upper(PyBytes self) {
        return ByteTransform.map(self, ByteTransform::toUpper);
    }

    /** {@return {@code self.zfill()}} */
    @PythonApi("bytes.zfill(self, width, /)")
    public static PyByteSequence zeroFill(PyBytes self, long width) {
        return ByteTransform.zeroFill(self, width);
    }

    @PythonApi(value = "bytes.maketrans(frm, to, /)", kind = Kind.STATIC)
    static PyBytes makeTranslation(Object from, Object to) {
        return ByteTransform.makeTranslation(from, to);
    }
}
