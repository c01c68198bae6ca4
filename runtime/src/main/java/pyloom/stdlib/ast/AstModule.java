package pyloom.stdlib.ast;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Identity;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.object.ValueError;

/** The functions of Python's {@code ast}; trees do not exist when a program runs. */
@PythonModule(value = "ast", pure = true, doc = "library/ast.html#ast.literal_eval")
public final class AstModule {

    private AstModule() {}

    /**
     * {@return the value that a text spells with literals only}
     *
     * @param source the text
     */
    @PythonApi("literal_eval(node_or_string)")
    public static Object literalEval(Object source) {
        if (PyValueInstance.unwrap(source) instanceof String text) {
            return new LiteralParser(text).parse();
        }
        throw new ValueError("malformed node or string: " + Texts.repr(source));
    }

    /** {@return the error for an expression that is no literal} */
    static ValueError malformed(String kind, int line) {
        return new ValueError(
                "malformed node or string on line %d: <ast.%s object at %s>"
                        .formatted(line, kind, Identity.address(new Object())));
    }
}
