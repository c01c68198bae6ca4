package pyloom.stdlib.datetime;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.NotImplementedError;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/** The methods of {@code datetime.tzinfo}, which subclasses override. */
@PythonModule(value = "datetime", doc = "library/datetime.html#tzinfo-objects")
@PythonType(
        name = "tzinfo",
        holder = PyTzInfo.class,
        doc = "Abstract base class for time zone info objects.")
public final class TzInfoMethods {

    private TzInfoMethods() {}

    @PythonApi("tzinfo.__new__(cls, *args, **kwargs)")
    public static PyTzInfo make(PyType cls, Object[] arguments, PyDict keywords) {
        return new PyTzInfo(cls);
    }

    private static NotImplementedError missing(String name) {
        return new NotImplementedError("a tzinfo subclass must implement " + name + "()");
    }

    @PythonApi("tzinfo.utcoffset(self, dt, /)")
    public static Object offset(PyTzInfo self, Object moment) {
        throw missing("utcoffset");
    }

    @PythonApi("tzinfo.dst(self, dt, /)")
    public static Object summerOffset(PyTzInfo self, Object moment) {
        throw missing("dst");
    }

    @PythonApi("tzinfo.tzname(self, dt, /)")
    public static Object name(PyTzInfo self, Object moment) {
        throw missing("tzname");
    }

    @PythonApi("tzinfo.fromutc(self, dt, /)")
    public static Object fromUtc(PyTzInfo self, Object moment) {
        if (!(moment instanceof PyDateTime utc)) {
            throw new TypeError("fromutc: argument must be a datetime");
        }
        if (utc.zone != self) {
            throw new ValueError("fromutc: dt.tzinfo is not self");
        }
        PyTimeDelta offset = Zones.offset(self, utc);
        if (offset == null) {
            throw new ValueError("fromutc: non-None utcoffset() result required");
        }
        PyTimeDelta summer = Zones.summerOffset(self, utc);
        if (summer == null) {
            throw new ValueError("fromutc: non-None dst() result required");
        }
        PyTimeDelta standard = offset.minus(summer);
        PyDateTime shifted = (PyDateTime) utc.plus(standard, 1);
        PyTimeDelta summerThen = Zones.summerOffset(self, shifted);
        if (summerThen == null) {
            throw new ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert");
        }
        return summerThen.isZero() ? shifted : shifted.plus(summerThen, 1);
    }

    @PythonApi("tzinfo.__reduce__(self, /)")
    public static PyTuple reduce(PyTzInfo self) {
        Object initial = Attributes.getAttrOr(self, "__getinitargs__", ABSENT);
        Object arguments = initial == ABSENT ? PyTuple.EMPTY : Calls.call(initial);
        Object own = Attributes.getAttrOr(self, "__getstate__", ABSENT);
        Object state = own == ABSENT ? attributes(self) : Calls.call(own);
        return PyTuple.of(new Object[] {self.pyType(), arguments, state});
    }

    private static Object attributes(PyTzInfo self) {
        Object attributes = Attributes.getAttrOr(self, "__dict__", null);
        return attributes instanceof PyDict dict && !dict.isEmpty() ? dict : null;
    }
}
