package pyloom.stdlib.warnings;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.Warning;
import pyloom.stdlib.script.Python;

/** {@code warnings.catch_warnings}: changes of the filters that end with a with statement. */
@PythonModule(
        value = "warnings",
        pure = true,
        doc = "library/warnings.html#warnings.catch_warnings")
@PythonType(name = "catch_warnings")
public final class CatchWarnings extends PyInstance {

    /** The type {@code warnings.catch_warnings}. */
    public static final PyType TYPE =
            PyType.nativeType("warnings", "catch_warnings", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(CatchWarnings::new);

    private boolean isRecording;
    private boolean isEntered;
    private Object action;
    private Object category;
    private Object line;
    private Object append;
    private Object filters;
    private Object shower;
    private PyList recorder;

    private CatchWarnings(PyType type) {
        super(type);
    }

    @PythonApi(
            "catch_warnings.__init__(self, *, record=False, module=None, action=None,"
                    + " category=<unset>, lineno=0, append=False)")
    void initialize(
            Object record,
            Object module,
            Object newAction,
            Object newCategory,
            Object newLine,
            Object newAppend) {
        isRecording = Truth.truth(record);
        action = newAction;
        category = newCategory == ABSENT ? Warning.TYPE : newCategory;
        line = newLine;
        append = newAppend;
    }

    @PythonApi("catch_warnings.__enter__(self)")
    Object enter() {
        if (isEntered) {
            throw new RuntimeError("Cannot enter " + Texts.repr(this) + " twice");
        }
        isEntered = true;
        WarningState.renew();
        filters = WarningState.filters();
        WarningState.MODULE.global("filters").set(PyList.of(WarningState.filters().toArray()));
        shower = WarningState.MODULE.peek("showwarning");
        recorder = WarningRecorder.current();
        PyList log = null;
        if (isRecording) {
            log = new PyList();
            WarningRecorder.into(log);
            Object original = WarningState.MODULE.peek("_showwarning_orig");
            WarningState.MODULE.global("showwarning").set(original);
        }
        if (action != null) {
            Python.call(Python.member("warnings", "simplefilter"), action, category, line, append);
        }
        return log;
    }

    @PythonApi("catch_warnings.__exit__(self, *exc_info)")
    void exit(Object[] information) {
        if (!isEntered) {
            throw new RuntimeError("Cannot exit " + Texts.repr(this) + " without entering first");
        }
        WarningState.MODULE.global("filters").set(filters);
        WarningState.MODULE.global("showwarning").set(shower);
        WarningRecorder.into(recorder);
    }

    @PythonApi("catch_warnings.__repr__(self)")
    String repr() {
        return Python.typeName(this) + (isRecording ? "(record=True)" : "()");
    }
}
