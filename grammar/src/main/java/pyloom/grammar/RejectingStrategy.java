package pyloom.grammar;

import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/** Gives up at the first word that does not fit. */
final class RejectingStrategy implements ANTLRErrorStrategy {

    @Override
    public void reset(Parser recognizer) {
        // There is no state.
    }

    @Override
    public Token recoverInline(Parser recognizer) {
        throw ((PythonParserBase) recognizer).reject();
    }

    @Override
    public void recover(Parser recognizer, RecognitionException error) {
        throw ((PythonParserBase) recognizer).reject();
    }

    @Override
    public void sync(Parser recognizer) {
        // The decision that follows finds out by itself.
    }

    @Override
    public boolean inErrorRecoveryMode(Parser recognizer) {
        return false;
    }

    @Override
    public void reportMatch(Parser recognizer) {
        // Nothing to undo.
    }

    @Override
    public void reportError(Parser recognizer, RecognitionException error) {
        throw ((PythonParserBase) recognizer).reject();
    }
}
