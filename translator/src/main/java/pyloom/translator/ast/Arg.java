package pyloom.translator.ast;

import pyloom.translator.source.Span;

/** One parameter; the annotation may be null. */
public record Arg(Span span, String arg, Expr annotation) implements Node {}
