package pyloom.translator.ast;

/** A binary operator, CPython's {@code ast.operator}. */
public enum Operator {
    /** {@code +}. */
    ADD("Add"),

    /** {@code -}. */
    SUB("Sub"),

    /** {@code *}. */
    MULT("Mult"),

    /** {@code &#64;}. */
    MAT_MULT("MatMult"),

    /** {@code /}. */
    DIV("Div"),

    /** {@code %}. */
    MOD("Mod"),

    /** {@code **}. */
    POW("Pow"),

    /** {@code <<}. */
    L_SHIFT("LShift"),

    /** {@code >>}. */
    R_SHIFT("RShift"),

    /** {@code |}. */
    BIT_OR("BitOr"),

    /** {@code ^}. */
    BIT_XOR("BitXor"),

    /** {@code &}. */
    BIT_AND("BitAnd"),

    /** {@code //}. */
    FLOOR_DIV("FloorDiv");

    private final String astName;

    Operator(String astName) {
        this.astName = astName;
    }

    /** {@return the name of the node in CPython's {@code ast}} */
    public String astName() {
        return astName;
    }
}
