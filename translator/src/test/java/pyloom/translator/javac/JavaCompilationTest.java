package pyloom.translator.javac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pyloom.translator.emit.PrintedJava;
import pyloom.translator.source.Span;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Emitted Java becomes classes. */
final class JavaCompilationTest {

    private static final String GREETER =
            """
            package app;

            public final class Greeter {

                private Greeter() {}

                public static String greet(String name) {
                    return Words.HELLO + name;
                }

                static class Words {
                    static final String HELLO = "hello ";
                }
            }
            """;

    private static JavaSource source(String className, String text) {
        List<Span> spans =
                IntStream.rangeClosed(1, (int) text.lines().count())
                        .mapToObj(line -> new Span(10 * line, 0, 10 * line, 1))
                        .toList();
        return new JavaSource(className, new PrintedJava(text, spans, List.of()), "greeter.py");
    }

    private static CompiledClasses compile(JavaSource... sources) {
        return JavaCompilation.compile(List.of(sources), List.of(), JavaCompilation.Lint.ALL);
    }

    private static Object greeting(ClassLoader loader) throws ReflectiveOperationException {
        return loader.loadClass("app.Greeter").getMethod("greet", String.class).invoke(null, "you");
    }

    @Test
    void classesRunFromMemory() throws ReflectiveOperationException {
        CompiledClasses compiled = compile(source("app.Greeter", GREETER));
        assertThat(compiled.classes()).containsOnlyKeys("app.Greeter", "app.Greeter$Words");
        ClassLoader loader =
                new MemoryClassLoader(
                        compiled.classes(), Map.of(), ClassLoader.getPlatformClassLoader());
        assertThat(greeting(loader)).isEqualTo("hello you");
    }

    @Test
    void theSameSourcesGiveTheSameBytes() {
        CompiledClasses first = compile(source("app.Greeter", GREETER));
        CompiledClasses second = compile(source("app.Greeter", GREETER));
        assertThat(jar(second)).isEqualTo(jar(first));
    }

    private static byte[] jar(CompiledClasses compiled) {
        return new ClassArchive()
                .addClasses(compiled.classes())
                .addResource("app/Greeter.py.map", "map".getBytes(StandardCharsets.UTF_8))
                .toJar(Map.of("Main-Class", "app.Greeter"));
    }

    @Test
    void classesRunFromAJarAndFromAFolder(@TempDir Path folder)
            throws IOException, ReflectiveOperationException {
        CompiledClasses compiled = compile(source("app.Greeter", GREETER));
        Path jar = Files.write(folder.resolve("app.jar"), jar(compiled));
        new ClassArchive().addClasses(compiled.classes()).writeTo(folder.resolve("classes"));
        for (Path place : List.of(jar, folder.resolve("classes"))) {
            URL[] urls = {place.toUri().toURL()};
            try (URLClassLoader loader =
                    new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
                assertThat(greeting(loader)).isEqualTo("hello you");
            }
        }
    }

    @Test
    void whatJavacRefusesIsToldWithThePythonLine() {
        String faulty = "package app;\n\nclass A {\n    int x = \"\";\n    int y = z;\n}\n";
        FaultyJavaException fault =
                catchThrowableOfType(
                        FaultyJavaException.class, () -> compile(source("app.A", faulty)));
        assertThat(fault.findings())
                .extracting(JavaFinding::line, JavaFinding::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4L, "compiler.err.prob.found.req"),
                        org.assertj.core.groups.Tuple.tuple(
                                5L, "compiler.err.cant.resolve.location"));
        assertThat(fault)
                .hasMessageContaining("greeter.py:40 -> app.A.java:4:13: ")
                .hasMessageContaining("greeter.py:50 -> app.A.java:5:13: ");
    }

    @Test
    void whatJavacOnlyDislikesIsAWarning() {
        String raw = "package app;\n\nclass A {\n    java.util.List x;\n}\n";
        CompiledClasses compiled = compile(source("app.A", raw));
        assertThat(compiled.warnings()).extracting(JavaFinding::line).containsExactly(4L);
    }

    @Test
    void sourcesSeeTheClassPathAndNothingOfTheTranslator(@TempDir Path folder)
            throws IOException, ReflectiveOperationException {
        CompiledClasses library = compile(source("app.Greeter", GREETER));
        new ClassArchive().addClasses(library.classes()).writeTo(folder);
        String user =
                "package app;\n\npublic class User {\n    public static String use() {\n"
                        + "        return Greeter.greet(\"me\");\n    }\n}\n";
        CompiledClasses compiled =
                JavaCompilation.compile(
                        List.of(source("app.User", user)),
                        List.of(folder),
                        JavaCompilation.Lint.ALL);
        assertThat(compiled.classes()).containsOnlyKeys("app.User");
        String spy = "class Spy { Class<?> x = pyloom.translator.javac.JavaSource.class; }";
        assertThat(
                        catchThrowableOfType(
                                FaultyJavaException.class, () -> compile(source("Spy", spy))))
                .isNotNull();
    }

    @Test
    void theLoaderKeepsItsOwnClassesApartFromTheParents() throws ReflectiveOperationException {
        CompiledClasses compiled = compile(source("app.Greeter", GREETER));
        ClassLoader first =
                new MemoryClassLoader(
                        compiled.classes(),
                        Map.of("a.txt", new byte[] {1}),
                        ClassLoader.getPlatformClassLoader());
        ClassLoader second = new MemoryClassLoader(compiled.classes(), Map.of(), first);
        assertThat(second.loadClass("app.Greeter")).isNotEqualTo(first.loadClass("app.Greeter"));
        assertThat(second.getResourceAsStream("a.txt")).hasBinaryContent(new byte[] {1});
        assertThat(first.getResourceAsStream("b.txt")).isNull();
    }

    @Test
    void deepNestingDoesNotOverflow()
            throws ReflectiveOperationException, InvocationTargetException {
        String sum = "Math.abs(".repeat(600) + "1" + ")".repeat(600);
        String text = "public class Deep { public static int value = " + sum + "; }";
        CompiledClasses compiled = compile(source("Deep", text));
        ClassLoader loader =
                new MemoryClassLoader(
                        compiled.classes(), Map.of(), ClassLoader.getPlatformClassLoader());
        assertThat(loader.loadClass("Deep").getField("value").get(null)).isEqualTo(1);
    }
}
