package pyloom.stdlib.pprint;

import pyloom.object.Attributes;
import pyloom.object.Iteration;
import pyloom.object.Texts;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.values.text.CodePoints;
import pyloom.values.text.StringRepr;
import pyloom.values.text.Whitespace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts texts and bytes into literals that fit a width. */
final class TextChunks {

    private TextChunks() {}

    /** {@return the literals of a text: cut at line ends, and behind whitespace} */
    static List<String> of(String text, int width, int behind) {
        List<String> chunks = new ArrayList<>();
        Object[] lines = Iteration.toArray(Attributes.callMethod(text, "splitlines", true));
        for (int at = 0; at < lines.length; at++) {
            boolean isLast = at == lines.length - 1;
            String literal = StringRepr.repr((String) lines[at]);
            if (CodePoints.length(literal) <= width - (isLast ? behind : 0)) {
                chunks.add(literal);
            } else {
                cutLine((String) lines[at], width, isLast ? behind : 0, chunks);
            }
        }
        return chunks;
    }

    private static void cutLine(String line, int width, int behind, List<String> chunks) {
        List<String> words = words(line);
        String current = "";
        for (int at = 0; at < words.size(); at++) {
            int most = width - (at == words.size() - 1 ? behind : 0);
            String candidate = current + words.get(at);
            if (CodePoints.length(StringRepr.repr(candidate)) > most) {
                if (!current.isEmpty()) {
                    chunks.add(StringRepr.repr(current));
                }
                current = words.get(at);
            } else {
                current = candidate;
            }
        }
        if (!current.isEmpty()) {
            chunks.add(StringRepr.repr(current));
        }
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            int start = at;
            while (at < line.length() && !Whitespace.isSpace(line.charAt(at))) {
                at++;
            }
            while (at < line.length() && Whitespace.isSpace(line.charAt(at))) {
                at++;
            }
            words.add(line.substring(start, at));
        }
        return words;
    }

    /** {@return the literals of bytes, four more in each as long as they fit} */
    static List<String> of(byte[] bytes, int width, int behind) {
        List<String> chunks = new ArrayList<>();
        int start = 0;
        int last = bytes.length / 4 * 4;
        int most = width;
        for (int at = 0; at < bytes.length; at += 4) {
            int end = Math.min(at + 4, bytes.length);
            most -= at == last ? behind : 0;
            if (repr(bytes, start, end).length() > most && start < at) {
                chunks.add(repr(bytes, start, at));
                start = at;
            }
        }
        if (start < bytes.length) {
            chunks.add(repr(bytes, start, bytes.length));
        }
        return chunks;
    }

    private static String repr(byte[] bytes, int from, int to) {
        return Texts.repr(PyBytes.owning(Arrays.copyOfRange(bytes, from, to)));
    }
}
