package pyloom.translator.scope;

import pyloom.translator.ast.Expr;

import java.util.List;

/**
 * Finds the scope that an assignment expression binds its name in: inside comprehensions the
 * nearest scope around them (PEP 572).
 */
final class WalrusCollector {

    private final Collector collector;

    WalrusCollector(Collector collector) {
        this.collector = collector;
    }

    void check(Expr.NamedExpr named) {
        RawScope scope = collector.current();
        if (scope.iterableDepth > 0) {
            collector.refuse(
                    named.span(),
                    "assignment expression cannot be used in a comprehension iterable expression");
        }
        if (scope.isComprehension()) {
            bindOutside((Expr.Name) named.target());
        }
    }

    private void bindOutside(Expr.Name target) {
        List<RawScope> stack = collector.stack();
        for (int i = stack.size() - 1; i >= 0; i--) {
            RawScope scope = stack.get(i);
            if (scope.isComprehension()) {
                refuseIterationVariable(scope, target);
            } else {
                bindIn(scope, target);
                return;
            }
        }
    }

    private void refuseIterationVariable(RawScope scope, Expr.Name target) {
        int flags = collector.flagsOf(scope, target.id());
        if ((flags & SymbolFlags.ITERATION_VARIABLE) != 0 && (flags & SymbolFlags.LOCAL) != 0) {
            collector.refuse(
                    target.span(),
                    "assignment expression cannot rebind comprehension iteration variable '"
                            + target.id()
                            + "'");
        }
    }

    private void bindIn(RawScope scope, Expr.Name target) {
        switch (scope.kind) {
            case FUNCTION -> {
                boolean global = (collector.flagsOf(scope, target.id()) & SymbolFlags.GLOBAL) != 0;
                declare(target, global ? SymbolFlags.GLOBAL : SymbolFlags.NONLOCAL);
                collector.define(scope, target.id(), SymbolFlags.LOCAL, target.span());
            }
            case MODULE -> {
                declare(target, SymbolFlags.GLOBAL);
                collector.define(scope, target.id(), SymbolFlags.GLOBAL, target.span());
            }
            case CLASS -> refuse(target, "cannot be used in a class body");
            case TYPE_PARAMETERS ->
                    refuse(target, "cannot be used within the definition of a generic");
            case TYPE_ALIAS -> refuse(target, "cannot be used in a type alias");
            case TYPE_VARIABLE -> refuse(target, "cannot be used in a TypeVar bound");
            case ANNOTATION -> bindAround(scope, target);
        }
    }

    /** CPython looks past annotations that stay text, though nothing will ever be bound. */
    private void bindAround(RawScope annotation, Expr.Name target) {
        bindIn(annotation.parent, target);
    }

    private void declare(Expr.Name target, int flag) {
        collector.define(target.id(), flag, target.span());
        collector.recordDirective(target.id(), target.span());
    }

    private void refuse(Expr.Name target, String where) {
        collector.refuse(target.span(), "assignment expression within a comprehension " + where);
    }
}
