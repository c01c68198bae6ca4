package pyloom.translator.javac;

import pyloom.translator.emit.PrintedJava;
import pyloom.translator.source.Span;

import java.net.URI;

import javax.tools.SimpleJavaFileObject;

/**
 * A Java file in memory.
 *
 * @param className the full name of its top-level type, or of {@code package-info}
 * @param printed its text, with the Python places of its lines
 * @param pythonFile the Python file it comes from, as people call it
 */
public record JavaSource(String className, PrintedJava printed, String pythonFile) {

    /** {@return the place that a line comes from, or null} */
    Span spanAt(long line) {
        return printed.spanAt((int) line);
    }

    /** {@return the source as javac reads it} */
    SourceFile asFile() {
        return new SourceFile(this);
    }

    /** A source that javac reads. */
    static final class SourceFile extends SimpleJavaFileObject {

        private final JavaSource source;

        private SourceFile(JavaSource source) {
            super(
                    URI.create("memory:///" + source.className().replace('.', '/') + ".java"),
                    Kind.SOURCE);
            this.source = source;
        }

        JavaSource source() {
            return source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source.printed().text();
        }
    }
}
