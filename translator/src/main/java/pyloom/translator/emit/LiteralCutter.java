package pyloom.translator.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the inside of a string literal into pieces of bounded width: before spaces and after line
 * ends where possible, never within an escape.
 */
final class LiteralCutter {

    private static final int MIN_ROOM = 12;

    private LiteralCutter() {}

    /**
     * {@return the pieces}
     *
     * @param firstRoom the width of the first piece
     * @param nextRoom the width of the others
     * @param trailing how much less room the last piece has
     */
    static List<String> cut(String body, int firstRoom, int nextRoom, int trailing) {
        List<String> words = words(body);
        List<String> pieces = new ArrayList<>();
        int room = Math.max(firstRoom, MIN_ROOM);
        int index = 0;
        int left = body.length();
        while (index < words.size()) {
            int limit = left <= room ? Math.max(room - trailing, MIN_ROOM) : room;
            StringBuilder piece = new StringBuilder();
            while (index < words.size() && fits(piece, words.get(index), limit)) {
                piece.append(words.get(index));
                index++;
                if (endsLine(piece)) {
                    break;
                }
            }
            if (piece.isEmpty()) {
                int end = hardEnd(words.get(index), limit);
                piece.append(words.get(index), 0, end);
                words.set(index, words.get(index).substring(end));
            }
            pieces.add(piece.toString());
            left -= piece.length();
            room = Math.max(nextRoom, MIN_ROOM);
        }
        return pieces;
    }

    private static boolean fits(StringBuilder piece, String word, int limit) {
        return piece.length() + word.length() <= limit;
    }

    /** Each word with the spaces before it and the line ends behind it. */
    private static List<String> words(String body) {
        List<String> words = new ArrayList<>();
        int start = 0;
        boolean afterLineEnd = false;
        for (int i = 0; i < body.length(); i += unit(body, i)) {
            boolean lineEnd = body.startsWith("\\n", i) || body.startsWith("\\r", i);
            boolean space = body.charAt(i) == ' ' || body.startsWith("\\t", i);
            if ((space || afterLineEnd && !lineEnd) && i > start) {
                words.add(body.substring(start, i));
                start = i;
            }
            afterLineEnd = lineEnd;
        }
        words.add(body.substring(start));
        return words;
    }

    /** The length of the character or escape at {@code index}. */
    private static int unit(String body, int index) {
        if (body.charAt(index) != '\\') {
            return 1;
        }
        char kind = body.charAt(index + 1);
        if (kind == 'u') {
            return 6;
        }
        int length = 2;
        int maximum = kind <= '3' ? 4 : 3;
        while (isOctal(kind)
                && length < maximum
                && index + length < body.length()
                && isOctal(body.charAt(index + length))) {
            length++;
        }
        return length;
    }

    private static boolean isOctal(char c) {
        return c >= '0' && c <= '7';
    }

    private static boolean endsLine(StringBuilder piece) {
        int length = piece.length();
        boolean escape = length >= 2 && "nr".indexOf(piece.charAt(length - 1)) >= 0;
        int backslashes = 0;
        for (int i = length - 2; escape && i >= 0 && piece.charAt(i) == '\\'; i--) {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** The last place within {@code limit} at which a word may be cut if it must be. */
    private static int hardEnd(String word, int limit) {
        int end = 0;
        while (end < word.length() && (end == 0 || end + unit(word, end) <= limit)) {
            end += unit(word, end);
        }
        return end;
    }
}
