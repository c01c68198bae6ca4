package pyloom.translator.syntax;

import java.util.ArrayList;
import java.util.List;

/** The tokens taken so far, kept as plain numbers so that a file of a million lines fits. */
final class TokenBuffer {

    private static final int SHIFT = 12;
    private static final int SIZE = 1 << SHIFT;
    private static final int MASK = SIZE - 1;
    private static final int FIELDS = 7;
    private static final TokenType[] TYPES = TokenType.values();

    private final List<int[]> chunks = new ArrayList<>();
    private int count;

    int size() {
        return count;
    }

    void add(Token token) {
        if ((count & MASK) == 0) {
            chunks.add(new int[SIZE * FIELDS]);
        }
        int[] chunk = chunks.getLast();
        int at = (count & MASK) * FIELDS;
        chunk[at] = token.type().ordinal() | token.depth() << 8;
        chunk[at + 1] = token.line();
        chunk[at + 2] = token.column();
        chunk[at + 3] = token.endLine();
        chunk[at + 4] = token.endColumn();
        chunk[at + 5] = token.start();
        chunk[at + 6] = token.end();
        count++;
    }

    TokenType type(int index) {
        return TYPES[field(index, 0) & 0xFF];
    }

    int depth(int index) {
        return field(index, 0) >> 8;
    }

    Token get(int index) {
        return new Token(
                type(index),
                depth(index),
                field(index, 1),
                field(index, 2),
                field(index, 3),
                field(index, 4),
                field(index, 5),
                field(index, 6));
    }

    private int field(int index, int field) {
        return chunks.get(index >> SHIFT)[(index & MASK) * FIELDS + field];
    }
}
