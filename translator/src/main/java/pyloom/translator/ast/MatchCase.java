package pyloom.translator.ast;

import java.util.List;

/** {@code case pattern if guard: body}; the guard may be null. CPython gives it no position. */
public record MatchCase(Pattern pattern, Expr guard, List<Stmt> body) implements Node {}
