package pyloom.stdlib.datetime;

import pyloom.object.BuiltinTypes;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/** Asks time zones, and checks what they answer. */
final class Zones {

    private Zones() {}

    /** {@return the time zone, if it is one or None} */
    static PyTzInfo require(Object zone) {
        if (zone == null || zone instanceof PyTzInfo) {
            return (PyTzInfo) zone;
        }
        throw new TypeError(
                "tzinfo argument must be None or of a tzinfo subclass, not type '"
                        + BuiltinTypes.typeOf(zone).name()
                        + "'");
    }

    /** {@return the offset from UTC, or null} */
    static PyTimeDelta offset(PyTzInfo zone, Object moment) {
        return zone == null ? null : checked(zone.offset(moment), "utcoffset");
    }

    /** {@return the part of the offset that is daylight saving time, or null} */
    static PyTimeDelta summerOffset(PyTzInfo zone, Object moment) {
        return zone == null ? null : checked(zone.summerOffset(moment), "dst");
    }

    private static PyTimeDelta checked(Object answer, String method) {
        if (answer == null) {
            return null;
        }
        if (!(answer instanceof PyTimeDelta offset)) {
            throw new TypeError(
                    "tzinfo."
                            + method
                            + "() must return None or timedelta, not '"
                            + BuiltinTypes.typeOf(answer).name()
                            + "'");
        }
        if (!offset.isWithinDay()) {
            throw new ValueError(
                    "offset must be a timedelta strictly between -timedelta(hours=24) and"
                            + " timedelta(hours=24).");
        }
        return offset;
    }

    /** {@return the name, or null} */
    static Object name(PyTzInfo zone, Object moment) {
        if (zone == null) {
            return null;
        }
        Object name = zone.zoneName(moment);
        if (name == null || PyValueInstance.unwrap(name) instanceof String) {
            return name;
        }
        throw new TypeError(
                "tzinfo.tzname() must return None or a string, not '"
                        + BuiltinTypes.typeOf(name).name()
                        + "'");
    }
}
