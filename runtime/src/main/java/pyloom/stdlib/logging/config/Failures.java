package pyloom.stdlib.logging.config;

import pyloom.object.OrdinaryException;
import pyloom.object.Texts;
import pyloom.object.ValueError;

import java.util.function.Supplier;

/** Says which part of a configuration an error comes from. */
final class Failures {

    private Failures() {}

    /** {@return the result; a ValueError that says what failed, and whose cause is the error} */
    static <T> T explained(String what, Object name, Supplier<T> action) {
        try {
            return action.get();
        } catch (OrdinaryException error) {
            throw of(what + " " + Texts.repr(name), error);
        }
    }

    static ValueError of(String text, OrdinaryException cause) {
        ValueError error = new ValueError(text);
        error.setContext(cause);
        error.setCause(cause);
        return error;
    }
}
