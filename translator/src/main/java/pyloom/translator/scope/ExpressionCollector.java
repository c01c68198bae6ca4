package pyloom.translator.scope;

import pyloom.translator.ast.Comprehension;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Keyword;
import pyloom.translator.diagnostics.PythonSyntaxError;

import java.util.List;

/** The first pass over expressions, in the order in which CPython visits them. */
final class ExpressionCollector {

    private final Collector collector;
    private final DefinitionCollector definitions;
    private final WalrusCollector walrus;

    ExpressionCollector(Collector collector) {
        this.collector = collector;
        this.definitions = new DefinitionCollector(collector);
        this.walrus = new WalrusCollector(collector);
    }

    void visitAll(List<Expr> expressions) throws PythonSyntaxError {
        for (Expr expression : expressions) {
            visit(expression);
        }
    }

    void visitOptional(Expr expression) throws PythonSyntaxError {
        if (expression != null) {
            visit(expression);
        }
    }

    void visit(Expr expression) throws PythonSyntaxError {
        collector.nesting().enter();
        switch (expression) {
            case Expr.Name e -> visitName(e);
            case Expr.Constant _ -> {}
            case Expr.Attribute e -> visit(e.value());
            case Expr.Call e -> visitCall(e);
            case Expr.Subscript e -> {
                visit(e.value());
                visit(e.slice());
            }
            case Expr.NamedExpr e -> visitNamed(e);
            case Expr.BoolOp e -> visitAll(e.values());
            case Expr.BinOp e -> {
                visit(e.left());
                visit(e.right());
            }
            case Expr.UnaryOp e -> visit(e.operand());
            case Expr.Lambda e -> definitions.visitLambda(e);
            case Expr.IfExp e -> {
                visit(e.test());
                visit(e.body());
                visit(e.orelse());
            }
            case Expr.Dict e -> visitDict(e);
            case Expr.Set e -> visitAll(e.elts());
            case Expr.ListComp e ->
                    visitComprehension(e, ComprehensionKind.LIST, e.generators(), null, e.elt());
            case Expr.SetComp e ->
                    visitComprehension(e, ComprehensionKind.SET, e.generators(), null, e.elt());
            case Expr.DictComp e ->
                    visitComprehension(
                            e, ComprehensionKind.DICT, e.generators(), e.value(), e.key());
            case Expr.GeneratorExp e ->
                    visitComprehension(
                            e, ComprehensionKind.GENERATOR, e.generators(), null, e.elt());
            case Expr.Await e -> visitAwait(e);
            case Expr.Yield e -> visitYield(e, e.value());
            case Expr.YieldFrom e -> visitYield(e, e.value());
            case Expr.Compare e -> {
                visit(e.left());
                visitAll(e.comparators());
            }
            case Expr.FormattedValue e -> {
                visit(e.value());
                visitOptional(e.formatSpec());
            }
            case Expr.JoinedStr e -> visitAll(e.values());
            case Expr.Starred e -> visit(e.value());
            case Expr.ListExpr e -> visitAll(e.elts());
            case Expr.Tuple e -> visitAll(e.elts());
            case Expr.Slice e -> visitSlice(e);
        }
        collector.nesting().leave();
    }

    private void visitName(Expr.Name name) {
        boolean loads = name.ctx() == ExprContext.LOAD;
        if (loads && collector.debugIsConstant && name.id().equals("__debug__")) {
            return;
        }
        collector.define(name.id(), loads ? SymbolFlags.USED : SymbolFlags.LOCAL, name.span());
        if (loads && name.id().equals("super") && collector.current().kind.isFunctionLike()) {
            collector.define("__class__", SymbolFlags.USED, name.span());
        }
    }

    private void visitCall(Expr.Call call) throws PythonSyntaxError {
        visit(call.func());
        visitAll(call.args());
        for (Keyword keyword : call.keywords()) {
            visit(keyword.value());
        }
    }

    private void visitDict(Expr.Dict dict) throws PythonSyntaxError {
        for (Expr key : dict.keys()) {
            visitOptional(key);
        }
        visitAll(dict.values());
    }

    private void visitSlice(Expr.Slice slice) throws PythonSyntaxError {
        visitOptional(slice.lower());
        visitOptional(slice.upper());
        visitOptional(slice.step());
    }

    private void visitNamed(Expr.NamedExpr named) throws PythonSyntaxError {
        refuseWhereLazy("named expression", named);
        walrus.check(named);
        visit(named.value());
        visit(named.target());
    }

    private void visitAwait(Expr.Await await) throws PythonSyntaxError {
        refuseWhereLazy("await expression", await);
        visit(await.value());
        collector.current().coroutine = true;
    }

    private void visitYield(Expr yield, Expr value) throws PythonSyntaxError {
        refuseWhereLazy("yield expression", yield);
        visitOptional(value);
        RawScope scope = collector.current();
        scope.generator = true;
        if (scope.isComprehension()) {
            collector.refuse(yield.span(), "'yield' inside " + scope.comprehension.words());
        }
    }

    private void refuseWhereLazy(String what, Expr expression) {
        RawScope scope = collector.current();
        String where =
                switch (scope.kind) {
                    case MODULE, FUNCTION, CLASS -> null;
                    case ANNOTATION -> "an annotation";
                    case TYPE_VARIABLE -> scope.typeVariableWords;
                    case TYPE_ALIAS -> "a type alias";
                    case TYPE_PARAMETERS -> "the definition of a generic";
                };
        if (where != null) {
            collector.refuse(expression.span(), what + " cannot be used within " + where);
        }
    }

    private void visitComprehension(
            Expr expression,
            ComprehensionKind kind,
            List<Comprehension> generators,
            Expr value,
            Expr element)
            throws PythonSyntaxError {
        Comprehension outermost = generators.getFirst();
        visitIterable(outermost.iter());
        RawScope scope =
                collector.enter(
                        ScopeKind.FUNCTION, kind.scopeName(), expression, expression.span());
        collector.scopes.put(expression, scope);
        scope.comprehension = kind;
        scope.coroutine = outermost.isAsync();
        collector.define(".0", SymbolFlags.PARAMETER, expression.span());
        visitTarget(outermost.target());
        visitAll(outermost.ifs());
        for (Comprehension inner : generators.subList(1, generators.size())) {
            visitTarget(inner.target());
            visitIterable(inner.iter());
            visitAll(inner.ifs());
            scope.coroutine |= inner.isAsync();
        }
        visitOptional(value);
        visit(element);
        scope.generator = kind == ComprehensionKind.GENERATOR;
        collector.exit();
        // an asynchronous comprehension is awaited where it stands; a generator is only made there
        collector.current().coroutine |= scope.coroutine && !scope.generator;
    }

    private void visitTarget(Expr target) throws PythonSyntaxError {
        RawScope scope = collector.current();
        scope.inIterationTarget = true;
        visit(target);
        scope.inIterationTarget = false;
    }

    private void visitIterable(Expr iterable) throws PythonSyntaxError {
        RawScope scope = collector.current();
        scope.iterableDepth++;
        visit(iterable);
        scope.iterableDepth--;
    }
}
