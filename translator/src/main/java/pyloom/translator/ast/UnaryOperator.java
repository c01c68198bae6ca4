package pyloom.translator.ast;

/** A unary operator, CPython's {@code ast.unaryop}. */
public enum UnaryOperator {
    /** {@code ~}. */
    INVERT("Invert"),

    /** {@code not}. */
    NOT("Not"),

    /** {@code +}. */
    U_ADD("UAdd"),

    /** {@code -}. */
    U_SUB("USub");

    private final String astName;

    UnaryOperator(String astName) {
        this.astName = astName;
    }

    /** {@return the name of the node in CPython's {@code ast}} */
    public String astName() {
        return astName;
    }
}
