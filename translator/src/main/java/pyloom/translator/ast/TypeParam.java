package pyloom.translator.ast;

import pyloom.translator.source.Span;

/**
 * A type parameter (PEP 695, PEP 696); the permitted records are those of CPython's {@code
 * ast.type_param}.
 */
public sealed interface TypeParam extends Node {

    /** {@return where the node stands} */
    Span span();

    /** {@code name: bound = defaultValue}; both may be null. */
    record TypeVar(Span span, String name, Expr bound, Expr defaultValue) implements TypeParam {}

    /** {@code **name = defaultValue}; the default may be null. */
    record ParamSpec(Span span, String name, Expr defaultValue) implements TypeParam {}

    /** {@code *name = defaultValue}; the default may be null. */
    record TypeVarTuple(Span span, String name, Expr defaultValue) implements TypeParam {}
}
