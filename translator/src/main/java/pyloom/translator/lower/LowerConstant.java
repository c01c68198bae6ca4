package pyloom.translator.lower;

import com.github.javaparser.ast.expr.NameExpr;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.diagnostics.Code;
import pyloom.translator.emit.text.NumberLiterals;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.RuntimeMember;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Lowers literals; those that Java has no literal for become constant fields. */
final class LowerConstant {

    private LowerConstant() {}

    static Operand lower(Expr.Constant constant, Context context) {
        return switch (constant.value()) {
            case ConstantValue.SurrogateStr _ -> unsupported(constant, context);
            default -> lower(constant.value(), context);
        };
    }

    /** {@return a literal of Java, which the value has} */
    static Operand ofLiteral(ConstantValue value) {
        return switch (value) {
            case ConstantValue.SmallInt(long number) -> ofLong(number);
            case ConstantValue.Float(double number) -> ofDouble(number);
            case ConstantValue.Bool(boolean flag) -> Operand.bool(Java.bool(flag));
            case ConstantValue.Str(String text) -> Operand.string(StringLiterals.of(text));
            default -> throw new IllegalArgumentException("no literal of Java: " + value);
        };
    }

    static Operand lower(ConstantValue value, Context context) {
        return switch (value) {
            case ConstantValue.None _ -> new Operand(Java.nothing(), Operand.Type.NULL);
            case ConstantValue.Bool(boolean flag) -> Operand.bool(Java.bool(flag));
            case ConstantValue.Ellipsis _ -> ellipsis();
            case ConstantValue.SmallInt(long number) -> ofLong(number);
            case ConstantValue.BigInt(BigInteger number) -> ofBig(number, context);
            case ConstantValue.Float(double number) -> ofDouble(number);
            case ConstantValue.Imaginary(double number) ->
                    context.file()
                            .constant(
                                    value,
                                    "IMAGINARY",
                                    Java.object(),
                                    Java.runtime(
                                            RuntimeMember.py("imaginary"),
                                            NumberLiterals.ofDouble(number)));
            case ConstantValue.Str(String text) -> Operand.string(StringLiterals.of(text));
            case ConstantValue.SurrogateStr(int[] points) ->
                    Operand.string(StringLiterals.of(new String(points, 0, points.length)));
            case ConstantValue.Bytes(byte[] bytes) -> ofBytes(bytes, context);
        };
    }

    static Operand ofLong(long number) {
        return new Operand(NumberLiterals.ofLong(number), Operand.Type.LONG);
    }

    static Operand ofDouble(double number) {
        return new Operand(NumberLiterals.ofDouble(number), Operand.Type.DOUBLE);
    }

    static Operand ofBig(BigInteger number, Context context) {
        if (number.bitLength() < Long.SIZE) {
            return ofLong(number.longValue());
        }
        String type = "java.math.BigInteger";
        return context.file()
                .constant(
                        number,
                        "BIG_NUMBER",
                        Java.type(type),
                        NumberLiterals.ofBigInteger(number, Java.type(type)));
    }

    /** Each char of the Java literal is one byte. */
    private static Operand ofBytes(byte[] bytes, Context context) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return context.file()
                .constant(
                        new ConstantValue.Str(text),
                        "BYTES",
                        Java.object(),
                        Java.runtime(RuntimeMember.py("bytes"), StringLiterals.of(text)));
    }

    private static Operand ellipsis() {
        NameExpr field = Java.constant(Runtime.ELLIPSIS);
        return Operand.constant(field);
    }

    private static Operand unsupported(Expr.Constant constant, Context context) {
        context.file()
                .problems()
                .unsupported(
                        Code.SURROGATE_PAIR,
                        constant.span(),
                        "a string of two surrogates side by side cannot be told from one character",
                        "write the character that the two stand for");
        return Operand.string(StringLiterals.of(""));
    }
}
