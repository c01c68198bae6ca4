package pyloom.translator.ast;

import pyloom.translator.source.Span;

import java.util.List;

/**
 * A statement; the permitted records are those of CPython's {@code ast.stmt}, with the same fields
 * in the same order. Type comments are not kept: CPython drops them too unless asked.
 */
public sealed interface Stmt extends Node {

    /** {@return where the node stands} */
    Span span();

    /** {@code def name(args) -> returns: body}; {@code returns} may be null. */
    record FunctionDef(
            Span span,
            String name,
            Arguments args,
            List<Stmt> body,
            List<Expr> decoratorList,
            Expr returns,
            List<TypeParam> typeParams)
            implements Stmt {}

    /** {@code async def name(args) -> returns: body}; {@code returns} may be null. */
    record AsyncFunctionDef(
            Span span,
            String name,
            Arguments args,
            List<Stmt> body,
            List<Expr> decoratorList,
            Expr returns,
            List<TypeParam> typeParams)
            implements Stmt {}

    /** {@code class name(bases, keywords): body}. */
    record ClassDef(
            Span span,
            String name,
            List<Expr> bases,
            List<Keyword> keywords,
            List<Stmt> body,
            List<Expr> decoratorList,
            List<TypeParam> typeParams)
            implements Stmt {}

    /** {@code return value}; {@code value} may be null. */
    record Return(Span span, Expr value) implements Stmt {}

    /** {@code del targets}. */
    record Delete(Span span, List<Expr> targets) implements Stmt {}

    /** {@code target = target = value}. */
    record Assign(Span span, List<Expr> targets, Expr value) implements Stmt {}

    /** {@code type name[typeParams] = value}. */
    record TypeAlias(Span span, Expr name, List<TypeParam> typeParams, Expr value)
            implements Stmt {}

    /** {@code target op= value}. */
    record AugAssign(Span span, Expr target, Operator op, Expr value) implements Stmt {}

    /**
     * {@code target: annotation = value}; {@code value} may be null; {@code simple} if the target
     * is a bare name.
     */
    record AnnAssign(Span span, Expr target, Expr annotation, Expr value, boolean simple)
            implements Stmt {}

    /** {@code for target in iter: body else: orelse}. */
    record For(Span span, Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse)
            implements Stmt {}

    /** {@code async for target in iter: body else: orelse}. */
    record AsyncFor(Span span, Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse)
            implements Stmt {}

    /** {@code while test: body else: orelse}. */
    record While(Span span, Expr test, List<Stmt> body, List<Stmt> orelse) implements Stmt {}

    /**
     * {@code if test: body else: orelse}; an {@code elif} is an {@code If} alone in {@code orelse}.
     */
    record If(Span span, Expr test, List<Stmt> body, List<Stmt> orelse) implements Stmt {}

    /** {@code with items: body}. */
    record With(Span span, List<WithItem> items, List<Stmt> body) implements Stmt {}

    /** {@code async with items: body}. */
    record AsyncWith(Span span, List<WithItem> items, List<Stmt> body) implements Stmt {}

    /** {@code match subject: cases}. */
    record Match(Span span, Expr subject, List<MatchCase> cases) implements Stmt {}

    /** {@code raise exc from cause}; both may be null. */
    record Raise(Span span, Expr exc, Expr cause) implements Stmt {}

    /** {@code try: body except ...: else: orelse finally: finalbody}. */
    record Try(
            Span span,
            List<Stmt> body,
            List<ExceptHandler> handlers,
            List<Stmt> orelse,
            List<Stmt> finalbody)
            implements Stmt {}

    /** {@code try: body except* ...: else: orelse finally: finalbody}. */
    record TryStar(
            Span span,
            List<Stmt> body,
            List<ExceptHandler> handlers,
            List<Stmt> orelse,
            List<Stmt> finalbody)
            implements Stmt {}

    /** {@code assert test, msg}; {@code msg} may be null. */
    record Assert(Span span, Expr test, Expr msg) implements Stmt {}

    /** {@code import names}. */
    record Import(Span span, List<Alias> names) implements Stmt {}

    /**
     * {@code from module import names}; {@code module} may be null, {@code level} counts the
     * leading dots.
     */
    record ImportFrom(Span span, String module, List<Alias> names, int level) implements Stmt {}

    /** {@code global names}. */
    record Global(Span span, List<String> names) implements Stmt {}

    /** {@code nonlocal names}. */
    record Nonlocal(Span span, List<String> names) implements Stmt {}

    /**
     * An expression as a statement: {@code Expr} in CPython's {@code ast}, renamed because {@code
     * Expr} is the family here.
     */
    record ExprStmt(Span span, Expr value) implements Stmt {}

    /** {@code pass}. */
    record Pass(Span span) implements Stmt {}

    /** {@code break}. */
    record Break(Span span) implements Stmt {}

    /** {@code continue}. */
    record Continue(Span span) implements Stmt {}
}
