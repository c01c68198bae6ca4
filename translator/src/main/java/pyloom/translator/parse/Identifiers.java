package pyloom.translator.parse;

import pyloom.grammar.PythonToken;
import pyloom.grammar.RejectedException;
import pyloom.grammar.SourceBytes;
import pyloom.translator.source.PythonCharacters;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The identifiers of one source, each made a string once: a hash table straight over the bytes of
 * the source.
 */
final class Identifiers {

    private static final int DELETE = 0x7F;

    private final SourceBytes source;
    private final byte[] bytes;
    private String[] names = new String[256];
    private int[] starts = new int[256];
    private int[] lengths = new int[256];
    private int count;

    Identifiers(SourceBytes source) {
        this.source = source;
        this.bytes = source.bytes();
    }

    /** The name that a token spells, normalised as Python does. */
    String of(PythonToken token) {
        int start = token.start();
        int length = token.end() - start;
        int mask = names.length - 1;
        int slot = hash(start, length) & mask;
        while (names[slot] != null) {
            if (lengths[slot] == length && same(starts[slot], start, length)) {
                return names[slot];
            }
            slot = slot + 1 & mask;
        }
        String name = decode(start, length);
        names[slot] = name;
        starts[slot] = start;
        lengths[slot] = length;
        if (++count * 2 > names.length) {
            grow();
        }
        return name;
    }

    private int hash(int start, int length) {
        int hash = length;
        for (int i = start; i < start + length; i++) {
            hash = hash * 31 + bytes[i];
        }
        return hash ^ hash >>> 15;
    }

    private boolean same(int one, int other, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[one + i] != bytes[other + i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        String[] oldNames = names;
        int[] oldStarts = starts;
        int[] oldLengths = lengths;
        names = new String[oldNames.length * 2];
        starts = new int[names.length];
        lengths = new int[names.length];
        int mask = names.length - 1;
        for (int i = 0; i < oldNames.length; i++) {
            if (oldNames[i] != null) {
                int slot = hash(oldStarts[i], oldLengths[i]) & mask;
                while (names[slot] != null) {
                    slot = slot + 1 & mask;
                }
                names[slot] = oldNames[i];
                starts[slot] = oldStarts[i];
                lengths[slot] = oldLengths[i];
            }
        }
    }

    private String decode(int start, int length) {
        boolean plain = true;
        for (int i = start; i < start + length; i++) {
            plain &= bytes[i] > 0 && bytes[i] != DELETE;
        }
        if (plain) {
            return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        }
        return normalise(source.text(start, start + length), start);
    }

    private static String normalise(String spelling, int start) {
        int at = 0;
        while (at < spelling.length()) {
            int character = spelling.codePointAt(at);
            boolean fits =
                    at == 0
                            ? PythonCharacters.isIdentifierStart(character)
                            : PythonCharacters.isIdentifierPart(character);
            if (!fits) {
                throw new RejectedException(start);
            }
            at += Character.charCount(character);
        }
        return Normalizer.normalize(spelling, Normalizer.Form.NFKC);
    }
}
