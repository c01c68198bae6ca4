package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.scope.Scope;
import pyloom.translator.scope.Symbol;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.types.Facts;
import pyloom.translator.types.FunctionFacts;
import pyloom.translator.types.Type;
import pyloom.translator.types.VariableFacts;

import java.util.stream.Collectors;

/** Says for each function of a module what is known of it, and what is not and why. */
public final class Explain {

    private final Facts facts;
    private final SymbolTable symbols;
    private final StringBuilder text = new StringBuilder();

    private Explain(Facts facts, SymbolTable symbols) {
        this.facts = facts;
        this.symbols = symbols;
    }

    /** {@return the explanation, a paragraph for each function} */
    public static String of(Module module, SymbolTable symbols, Facts facts) {
        if (facts.openReason() != null) {
            return "everything is dynamic: " + facts.openReason() + "\n";
        }
        Explain explain = new Explain(facts, symbols);
        facts.dynamicClasses()
                .forEach(
                        (name, reason) ->
                                explain.text
                                        .append("class ")
                                        .append(name)
                                        .append(" is dynamic because ")
                                        .append(reason)
                                        .append('\n'));
        explain.functions(module);
        return explain.text.toString();
    }

    private void functions(Node node) {
        if (node instanceof Stmt.FunctionDef def) {
            function(def);
        }
        SyntaxChildren.visit(node, this::functions);
    }

    private void function(Stmt.FunctionDef def) {
        text.append("line ").append(def.span().line()).append(": ").append(def.name());
        FunctionFacts function = facts.function(def);
        if (function == null) {
            text.append(" is never called\n");
            return;
        }
        text.append(
                function.parameters().stream()
                        .map(Type::toString)
                        .collect(Collectors.joining(", ", "(", ") -> ")));
        text.append(function.result()).append(function.isDirect() ? "\n" : ", dynamic calls\n");
        Scope scope = symbols.scopeOf(def);
        for (Symbol symbol : scope.symbols()) {
            VariableFacts variable = facts.local(scope, symbol.name());
            if (variable != null) {
                text.append("  ").append(symbol.name()).append(": ").append(variable.type());
                text.append(variable.mayBeUnbound() ? ", may be unset\n" : "\n");
            }
        }
        Unknowns unknowns = new Unknowns();
        def.body().forEach(unknowns::search);
        if (unknowns.first != null) {
            text.append("  dynamic first at line ").append(unknowns.first.span().line());
            text.append(", column ").append(unknowns.first.span().column() + 1).append(": ");
            text.append(reason(unknowns.first)).append('\n');
        }
    }

    /** Why nothing is known of what an expression gives, its parts being known. */
    private static String reason(Expr expression) {
        return switch (expression) {
            case Expr.Call call -> "nothing is known of what " + name(call.func()) + "() returns";
            case Expr.Attribute _ -> "nothing is known of " + name(expression);
            case Expr.Name name -> name.id() + " may be anything";
            case Expr.Subscript subscript ->
                    "nothing is known of what " + name(subscript.value()) + "[] holds";
            case Expr.Lambda _ -> "a function that is made here is dynamic";
            case Expr.Yield _, Expr.YieldFrom _ -> "whoever resumes the generator sends anything";
            default -> "nothing is known of the value";
        };
    }

    private static String name(Expr expression) {
        return switch (expression) {
            case Expr.Name name -> name.id();
            case Expr.Attribute attribute -> name(attribute.value()) + "." + attribute.attr();
            case Expr.Call call -> name(call.func()) + "()";
            case Expr.Subscript subscript -> name(subscript.value()) + "[]";
            default -> "...";
        };
    }

    /** The first expression of a function that nothing is known of. */
    private final class Unknowns {
        private Expr first;

        void search(Node node) {
            if (first != null || node instanceof Stmt.FunctionDef) {
                return;
            }
            SyntaxChildren.visit(node, this::search);
            if (first == null
                    && node instanceof Expr expression
                    && !(node instanceof Expr.Slice)
                    && facts.isKnown(expression)
                    && facts.of(expression) instanceof Type.Unknown) {
                first = expression;
            }
        }
    }
}
