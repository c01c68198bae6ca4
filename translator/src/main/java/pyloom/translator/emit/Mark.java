package pyloom.translator.emit;

import pyloom.translator.source.Span;

/** What the printer notes on words to find out where they come to stand. */
sealed interface Mark {

    /** With this word begins what comes from {@code span}. */
    record Start(Span span) implements Mark {}

    /** With this word begins the code of a Python function. */
    record FunctionStart(String pythonName) implements Mark {}

    /** With this word ends what began last. */
    enum End implements Mark {
        /** What comes from a span. */
        SPAN,

        /** The code of a Python function. */
        FUNCTION
    }
}
