package pyloom.stdlib.zoneinfo;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Iteration;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.datetime.Moments;
import pyloom.stdlib.datetime.PyDateTime;
import pyloom.stdlib.datetime.PyTimeDelta;
import pyloom.stdlib.datetime.PyTzInfo;
import pyloom.values.text.StringRepr;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Python's {@code zoneinfo.ZoneInfo}: a time zone of the IANA database. */
@PythonModule(value = "zoneinfo", doc = "library/zoneinfo.html#the-zoneinfo-class")
@PythonType(name = "ZoneInfo")
public final class ZoneInfo extends PyTzInfo {

    /** The type {@code zoneinfo.ZoneInfo}. */
    public static final PyType TYPE =
            PyType.nativeType("zoneinfo", "ZoneInfo", PyTzInfo.TYPE).dotted().solid().weak();

    private static final Map<String, ZoneInfo> KNOWN = new ConcurrentHashMap<>();

    private final String key;
    private final ZoneId zone;

    private ZoneInfo(PyType type, String key) {
        super(type);
        this.key = key;
        this.zone = zone(key);
    }

    private static ZoneId zone(String key) {
        boolean isPath = key.startsWith("/") || key.contains("..") || key.startsWith("~");
        if (isPath) {
            throw new ValueError(
                    key.startsWith("/")
                            ? "ZoneInfo keys may not be absolute paths, got: " + key
                            : "ZoneInfo keys must be normalized relative paths, got: " + key);
        }
        try {
            boolean isOffset = key.isEmpty() || "+-".indexOf(key.charAt(0)) >= 0;
            if (!isOffset && (ZoneId.getAvailableZoneIds().contains(key) || isOld(key))) {
                return ZoneId.of(key, ZoneId.SHORT_IDS);
            }
        } catch (DateTimeException _) {
            // it is not there
        }
        throw new ZoneInfoNotFoundError("No time zone found with key " + key);
    }

    private static boolean isOld(String key) {
        return key.equals("EST") || key.equals("MST") || key.equals("HST");
    }

    @PythonApi("ZoneInfo.__new__(cls, key)")
    static ZoneInfo make(PyType cls, String key) {
        if (cls != TYPE) {
            return new ZoneInfo(cls, key);
        }
        ZoneInfo known = KNOWN.get(key);
        if (known != null) {
            return known;
        }
        ZoneInfo made = new ZoneInfo(cls, key);
        ZoneInfo other = KNOWN.putIfAbsent(key, made);
        return other == null ? made : other;
    }

    @PythonApi(value = "ZoneInfo.no_cache(cls, /, key)", kind = Kind.CLASS)
    static ZoneInfo noCache(PyType cls, String key) {
        return new ZoneInfo(cls, key);
    }

    @PythonApi(value = "ZoneInfo.clear_cache(cls, /, *, only_keys=None)", kind = Kind.CLASS)
    static void clearCache(PyType cls, Object only) {
        if (only == null) {
            KNOWN.clear();
        } else {
            for (Object key : Iteration.toArray(only)) {
                KNOWN.remove(Texts.str(key));
            }
        }
    }

    @PythonApi(value = "ZoneInfo.key", kind = Kind.GETTER)
    String key() {
        return key;
    }

    /** {@return the instant of a local time; of two or none the fold tells which} */
    private Instant instant(PyDateTime moment) {
        LocalDateTime local = Moments.local(moment);
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        ZoneOffset offset = zone.getRules().getOffset(local);
        if (change != null) {
            boolean isFirst = Moments.fold(moment) == 0;
            if (change.isGap()) { // there is no such time: that before or after the gap counts
                return isFirst ? change.getInstant().minusSeconds(1) : change.getInstant();
            }
            offset = isFirst ? change.getOffsetBefore() : change.getOffsetAfter();
        }
        return local.toInstant(offset);
    }

    private static void requireMoment(Object moment) {
        if (moment != null && !(moment instanceof PyDateTime)) {
            throw new TypeError("fromutc: argument must be a datetime");
        }
    }

    @PythonApi("ZoneInfo.utcoffset(self, dt, /)")
    @Override
    protected Object offset(Object moment) {
        requireMoment(moment);
        if (moment == null) {
            return zone.getRules().isFixedOffset()
                    ? seconds(zone.getRules().getOffset(Instant.EPOCH).getTotalSeconds())
                    : null;
        }
        ZoneOffset offset = zone.getRules().getOffset(instant((PyDateTime) moment));
        return seconds(offset.getTotalSeconds());
    }

    private static PyTimeDelta seconds(long count) {
        return PyTimeDelta.ofSeconds(count);
    }

    @PythonApi("ZoneInfo.dst(self, dt, /)")
    @Override
    protected Object summerOffset(Object moment) {
        requireMoment(moment);
        if (moment == null) {
            return zone.getRules().isFixedOffset() ? PyTimeDelta.ZERO : null;
        }
        Instant instant = instant((PyDateTime) moment);
        return seconds(zone.getRules().getDaylightSavings(instant).getSeconds());
    }

    @PythonApi("ZoneInfo.tzname(self, dt, /)")
    @Override
    protected Object zoneName(Object moment) {
        requireMoment(moment);
        if (moment == null && !zone.getRules().isFixedOffset()) {
            return null;
        }
        Instant instant = moment == null ? Instant.EPOCH : instant((PyDateTime) moment);
        return ZoneNames.at(zone, instant);
    }

    @PythonApi("ZoneInfo.fromutc(self, dt, /)")
    Object fromUtc(Object moment) {
        if (!(moment instanceof PyDateTime utc)) {
            throw new TypeError("fromutc: argument must be a datetime");
        }
        if (Moments.zone(utc) != this) {
            throw new ValueError("fromutc: dt.tzinfo is not self");
        }
        Instant instant = Moments.local(utc).toInstant(ZoneOffset.UTC);
        ZoneOffset offset = zone.getRules().getOffset(instant);
        LocalDateTime local = LocalDateTime.ofInstant(instant, offset);
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        boolean isSecond =
                change != null && change.isOverlap() && offset.equals(change.getOffsetAfter());
        return Moments.shifted(utc, offset.getTotalSeconds(), isSecond ? 1 : 0);
    }

    @PythonApi("ZoneInfo.__str__(self, /)")
    String text() {
        return key;
    }

    @PythonApi("ZoneInfo.__repr__(self, /)")
    String repr() {
        return pyType().name() + "(key=" + StringRepr.repr(key) + ")";
    }

    @PythonApi(value = "ZoneInfo._unpickle(cls, key, from_cache, /)", kind = Kind.CLASS)
    static ZoneInfo unpickle(PyType cls, String key, boolean fromCache) {
        return fromCache ? make(cls, key) : new ZoneInfo(cls, key);
    }

    @PythonApi("ZoneInfo.__reduce__(self, /)")
    PyTuple reduce() {
        Object make = Attributes.getAttr(pyType(), "_unpickle");
        return PyTuple.of(make, PyTuple.of((Object) key, KNOWN.get(key) == this));
    }
}
