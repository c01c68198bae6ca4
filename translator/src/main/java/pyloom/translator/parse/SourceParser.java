package pyloom.translator.parse;

import pyloom.grammar.NestingException;
import pyloom.grammar.RejectedException;
import pyloom.grammar.SourceBytes;
import pyloom.translator.ast.Module;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.SourceText;
import pyloom.translator.syntax.SyntaxDiagnosis;

import java.util.Optional;

/**
 * Parses Python: from source text to the syntax tree that CPython's {@code ast.parse} gives. Any
 * number of threads may parse at once.
 */
public final class SourceParser {

    private SourceParser() {}

    /**
     * The syntax tree and the comments of a source.
     *
     * @throws PythonSyntaxError if CPython's tokenizer or parser would refuse the text
     */
    public static ParsedSource parse(SourceText text) throws PythonSyntaxError {
        if (text.hasDefects()) {
            refuse(SyntaxDiagnosis.diagnose(text));
        }
        SourceBytes source = new SourceBytes(text.text());
        try {
            return parse(text, source);
        } catch (DeepTreeException deep) {
            throw new PythonSyntaxError(
                    PythonSyntaxError.Kind.RECURSION,
                    "maximum recursion depth exceeded during compilation",
                    0,
                    0,
                    0,
                    0);
        } catch (RejectedException rejected) {
            refuse(SyntaxDiagnosis.diagnose(text));
            throw disagreement(text, source, rejected);
        }
    }

    private static ParsedSource parse(SourceText text, SourceBytes source)
            throws PythonSyntaxError {
        ParserRun run = new ParserRun(source);
        Module module;
        try {
            module = run.module();
        } catch (NestingException deep) {
            run = new ParserRun(source);
            module = run.moduleOnDeepStack();
        }
        if (run.isDoubtful()) {
            refuse(SyntaxDiagnosis.diagnose(text));
        }
        return new ParsedSource(text, module, run.comments());
    }

    private static void refuse(Optional<PythonSyntaxError> error) throws PythonSyntaxError {
        if (error.isPresent()) {
            throw error.get();
        }
    }

    /** One of the two parsers is wrong then: the text may be Python, and nothing is known of it. */
    private static IllegalStateException disagreement(
            SourceText text, SourceBytes source, RejectedException rejected) {
        long line = source.text(0, rejected.offset()).lines().count();
        return new IllegalStateException(
                "the parser refuses line "
                        + line
                        + " of "
                        + text.name()
                        + ", the diagnosis accepts it",
                rejected);
    }
}
