package pyloom.translator.emit;

import static pyloom.translator.emit.Indents.CONTINUATION;
import static pyloom.translator.emit.layout.Indent.NONE;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.PrimitiveType;

import pyloom.translator.emit.layout.Fill;
import pyloom.translator.emit.layout.LayoutBuilder;
import pyloom.translator.emit.text.SourceForms;

import java.util.ArrayList;
import java.util.List;

/** Prints operators and literals. */
final class OperatorPrinter {

    private final Printers all;
    private final LayoutBuilder out;

    OperatorPrinter(Printers all) {
        this.all = all;
        this.out = all.out;
    }

    void literal(LiteralExpr literal) {
        switch (literal) {
            case StringLiteralExpr string -> string(string);
            case TextBlockLiteralExpr block -> string(block);
            case CharLiteralExpr character ->
                    all.word("'" + SourceForms.characterBody(character.getValue()) + "'");
            case BooleanLiteralExpr truth -> all.word(Boolean.toString(truth.getValue()));
            case NullLiteralExpr _ -> all.word("null");
            case LiteralStringValueExpr number -> all.word(SourceForms.number(number.getValue()));
            default -> throw new IllegalArgumentException("no literal: " + literal.getClass());
        }
    }

    private void string(LiteralStringValueExpr literal) {
        List<String> pieces = all.strings.of(literal);
        if (pieces.size() == 1) {
            quoted(literal, pieces.getFirst());
            return;
        }
        ShortItems items = new ShortItems(out);
        out.open(CONTINUATION);
        pieces(literal, items);
        out.close();
        items.decide();
    }

    private void quoted(LiteralStringValueExpr literal, String piece) {
        out.markNext(literal);
        all.word('"' + piece + '"');
    }

    /** Prints operators of one precedence side by side, however the tree nests them. */
    void binary(BinaryExpr top) {
        int precedence = Precedence.of(top.getOperator());
        List<Expression> operands = new ArrayList<>();
        List<BinaryExpr> operators = new ArrayList<>();
        Expression left = top;
        while (left instanceof BinaryExpr nested
                && Precedence.of(nested.getOperator()) == precedence
                && (nested == top || precedence != Precedence.RELATIONAL)) {
            operands.add(nested.getRight());
            operators.add(nested);
            if (nested != top) {
                all.notes.commentsBefore(nested);
            }
            if (nested.getLeft().isEnclosedExpr()) {
                all.notes.commentsBefore(nested.getLeft());
            }
            left = Precedence.strip(nested.getLeft());
        }
        operands.add(left);
        printOperands(operands.reversed(), operators.reversed());
    }

    private void printOperands(List<Expression> operands, List<BinaryExpr> operators) {
        ShortItems items = new ShortItems(out);
        out.open(CONTINUATION);
        for (int i = 0; i < operands.size(); i++) {
            if (i > 0) {
                BinaryExpr operator = operators.get(i - 1);
                items.between(out.lineBreak(Fill.UNIFIED, " ", NONE, null));
                all.notes.span(operator);
                all.word(operator.getOperator().asString());
                all.notes.endSpan(operator);
                out.space();
            }
            operand(operands.get(i), operators.get(Math.max(i - 1, 0)), i == 0, items);
            if (i > 0 && i < operators.size()) {
                endWithParentheses(operators.get(i - 1));
            }
        }
        out.close();
        items.decide();
    }

    /** Ends an operand that is itself a sum, with the parentheses that the tree has around it. */
    private void endWithParentheses(Expression sum) {
        all.notes.commentBehind(sum);
        Node around = sum.getParentNode().orElse(null);
        while (around instanceof EnclosedExpr) {
            all.notes.commentBehind(around);
            around = around.getParentNode().orElse(null);
        }
    }

    private void operand(Expression operand, BinaryExpr parent, boolean first, ShortItems items) {
        if (parent.getOperator() == BinaryExpr.Operator.PLUS
                && StringPieces.isString(Precedence.strip(operand))) {
            all.notes.begin(operand);
            pieces((LiteralStringValueExpr) Precedence.strip(operand), items);
            all.notes.end(operand);
        } else {
            int precedence = Precedence.of(parent.getOperator());
            items.start();
            // What compares cannot be compared without being taken for type arguments.
            boolean leftAlone = first && precedence != Precedence.RELATIONAL;
            all.expressions.print(operand, leftAlone ? precedence : precedence + 1);
            items.end();
        }
    }

    private void pieces(LiteralStringValueExpr literal, ShortItems items) {
        boolean first = true;
        for (String piece : all.strings.of(literal)) {
            if (!first) {
                items.between(out.lineBreak(Fill.UNIFIED, " ", NONE, null));
                all.word("+");
                out.space();
            }
            items.start();
            quoted(literal, piece);
            items.end();
            first = false;
        }
    }

    void unary(UnaryExpr unary) {
        String operator = unary.getOperator().asString();
        if (unary.isPostfix()) {
            all.expressions.print(unary.getExpression(), Precedence.POSTFIX);
            all.word(operator);
            return;
        }
        all.word(operator);
        boolean sign = operator.equals("-") || operator.equals("+");
        if (sign
                && Precedence.strip(unary.getExpression()) instanceof UnaryExpr inner
                && inner.isPrefix()) {
            out.space();
        }
        all.expressions.print(unary.getExpression(), Precedence.UNARY);
    }

    void conditional(ConditionalExpr conditional) {
        out.open(CONTINUATION);
        all.expressions.print(conditional.getCondition(), Precedence.CONDITION);
        out.lineBreak(" ");
        all.word("?");
        out.space();
        all.expressions.print(conditional.getThenExpr());
        out.lineBreak(" ");
        all.word(":");
        out.space();
        Expression otherwise = conditional.getElseExpr();
        boolean lambda = Precedence.strip(otherwise).isLambdaExpr();
        all.expressions.print(otherwise, lambda ? Precedence.EXPRESSION : Precedence.CONDITIONAL);
        out.close();
    }

    void assignment(AssignExpr assignment) {
        out.open(CONTINUATION);
        all.expressions.print(assignment.getTarget(), Precedence.PRIMARY);
        out.space();
        all.word(assignment.getOperator().asString());
        out.lineBreak(" ");
        all.expressions.print(assignment.getValue());
        out.close();
    }

    void cast(CastExpr cast) {
        out.open(CONTINUATION);
        all.word("(");
        all.types.print(cast.getType());
        all.word(")");
        out.lineBreak(" ");
        Expression operand = Precedence.strip(cast.getExpression());
        boolean primitive = cast.getType() instanceof PrimitiveType;
        if (operand.isLambdaExpr()) {
            all.expressions.print(operand);
        } else if (Precedence.ambiguousAfterCast(operand, primitive)) {
            all.expressions.inParentheses(operand);
        } else {
            all.expressions.print(cast.getExpression(), Precedence.UNARY);
        }
        out.close();
    }

    void instanceOf(InstanceOfExpr test) {
        out.open(CONTINUATION);
        all.expressions.print(test.getExpression(), Precedence.RELATIONAL + 1);
        out.lineBreak(" ");
        out.open(NONE);
        all.word("instanceof");
        out.lineBreak(" ");
        if (test.getPattern().isPresent()) {
            all.expressions.print(test.getPattern().get());
        } else {
            all.types.print(test.getType());
        }
        out.close();
        out.close();
    }
}
