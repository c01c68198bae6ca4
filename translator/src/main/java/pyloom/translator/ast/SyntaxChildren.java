package pyloom.translator.ast;

import java.util.List;
import java.util.function.Consumer;

/** Walks over the nodes directly inside a node of the syntax tree, in source order. */
public final class SyntaxChildren {

    private final Consumer<Node> visitor;

    private SyntaxChildren(Consumer<Node> visitor) {
        this.visitor = visitor;
    }

    /** Shows each child of {@code node} to {@code visitor}. */
    public static void visit(Node node, Consumer<Node> visitor) {
        SyntaxChildren children = new SyntaxChildren(visitor);
        switch (node) {
            case Stmt statement -> children.ofStatement(statement);
            case Expr expression -> children.ofExpression(expression);
            case Pattern pattern -> children.ofPattern(pattern);
            case Module module -> children.all(module.body());
            case Alias _ -> {}
            case Arg argument -> children.one(argument.annotation());
            case Arguments arguments -> children.ofArguments(arguments);
            case Comprehension comprehension -> {
                children.one(comprehension.target());
                children.one(comprehension.iter());
                children.all(comprehension.ifs());
            }
            case ExceptHandler handler -> {
                children.one(handler.type());
                children.all(handler.body());
            }
            case Keyword keyword -> children.one(keyword.value());
            case MatchCase branch -> {
                children.one(branch.pattern());
                children.one(branch.guard());
                children.all(branch.body());
            }
            case TypeParam.TypeVar parameter -> {
                children.one(parameter.bound());
                children.one(parameter.defaultValue());
            }
            case TypeParam.ParamSpec parameter -> children.one(parameter.defaultValue());
            case TypeParam.TypeVarTuple parameter -> children.one(parameter.defaultValue());
            case WithItem item -> {
                children.one(item.contextExpr());
                children.one(item.optionalVars());
            }
        }
    }

    private void one(Node child) {
        if (child != null) {
            visitor.accept(child);
        }
    }

    private void all(List<? extends Node> children) {
        children.forEach(this::one);
    }

    private void ofArguments(Arguments arguments) {
        all(arguments.posonlyargs());
        all(arguments.args());
        one(arguments.vararg());
        all(arguments.kwonlyargs());
        all(arguments.kwDefaults());
        one(arguments.kwarg());
        all(arguments.defaults());
    }

    private void ofStatement(Stmt statement) {
        switch (statement) {
            case Stmt.FunctionDef it ->
                    function(
                            it.decoratorList(),
                            it.typeParams(),
                            it.args(),
                            it.returns(),
                            it.body());
            case Stmt.AsyncFunctionDef it ->
                    function(
                            it.decoratorList(),
                            it.typeParams(),
                            it.args(),
                            it.returns(),
                            it.body());
            case Stmt.ClassDef it -> {
                all(it.decoratorList());
                all(it.typeParams());
                all(it.bases());
                all(it.keywords());
                all(it.body());
            }
            case Stmt.For it -> loop(it.target(), it.iter(), it.body(), it.orelse());
            case Stmt.AsyncFor it -> loop(it.target(), it.iter(), it.body(), it.orelse());
            case Stmt.While it -> loop(null, it.test(), it.body(), it.orelse());
            case Stmt.If it -> loop(null, it.test(), it.body(), it.orelse());
            case Stmt.With it -> two(it.items(), it.body());
            case Stmt.AsyncWith it -> two(it.items(), it.body());
            case Stmt.Match it -> {
                one(it.subject());
                all(it.cases());
            }
            case Stmt.Try it -> attempt(it.body(), it.handlers(), it.orelse(), it.finalbody());
            case Stmt.TryStar it -> attempt(it.body(), it.handlers(), it.orelse(), it.finalbody());
            default -> ofSimple(statement);
        }
    }

    private void ofSimple(Stmt statement) {
        switch (statement) {
            case Stmt.Return it -> one(it.value());
            case Stmt.Delete it -> all(it.targets());
            case Stmt.Assign it -> {
                all(it.targets());
                one(it.value());
            }
            case Stmt.TypeAlias it -> {
                one(it.name());
                all(it.typeParams());
                one(it.value());
            }
            case Stmt.AugAssign it -> pair(it.target(), it.value());
            case Stmt.AnnAssign it -> {
                pair(it.target(), it.annotation());
                one(it.value());
            }
            case Stmt.Raise it -> pair(it.exc(), it.cause());
            case Stmt.Assert it -> pair(it.test(), it.msg());
            case Stmt.Import it -> all(it.names());
            case Stmt.ImportFrom it -> all(it.names());
            case Stmt.ExprStmt it -> one(it.value());
            default -> {}
        }
    }

    private void two(List<? extends Node> first, List<? extends Node> second) {
        all(first);
        all(second);
    }

    private void function(
            List<Expr> decorators,
            List<TypeParam> typeParams,
            Arguments arguments,
            Expr returns,
            List<Stmt> body) {
        all(decorators);
        all(typeParams);
        one(arguments);
        one(returns);
        all(body);
    }

    private void loop(Expr target, Expr iterable, List<Stmt> body, List<Stmt> orelse) {
        one(target);
        one(iterable);
        all(body);
        all(orelse);
    }

    private void attempt(
            List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> last) {
        all(body);
        all(handlers);
        all(orelse);
        all(last);
    }

    private void ofExpression(Expr expression) {
        switch (expression) {
            case Expr.BoolOp it -> all(it.values());
            case Expr.NamedExpr it -> pair(it.target(), it.value());
            case Expr.BinOp it -> pair(it.left(), it.right());
            case Expr.UnaryOp it -> one(it.operand());
            case Expr.Lambda it -> {
                one(it.args());
                one(it.body());
            }
            case Expr.IfExp it -> {
                one(it.test());
                pair(it.body(), it.orelse());
            }
            case Expr.Dict it -> {
                for (int i = 0; i < it.values().size(); i++) {
                    pair(it.keys().get(i), it.values().get(i));
                }
            }
            case Expr.Set it -> all(it.elts());
            case Expr.ListComp it -> comprehension(it.elt(), null, it.generators());
            case Expr.SetComp it -> comprehension(it.elt(), null, it.generators());
            case Expr.DictComp it -> comprehension(it.key(), it.value(), it.generators());
            case Expr.GeneratorExp it -> comprehension(it.elt(), null, it.generators());
            case Expr.Await it -> one(it.value());
            case Expr.Yield it -> one(it.value());
            case Expr.YieldFrom it -> one(it.value());
            case Expr.Compare it -> {
                one(it.left());
                all(it.comparators());
            }
            case Expr.Call it -> {
                one(it.func());
                all(it.args());
                all(it.keywords());
            }
            case Expr.FormattedValue it -> pair(it.value(), it.formatSpec());
            case Expr.JoinedStr it -> all(it.values());
            case Expr.Attribute it -> one(it.value());
            case Expr.Subscript it -> pair(it.value(), it.slice());
            case Expr.Starred it -> one(it.value());
            case Expr.ListExpr it -> all(it.elts());
            case Expr.Tuple it -> all(it.elts());
            case Expr.Slice it -> {
                pair(it.lower(), it.upper());
                one(it.step());
            }
            case Expr.Constant _, Expr.Name _ -> {}
        }
    }

    private void pair(Expr first, Expr second) {
        one(first);
        one(second);
    }

    private void comprehension(Expr first, Expr second, List<Comprehension> generators) {
        pair(first, second);
        all(generators);
    }

    private void ofPattern(Pattern pattern) {
        switch (pattern) {
            case Pattern.MatchValue it -> one(it.value());
            case Pattern.MatchSingleton _, Pattern.MatchStar _ -> {}
            case Pattern.MatchSequence it -> all(it.patterns());
            case Pattern.MatchMapping it -> {
                all(it.keys());
                all(it.patterns());
            }
            case Pattern.MatchClass it -> {
                one(it.cls());
                all(it.patterns());
                all(it.kwdPatterns());
            }
            case Pattern.MatchAs it -> one(it.pattern());
            case Pattern.MatchOr it -> all(it.patterns());
        }
    }
}
