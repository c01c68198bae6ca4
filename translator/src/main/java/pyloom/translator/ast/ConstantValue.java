package pyloom.translator.ast;

import java.math.BigInteger;

/** The value of a literal, decoded. */
public sealed interface ConstantValue {

    /** {@code None}. */
    record None() implements ConstantValue {}

    /** {@code True} or {@code False}. */
    record Bool(boolean value) implements ConstantValue {}

    /** {@code ...}. */
    record Ellipsis() implements ConstantValue {}

    /** An int literal that fits a long: by far the most. */
    record SmallInt(long value) implements ConstantValue {}

    /** An int literal beyond 64 bits. */
    record BigInt(BigInteger value) implements ConstantValue {}

    /** A float literal. */
    record Float(double value) implements ConstantValue {}

    /** An imaginary literal; the real part of a literal is always 0. */
    record Imaginary(double value) implements ConstantValue {}

    /** A string literal as UTF-16; lone surrogates stand for themselves. */
    record Str(String value) implements ConstantValue {}

    /**
     * A string literal that UTF-16 cannot hold: it has a high and a low surrogate side by side that
     * Python keeps as two code points.
     */
    record SurrogateStr(int[] codePoints) implements ConstantValue {}

    /** A bytes literal. */
    record Bytes(byte[] value) implements ConstantValue {}
}
