package pyloom.translator.ast;

import java.util.List;

/** {@code for target in iter if ifs}; CPython gives it no position. */
public record Comprehension(Expr target, Expr iter, List<Expr> ifs, boolean isAsync)
        implements Node {}
