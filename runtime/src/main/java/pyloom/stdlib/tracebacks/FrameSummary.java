package pyloom.stdlib.tracebacks;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Comparisons;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.NotImplemented;
import pyloom.object.Numbers;
import pyloom.object.PyDict;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.stdlib.script.Python;
import pyloom.stdlib.traceback.FramePlace;
import pyloom.stdlib.traceback.FrameText;
import pyloom.stdlib.traceback.SourceLines;

import java.util.List;

/** {@code traceback.FrameSummary}: one line of a traceback. Immutable. */
@PythonModule(value = "traceback", pure = true, doc = "library/traceback.html#framesummary-objects")
@PythonType(name = "FrameSummary")
public final class FrameSummary extends PyObject {

    /** The type {@code traceback.FrameSummary}. */
    public static final PyType TYPE =
            PyType.nativeType("traceback", "FrameSummary", PyType.OBJECT).changeable();

    private final FramePlace place;
    private final String source; // null to look it up
    private final PyDict locals; // texts of variables, or null

    FrameSummary(FramePlace place) {
        this(place, null, null);
    }

    private FrameSummary(FramePlace place, String source, PyDict locals) {
        this.place = place;
        this.source = source;
        this.locals = locals;
    }

    @PythonApi(
            "FrameSummary.__new__(cls, filename, lineno, name, *, lookup_line=True, locals=None,"
                    + " line=None, end_lineno=None, colno=None, end_colno=None)")
    static FrameSummary of(
            PyType type,
            String file,
            long line,
            String name,
            Object looksUp,
            Object locals,
            String source,
            Object endLine,
            Object column,
            Object endColumn) {
        FramePlace place =
                new FramePlace(
                        file,
                        name,
                        (int) line,
                        orNone(column),
                        endLine == null ? (int) line : orNone(endLine),
                        orNone(endColumn));
        return new FrameSummary(place, source, locals == null ? null : texts(locals));
    }

    private static int orNone(Object number) {
        return number == null ? -1 : (int) Numbers.index(number);
    }

    private static PyDict texts(Object locals) {
        PyDict texts = new PyDict();
        for (Object item : Python.list(Python.invoke(locals, "items"))) {
            PyTuple pair = (PyTuple) item;
            texts.put(pair.get(0), Texts.repr(pair.get(1)));
        }
        return texts.isEmpty() ? null : texts;
    }

    /** {@return what stands in a list of lines: such a line or a tuple of four} */
    static FrameSummary from(Object entry) {
        if (entry instanceof FrameSummary summary) {
            return summary;
        }
        List<Object> parts = Python.list(entry);
        int line = (int) Numbers.index(parts.get(1));
        FramePlace place =
                new FramePlace(
                        Texts.str(parts.get(0)), Texts.str(parts.get(2)), line, -1, line, -1);
        return new FrameSummary(place, (String) parts.get(3), null);
    }

    FramePlace place() {
        return place;
    }

    /** {@return how a traceback tells this line} */
    String format() {
        StringBuilder text =
                new StringBuilder(
                        source == null
                                ? FrameText.of(place)
                                : FrameText.of(place, source.lines().toList()));
        if (locals != null) {
            for (Object name :
                    Python.list(Python.call(Python.member("builtins", "sorted"), locals))) {
                text.append("    " + Texts.str(name) + " = ")
                        .append(Texts.str(Items.getItem(locals, name)))
                        .append('\n');
            }
        }
        return text.toString();
    }

    @PythonApi(value = "FrameSummary.filename", kind = Kind.MEMBER)
    String filename() {
        return place.file();
    }

    @PythonApi(value = "FrameSummary.lineno", kind = Kind.MEMBER)
    long line() {
        return place.line();
    }

    @PythonApi(value = "FrameSummary.end_lineno", kind = Kind.MEMBER)
    long endLine() {
        return place.endLine();
    }

    @PythonApi(value = "FrameSummary.colno", kind = Kind.MEMBER)
    Object column() {
        return place.column() < 0 ? null : (Object) (long) place.column();
    }

    @PythonApi(value = "FrameSummary.end_colno", kind = Kind.MEMBER)
    Object endColumn() {
        return place.endColumn() < 0 ? null : (Object) (long) place.endColumn();
    }

    @PythonApi(value = "FrameSummary.name", kind = Kind.MEMBER)
    String name() {
        return place.function();
    }

    @PythonApi(value = "FrameSummary.locals", kind = Kind.MEMBER)
    Object locals() {
        return locals;
    }

    @PythonApi(value = "FrameSummary.line", kind = Kind.GETTER)
    String text() {
        return source == null
                ? SourceLines.line(place.file(), place.line()).strip()
                : source.lines().findFirst().orElse("").strip();
    }

    private PyTuple tuple() {
        return PyTuple.of(filename(), line(), name(), text());
    }

    @PythonApi("FrameSummary.__iter__(self)")
    Object iterate() {
        return Iteration.iter(tuple());
    }

    @PythonApi("FrameSummary.__getitem__(self, pos)")
    Object getItem(Object position) {
        return Items.getItem(tuple(), position);
    }

    @PythonApi("FrameSummary.__len__(self)")
    long length() {
        return 4;
    }

    @PythonApi("FrameSummary.__eq__(self, other)")
    Object equal(Object other) {
        if (other instanceof FrameSummary summary) {
            return filename().equals(summary.filename())
                    && line() == summary.line()
                    && name().equals(summary.name())
                    && Comparisons.equal(locals, summary.locals);
        }
        return other instanceof PyTuple
                ? Comparisons.eq(tuple(), other)
                : NotImplemented.NOT_IMPLEMENTED;
    }

    @PythonApi("FrameSummary.__repr__(self)")
    String repr() {
        return "<FrameSummary file " + filename() + ", line " + line() + " in " + name() + ">";
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
