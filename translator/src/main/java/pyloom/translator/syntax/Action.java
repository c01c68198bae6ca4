package pyloom.translator.syntax;

import pyloom.translator.diagnostics.PythonSyntaxError;

/** What an alternative makes of its parts. */
@FunctionalInterface
interface Action {

    /**
     * {@return the value of the match} {@code null} makes the whole rule fail, its further
     * alternatives included, as in CPython.
     *
     * @throws PythonSyntaxError if the parts show what is wrong with the text
     */
    Object apply(Match match) throws PythonSyntaxError;
}
