package pyloom.translator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.comments.LineComment;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.VoidType;

import org.junit.jupiter.api.Test;

import pyloom.translator.emit.text.CommentText;
import pyloom.translator.emit.text.NameAllocator;
import pyloom.translator.emit.text.NumberLiterals;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.javac.CompiledClasses;
import pyloom.translator.javac.JavaCompilation;
import pyloom.translator.javac.JavaSource;
import pyloom.translator.javac.MemoryClassLoader;

import java.lang.reflect.Field;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Random texts go into Java files, through javac, and come back as they were. The seed is fixed;
 * {@code -Dpyloom.emit.random=100000} tries ten times as many.
 */
final class EmissionRoundTripTest {

    private static final int PER_METHOD = 100;
    private static final int PER_CLASS = 2_000;

    @Test
    void stringsComeBackAsTheyWere() throws ReflectiveOperationException {
        RandomTexts random = new RandomTexts(1);
        List<String> values =
                IntStream.range(0, RandomTexts.COUNT).mapToObj(_ -> random.any()).toList();
        assertSame(readBack(values, i -> StringLiterals.of(values.get(i))), values);
    }

    @Test
    void doublesComeBackAsTheyWere() throws ReflectiveOperationException {
        java.util.Random random = new java.util.Random(2);
        List<Double> values = new ArrayList<>(List.of(0.0, -0.0, Double.NaN, Double.MIN_VALUE));
        values.addAll(List.of(Double.MAX_VALUE, 1 / 0.0, -1 / 0.0, 1e16, 1e22, 0.1, -1.5));
        while (values.size() < 2_000) {
            values.add(Double.longBitsToDouble(random.nextLong()));
        }
        assertThat(readBack(values, i -> NumberLiterals.ofDouble(values.get(i)))).isEqualTo(values);
    }

    @Test
    void longsComeBackAsTheyWere() throws ReflectiveOperationException {
        java.util.Random random = new java.util.Random(3);
        List<Long> values =
                new ArrayList<>(
                        List.of(0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 31, -(1L << 31)));
        while (values.size() < 2_000) {
            values.add(random.nextLong() >> random.nextInt(64));
        }
        assertThat(readBack(values, i -> NumberLiterals.ofLong(values.get(i)))).isEqualTo(values);
    }

    @Test
    void bigIntegersComeBackAsTheyWere() throws ReflectiveOperationException {
        List<BigInteger> values =
                List.of(
                        BigInteger.ONE.shiftLeft(64),
                        BigInteger.TEN.pow(4_299).negate(),
                        BigInteger.ONE.shiftLeft(400_000).subtract(BigInteger.ONE));
        ImportCollector imports = new ImportCollector("");
        imports.declareType("BigInteger");
        List<Object> read = readBack(values, i -> bigInteger(values.get(i), imports));
        assertSame(read, values);
    }

    private static Expression bigInteger(BigInteger value, ImportCollector imports) {
        return NumberLiterals.ofBigInteger(value, imports.type("java.math.BigInteger"));
    }

    /** Tells the differences alone; the lists are long. */
    private static void assertSame(List<?> actual, List<?> expected) {
        assertThat(IntStream.range(0, expected.size()))
                .filteredOn(i -> !actual.get(i).equals(expected.get(i)))
                .extracting(i -> "expected " + expected.get(i) + " but was " + actual.get(i))
                .isEmpty();
    }

    /** Compiles classes that put each value into an array, and returns the array. */
    private static List<Object> readBack(List<?> values, IntFunction<Expression> expression)
            throws ReflectiveOperationException {
        List<JavaSource> sources = new ArrayList<>();
        for (int start = 0; start < values.size(); start += PER_CLASS) {
            ClassOrInterfaceDeclaration type = publicClass("Values" + start);
            int end = Math.min(start + PER_CLASS, values.size());
            for (int first = start; first < end; first += PER_METHOD) {
                BlockStmt body = new BlockStmt();
                for (int i = first; i < Math.min(first + PER_METHOD, end); i++) {
                    body.addStatement(assignment(i, expression.apply(i)));
                }
                type.addMember(filler("fill" + first, body));
            }
            sources.add(source(type));
        }
        Object[] array = new Object[values.size()];
        ClassLoader loader = load(sources);
        for (JavaSource source : sources) {
            for (var method : loader.loadClass(source.className()).getMethods()) {
                if (method.getName().startsWith("fill")) {
                    method.invoke(null, (Object) array);
                }
            }
        }
        return List.of(array);
    }

    private static ExpressionStmt assignment(int index, Expression value) {
        ArrayAccessExpr target =
                new ArrayAccessExpr(new NameExpr("values"), NumberLiterals.ofInt(index));
        return new ExpressionStmt(new AssignExpr(target, value, AssignExpr.Operator.ASSIGN));
    }

    private static MethodDeclaration filler(String name, BlockStmt body) {
        ArrayType objects = new ArrayType(new ClassOrInterfaceType(null, "Object"));
        return new MethodDeclaration(
                        Modifier.createModifierList(
                                Modifier.Keyword.PUBLIC, Modifier.Keyword.STATIC),
                        new VoidType(),
                        name)
                .setParameters(new NodeList<>(new Parameter(objects, "values")))
                .setBody(body);
    }

    @Test
    void namesNeverCollideAndAreAlwaysJava() throws ReflectiveOperationException {
        RandomTexts random = new RandomTexts(4);
        List<JavaSource> sources = new ArrayList<>();
        List<List<String>> names = new ArrayList<>();
        for (int done = 0; done < RandomTexts.COUNT; done += PER_CLASS) {
            NameAllocator allocator = NameAllocator.forVariables();
            ClassOrInterfaceDeclaration type = publicClass("Names" + done);
            List<String> allocated = new ArrayList<>();
            for (int i = 0; i < PER_CLASS; i++) {
                allocated.add(allocator.allocate(random.name()));
                type.addMember(constant(allocated.getLast(), i));
            }
            names.add(allocated);
            sources.add(source(type));
        }
        ClassLoader loader = load(sources);
        for (int i = 0; i < sources.size(); i++) {
            assertThat(constants(loader.loadClass(sources.get(i).className())))
                    .isEqualTo(names.get(i));
        }
    }

    @Test
    void commentsStayComments() throws ReflectiveOperationException {
        RandomTexts random = new RandomTexts(5);
        List<JavaSource> sources = new ArrayList<>();
        for (int done = 0; done < RandomTexts.COUNT; done += PER_CLASS) {
            ClassOrInterfaceDeclaration type = publicClass("Comments" + done);
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < PER_CLASS; i++) {
                FieldDeclaration field = constant("c" + i, i);
                String text = random.line();
                LineComment comment = CommentText.ofPython("#" + text);
                if (i % 3 == 0) {
                    NodeNotes.commentBehind(field, comment);
                } else {
                    NodeNotes.commentBefore(field, comment);
                }
                expected.add(shown(text));
                type.addMember(field);
            }
            JavaSource source = source(type);
            assertSame(CommentReader.read(source.printed().text(), PER_CLASS), expected);
            sources.add(source);
        }
        ClassLoader loader = load(sources);
        for (JavaSource source : sources) {
            assertThat(constants(loader.loadClass(source.className()))).hasSize(PER_CLASS);
        }
    }

    /** The text as the comment is to show it: one line, nothing invisible, no escape alive. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (char c : text.replaceAll("\\p{Cs}", "\ufffd").toCharArray()) {
            if (c == '\t') {
                shown.append("    ");
            } else {
                shown.append(c < ' ' ? (char) (0x2400 + c) : c == 0x7f ? '\u2421' : c);
            }
        }
        return shown.toString()
                .stripTrailing()
                .replaceAll("^ ", "")
                .replaceAll("(\\\\+)(?=u|[^ -~])", "$1$1");
    }

    private static ClassOrInterfaceDeclaration publicClass(String name) {
        return new ClassOrInterfaceDeclaration(
                Modifier.createModifierList(Modifier.Keyword.PUBLIC), false, name);
    }

    private static FieldDeclaration constant(String name, int value) {
        return new FieldDeclaration(
                Modifier.createModifierList(Modifier.Keyword.PUBLIC, Modifier.Keyword.STATIC),
                new NodeList<>(
                        new VariableDeclarator(
                                PrimitiveType.intType(), name, NumberLiterals.ofInt(value))));
    }

    /** The names of the fields in the order of their values, which must be 0, 1, 2... */
    private static List<String> constants(Class<?> type) throws ReflectiveOperationException {
        String[] names = new String[type.getFields().length];
        for (Field field : type.getFields()) {
            names[field.getInt(null)] = field.getName();
        }
        return List.of(names);
    }

    private static JavaSource source(ClassOrInterfaceDeclaration type) {
        PrintedJava printed = JavaPrinter.print(new CompilationUnit().addType(type));
        assertThat(printed.text()).matches("(?s)[ -~\n]*");
        return new JavaSource(type.getNameAsString(), printed, "");
    }

    private static ClassLoader load(List<JavaSource> sources) {
        CompiledClasses compiled =
                JavaCompilation.compile(sources, List.of(), JavaCompilation.Lint.ALL);
        assertThat(compiled.warnings()).isEmpty();
        ClassLoader parent = EmissionRoundTripTest.class.getClassLoader();
        return new MemoryClassLoader(compiled.classes(), Map.of(), parent);
    }
}
