package pyloom.translator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.comments.BlockComment;
import com.github.javaparser.ast.comments.LineComment;
import com.github.javaparser.ast.comments.TraditionalJavadocComment;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;

import org.junit.jupiter.api.Test;

import pyloom.translator.emit.text.CommentText;
import pyloom.translator.emit.text.JavadocText;
import pyloom.translator.emit.text.NumberLiterals;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.javac.CompiledClasses;
import pyloom.translator.javac.JavaCompilation;
import pyloom.translator.javac.JavaSource;
import pyloom.translator.javac.MemoryClassLoader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Inputs that have broken translators; the numbers are those of the list of hostile inputs. */
final class HostileInputTest {

    private static final List<String> PAYLOADS =
            List.of(
                    "*/ } static { System.exit(3); } /*",
                    "\\u002a\\u002f } static { System.exit(3); } \\u002f\\u002a",
                    "\\u000a static { System.exit(3); }",
                    "\\u000d static { System.exit(3); }",
                    "\\uuuu002f",
                    "\\\\\\u000a static { System.exit(3); }",
                    "C:\\users\\x",
                    "\ud800" + "\\u000a static { System.exit(3); }",
                    "\\ud800\\u000a static { System.exit(3); }",
                    "\u2028 static { System.exit(3); }",
                    "\r static { System.exit(3); }",
                    "\u202e} static { System.exit(3); }",
                    "\u001a");

    private static final List<String> STRINGS =
            List.of(
                    "\"",
                    "\\",
                    "\"\"\"",
                    "\0",
                    "\0" + "1",
                    "\r\n",
                    "\u2028\u2029\u0085",
                    "\ud800",
                    "\ud800" + "\\u000a",
                    "\ud800" + "\\" + "\ud800",
                    "\udc00\ud800",
                    "\ud83d\ude00",
                    "\\u0022 + System.exit(3) + \\u0022",
                    "\u202e",
                    "\u001a",
                    "\ufeff\uffff\ufffe");

    private static final List<String> LONG_STRINGS =
            List.of(
                    "a".repeat(65_534),
                    "b".repeat(65_535),
                    "\u00e9".repeat(32_767),
                    "\u00e9".repeat(32_768),
                    "\0".repeat(32_768),
                    "\u4e2d".repeat(30_000),
                    "\ud83d\ude00".repeat(40_000),
                    "a" + "\ud83d\ude00".repeat(40_000),
                    "line\n".repeat(20_000),
                    "some words and more ".repeat(5_000),
                    // H34: ten megabytes.
                    "0123456789 ".repeat(950_000));

    private static ClassOrInterfaceDeclaration typeWith(List<Expression> values, String type) {
        ClassOrInterfaceDeclaration declaration =
                new ClassOrInterfaceDeclaration(
                        Modifier.createModifierList(Modifier.Keyword.PUBLIC), false, "Hostile");
        for (int i = 0; i < values.size(); i++) {
            declaration.addField(
                    type, "value" + i, Modifier.Keyword.PUBLIC, Modifier.Keyword.STATIC);
            declaration.getFields().get(i).getVariable(0).setInitializer(values.get(i));
        }
        return declaration;
    }

    private static Class<?> load(ClassOrInterfaceDeclaration type) {
        PrintedJava printed = JavaPrinter.print(new CompilationUnit().addType(type));
        assertThat(printed.text().chars())
                .allMatch(character -> character == '\n' || character >= ' ' && character <= '~');
        JavaSource source = new JavaSource(type.getNameAsString(), printed, "");
        CompiledClasses compiled =
                JavaCompilation.compile(List.of(source), List.of(), JavaCompilation.Lint.ALL);
        assertThat(compiled.classes()).hasSize(1);
        assertThat(compiled.warnings()).isEmpty();
        ClassLoader parent = HostileInputTest.class.getClassLoader();
        try {
            return new MemoryClassLoader(compiled.classes(), Map.of(), parent)
                    .loadClass(type.getNameAsString());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object valueOf(Expression initial, String type) {
        return valuesOf(List.of(initial), type).getFirst();
    }

    private static List<Object> valuesOf(List<Expression> initial, String type) {
        Class<?> loaded = load(typeWith(initial, type));
        List<Object> values = new ArrayList<>();
        try {
            for (int i = 0; i < initial.size(); i++) {
                values.add(loaded.getField("value" + i).get(null));
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return values;
    }

    private static Expression seven() {
        return NumberLiterals.ofLong(7);
    }

    @Test
    void h52ToH54CommentsAndDocstringsStayText() {
        ClassOrInterfaceDeclaration type =
                typeWith(PAYLOADS.stream().map(_ -> seven()).toList(), "long");
        for (int i = 0; i < PAYLOADS.size(); i++) {
            String payload = PAYLOADS.get(i);
            FieldDeclaration field = type.getFields().get(i);
            CommentText.lines(payload).forEach(line -> NodeNotes.commentBefore(field, line));
            NodeNotes.commentBehind(field, CommentText.ofPython("#" + payload));
            NodeNotes.commentAtEnd(type, CommentText.ofPython("# " + payload));
            String docstring = "``" + payload + "`` " + payload;
            field.setComment(JavadocText.ofDocstring(docstring).orElseThrow());
        }
        assertThat(load(type).getDeclaredFields()).hasSameSizeAs(PAYLOADS);
    }

    @Test
    void h52EvenACommentThatSomeoneElseMadeStaysOne() {
        List<String> texts = new ArrayList<>(PAYLOADS);
        texts.addAll(List.of("*/ int x; /*", "a\nint x;", "\u00e9", "\\ud83d\\ude00\\u000aint x;"));
        ClassOrInterfaceDeclaration type =
                typeWith(texts.stream().map(_ -> seven()).toList(), "long");
        for (int i = 0; i < texts.size(); i++) {
            FieldDeclaration field = type.getFields().get(i);
            NodeNotes.commentBefore(field, new LineComment(texts.get(i)));
            NodeNotes.commentBefore(field, new BlockComment(texts.get(i)));
            field.setComment(new TraditionalJavadocComment(texts.get(i)));
        }
        assertThat(load(type).getDeclaredFields()).hasSameSizeAs(texts);
    }

    @Test
    void h55StringsComeBackAsTheyWere() {
        assertThat(valuesOf(STRINGS.stream().map(StringLiterals::of).toList(), "String"))
                .isEqualTo(STRINGS);
    }

    @Test
    void h58StringsOfAnyLengthComeBackAsTheyWere() {
        List<Object> values =
                valuesOf(LONG_STRINGS.stream().map(StringLiterals::of).toList(), "String");
        assertThat(IntStream.range(0, values.size()))
                .allMatch(i -> values.get(i).equals(LONG_STRINGS.get(i)));
    }

    @Test
    void h58SumsOfLongStringsAreToldApart() {
        Expression longest = StringLiterals.of("\u4e2d".repeat(20_000));
        Expression half = StringLiterals.of("a".repeat(32_000));
        assertThat(StringLiterals.fitOneSum(List.of(half, new NameExpr("x"), half))).isTrue();
        assertThat(StringLiterals.fitOneSum(List.of(half, half, half))).isFalse();
        assertThat(StringLiterals.fitOneSum(List.of(longest, half))).isFalse();
        Expression sum = new BinaryExpr(half, seven(), BinaryExpr.Operator.PLUS);
        sum = new BinaryExpr(sum, half.clone(), BinaryExpr.Operator.PLUS);
        assertThat(valueOf(sum, "String").toString()).hasSize(64_001);
    }

    @Test
    void h58OnlyStringsThatFitAreConstants() {
        assertThat(StringLiterals.fitsConstant("a".repeat(65_534))).isTrue();
        assertThat(StringLiterals.fitsConstant("a".repeat(65_535))).isFalse();
        assertThat(StringLiterals.fitsConstant("\0".repeat(32_768))).isFalse();
    }

    private static Expression nest(int depth, Expression start, UnaryOperator<Expression> step) {
        Expression nested = start;
        for (int i = 0; i < depth; i++) {
            nested = step.apply(nested);
        }
        return nested;
    }

    private static Expression nestedCalls(int depth) {
        return nest(
                depth,
                NumberLiterals.ofLong(7),
                inner -> new MethodCallExpr(new NameExpr("Math"), "abs", new NodeList<>(inner)));
    }

    @Test
    void h62CallsWithinCalls() {
        assertThat(ExpressionDepth.of(nestedCalls(3_000))).isEqualTo(3_001);
        assertThat(ExpressionDepth.exceedsLimit(nestedCalls(3_000))).isTrue();
        assertThat(ExpressionDepth.exceedsLimit(nestedCalls(60))).isFalse();
        CompilationUnit unit =
                new CompilationUnit().addType(typeWith(List.of(nestedCalls(3_000)), "long"));
        assertThat(JavaPrinter.print(unit).text().split("abs\\(")).hasSize(3_001);
        assertThat(JavaPrinter.printSpanByLine(unit).text().lines()).hasSize(3);
        assertThat(valueOf(nestedCalls(700), "long")).isEqualTo(7L);
    }

    @Test
    void h62OtherNestingOfDepth3000() {
        assertThat(
                        valueOf(
                                nest(
                                        3_000,
                                        NumberLiterals.ofLong(1),
                                        inner ->
                                                new BinaryExpr(
                                                        inner,
                                                        NumberLiterals.ofLong(1),
                                                        BinaryExpr.Operator.PLUS)),
                                "long"))
                .isEqualTo(3_001L);
        assertThat(
                        valueOf(
                                nest(
                                        3_000,
                                        NumberLiterals.ofLong(1),
                                        inner ->
                                                new BinaryExpr(
                                                        NumberLiterals.ofLong(1),
                                                        inner,
                                                        BinaryExpr.Operator.MINUS)),
                                "long"))
                .isEqualTo(1L);
        assertThat(
                        valueOf(
                                nest(
                                        3_000,
                                        NumberLiterals.ofLong(1),
                                        inner ->
                                                new UnaryExpr(
                                                        new EnclosedExpr(inner),
                                                        UnaryExpr.Operator.BITWISE_COMPLEMENT)),
                                "long"))
                .isEqualTo(1L);
        assertThat(
                        valueOf(
                                nest(
                                        1_000,
                                        StringLiterals.of(" x"),
                                        inner -> new MethodCallExpr(inner, "trim")),
                                "String"))
                .isEqualTo("x");
    }

    @Test
    void h62ALongChainOfElseIfs() {
        IfStmt chain = new IfStmt(new NameExpr("x"), new BlockStmt(), null);
        IfStmt last = chain;
        for (int i = 0; i < 3_000; i++) {
            IfStmt next = new IfStmt(new NameExpr("x"), new BlockStmt(), null);
            last.setElseStmt(next);
            last = next;
        }
        CompilationUnit unit = new CompilationUnit();
        unit.addClass("A").addMethod("f").setBody(new BlockStmt().addStatement(chain));
        assertThat(JavaPrinter.print(unit).text().lines()).hasSize(3_001 + 6);
    }
}
