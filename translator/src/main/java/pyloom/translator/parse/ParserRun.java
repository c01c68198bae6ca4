package pyloom.translator.parse;

import pyloom.grammar.PythonParser;
import pyloom.grammar.PythonTokenStream;
import pyloom.grammar.SourceBytes;
import pyloom.translator.ast.Module;
import pyloom.translator.syntax.DeepStack;

/** The ANTLR parser and the tree builder, put together to read one source once. */
final class ParserRun {

    /** Some times what the deepest text needs that CPython takes. */
    private static final long STACK_BYTES = 64L << 20;

    private final PythonTokenStream tokens;
    private final PythonParser parser;

    ParserRun(SourceBytes source) {
        tokens = new PythonTokenStream(source);
        parser = new PythonParser(tokens);
        parser.buildWith(new StatementBuilder(parser, source));
    }

    /**
     * The syntax tree.
     *
     * @throws pyloom.grammar.NestingException if an ordinary stack may not be enough
     * @throws pyloom.grammar.RejectedException if the text is no Python
     */
    Module module() {
        return (Module) parser.file().node;
    }

    /** The syntax tree of a text that may nest deep. */
    Module moduleOnDeepStack() {
        parser.useDeepStack();
        return new DeepStack<>(this::module).run(STACK_BYTES);
    }

    boolean isDoubtful() {
        return parser.isDoubtful();
    }

    int[] comments() {
        return tokens.comments();
    }
}
