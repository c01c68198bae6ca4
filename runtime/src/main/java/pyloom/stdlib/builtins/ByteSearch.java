package pyloom.stdlib.builtins;

import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.text.Search;
import pyloom.values.text.Whitespace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Searching and splitting of bytes; Latin-1 strings do the work, as a char of theirs is a byte. */
final class ByteSearch {

    private ByteSearch() {}

    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** {@return what is searched for: bytes, or one byte as an int} */
    private static String part(Object sub) {
        byte[] buffer = Payloads.isInteger(sub) ? null : BytesConversion.bufferOrNull(sub);
        if (buffer != null) {
            return latin(buffer);
        }
        if (!Payloads.isInteger(sub)) {
            throw new TypeError(
                    "argument should be integer or bytes-like object, not '"
                            + Payloads.typeName(sub)
                            + "'");
        }
        return String.valueOf((char) BytesConversion.byteValue(sub, "bytearray"));
    }

    static long find(PyByteSequence self, Object sub, Object start, Object end, boolean last) {
        byte[] part = bytes(part(sub));
        return self.find(part, Indexes.bound(start, 0), Indexes.bound(end, Long.MAX_VALUE), last);
    }

    /**
     * Searches in place, as a loop that asks for one index after another must not copy all the
     * bytes each time.
     */
    static int find(byte[] data, int size, byte[] part, long start, long end, boolean last) {
        int from = Indexes.within(start, size);
        int highest = Indexes.within(end, size) - part.length;
        if (start > size || highest < from) {
            return -1;
        }
        int step = last ? -1 : 1;
        for (int at = last ? highest : from; from <= at && at <= highest; at += step) {
            if (Arrays.equals(data, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        return -1;
    }

    static long index(PyByteSequence self, Object sub, Object start, Object end, boolean last) {
        long found = find(self, sub, start, end, last);
        if (found < 0) {
            throw new ValueError("subsection not found");
        }
        return found;
    }

    static long count(PyByteSequence self, Object sub, Object start, Object end) {
        String text = latin(self.content());
        String part = part(sub);
        int from = Indexes.within(Indexes.bound(start, 0), text.length());
        int to = Indexes.within(Indexes.bound(end, text.length()), text.length());
        boolean outside = from > to || Indexes.bound(start, 0) > text.length();
        return outside ? 0 : Search.count(text, part, from, to);
    }

    static boolean contains(PyByteSequence self, Object sub) {
        if (Payloads.isInteger(sub)) {
            char wanted = (char) BytesConversion.byteValue(sub, "bytearray");
            return latin(self.content()).indexOf(wanted) >= 0;
        }
        return latin(self.content()).contains(latin(BytesConversion.buffer(sub)));
    }

    static boolean touches(
            PyByteSequence self, Object affix, Object start, Object end, boolean atEnd) {
        String text = latin(self.content());
        long first = Indexes.bound(start, 0);
        int from = Indexes.within(first, text.length());
        int to = Indexes.within(Indexes.bound(end, text.length()), text.length());
        boolean outside = first > text.length() || from > to;
        String name = atEnd ? "endswith" : "startswith";
        if (affix instanceof PyTuple several) {
            for (Object one : several) {
                if (touches(text, latin(BytesConversion.buffer(one)), from, to, outside, atEnd)) {
                    return true;
                }
            }
            return false;
        }
        byte[] buffer = BytesConversion.bufferOrNull(affix);
        if (buffer == null) {
            throw new TypeError(
                    name
                            + " first arg must be bytes or a tuple of bytes, not "
                            + Payloads.typeName(affix));
        }
        return touches(text, latin(buffer), from, to, outside, atEnd);
    }

    private static boolean touches(
            String text, String affix, int from, int to, boolean outside, boolean atEnd) {
        if (outside || to - from < affix.length()) {
            return false;
        }
        return text.startsWith(affix, atEnd ? to - affix.length() : from);
    }

    // --- splitting

    static PyList split(PyByteSequence self, Object separator, long limit, boolean last) {
        String text = latin(self.content());
        if (separator == null) {
            return wrap(self, last ? wordsFromEnd(text, limit) : words(text, limit));
        }
        String part = latin(BytesConversion.buffer(separator));
        if (part.isEmpty()) {
            throw new ValueError("empty separator");
        }
        return wrap(
                self, last ? Search.splitLast(text, part, limit) : Search.split(text, part, limit));
    }

    private static PyList wrap(PyByteSequence self, List<String> parts) {
        return PyList.owning(parts.stream().map(part -> (Object) self.like(bytes(part))).toArray());
    }

    private static List<String> words(String text, long limit) {
        List<String> words = new ArrayList<>();
        long left = limit;
        int at = skip(text, 0);
        while (at < text.length()) {
            int start = at;
            if (left-- == 0) {
                words.add(text.substring(start));
                break;
            }
            while (at < text.length() && !Whitespace.isAsciiSpace(text.charAt(at))) {
                at++;
            }
            words.add(text.substring(start, at));
            at = skip(text, at);
        }
        return words;
    }

    private static List<String> wordsFromEnd(String text, long limit) {
        String reversed = new StringBuilder(text).reverse().toString();
        return words(reversed, limit).stream()
                .map(word -> new StringBuilder(word).reverse().toString())
                .toList()
                .reversed();
    }

    private static int skip(String text, int start) {
        int at = start;
        while (at < text.length() && Whitespace.isAsciiSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static PyList lines(PyByteSequence self, boolean keepEnds) {
        String text = latin(self.content());
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            int next = Math.min(end + 1, text.length());
            if (next < text.length() && text.charAt(end) == '\r' && text.charAt(next) == '\n') {
                next++;
            }
            lines.add(text.substring(start, keepEnds ? next : end));
            start = next;
        }
        return wrap(self, lines);
    }

    static PyTuple partition(PyByteSequence self, Object separator, boolean last) {
        byte[] buffer = BytesConversion.buffer(separator);
        if (buffer.length == 0) {
            throw new ValueError("empty separator");
        }
        String text = latin(self.content());
        String part = latin(buffer);
        int found = last ? text.lastIndexOf(part) : text.indexOf(part);
        if (found < 0) {
            PyByteSequence whole = self.like(bytes(text));
            PyByteSequence empty = self.like(new byte[0]);
            PyByteSequence other = self.like(new byte[0]);
            return last ? PyTuple.of(empty, other, whole) : PyTuple.of(whole, empty, other);
        }
        return PyTuple.of(
                self.like(bytes(text.substring(0, found))),
                self.like(buffer.clone()),
                self.like(bytes(text.substring(found + part.length()))));
    }

    static PyByteSequence strip(
            PyByteSequence self, Object characters, boolean left, boolean right) {
        String text = latin(self.content());
        String set =
                characters == null ? " \t\n\r\u000b\f" : latin(BytesConversion.buffer(characters));
        int start = 0;
        int end = text.length();
        while (left && start < end && set.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (right && start < end && set.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return self.like(bytes(text.substring(start, end)));
    }
}
