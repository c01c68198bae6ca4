package pyloom.translator.parse;

import pyloom.grammar.PythonParser;
import pyloom.grammar.PythonTokenStream;
import pyloom.grammar.RejectedException;
import pyloom.grammar.SourceBytes;
import pyloom.translator.ast.Module;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.SourceText;

/** Parses Python: from source text to the syntax tree that CPython's {@code ast.parse} gives. */
public final class SourceParser {

    private SourceParser() {}

    /**
     * The syntax tree and the comments of a source.
     *
     * @throws PythonSyntaxError if CPython's tokenizer or parser would refuse the text
     */
    public static ParsedSource parse(SourceText text) throws PythonSyntaxError {
        if (text.hasDefects()) {
            throw diagnose(text, 0);
        }
        SourceBytes source = new SourceBytes(text.text());
        try {
            PythonTokenStream tokens = new PythonTokenStream(source);
            PythonParser parser = new PythonParser(tokens);
            parser.buildWith(new StatementBuilder(parser, source));
            Module module = (Module) parser.file().node;
            return new ParsedSource(text, module, tokens.comments());
        } catch (RejectedException rejected) {
            throw diagnose(text, rejected.offset());
        }
    }

    private static PythonSyntaxError diagnose(SourceText text, int utf8Offset) {
        int index = text.indexOfUtf8Column(1, utf8Offset);
        int line = text.lineOf(Math.min(index, text.text().length()));
        int column = text.characterColumn(line, Math.min(index, text.text().length())) + 1;
        return new PythonSyntaxError(
                PythonSyntaxError.Kind.SYNTAX, "invalid syntax", line, column, line, column);
    }
}
