package pyloom.grammar;

/**
 * Estimates how many rules CPython's parser has entered where ours is, because it gives up at
 * 6,000: for each of our rules, how many CPython enters until it is at the rule inside. Measured
 * with texts nested as deep as CPython takes them; right within a tenth.
 */
final class Nesting {

    /** Until here an ordinary stack is enough. */
    static final int SHALLOW = 1000;

    /** From here on only an exact count tells whether CPython gives up. */
    static final int DOUBTFUL = 5400;

    /** From here on CPython has certainly given up. */
    static final int HOPELESS = 8000;

    private static final int[] WEIGHTS = new int[PythonParser.ruleNames.length];

    static {
        WEIGHTS[PythonParser.RULE_block] = 6;
        WEIGHTS[PythonParser.RULE_expression] = 1;
        WEIGHTS[PythonParser.RULE_lambdaExpression] = 1;
        WEIGHTS[PythonParser.RULE_lambdaParameters] = 6;
        WEIGHTS[PythonParser.RULE_atom] = 27;
        WEIGHTS[PythonParser.RULE_trailer] = 23;
        WEIGHTS[PythonParser.RULE_fstringPart] = 5;
        WEIGHTS[PythonParser.RULE_closedPattern] = 6;
    }

    private Nesting() {}

    static int weight(int ruleIndex) {
        return WEIGHTS[ruleIndex];
    }
}
