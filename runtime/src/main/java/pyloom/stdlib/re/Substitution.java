package pyloom.stdlib.re;

import pyloom.object.Calls;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.script.Python;
import pyloom.values.regex.Matcher;

import java.nio.charset.StandardCharsets;

/** Replaces matches in a text. */
final class Substitution {

    private final Subject subject;
    private final Finder finder;
    private final StringBuilder out = new StringBuilder();
    private long count;
    private int pieces; // what CPython would have joined by now
    private int last;

    private Substitution(PyPattern pattern, Subject subject) {
        this.subject = subject;
        this.finder = new Finder(pattern, subject, 0, Long.MAX_VALUE);
    }

    /**
     * Replaces matches.
     *
     * @param repl a str, bytes or function
     * @param most how many to replace at the most; 0 is all
     */
    static Substitution of(PyPattern pattern, Object repl, Object string, long most) {
        Substitution done = new Substitution(pattern, pattern.subject(string));
        Object plain = PyValueInstance.unwrap(repl);
        if (Calls.isCallable(repl)) {
            done.replaceByFunction(repl, most);
        } else if (isLiteral(plain)) {
            done.replaceByText(plain, most);
        } else {
            done.replaceByTemplate(Replacement.ofTemplate(pattern, repl), most);
        }
        return done;
    }

    private static boolean isLiteral(Object repl) {
        return repl instanceof String text && text.indexOf('\\') < 0
                || repl instanceof PyBytes bytes && PyPattern.text(bytes).indexOf('\\') < 0;
    }

    /** {@return whether there is another match; what stands before it is appended} */
    private boolean next(long most) {
        if (most != 0 && count >= most || !finder.next()) {
            return false;
        }
        int start = finder.matcher().start();
        if (last < start) {
            out.append(subject.text(), last, start);
            pieces++;
        }
        last = finder.matcher().end();
        count++;
        return true;
    }

    private void replaceByText(Object text, long most) {
        String replacement = PyPattern.text(text);
        while (next(most)) {
            requireKind(text);
            out.append(replacement);
            pieces++;
        }
    }

    private void replaceByTemplate(Replacement replacement, long most) {
        Object kind = replacement.isText() ? "" : PyBytes.EMPTY;
        Matcher found = finder.matcher();
        while (next(most)) {
            requireKind(kind);
            replacement.append(found, subject, out);
            pieces++;
        }
    }

    private void replaceByFunction(Object function, long most) {
        int before = finder.position();
        while (next(most)) {
            Object made = Calls.call(function, finder.match(before));
            before = finder.position();
            if (made != null) {
                requireKind(made);
                out.append(PyPattern.text(made));
                pieces++;
            }
        }
    }

    private void requireKind(Object piece) {
        boolean fits =
                subject.isText()
                        ? PyValueInstance.unwrap(piece) instanceof String
                        : piece instanceof PyBytes;
        if (!fits) {
            throw new TypeError(
                    subject.isText()
                            ? "sequence item %d: expected str instance, %s found"
                                    .formatted(pieces, Python.typeName(piece))
                            : "sequence item %d: expected a bytes-like object, %s found"
                                    .formatted(pieces, Python.typeName(piece)));
        }
    }

    long count() {
        return count;
    }

    /** {@return the text with the replacements} */
    Object result() {
        if (count == 0) {
            return subject.slice(0, subject.text().length());
        }
        out.append(subject.text(), last, subject.text().length());
        return subject.isText()
                ? out.toString()
                : PyBytes.owning(out.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
}
