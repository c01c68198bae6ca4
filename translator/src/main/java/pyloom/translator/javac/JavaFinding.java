package pyloom.translator.javac;

import pyloom.translator.source.Span;

import java.util.Locale;

import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What javac says about an emitted file.
 *
 * @param className the file, empty if none
 * @param line its line, from 1; -1 if none
 * @param column the column, from 1; -1 if none
 * @param pythonFile the Python file, empty if none
 * @param python where the line comes from in the Python file, null if from nowhere
 * @param code javac's name for the message
 * @param message the message
 */
public record JavaFinding(
        String className,
        long line,
        long column,
        String pythonFile,
        Span python,
        String code,
        String message) {

    static JavaFinding of(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        if (!(diagnostic.getSource() instanceof JavaSource.SourceFile file)) {
            return new JavaFinding("", -1, -1, "", null, diagnostic.getCode(), message);
        }
        JavaSource source = file.source();
        return new JavaFinding(
                source.className(),
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber(),
                source.pythonFile(),
                source.spanAt(diagnostic.getLineNumber()),
                diagnostic.getCode(),
                message);
    }

    @Override
    public String toString() {
        String from = python == null ? "" : pythonFile + ":" + python.line() + " -> ";
        return from + className + ".java:" + line + ":" + column + ": " + message;
    }
}
