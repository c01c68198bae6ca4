package pyloom.translator.ast;

import pyloom.translator.source.Span;

/** {@code name as asname} of an import; {@code asname} may be null. */
public record Alias(Span span, String name, String asname) implements Node {}
