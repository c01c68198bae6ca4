package pyloom.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATNSimulator;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.dfa.DFAState;

/**
 * Runs the automaton that ANTLR has built so far straight over the bytes; only where it has no edge
 * yet does ANTLR's own simulator match the word, and add it.
 *
 * <p>All lexers share the automaton. It is read without a lock, as ANTLR reads it: a state is
 * complete before the lock is released under which ANTLR adds the edge that leads to it, and an
 * edge that is not seen yet is only computed again.
 */
final class TokenMatcher extends LexerATNSimulator {

    private final SourceBytes source;

    TokenMatcher(Lexer owner, LexerATNSimulator model, SourceBytes source) {
        super(owner, owner.getATN(), model.decisionToDFA, model.getSharedContextCache());
        this.source = source;
    }

    @Override
    public int match(CharStream input, int mode) {
        DFAState state = decisionToDFA[mode].s0;
        if (state == null) {
            return super.match(input, mode);
        }
        byte[] bytes = source.bytes();
        int start = source.position();
        int offset = start;
        DFAState accepting = null;
        int acceptedEnd = start;
        while (true) {
            DFAState[] edges = state.edges;
            int next = bytes[offset];
            DFAState target = edges == null ? null : edges[next < 0 ? SourceBytes.NON_ASCII : next];
            if (target == null) {
                return super.match(input, mode);
            }
            if (target == ATNSimulator.ERROR) {
                break;
            }
            offset++;
            state = target;
            if (target.isAcceptState) {
                accepting = target;
                acceptedEnd = offset;
            }
        }
        if (accepting == null) {
            return 0;
        }
        source.moveTo(acceptedEnd);
        return accepting.prediction;
    }

    @Override
    public void consume(CharStream input) {
        // Lines are counted elsewhere.
        input.consume();
    }
}
