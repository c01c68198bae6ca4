package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;

import pyloom.runtime.linemap.LineMap;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.types.Start;
import pyloom.translator.types.Type;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Calls that have another thread run a function of the program: a lambda of Java calls it. What the
 * function is handed is evaluated at once, as in Python.
 */
final class NativeStart {

    private NativeStart() {}

    /** {@return the value of a call, or null if it starts nothing, or something unknown} */
    static Operand lower(Expr.Call call, Context context) {
        Start start = context.file().facts().startOf(call);
        if (start == null || !isDirect(start, context)) {
            return null;
        }
        if (context.typeOf(call.func()) instanceof Type.Native) {
            return thread(call, start, context);
        }
        return context.typeOf(call.func()) instanceof Type.Method method
                        && method.receiver() instanceof Type.Instance
                        && call.func() instanceof Expr.Attribute function
                ? submit(call, function, start, context)
                : null;
    }

    private static boolean isDirect(Start start, Context context) {
        return context.file().facts().directCall(start.body()) != null
                || start.body().func() instanceof Expr.Attribute;
    }

    private static Operand thread(Expr.Call call, Start start, Context context) {
        Passed passed = new Passed(start, context);
        Expression name = StringLiterals.of(start.name());
        String method = "of";
        Expression daemon = null;
        for (Keyword keyword : call.keywords()) {
            switch (keyword.arg()) {
                case "args" -> passed.evaluate();
                case "name" -> {
                    name = passed.then(keyword.value(), JavaType.STRING);
                    method = "named";
                }
                case "daemon" -> daemon = passed.then(keyword.value(), JavaType.BOOLEAN);
                default -> {}
            }
        }
        passed.evaluate();
        JavaType type = Forms.of(context.typeOf(call));
        Expression thread = Java.call(Java.className(type.name()), method, name, passed.lambda());
        NodeNotes.from(call.span(), thread);
        return Operand.of(daemon == null ? thread : Java.call(thread, "daemon", daemon), type);
    }

    private static Operand submit(
            Expr.Call call, Expr.Attribute function, Start start, Context context) {
        Operand receiver = NativeCall.receiver(function, context);
        Block statements = new Block();
        Passed passed = new Passed(start, context.in(statements));
        passed.evaluate();
        if (!statements.isEmpty() && !receiver.isRepeatable()) {
            receiver = context.keep("executor", receiver);
        }
        context.block().addAll(statements);
        Expression java = Java.call(receiver.java(), function.attr(), passed.lambda());
        return Operand.of(NodeNotes.from(call.span(), java), Forms.of(context.typeOf(call)));
    }

    /** What is handed over: variables that the lambda captures. */
    private static final class Passed {

        private final Start start;
        private final Context context;
        private final Map<String, Variable> renamed = new LinkedHashMap<>();
        private boolean isEvaluated;

        Passed(Start start, Context context) {
            this.start = start;
            this.context = context;
        }

        /** Evaluates what is handed over, unless that was done. */
        void evaluate() {
            for (int i = 0; i < start.passed().size() && !isEvaluated; i++) {
                Expr each = start.passed().get(i);
                boolean isThere =
                        each instanceof Expr.Constant
                                || each instanceof Expr.Name name && Capturable.is(name, context);
                if (!isThere) {
                    hold(each, i);
                }
            }
            isEvaluated = true;
        }

        private void hold(Expr each, int index) {
            JavaType type = Forms.of(context.typeOf(each));
            Operand value = Coercion.as(type, Expressions.lower(each, context));
            Operand held = context.keep(start.parameters().get(index), value);
            String name = ((Expr.Name) start.body().args().get(index)).id();
            renamed.put(name, new Variable.Local(JavaVariable.mentionedBy(held.java())));
        }

        /** {@return an argument that is evaluated in its turn} */
        Expression then(Expr argument, JavaType type) {
            Operand operand = Expressions.lower(argument, context);
            boolean isLast = isEvaluated || start.passed().isEmpty() || operand.isFixed();
            return Coercion.to(
                    type, isLast ? operand : context.keep(Hints.ofTarget(argument), operand));
        }

        /** {@return a lambda that makes the call} */
        Expression lambda() {
            Block body = new Block();
            renamed.forEach(context.names()::rename);
            Operand result = Expressions.lower(start.body(), context.in(body));
            renamed.keySet().forEach(context.names()::restore);
            boolean isVoid = result.javaType().equals(JavaType.NULL);
            if (!body.isEmpty() && !isVoid) {
                body.add(new ReturnStmt(result.java()));
            }
            Statement statement =
                    body.isEmpty()
                            ? new ExpressionStmt(result.java())
                            : body.size() == 1
                                    ? body.statements().getFirst().orElseThrow()
                                    : body.toStatement();
            statement
                    .findAll(MethodCallExpr.class)
                    .forEach(it -> it.setData(NodeNotes.PYTHON_FUNCTION, LineMap.NO_FUNCTION));
            return new LambdaExpr(new NodeList<>(), Java.detach(statement), false);
        }
    }
}
