package pyloom.translator.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the notation of the grammar's alternatives:
 *
 * <pre>
 *   'if' "match"        a keyword or operator; a soft keyword
 *   NAME NEWLINE        a kind of token
 *   block               another rule; alone and named invalid_..., it only looks for errors
 *   (a | b)  [a]  a?    a group; an optional part
 *   a*  a+  ','.a+      repetition; repetition with a separator
 *   &amp;a  !a              a lookahead; a negative one
 *   &amp;&amp;':'             a token without which the text is wrong
 *   ~                   a cut: if the rest does not match, nothing else will
 *   x=a  ^a             a part with a name; the part that is the value
 * </pre>
 */
final class RuleNotation {

    private static final Pattern WORD = Pattern.compile("\\s*('[^']+'|\"[^\"]+\"|\\w+|&&|\\S)");
    private static final List<String> SOFT_KEYWORDS = List.of("_", "case", "match", "type");
    private static final String ERRORS_ONLY = "invalid_";

    private final String notation;
    private final Consumer<Element.Reference> references;
    private final List<String> words = new ArrayList<>();
    private int next;

    private RuleNotation(String notation, Consumer<Element.Reference> references) {
        this.notation = notation;
        this.references = references;
        Matcher matcher = WORD.matcher(notation);
        while (matcher.find()) {
            words.add(matcher.group(1));
        }
    }

    /** Reads one alternative; the references in it are handed over so as to be resolved. */
    static Alternative read(
            String notation, Action action, Consumer<Element.Reference> references) {
        RuleNotation reader = new RuleNotation(notation, references);
        Alternative alternative = reader.alternative(action);
        if (reader.next < reader.words.size()) {
            throw reader.malformed();
        }
        return alternative;
    }

    private IllegalArgumentException malformed() {
        return new IllegalArgumentException("malformed after " + next + " words: " + notation);
    }

    private String peek() {
        return next < words.size() ? words.get(next) : "";
    }

    private boolean take(String word) {
        boolean found = peek().equals(word);
        next += found ? 1 : 0;
        return found;
    }

    private void require(String word) {
        if (!take(word)) {
            throw malformed();
        }
    }

    private Alternative alternative(Action action) {
        List<Element> elements = new ArrayList<>();
        List<String> names = new ArrayList<>();
        while (!peek().isEmpty() && !peek().equals("|") && !isClosing(peek())) {
            names.add(name());
            elements.add(element());
        }
        for (int i = 0; i < names.size() && names.size() > 1; i++) {
            if (names.get(i).isEmpty()) {
                elements.set(i, withoutValue(elements.get(i)));
            }
        }
        return Alternative.of(elements, names, findsErrorsOnly(elements), action);
    }

    /** Most tokens are only there; to make an object of each would be waste. */
    private static Element withoutValue(Element element) {
        return switch (element) {
            case Element.OfType token -> new Element.OfType(token.type(), false);
            case Element.Optional optional ->
                    new Element.Optional(withoutValue(optional.element()));
            default -> element;
        };
    }

    /** As in CPython, such a rule among others of an alternative does not count. */
    private static boolean findsErrorsOnly(List<Element> elements) {
        return elements.size() == 1
                && elements.getFirst() instanceof Element.Reference reference
                && reference.name().startsWith(ERRORS_ONLY);
    }

    private static boolean isClosing(String word) {
        return word.equals(")") || word.equals("]");
    }

    private String name() {
        if (take(Alternative.RESULT)) {
            return Alternative.RESULT;
        }
        if (next + 1 < words.size() && words.get(next + 1).equals("=")) {
            next += 2;
            return words.get(next - 2);
        }
        return "";
    }

    private Element element() {
        if (take("~")) {
            return new Element.Cut();
        }
        if (take("&&")) {
            return new Element.Forced(tokenType(words.get(next++)));
        }
        if (take("&")) {
            return new Element.Lookahead(withoutValue(atom()), true);
        }
        if (take("!")) {
            return new Element.Lookahead(withoutValue(atom()), false);
        }
        Element atom = atom();
        if (take("*")) {
            return new Element.Repeated(atom, 0);
        }
        if (take("+")) {
            return new Element.Repeated(atom, 1);
        }
        if (take("?")) {
            return new Element.Optional(atom);
        }
        if (take(".")) {
            Element repeated = atom();
            require("+");
            return new Element.Separated(withoutValue(atom), repeated);
        }
        return atom;
    }

    private Element atom() {
        if (take("(")) {
            Element group = group();
            require(")");
            return group;
        }
        if (take("[")) {
            Element group = group();
            require("]");
            return new Element.Optional(group);
        }
        String word = words.get(next++);
        return switch (word.charAt(0)) {
            case '\'' -> new Element.OfType(tokenType(word), true);
            case '"' -> new Element.SoftKeyword(word.substring(1, word.length() - 1));
            default -> Character.isUpperCase(word.charAt(0)) ? terminal(word) : reference(word);
        };
    }

    private Element group() {
        List<Alternative> alternatives = new ArrayList<>();
        do {
            alternatives.add(alternative(null));
        } while (take("|"));
        Alternative first = alternatives.getFirst();
        // One part alone needs no group, and CPython counts none.
        return alternatives.size() == 1 && first.elements().size() == 1
                ? first.elements().getFirst()
                : new Element.Group(List.copyOf(alternatives));
    }

    private static TokenType tokenType(String quoted) {
        return TokenType.spelled(quoted.substring(1, quoted.length() - 1));
    }

    private Element terminal(String word) {
        return switch (word) {
            case "NAME" -> new Element.Name();
            case "NUMBER" -> new Element.Number();
            case "SOFT_KEYWORD" -> new Element.AnySoftKeyword(SOFT_KEYWORDS);
            default -> new Element.OfType(TokenType.spelled(word), true);
        };
    }

    private Element reference(String rule) {
        Element.Reference reference = new Element.Reference(rule);
        references.accept(reference);
        return reference;
    }
}
