package pyloom.translator.ast;

/** {@code and} or {@code or}, CPython's {@code ast.boolop}. */
public enum BoolOperator {
    /** {@code and}. */
    AND("And"),

    /** {@code or}. */
    OR("Or");

    private final String astName;

    BoolOperator(String astName) {
        this.astName = astName;
    }

    /** {@return the name of the node in CPython's {@code ast}} */
    public String astName() {
        return astName;
    }
}
