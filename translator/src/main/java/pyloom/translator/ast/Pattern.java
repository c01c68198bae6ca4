package pyloom.translator.ast;

import pyloom.translator.source.Span;

import java.util.List;

/**
 * A pattern of a {@code case}; the permitted records are those of CPython's {@code ast.pattern}.
 */
public sealed interface Pattern extends Node {

    /** {@return where the node stands} */
    Span span();

    /** {@code case value:}. */
    record MatchValue(Span span, Expr value) implements Pattern {}

    /** {@code case None:}, {@code True} or {@code False}. */
    record MatchSingleton(Span span, ConstantValue value) implements Pattern {}

    /** {@code case [patterns]:}. */
    record MatchSequence(Span span, List<Pattern> patterns) implements Pattern {}

    /** {@code case {key: pattern, **rest}:}; {@code rest} may be null. */
    record MatchMapping(Span span, List<Expr> keys, List<Pattern> patterns, String rest)
            implements Pattern {}

    /** {@code case cls(patterns, kwdAttrs=kwdPatterns):}. */
    record MatchClass(
            Span span,
            Expr cls,
            List<Pattern> patterns,
            List<String> kwdAttrs,
            List<Pattern> kwdPatterns)
            implements Pattern {}

    /** {@code *name} in a sequence pattern; {@code name} is null for {@code *_}. */
    record MatchStar(Span span, String name) implements Pattern {}

    /** {@code pattern as name}, a capture (no pattern) or the wildcard (neither). */
    record MatchAs(Span span, Pattern pattern, String name) implements Pattern {}

    /** {@code pattern | pattern}. */
    record MatchOr(Span span, List<Pattern> patterns) implements Pattern {}
}
