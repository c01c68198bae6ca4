package pyloom.translator.scope.check;

import pyloom.translator.ast.Comprehension;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Keyword;
import pyloom.translator.diagnostics.PythonSyntaxError;

import java.util.List;

/** The checks of expressions, in the order in which CPython compiles their parts. */
final class ExpressionChecks {

    private final CompilerPass pass;
    private final DefinitionChecks definitions;
    private final ComprehensionChecks comprehensions;
    private final TargetChecks targets;
    private final SuspensionChecks suspensions;

    ExpressionChecks(CompilerPass pass) {
        this.pass = pass;
        this.definitions = new DefinitionChecks(pass);
        this.comprehensions = new ComprehensionChecks(pass);
        this.targets = new TargetChecks(pass);
        this.suspensions = new SuspensionChecks(pass);
    }

    void checkAll(List<Expr> expressions) throws PythonSyntaxError {
        for (Expr expression : expressions) {
            check(expression);
        }
    }

    void checkOptional(Expr expression) throws PythonSyntaxError {
        if (expression != null) {
            check(expression);
        }
    }

    /** Checks the elements of a display or a call, where {@code *} may stand before each. */
    void checkUnpacked(List<Expr> elements) throws PythonSyntaxError {
        for (Expr element : elements) {
            check(element instanceof Expr.Starred starred ? starred.value() : element);
        }
    }

    void check(Expr expression) throws PythonSyntaxError {
        switch (expression) {
            case Expr.Name e -> ForbiddenNames.check(e.id(), e.ctx(), e.span());
            case Expr.Constant _ -> {}
            case Expr.Attribute e -> targets.checkAttribute(e);
            case Expr.Call e -> checkCall(e);
            case Expr.Subscript e -> {
                check(e.value());
                check(e.slice());
            }
            case Expr.NamedExpr e -> {
                check(e.value());
                check(e.target());
            }
            case Expr.BoolOp e -> checkAll(e.values());
            case Expr.BinOp e -> {
                check(e.left());
                check(e.right());
            }
            case Expr.UnaryOp e -> check(e.operand());
            case Expr.Lambda e -> definitions.checkLambda(e);
            case Expr.IfExp e -> {
                check(e.test());
                check(e.body());
                check(e.orelse());
            }
            case Expr.Dict e -> checkDict(e);
            case Expr.Set e -> checkUnpacked(e.elts());
            case Expr.ListComp e -> checkComprehension(e, e.generators(), e.elt(), null);
            case Expr.SetComp e -> checkComprehension(e, e.generators(), e.elt(), null);
            case Expr.DictComp e -> checkComprehension(e, e.generators(), e.key(), e.value());
            case Expr.GeneratorExp e -> checkComprehension(e, e.generators(), e.elt(), null);
            case Expr.Await e -> suspensions.checkAwait(e);
            case Expr.Yield e -> suspensions.checkYield(e);
            case Expr.YieldFrom e -> suspensions.checkYieldFrom(e);
            case Expr.Compare e -> {
                check(e.left());
                checkAll(e.comparators());
            }
            case Expr.FormattedValue e -> {
                check(e.value());
                checkOptional(e.formatSpec());
            }
            case Expr.JoinedStr e -> checkAll(e.values());
            case Expr.Starred e -> targets.refuseStarred(e);
            case Expr.ListExpr e -> checkSequence(e, e.elts(), e.ctx());
            case Expr.Tuple e -> checkSequence(e, e.elts(), e.ctx());
            case Expr.Slice e -> checkSlice(e);
        }
    }

    private void checkCall(Expr.Call call) throws PythonSyntaxError {
        KeywordChecks.check(call.keywords());
        check(call.func());
        checkUnpacked(call.args());
        for (Keyword keyword : call.keywords()) {
            check(keyword.value());
        }
    }

    private void checkDict(Expr.Dict dict) throws PythonSyntaxError {
        for (int i = 0; i < dict.values().size(); i++) {
            checkOptional(dict.keys().get(i));
            check(dict.values().get(i));
        }
    }

    private void checkComprehension(
            Expr comprehension, List<Comprehension> generators, Expr element, Expr value)
            throws PythonSyntaxError {
        comprehensions.check(comprehension, generators, element, value);
    }

    private void checkSequence(Expr sequence, List<Expr> elements, ExprContext context)
            throws PythonSyntaxError {
        switch (context) {
            case LOAD -> checkUnpacked(elements);
            case STORE -> targets.checkUnpacking(sequence, elements);
            case DEL -> checkAll(elements);
        }
    }

    private void checkSlice(Expr.Slice slice) throws PythonSyntaxError {
        checkOptional(slice.lower());
        checkOptional(slice.upper());
        checkOptional(slice.step());
    }
}
