package pyloom.translator.ast;

import java.util.List;

/** A source file; CPython gives it no position. */
public record Module(List<Stmt> body) implements Node {}
