package pyloom.translator.ast;

/** {@code contextExpr as optionalVars}; the latter may be null. CPython gives it no position. */
public record WithItem(Expr contextExpr, Expr optionalVars) implements Node {}
