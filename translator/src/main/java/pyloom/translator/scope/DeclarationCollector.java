package pyloom.translator.scope;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.Span;

import java.util.List;

/** The first pass over {@code global}, {@code nonlocal} and annotated names. */
final class DeclarationCollector {

    private static final int TOO_LATE =
            SymbolFlags.PARAMETER | SymbolFlags.LOCAL | SymbolFlags.USED | SymbolFlags.ANNOTATED;

    private final Collector collector;

    DeclarationCollector(Collector collector) {
        this.collector = collector;
    }

    void visitGlobal(Stmt.Global statement) {
        declare(statement.names(), SymbolFlags.GLOBAL, "global", statement.span());
    }

    void visitNonlocal(Stmt.Nonlocal statement) {
        declare(statement.names(), SymbolFlags.NONLOCAL, "nonlocal", statement.span());
    }

    private void declare(List<String> names, int flag, String keyword, Span span) {
        for (String name : names) {
            int flags = collector.flagsOf(collector.current(), name);
            if ((flags & TOO_LATE) != 0) {
                collector.refuse(span, tooLate(name, flags, keyword));
            }
            collector.define(name, flag, span);
            collector.recordDirective(name, span);
        }
    }

    private static String tooLate(String name, int flags, String keyword) {
        if ((flags & SymbolFlags.PARAMETER) != 0) {
            return "name '" + name + "' is parameter and " + keyword;
        }
        if ((flags & SymbolFlags.USED) != 0) {
            return "name '" + name + "' is used prior to " + keyword + " declaration";
        }
        if ((flags & SymbolFlags.ANNOTATED) != 0) {
            return "annotated name '" + name + "' can't be " + keyword;
        }
        return "name '" + name + "' is assigned to before " + keyword + " declaration";
    }

    void visitAnnotated(Stmt.AnnAssign statement) throws PythonSyntaxError {
        if (statement.target() instanceof Expr.Name target) {
            defineAnnotated(statement, target);
        } else {
            collector.expressions.visit(statement.target());
        }
        visitAnnotation(statement.annotation());
        collector.expressions.visitOptional(statement.value());
    }

    private void defineAnnotated(Stmt.AnnAssign statement, Expr.Name target) {
        int flags = collector.flagsOf(collector.current(), target.id());
        if (statement.simple()
                && !collector.atModuleLevel()
                && (flags & (SymbolFlags.GLOBAL | SymbolFlags.NONLOCAL)) != 0) {
            String keyword = (flags & SymbolFlags.GLOBAL) != 0 ? "global" : "nonlocal";
            collector.refuse(
                    statement.span(), "annotated name '" + target.id() + "' can't be " + keyword);
        }
        if (statement.simple()) {
            collector.define(target.id(), SymbolFlags.ANNOTATED | SymbolFlags.LOCAL, target.span());
        }
        if (statement.value() != null) {
            collector.define(target.id(), SymbolFlags.LOCAL, target.span());
        }
    }

    /** Visits an annotation that {@code from __future__ import annotations} may keep as text. */
    void visitAnnotation(Expr annotation) throws PythonSyntaxError {
        if (!collector.futureAnnotations) {
            collector.expressions.visit(annotation);
            return;
        }
        collector.enter(ScopeKind.ANNOTATION, "_annotation", annotation, annotation.span());
        collector.expressions.visit(annotation);
        collector.exit();
    }
}
