package pyloom.translator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;

import org.junit.jupiter.api.Test;

import pyloom.translator.emit.text.JavadocText;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Random docstrings become Javadoc that javac's own check accepts and that says the same. */
final class DocstringRoundTripTest {

    private static final int PER_CLASS = 2_000;

    /** What stands for shape and not for content, in a docstring or in Javadoc. */
    private static final String SHAPE = "[\\s\\p{Z}`*+.:)0-9\\-]|\\p{Cc}|[\u2400-\u2421]";

    @Test
    void docstringsSayTheSameAsJavadoc() throws IOException {
        RandomTexts random = new RandomTexts(9);
        for (int done = 0; done < RandomTexts.COUNT / 5; done += PER_CLASS) {
            ClassOrInterfaceDeclaration type =
                    new ClassOrInterfaceDeclaration(
                            Modifier.createModifierList(Modifier.Keyword.PUBLIC), false, "Docs");
            List<String> docstrings = new ArrayList<>();
            while (docstrings.size() < PER_CLASS) {
                String docstring = docstring(random);
                Optional<?> javadoc =
                        JavadocText.ofDocstring(docstring)
                                .map(comment -> field(type, docstrings.size()).setComment(comment));
                if (javadoc.isPresent()) {
                    docstrings.add(docstring);
                }
            }
            PrintedJava printed = JavaPrinter.print(new CompilationUnit().addType(type));
            assertThat(printed.text()).matches("(?s)[ -~\n]*");
            List<String> comments = readByJavac(printed.text());
            for (int i = 0; i < PER_CLASS; i++) {
                assertThat(content(comments.get(i))).isEqualTo(content(docstrings.get(i)));
            }
        }
    }

    private static String docstring(RandomTexts random) {
        StringBuilder text = new StringBuilder();
        for (int parts = 3; parts > 0; parts--) {
            text.append(random.any()).append(List.of("\n\n", "\n    ", " ``", "`` ").get(parts));
        }
        return text.toString();
    }

    private static FieldDeclaration field(ClassOrInterfaceDeclaration type, int number) {
        return type.getFieldByName("d" + number)
                .orElseGet(() -> type.addField("int", "d" + number, Modifier.Keyword.PUBLIC));
    }

    private static List<String> readByJavac(String java) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        SimpleJavaFileObject file =
                new SimpleJavaFileObject(
                        URI.create("memory:///Docs.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return java;
                    }
                };
        List<String> options = List.of("-Xdoclint:all,-missing", "-proc:none");
        JavacTask task =
                (JavacTask)
                        ToolProvider.getSystemJavaCompiler()
                                .getTask(null, null, diagnostics, options, null, List.of(file));
        CompilationUnitTree unit = task.parse().iterator().next();
        task.analyze();
        assertThat(diagnostics.getDiagnostics()).isEmpty();
        DocTrees trees = DocTrees.instance(task);
        TreePath root = new TreePath(unit);
        ClassTree type = (ClassTree) unit.getTypeDecls().getFirst();
        List<String> comments = new ArrayList<>();
        for (Tree member : type.getMembers()) {
            if (member.getKind() == Tree.Kind.VARIABLE) {
                comments.add(trees.getDocComment(new TreePath(new TreePath(root, type), member)));
            }
        }
        return comments.stream().map(text -> shown(text.replaceAll("\\s+", " "))).toList();
    }

    /** The text that Javadoc shows. */
    private static String shown(String comment) {
        StringBuilder shown = new StringBuilder();
        int i = 0;
        while (i < comment.length()) {
            int code = comment.indexOf("{@code ", i);
            int end = code < 0 ? comment.length() : code;
            shown.append(unescaped(comment.substring(i, end)));
            if (code < 0) {
                break;
            }
            int depth = 1;
            for (i = code + "{@code ".length(); depth > 0; i++) {
                depth += comment.charAt(i) == '{' ? 1 : comment.charAt(i) == '}' ? -1 : 0;
            }
            shown.append(comment, code + "{@code ".length(), i - 1);
        }
        return shown.toString();
    }

    private static String unescaped(String text) {
        return text.replaceAll("</?(p|pre|ul|li)>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#64;", "@")
                .replace("&#47;", "/")
                .replace("&#42;", "*")
                .replace("&#92;", "\\")
                .replace("&amp;", "&");
    }

    private static String content(String text) {
        return text.replaceAll("\\p{Cs}", "\ufffd").replaceAll(SHAPE, "");
    }
}
