package pyloom.stdlib.shlex;

import pyloom.object.Attributes;
import pyloom.object.Operators;
import pyloom.object.PyValueInstance;

/** Gives the characters of the stream of a lexer, and counts lines. Not thread-safe. */
final class CharacterSource {

    private final Shlex lexer;

    CharacterSource(Shlex lexer) {
        this.lexer = lexer;
    }

    private Object stream() {
        return Attributes.getAttr(lexer, "instream");
    }

    void countLine() {
        Attributes.setAttr(lexer, "lineno", Operators.add(Attributes.getAttr(lexer, "lineno"), 1L));
    }

    /** {@return the next character, or nothing at the end} */
    String next() {
        return (String) PyValueInstance.unwrap(Attributes.callMethod(stream(), "read", 1L));
    }

    void skipLine() {
        Attributes.callMethod(stream(), "readline");
        countLine();
    }
}
