package pyloom.translator.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tokens taken so far, most of them as four numbers, so that a file of a million lines fits:
 *
 * <pre>
 *   type and depth, a byte each, length | line | column | start
 * </pre>
 */
final class TokenBuffer {

    private static final int SHIFT = 12;
    private static final int SIZE = 1 << SHIFT;
    private static final int MASK = SIZE - 1;
    private static final int FIELDS = 4;
    private static final int DEPTH_SHIFT = 8;
    private static final int LENGTH_SHIFT = 16;
    private static final int MAX_LENGTH = (1 << Integer.SIZE - LENGTH_SHIFT) - 1;
    private static final TokenType[] TYPES = TokenType.values();

    private final List<int[]> chunks = new ArrayList<>();

    /** The tokens that the numbers cannot express: long ones and those over several lines. */
    private final Map<Integer, Token> others = new HashMap<>();

    private int count;

    int size() {
        return count;
    }

    void add(Token token) {
        if ((count & MASK) == 0) {
            chunks.add(new int[SIZE * FIELDS]);
        }
        int length = token.endColumn() - token.column();
        int[] chunk = chunks.getLast();
        int at = (count & MASK) * FIELDS;
        chunk[at] =
                token.type().ordinal()
                        | token.depth() << DEPTH_SHIFT
                        | (length & MAX_LENGTH) << LENGTH_SHIFT;
        chunk[at + 1] = token.line();
        chunk[at + 2] = token.column();
        chunk[at + 3] = token.start();
        count++;
        if (!get(count - 1).equals(token)) {
            others.put(count - 1, token);
        }
    }

    TokenType type(int index) {
        return TYPES[field(index, 0) & 0xFF];
    }

    int depth(int index) {
        return field(index, 0) >> DEPTH_SHIFT & 0xFF;
    }

    Token get(int index) {
        Token other = others.isEmpty() ? null : others.get(index);
        if (other != null) {
            return other;
        }
        TokenType type = type(index);
        int length = field(index, 0) >>> LENGTH_SHIFT;
        int line = field(index, 1);
        int column = field(index, 2);
        int start = field(index, 3);
        int end = start + length - (type == TokenType.NEWLINE ? 1 : 0);
        return new Token(type, depth(index), line, column, line, column + length, start, end);
    }

    private int field(int index, int field) {
        return chunks.get(index >> SHIFT)[(index & MASK) * FIELDS + field];
    }
}
