package pyloom.translator.syntax;

import pyloom.translator.diagnostics.PythonSyntaxError;

import java.util.List;

/** A rule of the grammar: a name for alternatives. */
final class Rule {

    /** What is kept of the outcomes of a rule. */
    enum Keeping {
        /** Nothing. */
        NONE,
        /**
         * The outcome, whichever pass it came about in, as CPython does: its second pass can so
         * miss an error that an expression parsed without looking for errors has passed over.
         */
        ALWAYS,
        /** The outcome, for the same search only: this changes nothing but the time it takes. */
        PER_SEARCH,
        /** The outcome, which may start with the rule itself and is grown until it ends. */
        LEFT_RECURSIVE
    }

    private final String name;
    private final int id;
    private final Keeping keeping;
    private final boolean neverForErrors;
    private final List<Alternative> alternatives;
    private final TokenSet first = new TokenSet();
    private TokenSet continuing;

    Rule(
            String name,
            int id,
            Keeping keeping,
            boolean neverForErrors,
            List<Alternative> alternatives) {
        this.name = name;
        this.id = id;
        this.keeping = keeping;
        this.neverForErrors = neverForErrors;
        this.alternatives = alternatives;
    }

    @Override
    public String toString() {
        return name;
    }

    List<Alternative> alternatives() {
        return alternatives;
    }

    /** {@return the kinds of token that it can start with} */
    TokenSet first() {
        return first;
    }

    /** Gets ready for parsing, the sets of first tokens being complete. */
    void prepare() {
        continuing = FirstTokens.continuing(this);
    }

    Object match(PegParser parser) throws PythonSyntaxError {
        parser.enter();
        Object value =
                switch (keeping) {
                    case NONE -> parse(parser);
                    case ALWAYS -> remembered(parser, id);
                    case PER_SEARCH -> remembered(parser, parser.looksForErrors() ? ~id : id);
                    case LEFT_RECURSIVE -> grown(parser);
                };
        parser.leave();
        return value;
    }

    private Object parse(PegParser parser) throws PythonSyntaxError {
        if (!neverForErrors) {
            return Alternative.firstOf(alternatives, parser);
        }
        boolean before = parser.looksForErrors();
        parser.looksForErrors(false);
        Object value = Alternative.firstOf(alternatives, parser);
        parser.looksForErrors(before);
        return value;
    }

    private Object remembered(PegParser parser, int key) throws PythonSyntaxError {
        int start = parser.mark();
        Memory.Entry known = parser.memory().find(start, key);
        if (known != null) {
            parser.reset(known.end());
            return known.value();
        }
        Object value = parse(parser);
        parser.memory().put(start, key, value, parser.mark());
        return value;
    }

    /** Parses with ever longer outcomes of the rule itself at its start, from none on. */
    private Object grown(PegParser parser) throws PythonSyntaxError {
        int start = parser.mark();
        Memory.Entry known = parser.memory().find(start, id);
        if (known != null) {
            parser.reset(known.end());
            return known.value();
        }
        Memory.Entry entry = parser.memory().put(start, id, null, start);
        entry.growing(true);
        while (true) {
            parser.reset(start);
            parser.enter();
            Object value = Alternative.firstOf(alternatives, parser);
            parser.leave();
            if (value == null || parser.mark() <= entry.end()) {
                break;
            }
            entry.update(value, parser.mark());
            if (!continuing.contains(parser.peekType())) {
                break;
            }
        }
        entry.growing(false);
        parser.reset(entry.end());
        return entry.value();
    }
}
