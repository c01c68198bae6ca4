package pyloom.stdlib.tracebacks;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.traceback.FramePlace;
import pyloom.stdlib.traceback.SourceLines;

/** {@code traceback.FrameSummary}: one line of a traceback. Immutable. */
@PythonModule(value = "traceback", pure = true, doc = "library/traceback.html#framesummary-objects")
@PythonType(name = "FrameSummary")
public final class FrameSummary extends PyObject {

    /** The type {@code traceback.FrameSummary}. */
    public static final PyType TYPE =
            PyType.nativeType("traceback", "FrameSummary", PyType.OBJECT).changeable();

    private final FramePlace place;

    FrameSummary(FramePlace place) {
        this.place = place;
    }

    FramePlace place() {
        return place;
    }

    @PythonApi(value = "FrameSummary.filename", kind = Kind.MEMBER)
    String filename() {
        return place.file();
    }

    @PythonApi(value = "FrameSummary.lineno", kind = Kind.MEMBER)
    long line() {
        return place.line();
    }

    @PythonApi(value = "FrameSummary.name", kind = Kind.MEMBER)
    String name() {
        return place.function();
    }

    @PythonApi(value = "FrameSummary.line", kind = Kind.GETTER)
    String text() {
        return SourceLines.line(place.file(), place.line()).strip();
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
        return pyloom.object.Items.getItem(tuple(), position);
    }

    @PythonApi("FrameSummary.__len__(self)")
    long length() {
        return 4;
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
