package pyloom.translator.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class TokenBufferTest {

    @Test
    void givesBackWhatItTook() {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            tokens.add(new Token(TokenType.NAME, i % 201, i, i, i, i + 3, 2 * i, 2 * i + 3));
        }
        tokens.add(new Token(TokenType.NEWLINE, 0, 5, 7, 5, 8, 30, 30));
        tokens.add(new Token(TokenType.INDENT, 0, 5, -1, 5, -1, -1, -1));
        tokens.add(new Token(TokenType.STRING, 3, 5, 7, 9, 2, 30, 90));
        tokens.add(new Token(TokenType.STRING, 3, 5, 7, 5, 100_007, 30, 100_030));
        tokens.add(new Token(TokenType.FSTRING_MIDDLE, 1, 5, 7, 5, 9, 30, 31));
        tokens.add(new Token(TokenType.YIELD, 200, 1, 0, 1, 5, 0, 5));
        TokenBuffer buffer = new TokenBuffer();
        tokens.forEach(buffer::add);
        assertThat(buffer.size()).isEqualTo(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(buffer.get(i)).isEqualTo(tokens.get(i));
            assertThat(buffer.type(i)).isEqualTo(tokens.get(i).type());
            assertThat(buffer.depth(i)).isEqualTo(tokens.get(i).depth());
        }
    }
}
