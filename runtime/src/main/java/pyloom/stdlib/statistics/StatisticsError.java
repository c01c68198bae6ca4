package pyloom.stdlib.statistics;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.ValueError;

/** Python's {@code statistics.StatisticsError}. */
@PythonModule(value = "statistics", pure = true)
@PythonType(name = "StatisticsError")
public final class StatisticsError extends ValueError {

    /** The type {@code statistics.StatisticsError}. */
    public static final PyType TYPE =
            PyType.nativeType("statistics", "StatisticsError", ValueError.TYPE)
                    .allocating(type -> new StatisticsError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes one to be thrown.
     *
     * @param args the arguments
     */
    public StatisticsError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    private StatisticsError(PyType type, Object[] args) {
        super(type, args);
    }
}
