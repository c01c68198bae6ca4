package pyloom.translator.emit.javadoc;

import pyloom.translator.emit.javadoc.Token.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits the text of a Javadoc comment into tokens. */
final class JavadocScanner {

    private static final Pattern NEWLINE = Pattern.compile("[ \t]*\n[ \t]*[*]?[ \t]?");
    private static final Pattern BLOCK_TAG = Pattern.compile("@(param\\s+<\\w+>|[a-z]\\w*)");
    private static final Pattern SNIPPET = Pattern.compile("[{]@snippet\\b");
    private static final Pattern INLINE_TAG = Pattern.compile("[{]@\\w*");
    private static final Pattern HTML_COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)\\b[^>]*>");
    private static final Pattern WORD = Pattern.compile(".[^ \t\n@<{}*]*", Pattern.DOTALL);

    private final Matcher matcher;
    private final String input;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private int braces;
    private int preformatted;
    private int tables;
    private int codes;
    private boolean inSnippet;
    private boolean atLineStart = true;
    private boolean broken;

    private JavadocScanner(String input) {
        this.input = input;
        this.matcher = NEWLINE.matcher(input);
    }

    /** {@return the tokens, or nothing if tags or braces do not match} */
    static Optional<List<Token>> scan(String content) {
        JavadocScanner scanner = new JavadocScanner(content.replaceAll("\r\n?", "\n"));
        while (scanner.position < scanner.input.length()) {
            int start = scanner.position;
            Kind kind = scanner.next();
            scanner.tokens.add(new Token(kind, scanner.input.substring(start, scanner.position)));
        }
        scanner.checkClosed();
        return scanner.broken ? Optional.empty() : Optional.of(scanner.tokens);
    }

    private Kind next() {
        boolean keep = keepsLines();
        if (consume(NEWLINE)) {
            atLineStart = true;
            return keep ? Kind.HARD_BREAK : Kind.SPACE;
        }
        char c = input.charAt(position);
        if (c == ' ' || c == '\t') {
            position++;
            return keep ? Kind.WORD : Kind.SPACE;
        }
        boolean wasAtLineStart = atLineStart;
        if (wasAtLineStart && consume(BLOCK_TAG)) {
            checkClosed();
            atLineStart = false;
            return Kind.BLOCK_TAG;
        }
        atLineStart = false;
        return c == '{' || c == '}' ? brace() : outsideBraces(keep);
    }

    private Kind brace() {
        if (consume(SNIPPET)) {
            inSnippet |= braces == 0;
            return braces++ == 0 ? Kind.PREFORMATTED_OPEN : Kind.WORD;
        }
        if (consume(INLINE_TAG)) {
            braces++;
            return Kind.WORD;
        }
        boolean opens = input.charAt(position++) == '{';
        if (opens) {
            braces += braces > 0 ? 1 : 0;
            return Kind.WORD;
        }
        boolean endsSnippet = inSnippet && braces == 1;
        braces -= braces > 0 ? 1 : 0;
        inSnippet &= !endsSnippet;
        return endsSnippet ? Kind.PREFORMATTED_CLOSE : Kind.WORD;
    }

    private Kind outsideBraces(boolean keep) {
        if (braces == 0 && input.charAt(position) == '<') {
            Optional<Kind> structure = tag(keep);
            if (structure.isPresent()) {
                position = matcher.end();
                return structure.get();
            }
            if (!keep && consume(HTML_COMMENT)) {
                return Kind.HTML_COMMENT;
            }
        }
        consume(WORD);
        return Kind.WORD;
    }

    /** What the tag at the position is, if it is one that matters here. */
    private Optional<Kind> tag(boolean keep) {
        matcher.usePattern(TAG).region(position, input.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String name = matcher.group(2).toLowerCase(Locale.ROOT);
        boolean opens = matcher.group(1).isEmpty();
        switch (name) {
            case "pre" -> preformatted = count(preformatted, opens);
            case "code" -> codes = count(codes, opens);
            case "table" -> tables = count(tables, opens);
            default -> {
                return keep ? Optional.empty() : structure(name, opens);
            }
        }
        if (opens ? keep : keepsLines()) {
            return Optional.of(Kind.WORD);
        }
        if (name.equals("code")) {
            return Optional.of(Kind.INLINE_CODE);
        }
        return Optional.of(opens ? Kind.PREFORMATTED_OPEN : Kind.PREFORMATTED_CLOSE);
    }

    private static int count(int depth, boolean opens) {
        return opens ? depth + 1 : Math.max(depth - 1, 0);
    }

    private static Optional<Kind> structure(String name, boolean opens) {
        return Optional.ofNullable(
                switch (name) {
                    case "p" -> opens ? Kind.PARAGRAPH : Kind.DROPPED;
                    case "ul", "ol", "dl" -> opens ? Kind.LIST_OPEN : Kind.LIST_CLOSE;
                    case "li", "dt", "dd" -> opens ? Kind.ITEM : Kind.DROPPED;
                    case "blockquote" -> Kind.QUOTE;
                    case "br" -> opens ? Kind.LINE_BREAK : null;
                    case "h1", "h2", "h3", "h4", "h5", "h6" ->
                            opens ? Kind.HEADER_OPEN : Kind.HEADER_CLOSE;
                    default -> null;
                });
    }

    private boolean consume(Pattern pattern) {
        matcher.usePattern(pattern).region(position, input.length());
        boolean found = matcher.lookingAt();
        if (found) {
            position = matcher.end();
        }
        return found;
    }

    private boolean keepsLines() {
        return preformatted > 0 || tables > 0 || codes > 0 || inSnippet;
    }

    private void checkClosed() {
        broken |= braces > 0 || preformatted > 0 || tables > 0 || codes > 0;
    }
}
