package pyloom.translator.lower.tree;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;

import java.util.ArrayList;
import java.util.List;

/**
 * The operands of an expression in the order in which Java evaluates them, for those kinds that
 * evaluate all of them. The order of child nodes will not do: a replaced child moves to the end.
 */
final class Operands {

    private Operands() {}

    static List<Expression> of(Expression expression) {
        return switch (expression) {
            case MethodCallExpr call -> {
                List<Expression> operands = new ArrayList<>();
                call.getScope().ifPresent(operands::add);
                operands.addAll(call.getArguments());
                yield operands;
            }
            case BinaryExpr binary -> List.of(binary.getLeft(), binary.getRight());
            case UnaryExpr unary -> List.of(unary.getExpression());
            case CastExpr cast -> List.of(cast.getExpression());
            case EnclosedExpr enclosed -> List.of(enclosed.getInner());
            case InstanceOfExpr test -> List.of(test.getExpression());
            case FieldAccessExpr access -> List.of(access.getScope());
            case ArrayAccessExpr access -> List.of(access.getName(), access.getIndex());
            case ObjectCreationExpr creation -> creation.getArguments();
            case ArrayCreationExpr creation ->
                    creation.getInitializer().<List<Expression>>map(List::of).orElse(List.of());
            case ArrayInitializerExpr initializer -> initializer.getValues();
            case VariableDeclarationExpr declaration -> initializers(declaration);
            case LambdaExpr lambda when lambda.getBody() instanceof ExpressionStmt body ->
                    List.of(body.getExpression()); // what it captures must have a value
            default -> List.of();
        };
    }

    private static List<Expression> initializers(VariableDeclarationExpr declaration) {
        List<Expression> values = new ArrayList<>();
        for (VariableDeclarator variable : declaration.getVariables()) {
            variable.getInitializer().ifPresent(values::add);
        }
        return values;
    }
}
