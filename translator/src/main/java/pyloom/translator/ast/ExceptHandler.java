package pyloom.translator.ast;

import pyloom.translator.source.Span;

import java.util.List;

/** {@code except type as name: body}; type and name may be null. */
public record ExceptHandler(Span span, Expr type, String name, List<Stmt> body) implements Node {}
