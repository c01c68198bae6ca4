package pyloom.stdlib.time;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** What is known about a clock: a namespace. */
@PythonModule("time")
@PythonType(name = "_ClockInfo", exported = false)
public final class ClockInfo extends PyObject {

    private static final PyType TYPE =
            PyType.nativeType("time", "_ClockInfo", PyType.OBJECT).sealed();

    private final String clock;
    private final boolean isMonotonic;

    ClockInfo(String clock, boolean isMonotonic) {
        this.clock = clock;
        this.isMonotonic = isMonotonic;
    }

    @PythonApi(value = "_ClockInfo.implementation", kind = PythonApi.Kind.GETTER)
    String implementation() {
        return "clock_gettime(" + clock + ")";
    }

    @PythonApi(value = "_ClockInfo.monotonic", kind = PythonApi.Kind.GETTER)
    boolean monotonic() {
        return isMonotonic;
    }

    @PythonApi(value = "_ClockInfo.adjustable", kind = PythonApi.Kind.GETTER)
    boolean adjustable() {
        return !isMonotonic;
    }

    @PythonApi(value = "_ClockInfo.resolution", kind = PythonApi.Kind.GETTER)
    double resolution() {
        return 1e-9;
    }

    @PythonApi("_ClockInfo.__repr__(self, /)")
    String repr() {
        return "namespace(implementation='%s', monotonic=%s, adjustable=%s, resolution=1e-09)"
                .formatted(
                        implementation(),
                        isMonotonic ? "True" : "False",
                        isMonotonic ? "False" : "True");
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
