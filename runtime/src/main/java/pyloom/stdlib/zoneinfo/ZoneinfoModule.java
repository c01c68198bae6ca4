package pyloom.stdlib.zoneinfo;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.stdlib.builtins.PySet;

import java.time.ZoneId;

/** The functions of Python's {@code zoneinfo}; there is no search path. */
@PythonModule(value = "zoneinfo", pure = true, doc = "library/zoneinfo.html")
public final class ZoneinfoModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of("ZoneInfo", "available_timezones", "TZPATH", "ZoneInfoNotFoundError");

    /** Where files of zones lie: nowhere, the JDK has them. */
    @PythonApi("TZPATH")
    public static final PyTuple PATH = PyTuple.EMPTY;

    private ZoneinfoModule() {}

    /** {@return the keys of all zones} */
    @PythonApi("available_timezones()")
    public static PySet availableTimezones() {
        PySet keys = new PySet();
        for (String id : ZoneId.getAvailableZoneIds()) {
            if (!id.startsWith("SystemV/")) {
                keys.add(id);
            }
        }
        return keys;
    }
}
