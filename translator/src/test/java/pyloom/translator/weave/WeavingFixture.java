package pyloom.translator.weave;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassHierarchyResolver;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles Java sources from the test's resources, in memory. */
final class WeavingFixture {

    private WeavingFixture() {}

    static Map<String, byte[]> compile(String name) throws IOException {
        String text;
        try (InputStream in = WeavingFixture.class.getResourceAsStream(name + ".java")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Outputs outputs = new Outputs(compiler.getStandardFileManager(null, null, null));
        JavaFileObject source =
                new SimpleJavaFileObject(
                        URI.create("string:///demo/" + name + ".java"),
                        JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        List<String> options = List.of("-proc:none", "-cp", System.getProperty("java.class.path"));
        if (!compiler.getTask(null, outputs, null, options, null, List.of(source)).call()) {
            throw new IllegalStateException("the test's source does not compile");
        }
        Map<String, byte[]> classes = new HashMap<>();
        outputs.classes.forEach((key, bytes) -> classes.put(key, bytes.toByteArray()));
        return classes;
    }

    static ClassHierarchyResolver hierarchy(Map<String, byte[]> classes) {
        return ClassHierarchyResolver.ofResourceParsing(
                        type -> {
                            byte[] bytes =
                                    classes.get(type.packageName() + "." + type.displayName());
                            return bytes == null ? null : new ByteArrayInputStream(bytes);
                        })
                .orElse(
                        ClassHierarchyResolver.ofResourceParsing(
                                WeavingFixture.class.getClassLoader()));
    }

    static Class<?> load(Map<String, byte[]> classes, String name) throws ClassNotFoundException {
        return new ClassLoader(WeavingFixture.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String wanted) throws ClassNotFoundException {
                byte[] bytes = classes.get(wanted);
                if (bytes == null) {
                    throw new ClassNotFoundException(wanted);
                }
                return defineClass(wanted, bytes, 0, bytes.length);
            }
        }.loadClass(name);
    }

    private static final class Outputs extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

        Outputs(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + name), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(name, bytes);
                    return bytes;
                }
            };
        }
    }
}
