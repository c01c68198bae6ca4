package pyloom.translator.ast;

import pyloom.translator.source.Span;

import java.util.List;

/**
 * An expression; the permitted records are those of CPython's {@code ast.expr}, with the same
 * fields in the same order.
 */
public sealed interface Expr extends Node {

    /** {@return where the node stands} */
    Span span();

    /** {@code value op value op value} with {@code and} or {@code or}. */
    record BoolOp(Span span, BoolOperator op, List<Expr> values) implements Expr {}

    /** {@code (target := value)}. */
    record NamedExpr(Span span, Expr target, Expr value) implements Expr {}

    /** {@code left op right}. */
    record BinOp(Span span, Expr left, Operator op, Expr right) implements Expr {}

    /** {@code op operand}. */
    record UnaryOp(Span span, UnaryOperator op, Expr operand) implements Expr {}

    /** {@code lambda args: body}. */
    record Lambda(Span span, Arguments args, Expr body) implements Expr {}

    /** {@code body if test else orelse}. */
    record IfExp(Span span, Expr test, Expr body, Expr orelse) implements Expr {}

    /** {@code {key: value, **value}}; a key is null where the value is unpacked. */
    record Dict(Span span, List<Expr> keys, List<Expr> values) implements Expr {}

    /** {@code {elts}}. */
    record Set(Span span, List<Expr> elts) implements Expr {}

    /** {@code [elt generators]}. */
    record ListComp(Span span, Expr elt, List<Comprehension> generators) implements Expr {}

    /** {@code {elt generators}}. */
    record SetComp(Span span, Expr elt, List<Comprehension> generators) implements Expr {}

    /** {@code {key: value generators}}. */
    record DictComp(Span span, Expr key, Expr value, List<Comprehension> generators)
            implements Expr {}

    /** {@code (elt generators)}. */
    record GeneratorExp(Span span, Expr elt, List<Comprehension> generators) implements Expr {}

    /** {@code await value}. */
    record Await(Span span, Expr value) implements Expr {}

    /** {@code yield value}; {@code value} may be null. */
    record Yield(Span span, Expr value) implements Expr {}

    /** {@code yield from value}. */
    record YieldFrom(Span span, Expr value) implements Expr {}

    /** {@code left op comparator op comparator}. */
    record Compare(Span span, Expr left, List<CmpOperator> ops, List<Expr> comparators)
            implements Expr {}

    /** {@code func(args, keywords)}. */
    record Call(Span span, Expr func, List<Expr> args, List<Keyword> keywords) implements Expr {}

    /**
     * One replacement field of an f-string; {@code conversion} is -1 or the code of s, r or a;
     * {@code formatSpec} is null or a {@code JoinedStr}.
     */
    record FormattedValue(Span span, Expr value, int conversion, Expr formatSpec) implements Expr {}

    /** An f-string. */
    record JoinedStr(Span span, List<Expr> values) implements Expr {}

    /** A literal; {@code kind} is {@code "u"} for a string with that prefix, else null. */
    record Constant(Span span, ConstantValue value, String kind) implements Expr {}

    /** {@code value.attr}. */
    record Attribute(Span span, Expr value, String attr, ExprContext ctx) implements Expr {}

    /** {@code value[slice]}. */
    record Subscript(Span span, Expr value, Expr slice, ExprContext ctx) implements Expr {}

    /** {@code *value}. */
    record Starred(Span span, Expr value, ExprContext ctx) implements Expr {}

    /** An identifier, NFKC-normalised. */
    record Name(Span span, String id, ExprContext ctx) implements Expr {}

    /**
     * {@code [elts]}; {@code List} in CPython, renamed so as not to shadow {@code java.util.List}.
     */
    record ListExpr(Span span, List<Expr> elts, ExprContext ctx) implements Expr {}

    /** {@code elts,}. */
    record Tuple(Span span, List<Expr> elts, ExprContext ctx) implements Expr {}

    /** {@code lower:upper:step}; each may be null. */
    record Slice(Span span, Expr lower, Expr upper, Expr step) implements Expr {}
}
