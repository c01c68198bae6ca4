package pyloom.translator.syntax;

import pyloom.translator.diagnostics.PythonSyntaxError;

import java.util.List;

/**
 * One way in which a rule or group can match: parts in a row.
 *
 * @param names the names of the parts, empty for those without
 * @param cut the index of the part after which no other alternative counts, or a high number
 * @param onlyForErrors whether it takes part only in the second pass, in search of what is wrong
 * @param first the kinds of token that it can start with, filled in when the grammar is complete
 */
record Alternative(
        List<Element> elements,
        List<String> names,
        int cut,
        boolean onlyForErrors,
        Action action,
        TokenSet first) {

    /** The name of the part that is the value of the alternative. */
    static final String RESULT = "^";

    /** Makes an alternative with the action, or with the usual one if that is {@code null}. */
    static Alternative of(
            List<Element> elements, List<String> names, boolean onlyForErrors, Action action) {
        int cut = elements.indexOf(new Element.Cut());
        return new Alternative(
                List.copyOf(elements),
                List.copyOf(names),
                cut < 0 ? Integer.MAX_VALUE : cut,
                onlyForErrors,
                action == null ? usualAction(elements, names) : action,
                new TokenSet());
    }

    /** The value is that of the marked part, or of the only one; else of no interest. */
    private static Action usualAction(List<Element> elements, List<String> names) {
        if (names.contains(RESULT)) {
            return match -> match.value(RESULT);
        }
        List<Element> giving = elements.stream().filter(Element::givesValue).toList();
        if (giving.size() == 1) {
            int index = elements.indexOf(giving.getFirst());
            return match -> match.value(index);
        }
        return _ -> Node.NOTHING;
    }

    /** {@return the value of the first alternative that matches at the mark, or {@code null}} */
    static Object firstOf(List<Alternative> alternatives, PegParser parser)
            throws PythonSyntaxError {
        int start = parser.mark();
        TokenType next = parser.peekType();
        boolean tryAll = parser.isNearLimit();
        for (int i = 0; i < alternatives.size(); i++) {
            Alternative alternative = alternatives.get(i);
            if (alternative.onlyForErrors && !parser.looksForErrors()
                    || !alternative.first.contains(next) && !tryAll) {
                continue;
            }
            Object[] values = new Object[alternative.elements.size()];
            int matched = alternative.matchElements(parser, values);
            if (matched == values.length) {
                return alternative.action.apply(
                        new Match(parser, alternative.names, values, start));
            }
            parser.reset(start);
            if (matched > alternative.cut) {
                return null;
            }
        }
        return null;
    }

    private int matchElements(PegParser parser, Object[] values) throws PythonSyntaxError {
        for (int i = 0; i < values.length; i++) {
            values[i] = elements.get(i).match(parser);
            if (values[i] == null) {
                return i;
            }
        }
        return values.length;
    }
}
