package pyloom.translator.parse;

import pyloom.grammar.PythonContext;
import pyloom.grammar.PythonParser;
import pyloom.grammar.PythonToken;
import pyloom.grammar.RejectedException;
import pyloom.translator.ast.BoolOperator;
import pyloom.translator.ast.CmpOperator;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.UnaryOperator;
import pyloom.translator.source.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Applies the precedence of operators to a flat sequence of operands (see {@link Operand}), prefix
 * operators (as tokens) and infix operators.
 */
final class Operations {

    private final PythonParser parser;
    private final PythonContext sequence;
    private final int end;
    private int at;
    private Span last;

    Operations(PythonParser parser, PythonContext sequence) {
        this.parser = parser;
        this.sequence = sequence;
        this.end = parser.count(sequence);
    }

    /** The tree of the whole sequence. */
    Expr build() {
        return operand(InfixOperator.LOWEST);
    }

    /** An operand and all that follows it with operators of at least the given precedence. */
    private Expr operand(int least) {
        Object item = parser.pushed(sequence, at++);
        if (item instanceof PythonToken prefix) {
            return infix(prefixed(prefix, least), NodeBuilder.span(prefix), least);
        }
        last = Operand.span(item);
        return infix(Operand.node(item), last, least);
    }

    private Expr prefixed(PythonToken prefix, int least) {
        UnaryOperator operator =
                switch (prefix.getType()) {
                    case PythonParser.NOT -> UnaryOperator.NOT;
                    case PythonParser.MINUS -> UnaryOperator.U_SUB;
                    case PythonParser.PLUS -> UnaryOperator.U_ADD;
                    default -> UnaryOperator.INVERT;
                };
        boolean not = operator == UnaryOperator.NOT;
        if (not && least > InfixOperator.NOT) {
            throw new RejectedException(prefix.start());
        }
        Expr operand = operand(not ? InfixOperator.NOT : InfixOperator.UNARY);
        return new Expr.UnaryOp(NodeBuilder.span(prefix).to(last), operator, operand);
    }

    private Expr infix(Expr first, Span start, int least) {
        Expr left = first;
        for (int chain = 1; at < end; chain++) {
            DeepTreeException.check(chain);
            InfixOperator operator = (InfixOperator) parser.pushed(sequence, at);
            if (operator.precedence() < least) {
                break;
            }
            if (operator.arithmetic() != null) {
                at++;
                Expr right = operand(operator.rightPrecedence());
                left = new Expr.BinOp(start.to(last), left, operator.arithmetic(), right);
            } else if (operator.logical() != null) {
                left = logical(left, start, operator);
            } else {
                left = comparison(left, start, operator.precedence());
            }
        }
        return left;
    }

    private Expr logical(Expr first, Span start, InfixOperator operator) {
        BoolOperator kind = operator.logical();
        List<Expr> values = new ArrayList<>();
        values.add(first);
        while (at < end && ((InfixOperator) parser.pushed(sequence, at)).logical() == kind) {
            at++;
            values.add(operand(operator.rightPrecedence()));
        }
        return new Expr.BoolOp(start.to(last), kind, List.copyOf(values));
    }

    private Expr comparison(Expr left, Span start, int precedence) {
        List<CmpOperator> operators = new ArrayList<>(1);
        List<Expr> comparators = new ArrayList<>(1);
        while (at < end) {
            CmpOperator operator = ((InfixOperator) parser.pushed(sequence, at)).comparison();
            if (operator == null) {
                break;
            }
            at++;
            operators.add(operator == CmpOperator.IS ? isOrIsNot() : operator);
            comparators.add(operand(precedence + 1));
        }
        return new Expr.Compare(
                start.to(last), left, List.copyOf(operators), List.copyOf(comparators));
    }

    /** The grammar takes the second word of {@code is not} for a prefix of the operand. */
    private CmpOperator isOrIsNot() {
        boolean not =
                parser.pushed(sequence, at) instanceof PythonToken word
                        && word.getType() == PythonParser.NOT;
        at += not ? 1 : 0;
        return not ? CmpOperator.IS_NOT : CmpOperator.IS;
    }
}
