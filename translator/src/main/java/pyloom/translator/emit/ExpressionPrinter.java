package pyloom.translator.emit;

import static pyloom.translator.emit.Indents.CONTINUATION;
import static pyloom.translator.emit.layout.Indent.NONE;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;

import pyloom.translator.emit.layout.LayoutBuilder;

/** Prints expressions, with parentheses where the place of an expression demands them. */
final class ExpressionPrinter {

    private final Printers all;
    private final LayoutBuilder out;

    ExpressionPrinter(Printers all) {
        this.all = all;
        this.out = all.out;
    }

    /** Prints an expression at a place for what binds at least as tightly as {@code precedence}. */
    void print(Expression expression, int precedence) {
        Expression inner = Precedence.strip(expression);
        if (inner != expression) {
            all.notes.begin(expression);
        }
        boolean parentheses = all.precedence(inner) < precedence;
        if (parentheses) {
            all.word("(");
        }
        printBare(inner);
        if (parentheses) {
            all.word(")");
        }
        if (inner != expression) {
            all.notes.end(expression);
        }
    }

    /** Prints what is already between parentheses of its own. */
    void print(Expression expression) {
        print(expression, Precedence.EXPRESSION);
    }

    /** Prints an expression in parentheses. */
    void inParentheses(Expression expression) {
        all.word("(");
        print(expression);
        all.word(")");
    }

    private void printBare(Expression expression) {
        boolean chain = ChainPrinter.isLink(expression);
        if (chain) {
            all.notes.commentsBefore(expression);
            all.notes.enterFunction(expression);
        } else {
            all.notes.begin(expression);
        }
        switch (expression) {
            case NameExpr _, FieldAccessExpr _, MethodCallExpr _, ArrayAccessExpr _ ->
                    all.chains.print(expression);
            case ThisExpr _, SuperExpr _, ClassExpr _ -> all.chains.print(expression);
            case LiteralExpr literal -> all.operators.literal(literal);
            case BinaryExpr binary -> all.operators.binary(binary);
            case UnaryExpr unary -> all.operators.unary(unary);
            case ConditionalExpr conditional -> all.operators.conditional(conditional);
            case AssignExpr assignment -> all.operators.assignment(assignment);
            case CastExpr cast -> all.operators.cast(cast);
            case InstanceOfExpr test -> all.operators.instanceOf(test);
            case ObjectCreationExpr creation -> printCreation(creation);
            case LambdaExpr lambda -> printLambda(lambda);
            case MethodReferenceExpr reference -> printReference(reference);
            case ArrayCreationExpr creation -> all.arrays.creation(creation);
            case ArrayInitializerExpr initializer -> all.arrays.initializer(initializer, false);
            case SwitchExpr choice -> all.switches.print(choice);
            case VariableDeclarationExpr variables -> all.variables.expression(variables);
            case PatternExpr pattern -> all.patterns.print(pattern);
            case AnnotationExpr annotation -> all.annotations.print(annotation);
            case TypeExpr type -> all.types.print(type.getType());
            default ->
                    throw new IllegalArgumentException(
                            "no expression to print: " + expression.getClass());
        }
        if (chain) {
            all.notes.leaveFunction(expression);
            all.notes.commentBehind(expression);
        } else {
            all.notes.end(expression);
        }
    }

    private void printCreation(ObjectCreationExpr creation) {
        out.open(NONE);
        if (creation.getScope().isPresent()) {
            print(creation.getScope().get(), Precedence.PRIMARY);
            out.lineBreak();
            all.word(".");
        }
        all.word("new");
        out.space();
        all.types.arguments(creation.getTypeArguments().orElse(null), CONTINUATION);
        all.types.print(creation.getType());
        all.arguments.print(creation.getArguments(), creation, CONTINUATION);
        out.close();
        creation.getAnonymousClassBody().ifPresent(body -> all.members.body(creation, body, false));
    }

    private void printLambda(LambdaExpr lambda) {
        boolean parentheses = needsParentheses(lambda);
        out.open(parentheses ? CONTINUATION : NONE);
        if (parentheses) {
            all.word("(");
        }
        all.commaSeparated(
                lambda.getParameters(), () -> out.lineBreak(" "), all.variables::lambdaParameter);
        if (parentheses) {
            all.word(")");
        }
        out.close();
        out.space();
        all.word("->");
        Statement body = lambda.getBody();
        if (body instanceof BlockStmt block) {
            out.open(NONE);
            out.space();
            all.blocks.print(block, BlockPrinter.LAMBDA);
        } else {
            out.open(CONTINUATION);
            out.lineBreak(" ");
            all.notes.begin(body);
            print(((ExpressionStmt) body).getExpression());
            all.notes.end(body);
        }
        out.close();
    }

    private static boolean needsParentheses(LambdaExpr lambda) {
        if (lambda.getParameters().size() != 1) {
            return true;
        }
        Parameter only = lambda.getParameters().get(0);
        return lambda.isEnclosingParameters() || !only.getType().isUnknownType();
    }

    private void printReference(MethodReferenceExpr reference) {
        out.open(CONTINUATION);
        print(reference.getScope(), Precedence.PRIMARY);
        out.lineBreak();
        all.word("::");
        all.types.arguments(reference.getTypeArguments().orElse(null), CONTINUATION);
        if (reference.getIdentifier().equals("new")) {
            all.word("new");
        } else {
            all.name(reference.getIdentifier());
        }
        out.close();
    }
}
