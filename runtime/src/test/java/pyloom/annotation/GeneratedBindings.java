package pyloom.annotation;

import pyloom.annotation.processor.ApiProcessor;
import pyloom.object.NativeFunction;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles an annotated source with the processor and gives access to what came out. */
final class GeneratedBindings {

    private final Path output;
    private final String messages;

    private GeneratedBindings(Path output, String messages) {
        this.output = output;
        this.messages = messages;
    }

    static GeneratedBindings compileResource(String name, Path output) throws IOException {
        try (InputStream source = GeneratedBindings.class.getResourceAsStream(name + ".java")) {
            String text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
            return compile("demo/" + name, text, output);
        }
    }

    static GeneratedBindings compile(String path, String text, Path output) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject source =
                new SimpleJavaFileObject(
                        URI.create("string:///" + path + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        StringWriter messages = new StringWriter();
        List<String> options =
                List.of(
                        "-d",
                        output.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Xlint:all,-serial,-this-escape,-processing,-options,-path",
                        "-Werror");
        JavaCompiler.CompilationTask task =
                compiler.getTask(messages, null, null, options, null, List.of(source));
        task.setProcessors(List.of(new ApiProcessor()));
        task.call();
        return new GeneratedBindings(output, messages.toString());
    }

    /** What the compiler said; nothing if all is well. */
    String messages() {
        return messages;
    }

    String index() throws IOException {
        return Files.readString(output.resolve("META-INF/pyloom/api-index.tsv"));
    }

    NativeFunction function(String name) throws ReflectiveOperationException, IOException {
        Method function = binding().getMethod("function", String.class);
        return (NativeFunction) function.invoke(null, name);
    }

    void fill(pyloom.object.PyType type) throws ReflectiveOperationException, IOException {
        binding().getMethod("fill", pyloom.object.PyType.class).invoke(null, type);
    }

    private Class<?> binding() throws ReflectiveOperationException, IOException {
        URL[] urls = {output.toUri().toURL()};
        // not closed: the classes stay in use
        return new URLClassLoader(urls, GeneratedBindings.class.getClassLoader())
                .loadClass("demo.DemoApiBinding");
    }
}
