package pyloom.translator.lower;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;

/** Lowers f-strings to concatenations of literals and formatted values. */
final class LowerFString {

    /** Longer concatenations nest too deep for the Java compiler. */
    private static final int MAX_CONCATENATED = 50;

    private LowerFString() {}

    static Operand lower(Expr.JoinedStr string, Context context) {
        List<Operand> pieces = Sequence.lower(string.values(), context);
        return Operand.string(concatenate(texts(pieces)));
    }

    /** Java adds numbers before it joins strings, so one of the first two has to be a string. */
    private static List<Expression> texts(List<Operand> pieces) {
        List<Expression> texts = new ArrayList<>();
        boolean joins = pieces.size() <= MAX_CONCATENATED && pieces.size() > 1;
        boolean startsAsText = joins && pieces.get(1).type() == Operand.Type.STRING;
        for (int i = 0; i < pieces.size(); i++) {
            Operand piece = pieces.get(i);
            boolean isText = piece.type() == Operand.Type.STRING;
            boolean mayStay = joins && (i > 0 || startsAsText);
            texts.add(
                    isText || mayStay
                            ? piece.java()
                            : Java.runtime(RuntimeMember.typed("str"), piece.java()));
        }
        return texts;
    }

    private static Expression concatenate(List<Expression> pieces) {
        if (pieces.isEmpty()) {
            return StringLiterals.of("");
        }
        if (pieces.size() > MAX_CONCATENATED || !StringLiterals.fitOneSum(pieces)) {
            List<Expression> arguments = new ArrayList<>(List.of(StringLiterals.of("")));
            arguments.addAll(pieces);
            return Java.call(Java.name("String"), "join", arguments);
        }
        Expression joined = pieces.getFirst();
        for (Expression piece : pieces.subList(1, pieces.size())) {
            joined = Java.binary(joined, BinaryExpr.Operator.PLUS, piece);
        }
        return joined;
    }

    static Operand lower(Expr.FormattedValue value, Context context) {
        List<Expr> parts = new ArrayList<>(List.of(value.value()));
        boolean hasSpecification = value.formatSpec() != null;
        if (hasSpecification) {
            parts.add(value.formatSpec());
        }
        List<Operand> operands = Sequence.lower(parts, context);
        Type type = context.typeOf(value.value());
        Expression converted = convert(operands.getFirst(), value.conversion());
        boolean isText =
                value.conversion() != -1 || operands.getFirst().type() == Operand.Type.STRING;
        boolean isPlainInt =
                operands.getFirst().javaType().unboxed().equals(JavaType.LONG)
                        && type.isInt()
                        && !isLiteral(operands.getFirst());
        if (!hasSpecification && isPlainInt && !isText) {
            return operands.getFirst(); // Java joins it to a string as Python does
        }
        if (!hasSpecification) {
            return Operand.string(
                    isText
                            ? converted
                            : isPlain(type, context)
                                    ? Java.runtime(RuntimeMember.typed("str"), converted)
                                    : format(converted));
        }
        Expression specification = operands.get(1).java();
        boolean isEmpty =
                specification instanceof StringLiteralExpr literal && literal.getValue().isEmpty();
        return Operand.string(
                isEmpty && isText
                        ? converted
                        : Java.runtime(
                                isText || isNumber(type)
                                        ? RuntimeMember.typed("format")
                                        : RuntimeMember.py("format"),
                                converted,
                                specification));
    }

    /** Whether the text of a value is what it says when it is formatted. */
    private static boolean isPlain(Type type, Context context) {
        return !context.file().facts().habits().formatsItself()
                || isNumber(type)
                || switch (type) {
                    case Type.Str _,
                            Type.None _,
                            Type.ListOf _,
                            Type.SetOf _,
                            Type.DictOf _,
                            Type.TupleOf _ ->
                            true;
                    case Type.Optional known -> isPlain(known.type(), context);
                    default -> false;
                };
    }

    private static boolean isNumber(Type type) {
        return switch (type) {
            case Type.Int _, Type.Float _, Type.Bool _ -> true;
            default -> false;
        };
    }

    private static boolean isLiteral(Operand operand) {
        return operand.java() instanceof LiteralExpr;
    }

    private static Expression format(Expression value) {
        return Java.runtime(RuntimeMember.py("format"), value);
    }

    private static Expression convert(Operand value, int conversion) {
        return switch (conversion) {
            case 's' -> Java.runtime(RuntimeMember.typed("str"), value.java());
            case 'r' -> Java.runtime(RuntimeMember.py("repr"), value.java());
            case 'a' -> Java.runtime(RuntimeMember.py("ascii"), value.java());
            default -> value.java();
        };
    }
}
