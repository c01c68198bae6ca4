package pyloom.translator.syntax;

import pyloom.translator.diagnostics.PythonSyntaxError;

import java.util.ArrayList;
import java.util.List;

/** A part of an alternative. */
sealed interface Element {

    /** The value of an optional part that is not there. */
    Object ABSENT = new Object();

    /** The value of a part that matched and gives nothing. */
    Object MATCHED = new Object();

    /**
     * {@return what it matches at the parser's mark, which then stands after it} {@code null} if it
     * does not match; the mark is then anywhere.
     */
    Object match(PegParser parser) throws PythonSyntaxError;

    /** {@return whether it gives a value, as lookaheads do not} */
    default boolean givesValue() {
        return true;
    }

    /** A token of one kind, whose value is wanted or not. */
    record OfType(TokenType type, boolean wanted) implements Element {
        @Override
        public Object match(PegParser parser) throws PythonSyntaxError {
            if (!parser.expect(type)) {
                return null;
            }
            return wanted ? parser.token(parser.mark() - 1) : MATCHED;
        }
    }

    /** A token of one kind, without which the text is wrong in any case. */
    record Forced(TokenType type) implements Element {
        @Override
        public Object match(PegParser parser) throws PythonSyntaxError {
            if (!parser.expect(type)) {
                throw parser.errors()
                        .at(parser.token(parser.mark()), "expected '" + type.spelling() + "'");
            }
            return MATCHED;
        }
    }

    /** An identifier. */
    record Name() implements Element {
        @Override
        public Object match(PegParser parser) throws PythonSyntaxError {
            return parser.expect(TokenType.NAME) ? parser.nameNode(parser.mark() - 1) : null;
        }
    }

    /** A number. */
    record Number() implements Element {
        @Override
        public Object match(PegParser parser) throws PythonSyntaxError {
            return parser.expect(TokenType.NUMBER)
                    ? NumberLiterals.node(parser, parser.token(parser.mark() - 1))
                    : null;
        }
    }

    /** An identifier that is a keyword here. */
    record SoftKeyword(String word) implements Element {
        @Override
        public Object match(PegParser parser) throws PythonSyntaxError {
            boolean found =
                    parser.peekType() == TokenType.NAME
                            && parser.text(parser.token(parser.mark())).equals(word);
            return found && parser.expect(TokenType.NAME)
                    ? parser.nameNode(parser.mark() - 1)
                    : null;
        }
    }

    /** Any soft keyword; like CPython it takes the beginning of one for it. */
    record AnySoftKeyword(List<String> words) implements Element {
        @Override
        public Object match(PegParser parser) throws PythonSyntaxError {
            if (parser.peekType() != TokenType.NAME) {
                return null;
            }
            String name = parser.text(parser.token(parser.mark()));
            return words.stream().anyMatch(word -> word.startsWith(name))
                            && parser.expect(TokenType.NAME)
                    ? MATCHED
                    : null;
        }
    }

    /** {@code [element]}. */
    record Optional(Element element) implements Element {
        @Override
        public Object match(PegParser parser) throws PythonSyntaxError {
            int start = parser.mark();
            Object value = element.match(parser);
            if (value == null) {
                parser.reset(start);
                return ABSENT;
            }
            return value;
        }
    }

    /** {@code element*} and {@code element+}; gives the list of what matched. */
    record Repeated(Element element, int least) implements Element {
        @Override
        public Object match(PegParser parser) throws PythonSyntaxError {
            parser.enter();
            List<Object> values = new ArrayList<>();
            int end = parser.mark();
            for (Object value = element.match(parser);
                    value != null;
                    value = element.match(parser)) {
                values.add(value);
                end = parser.mark();
            }
            parser.reset(end);
            parser.leave();
            return values.size() < least ? null : values;
        }
    }

    /** {@code separator.element+}; gives the list of the elements. */
    record Separated(Element separator, Element element) implements Element {
        @Override
        public Object match(PegParser parser) throws PythonSyntaxError {
            parser.enter();
            Object value = element.match(parser);
            List<Object> values = null;
            if (value != null) {
                values = new ArrayList<>();
                values.add(value);
                parser.enter();
                int end = parser.mark();
                while (separator.match(parser) != null && (value = element.match(parser)) != null) {
                    values.add(value);
                    end = parser.mark();
                }
                parser.reset(end);
                parser.leave();
            }
            parser.leave();
            return values;
        }
    }

    /** {@code &element} and {@code !element}: takes nothing. */
    record Lookahead(Element element, boolean wanted) implements Element {
        @Override
        public Object match(PegParser parser) throws PythonSyntaxError {
            int start = parser.mark();
            boolean found = element.match(parser) != null;
            parser.reset(start);
            return found == wanted ? MATCHED : null;
        }

        @Override
        public boolean givesValue() {
            return false;
        }
    }

    /** {@code ~}: from here on no other alternative counts. */
    record Cut() implements Element {
        @Override
        public Object match(PegParser parser) {
            return MATCHED;
        }

        @Override
        public boolean givesValue() {
            return false;
        }
    }

    /** Alternatives in parentheses. */
    record Group(List<Alternative> alternatives) implements Element {
        @Override
        public Object match(PegParser parser) throws PythonSyntaxError {
            parser.enter();
            Object value = Alternative.firstOf(alternatives, parser);
            parser.leave();
            return value;
        }
    }

    /** The matter of another rule. */
    final class Reference implements Element {

        private final String name;
        private Rule rule;

        Reference(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }

        Rule rule() {
            return rule;
        }

        void resolve(Rule target) {
            rule = target;
        }

        @Override
        public Object match(PegParser parser) throws PythonSyntaxError {
            return rule.match(parser);
        }
    }
}
