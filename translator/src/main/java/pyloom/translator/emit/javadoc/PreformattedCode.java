package pyloom.translator.emit.javadoc;

import pyloom.translator.emit.javadoc.Token.Kind;

import java.util.ArrayList;
import java.util.List;

/** Moves the code in a preformatted code tag to the margin, and its end to a line of its own. */
final class PreformattedCode {

    private static final Token NEW_LINE = new Token(Kind.HARD_BREAK, "\n");

    private PreformattedCode() {}

    static List<Token> moveToMargin(List<Token> tokens) {
        List<Token> result = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i++);
            result.add(token);
            if (!token.is(Kind.PREFORMATTED_OPEN) || !token.text().startsWith("<pre")) {
                continue;
            }
            int code = i;
            while (code < tokens.size() && tokens.get(code).is(Kind.HARD_BREAK)) {
                code++;
            }
            if (code == tokens.size() || !tokens.get(code).text().matches("[ \t]*[{]@code")) {
                continue;
            }
            result.add(new Token(Kind.WORD, tokens.get(code).text().trim()));
            int end = code + 1;
            while (end < tokens.size() && !tokens.get(end).is(Kind.PREFORMATTED_CLOSE)) {
                end++;
            }
            addCode(new ArrayList<>(tokens.subList(code + 1, end)), result);
            i = end;
        }
        return result;
    }

    private static void addCode(List<Token> code, List<Token> result) {
        while (!code.isEmpty() && code.getFirst().is(Kind.HARD_BREAK)) {
            code.removeFirst();
        }
        while (!code.isEmpty() && code.getLast().is(Kind.HARD_BREAK)) {
            code.removeLast();
        }
        if (code.isEmpty()) {
            return;
        }
        boolean closed = splitClosingBrace(code);
        int margin = margin(code);
        result.add(NEW_LINE);
        for (Token token : code) {
            boolean cut = token.is(Kind.WORD) && token.text().length() > margin;
            result.add(cut ? new Token(Kind.WORD, token.text().substring(margin)) : token);
        }
        result.add(closed ? new Token(Kind.WORD, "}") : NEW_LINE);
    }

    private static boolean splitClosingBrace(List<Token> code) {
        Token last = code.getLast();
        if (!last.is(Kind.WORD) || !last.text().endsWith("}")) {
            return false;
        }
        code.removeLast();
        if (last.text().length() > 1) {
            String text = last.text().substring(0, last.text().length() - 1);
            code.add(new Token(Kind.WORD, text));
            code.add(NEW_LINE);
        }
        return true;
    }

    private static int margin(List<Token> code) {
        int margin = Integer.MAX_VALUE;
        for (Token token : code) {
            int spaces = 0;
            while (spaces < token.text().length() && token.text().charAt(spaces) == ' ') {
                spaces++;
            }
            if (token.is(Kind.WORD) && spaces < token.text().length()) {
                margin = Math.min(margin, spaces);
            }
        }
        return margin == Integer.MAX_VALUE ? 0 : margin;
    }
}
