package pyloom.translator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;
import java.util.stream.Collectors;

/** Random trees without any parentheses are printed so that they read as the same trees. */
final class ParenthesesTest {

    private static final int TREES = 3_000;

    private final Random random = new Random(7);

    @Test
    void whatIsPrintedReadsAsTheSameTree() {
        CompilationUnit unit = new CompilationUnit();
        for (int i = 0; i < TREES; i++) {
            unit.addClass("A" + i).addFieldWithInitializer("Object", "x", tree(5));
        }
        CompilationUnit read = ParsedJava.parse(JavaPrinter.print(unit).text());
        for (int i = 0; i < TREES; i++) {
            assertThat(shape(initial(read, i))).isEqualTo(shape(initial(unit, i)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a + b - c",
                "a - (b - c)",
                "a * (b + c) % d",
                "(a | b) & c | d",
                "a & b == c",
                "a && b || c && !d",
                "(a || b) && c",
                "a == b ? c : d ? e : f",
                "(a ? b : c) ? d : e",
                "a = b = c",
                "(a = b) + c",
                "(int) a + (int) (a + b)",
                "(T) (-a)",
                "(int) -a",
                "(T) ~a",
                "((T) a).b",
                "(T) a.b",
                "(T) () -> a",
                "-(a + b)",
                "- -a",
                "!(a instanceof T)",
                "a instanceof T && b",
                "a instanceof T == b",
                "(a < b) == c",
                "a < b == c",
                "a ? () -> b : () -> c",
                "(a + b).c()",
                "(a ? b : c)[d]",
                "new T(a).b()",
                "(new int[3])[0]",
                "f((a) -> b, c -> d)",
                "a -> b -> c"
            })
    void onlyThoseStandThatAreNeeded(String expression) {
        String text = "class A {\n\n    Object x = " + expression + ";\n}\n";
        String expected = text.replace("(a < b) == c", "a < b == c");
        assertThat(JavaPrinter.print(ParsedJava.parse(text)).text()).isEqualTo(expected);
    }

    private static Expression initial(CompilationUnit unit, int index) {
        return unit.getType(index).getFields().get(0).getVariable(0).getInitializer().orElseThrow();
    }

    private Expression tree(int depth) {
        if (depth == 0) {
            return new NameExpr("v" + random.nextInt(3));
        }
        Expression inner = tree(depth - 1);
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3, 4 -> binary(inner, tree(random.nextInt(depth)));
            case 5 -> binary(tree(random.nextInt(depth)), inner);
            case 6 -> prefix(inner);
            case 7 -> new CastExpr(PrimitiveType.intType(), inner);
            case 8 -> new CastExpr(new ClassOrInterfaceType(null, "T"), inner);
            case 9 -> new ConditionalExpr(inner, tree(random.nextInt(depth)), tree(depth - 1));
            case 10 -> new AssignExpr(new NameExpr("t"), inner, AssignExpr.Operator.ASSIGN);
            case 11 -> new InstanceOfExpr(inner, new ClassOrInterfaceType(null, "T"));
            case 12 -> new MethodCallExpr(inner, "call", new NodeList<>(tree(depth - 1)));
            case 13 -> new ArrayAccessExpr(inner, tree(random.nextInt(depth)));
            case 14 -> new LambdaExpr(new NodeList<>(), inner);
            default ->
                    new FieldAccessExpr(
                            new ObjectCreationExpr(
                                    null,
                                    new ClassOrInterfaceType(null, "T"),
                                    new NodeList<>(inner)),
                            "f");
        };
    }

    private Expression binary(Expression left, Expression right) {
        BinaryExpr.Operator[] operators = BinaryExpr.Operator.values();
        return new BinaryExpr(left, right, operators[random.nextInt(operators.length)]);
    }

    private Expression prefix(Expression inner) {
        return new UnaryExpr(
                inner,
                switch (random.nextInt(4)) {
                    case 0 -> UnaryExpr.Operator.MINUS;
                    case 1 -> UnaryExpr.Operator.PLUS;
                    case 2 -> UnaryExpr.Operator.BITWISE_COMPLEMENT;
                    default -> UnaryExpr.Operator.LOGICAL_COMPLEMENT;
                });
    }

    /** The tree as text in which brackets stand for nodes. */
    private static String shape(Expression expression) {
        if (expression instanceof EnclosedExpr enclosed) {
            return shape(enclosed.getInner());
        }
        String name =
                switch (expression) {
                    case NameExpr leaf -> leaf.getNameAsString();
                    case BinaryExpr binary -> binary.getOperator().asString();
                    case UnaryExpr unary -> unary.getOperator().asString();
                    case CastExpr cast -> cast.getType().asString();
                    default -> expression.getMetaModel().getTypeName();
                };
        return expression.getChildNodes().stream()
                .flatMap(
                        child ->
                                child instanceof com.github.javaparser.ast.stmt.ExpressionStmt body
                                        ? java.util.stream.Stream.of(body.getExpression())
                                        : java.util.stream.Stream.of(child))
                .filter(Expression.class::isInstance)
                .map(child -> shape((Expression) child))
                .collect(Collectors.joining(" ", "[" + name + " ", "]"));
    }
}
