import java.io.StringWriter;
import java.net.URI;
import java.util.List;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Start-up price of a code table of 300 functions: method references, against one switch over the
 * index.
 */
public final class Linking {

    public static void main(String[] args) throws Exception {
        StringWriter lambdas = new StringWriter();
        StringWriter switched = new StringWriter();
        lambdas.write(
                "public class Lambdas { interface E { Object call(Object a); } static Object[] t ="
                    + " {");
        switched.write(
                "public class Switched { static Object call(int i, Object a) { return switch (i)"
                    + " {");
        for (int i = 0; i < 300; i++) {
            lambdas.write("(E) Lambdas::f" + i + ",");
            switched.write("case " + i + " -> f" + i + "(a);");
        }
        lambdas.write("};");
        switched.write("default -> null; }; }");
        for (int i = 0; i < 300; i++) {
            lambdas.write("static Object f" + i + "(Object a) { return a; }");
            switched.write("static Object f" + i + "(Object a) { return a; }");
        }
        String tail = "public static void main(String[] args) { long s = Long.parseLong(args[0]);";
        lambdas.write(
                tail
                        + "System.out.println(\"method references \" + (System.nanoTime() - s) /"
                        + " 1000 + \" us\"); } }");
        switched.write(
                tail
                        + "for (int i = 0; i < 300; i++) call(i, null);System.out.println(\"switch"
                        + " \" + (System.nanoTime() - s) / 1000 + \" us\"); } }");
        String out = System.getProperty("java.io.tmpdir");
        var compiler = ToolProvider.getSystemJavaCompiler();
        compiler.getTask(
                        null,
                        null,
                        null,
                        List.of("-d", out),
                        null,
                        List.of(
                                source("Lambdas", lambdas.toString()),
                                source("Switched", switched.toString())))
                .call();
        for (String name : new String[] {"Lambdas", "Switched", "Lambdas", "Switched"}) {
            new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/java",
                            "-cp",
                            out,
                            name,
                            Long.toString(System.nanoTime()))
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }

    static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(
                URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignore) {
                return text;
            }
        };
    }
}
