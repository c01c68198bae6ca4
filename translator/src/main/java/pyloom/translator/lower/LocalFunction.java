package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.type.UnknownType;

import pyloom.runtime.linemap.LineMap;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.NumberLiterals;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.scope.Scope;

import java.util.ArrayList;
import java.util.List;

/**
 * The objects of functions inside functions, and of lambdas: made in place from a lambda of Java,
 * which captures what the function takes from those around it. A variable that never changes after
 * that is captured itself, any other in its cell.
 */
final class LocalFunction {

    private static final int MAX_ENTRY = 6;
    private static final String GENERATOR = "generator";

    private LocalFunction() {}

    /** {@return whether a function gets its object this way} */
    static boolean applies(Context context, Scope scope) {
        return context.file().facts().openReason() == null
                && !context.file().facts().habits().looksAtCode()
                && !scope.isCoroutine()
                && isFunctionLike(scope)
                && context.method().kind() != MethodUnit.Kind.CLASS
                && !context.method().isNamedLikeAnother();
    }

    private static boolean isFunctionLike(Scope scope) {
        return scope.node() instanceof Expr.Lambda
                || scope.node() instanceof Expr.GeneratorExp
                || scope.node() instanceof Stmt.FunctionDef def && def.typeParams().isEmpty();
    }

    /** {@return the type of a captured variable that needs no cell} */
    static JavaType typeOf(String free, Scope scope, FileUnit file) {
        return Names.of(file, scope.holder(free)).typeOf(free);
    }

    /** {@return whether the function with {@code scope} captures a variable without its cell} */
    static boolean isPlain(String free, Scope scope, FileUnit file) {
        return file.facts().isSettled(scope.holder(free), free);
    }

    /** {@return the object of a function whose method is there} */
    static Expression of(FunctionUnit function, Context context) {
        Expression entry =
                isReference(function, context)
                        ? new MethodReferenceExpr(
                                function.owner().reference(),
                                new NodeList<>(),
                                function.declaration().getNameAsString())
                        : lambda(function, context);
        Expression object =
                make(
                        maker(function),
                        function.arity(),
                        Names.simple(function.qualname()),
                        function.signature(),
                        entry);
        NodeNotes.from(function.span(), object);
        if (maker(function).equals(GENERATOR) && function.needsEnding()) {
            object = Java.call(object, "closing");
        }
        return function.doc() == null
                ? object
                : Java.call(object, "documented", StringLiterals.of(function.doc()));
    }

    /** Whether the method needs nothing but its arguments. */
    private static boolean isReference(FunctionUnit function, Context context) {
        return capturedNames(function.scope(), context.file()).isEmpty()
                && function.arity() <= MAX_ENTRY
                && !function.declaration().getNameAsString().equals(LowerModule.MAIN);
    }

    private static String maker(FunctionUnit function) {
        if (function.scope().isGenerator() && !function.isGenerator()) {
            return GENERATOR;
        }
        return function.result() == null && function.arity() <= MAX_ENTRY
                ? "procedure"
                : "function";
    }

    private static Expression make(
            String maker, int arity, String name, String signature, Expression entry) {
        return Java.runtime(
                RuntimeMember.functions(arity > MAX_ENTRY ? maker + "OfArray" : maker),
                StringLiterals.of(name),
                StringLiterals.of(signature),
                entry);
    }

    /**
     * {@return the object of a function that is all a lambda of Java}
     *
     * @param isProcedure whether it returns nothing
     */
    static Expression of(
            boolean isProcedure,
            String name,
            String signature,
            List<JavaVariable> parameters,
            Expression body) {
        LambdaExpr lambda = lambda(parameters, body);
        String maker = isProcedure ? "procedure" : "function";
        return make(maker, parameters.size(), name, signature, lambda);
    }

    /**
     * {@return a lambda whose body is an expression; parameters that it does not read are unnamed}
     */
    static LambdaExpr lambda(List<JavaVariable> parameters, Expression body) {
        NodeList<Parameter> declared = new NodeList<>();
        for (JavaVariable parameter : parameters) {
            boolean isRead =
                    body.findFirst(
                                    SimpleName.class,
                                    each -> JavaVariable.mentionedBy(each) == parameter)
                            .isPresent();
            declared.add(
                    new Parameter(
                            new UnknownType(),
                            isRead ? parameter.declaredName() : new SimpleName("_")));
        }
        return new LambdaExpr(declared, new ExpressionStmt(body), declared.size() != 1);
    }

    private static Expression lambda(FunctionUnit function, Context context) {
        boolean takesArray = function.arity() > MAX_ENTRY;
        NodeList<Parameter> parameters = new NodeList<>();
        NodeList<Expression> arguments = new NodeList<>(captured(function.scope(), context));
        JavaVariable values = JavaVariable.helper("values");
        if (takesArray) {
            parameters.add(new Parameter(new UnknownType(), values.declaredName()));
        }
        if (function.takesArray()) {
            arguments.add(values.mention());
        }
        List<String> names = function.parameterNames();
        for (int i = 0; i < names.size() && !function.takesArray(); i++) {
            Expression given;
            if (takesArray) {
                given = new ArrayAccessExpr(values.mention(), NumberLiterals.ofInt(i));
            } else {
                JavaVariable parameter =
                        JavaVariable.of(JavaVariable.Role.PARAMETER, names.get(i), names.get(i));
                parameters.add(new Parameter(new UnknownType(), parameter.declaredName()));
                given = parameter.mention();
            }
            arguments.add(Coercion.to(function.parameterTypes().get(i), Operand.object(given)));
        }
        MethodCallExpr call =
                new MethodCallExpr(
                        function.owner().reference(),
                        function.declaration().getNameAsString(),
                        arguments);
        if (function.owner() == context.method().owner()) {
            call.removeScope();
        }
        NodeNotes.from(function.span(), call);
        call.setData(NodeNotes.PYTHON_FUNCTION, LineMap.NO_FUNCTION); // a lambda has no frame
        return function.result() == null && function.arity() > MAX_ENTRY
                ? new LambdaExpr(parameters, FunctionObject.adapted(call), parameters.size() != 1)
                : new LambdaExpr(parameters, new ExpressionStmt(call), parameters.size() != 1);
    }

    /** {@return the names of the variables that a function takes from those around it} */
    static List<String> capturedNames(Scope scope, FileUnit file) {
        return scope.freeVariables().stream()
                .filter(free -> !isOnlyMethod(free, scope, file))
                .toList();
    }

    /** Whether a name means a function that is only called directly, which needs no variable. */
    private static boolean isOnlyMethod(String free, Scope scope, FileUnit file) {
        Scope owner = scope.holder(free);
        return file.facts().functions().stream()
                .filter(each -> each.isDirect() && !each.isUsedAsValue())
                .filter(each -> each.definition() instanceof Stmt.FunctionDef)
                .map(each -> file.scopeOf(each.definition()))
                .anyMatch(each -> each.parent() == owner && owner.mangle(each.name()).equals(free));
    }

    /** {@return what a function takes from those around it, as the code at hand has it} */
    static List<Expression> captured(Scope scope, Context context) {
        List<Expression> values = new ArrayList<>();
        for (String free : capturedNames(scope, context.file())) {
            values.add(
                    isPlain(free, scope, context.file())
                            ? plain(free, scope, context)
                            : cell(free, context));
        }
        return values;
    }

    private static Expression plain(String free, Scope scope, Context context) {
        Variable variable = context.names().knowing(free).ofMangled(free);
        return Coercion.to(
                typeOf(free, scope, context.file()), Operand.of(variable.load(), variable.type()));
    }

    /** {@return the cell of a variable, for a function that takes it in one} */
    static Expression cell(String free, Context context) {
        Names names = context.names().knowing(free);
        if (!isPlain(free, names.scope(), context.file())
                || !(names.ofMangled(free) instanceof Variable.Local variable)) {
            return names.cell(free).mention();
        }
        return new ObjectCreationExpr(
                null, Java.type(Runtime.CELL), new NodeList<>(variable.load()));
    }
}
