package pyloom.object;

/**
 * A sequence whose {@code +} and {@code *} are concatenation and repetition. CPython tries the
 * numeric operator of the right operand before them.
 */
public interface SequenceOperand {}
