package pyloom.translator.lower;

import com.github.javaparser.ast.CompilationUnit;

import pyloom.translator.diagnostics.Diagnostic;
import pyloom.translator.emit.JavaPrinter;
import pyloom.translator.emit.PrintedJava;
import pyloom.translator.source.Span;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * The Java of a module.
 *
 * @param java the file
 * @param lookups the places of calls and augmented assignments that look something up first, with
 *     the places of what they look up
 * @param classes what the compile step has to know of the classes whose instances dynamic code may
 *     see
 * @param problems what could not be translated; if there is anything, the Java is not to be used
 */
public record LoweredModule(
        CompilationUnit java, Map<Span, Span> lookups, String classes, List<Diagnostic> problems) {

    /** {@return the names that are others in Java, in their order} */
    public SortedSet<Renaming> renamings() {
        return Renamings.in(java);
    }

    /** {@return the text of the file, for people} */
    public PrintedJava print() {
        return JavaPrinter.print(java);
    }

    /** {@return the same file for our own compile step: each line comes from one Python span} */
    public PrintedJava printForCompiler() {
        return JavaPrinter.printSpanByLine(java);
    }
}
