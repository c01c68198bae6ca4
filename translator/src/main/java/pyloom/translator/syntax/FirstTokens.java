package pyloom.translator.syntax;

import java.util.Collection;
import java.util.List;

/**
 * Finds out which kinds of token the parts of the grammar can start with, so that the parser need
 * not try in vain what starts otherwise.
 */
final class FirstTokens {

    private FirstTokens() {}

    /** Completes the sets of all rules, which depend on each other. */
    static void complete(Collection<Rule> rules) {
        int before = -1;
        int after = 0;
        while (before != after) {
            before = after;
            after = 0;
            for (Rule rule : rules) {
                for (Alternative alternative : rule.alternatives()) {
                    ofAlternative(alternative);
                    rule.first().addAll(alternative.first());
                }
                after += rule.first().size();
            }
        }
    }

    /** Adds what an element can start with; true if it may take no token at all. */
    private static boolean add(Element element, TokenSet first) {
        return switch (element) {
            case Element.OfType token -> add(token.type(), first);
            case Element.Name _, Element.SoftKeyword _, Element.AnySoftKeyword _ ->
                    add(TokenType.NAME, first);
            case Element.Number _ -> add(TokenType.NUMBER, first);
            case Element.Reference reference -> {
                first.addAll(reference.rule().first());
                yield false;
            }
            case Element.Group group -> {
                boolean empty = false;
                for (Alternative alternative : group.alternatives()) {
                    empty |= ofAlternative(alternative);
                    first.addAll(alternative.first());
                }
                yield empty;
            }
            case Element.Forced _ -> {
                first.addEverything();
                yield false;
            }
            case Element.Optional optional -> add(optional.element(), first) | true;
            case Element.Repeated repeated ->
                    add(repeated.element(), first) | repeated.least() == 0;
            case Element.Separated separated -> add(separated.element(), first);
            case Element.Lookahead lookahead -> add(lookahead.element(), new TokenSet()) | true;
            case Element.Cut _ -> true;
        };
    }

    private static boolean add(TokenType type, TokenSet first) {
        first.add(type);
        return false;
    }

    private static boolean ofAlternative(Alternative alternative) {
        return ofSequence(alternative.elements(), alternative.first());
    }

    private static boolean ofSequence(List<Element> elements, TokenSet first) {
        boolean empty = true;
        for (Element element : elements) {
            // What comes later does not count, but groups there have sets of their own.
            empty &= add(element, empty ? first : new TokenSet());
        }
        if (empty) {
            first.addEverything();
        }
        return empty;
    }

    /**
     * {@return what may follow the rule itself where it stands at the start of its alternatives}
     */
    static TokenSet continuing(Rule rule) {
        TokenSet next = new TokenSet();
        for (Alternative alternative : rule.alternatives()) {
            List<Element> elements = alternative.elements();
            if (elements.getFirst() instanceof Element.Reference reference
                    && reference.rule() == rule) {
                ofSequence(elements.subList(1, elements.size()), next);
            }
        }
        if (next.size() == 0) {
            next.addEverything();
        }
        return next;
    }
}
