package pyloom.translator.parse;

import pyloom.grammar.PythonParser;
import pyloom.translator.ast.BoolOperator;
import pyloom.translator.ast.CmpOperator;
import pyloom.translator.ast.Operator;

/**
 * An operator between two operands.
 *
 * @param precedence how tightly it binds
 * @param arithmetic what it is if it makes a {@code BinOp}, else null
 * @param comparison what it is if it makes a {@code Compare}, else null
 * @param logical what it is if it makes a {@code BoolOp}, else null
 */
record InfixOperator(
        int precedence, Operator arithmetic, CmpOperator comparison, BoolOperator logical) {

    static final int LOWEST = 1;
    static final int NOT = 3;
    static final int BITWISE_OR = 5;
    static final int UNARY = 11;

    private static final int COMPARISON = 4;
    private static final InfixOperator[] BY_TOKEN =
            new InfixOperator[PythonParser.DOUBLE_SLASH_ASSIGN];

    static final InfixOperator IS = compare(CmpOperator.IS);
    static final InfixOperator NOT_IN = compare(CmpOperator.NOT_IN);

    static {
        BY_TOKEN[PythonParser.OR] = new InfixOperator(LOWEST, null, null, BoolOperator.OR);
        BY_TOKEN[PythonParser.AND] = new InfixOperator(2, null, null, BoolOperator.AND);
        BY_TOKEN[PythonParser.IN] = compare(CmpOperator.IN);
        BY_TOKEN[PythonParser.IS] = IS;
        BY_TOKEN[PythonParser.LESS] = compare(CmpOperator.LT);
        BY_TOKEN[PythonParser.GREATER] = compare(CmpOperator.GT);
        BY_TOKEN[PythonParser.EQUAL] = compare(CmpOperator.EQ);
        BY_TOKEN[PythonParser.NOT_EQUAL] = compare(CmpOperator.NOT_EQ);
        BY_TOKEN[PythonParser.LESS_EQUAL] = compare(CmpOperator.LT_E);
        BY_TOKEN[PythonParser.GREATER_EQUAL] = compare(CmpOperator.GT_E);
        BY_TOKEN[PythonParser.BAR] = compute(BITWISE_OR, Operator.BIT_OR);
        BY_TOKEN[PythonParser.CARET] = compute(6, Operator.BIT_XOR);
        BY_TOKEN[PythonParser.AMPERSAND] = compute(7, Operator.BIT_AND);
        BY_TOKEN[PythonParser.LEFT_SHIFT] = compute(8, Operator.L_SHIFT);
        BY_TOKEN[PythonParser.RIGHT_SHIFT] = compute(8, Operator.R_SHIFT);
        BY_TOKEN[PythonParser.PLUS] = compute(9, Operator.ADD);
        BY_TOKEN[PythonParser.MINUS] = compute(9, Operator.SUB);
        BY_TOKEN[PythonParser.STAR] = compute(10, Operator.MULT);
        BY_TOKEN[PythonParser.SLASH] = compute(10, Operator.DIV);
        BY_TOKEN[PythonParser.DOUBLE_SLASH] = compute(10, Operator.FLOOR_DIV);
        BY_TOKEN[PythonParser.PERCENT] = compute(10, Operator.MOD);
        BY_TOKEN[PythonParser.AT] = compute(10, Operator.MAT_MULT);
        BY_TOKEN[PythonParser.DOUBLE_STAR] = compute(12, Operator.POW);
    }

    private static InfixOperator compute(int precedence, Operator operator) {
        return new InfixOperator(precedence, operator, null, null);
    }

    private static InfixOperator compare(CmpOperator operator) {
        return new InfixOperator(COMPARISON, null, operator, null);
    }

    static InfixOperator ofToken(int type) {
        return BY_TOKEN[type];
    }

    /** The least precedence of an operator that the operand on the right may hold. */
    int rightPrecedence() {
        return arithmetic == Operator.POW ? UNARY : precedence + 1;
    }
}
