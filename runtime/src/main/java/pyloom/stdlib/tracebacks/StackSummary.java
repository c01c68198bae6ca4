package pyloom.stdlib.tracebacks;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.NotImplementedError;
import pyloom.object.Numbers;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyListInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.stdlib.script.Python;
import pyloom.stdlib.traceback.FramePlace;
import pyloom.stdlib.traceback.StackText;

import java.util.ArrayList;
import java.util.List;

/** {@code traceback.StackSummary}: a list of the lines of a traceback. */
@PythonModule(value = "traceback", pure = true, doc = "library/traceback.html#stacksummary-objects")
@PythonType(name = "StackSummary")
public final class StackSummary {

    /** The type {@code traceback.StackSummary}. */
    public static final PyType TYPE =
            PyType.nativeType("traceback", "StackSummary", PyList.TYPE)
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyListInstance::new);

    private static final int REPEATS_SHOWN = 3;

    private StackSummary() {}

    static PyList of(List<FramePlace> places) {
        PyList summary = new PyListInstance(TYPE);
        places.forEach(place -> summary.add(new FrameSummary(place)));
        return summary;
    }

    /** Frames keep no variables, so there is nothing that could be told of them. */
    static void checkLocals(boolean isWanted) {
        if (isWanted) {
            throw new NotImplementedError(
                    "capture_locals: frames of translated functions do not keep their variables");
        }
    }

    @PythonApi(
            value =
                    "StackSummary.extract(cls, frame_gen, *, limit=None, lookup_lines=True,"
                            + " capture_locals=False)",
            kind = Kind.CLASS)
    static Object extract(
            PyType type, Object frames, Object limit, Object looksUp, boolean capturesLocals) {
        checkLocals(capturesLocals);
        Object summary = Python.call(type);
        for (Object entry : Limits.apply(Python.list(frames), limit)) {
            List<Object> pair = Python.list(entry);
            Object code = Python.get(pair.get(0), "f_code");
            int line = (int) Numbers.index(pair.get(1));
            FramePlace place =
                    new FramePlace(
                            Python.text(code, "co_filename"),
                            Python.text(code, "co_name"),
                            line,
                            -1,
                            line,
                            -1);
            Python.invoke(summary, "append", new FrameSummary(place));
        }
        return summary;
    }

    @PythonApi(value = "StackSummary.from_list(cls, a_list)", kind = Kind.CLASS)
    static PyList fromList(PyType type, Object list) {
        PyList summary = new PyListInstance(TYPE);
        for (Object entry : Python.list(list)) {
            summary.add(FrameSummary.from(entry));
        }
        return summary;
    }

    @PythonApi("StackSummary.format_frame_summary(self, frame_summary, **kwargs)")
    static String formatFrame(Object self, Object frame, PyDict rest) {
        return FrameSummary.from(frame).format();
    }

    @PythonApi("StackSummary.format(self, **kwargs)")
    static PyList format(Object self, PyDict rest) {
        return PyList.of(texts(self).toArray());
    }

    /** {@return the text of each line; of many equal ones three are told and the rest counted} */
    static List<String> texts(Object self) {
        List<String> texts = new ArrayList<>();
        Object previous = null;
        int count = 0;
        for (Object frame : Python.list(self)) {
            Object text = Python.invoke(self, "format_frame_summary", frame);
            if (text == null) {
                continue; // a subclass leaves it out
            }
            PyTuple place =
                    PyTuple.of(
                            Python.get(frame, "filename"),
                            Python.get(frame, "lineno"),
                            Python.get(frame, "name"));
            if (!place.equals(previous)) {
                addRepeats(texts, count);
                count = 0;
            }
            previous = place;
            count++;
            if (count <= REPEATS_SHOWN) {
                texts.add(Texts.str(text));
            }
        }
        addRepeats(texts, count);
        return texts;
    }

    private static void addRepeats(List<String> texts, int count) {
        if (count > REPEATS_SHOWN) {
            texts.add(StackText.repeated(count - REPEATS_SHOWN));
        }
    }
}
