package pyloom.stdlib.datetime;

import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.ValueError;

/** Python's {@code datetime.timezone}: a zone whose offset never changes. */
public final class PyTimezone extends PyTzInfo {

    /** The type {@code datetime.timezone}. */
    public static final PyType TYPE =
            PyType.nativeType("datetime", "timezone", PyTzInfo.TYPE).dotted().sealed();

    /** UTC. */
    public static final PyTimezone UTC = new PyTimezone(PyTimeDelta.ZERO, null);

    final PyTimeDelta offset;
    final String name; // null: made from the offset

    private PyTimezone(PyTimeDelta offset, String name) {
        super(TYPE);
        this.offset = offset;
        this.name = name;
    }

    /**
     * {@return a zone}
     *
     * @param offset its offset from UTC
     * @param name its name, or null
     */
    public static PyTimezone of(PyTimeDelta offset, String name) {
        if (name == null && offset.isZero()) {
            return UTC;
        }
        if (!offset.isWithinDay()) {
            throw new ValueError(
                    "offset must be a timedelta strictly between -timedelta(hours=24) and"
                            + " timedelta(hours=24), not "
                            + Texts.repr(offset)
                            + ".");
        }
        return new PyTimezone(offset, name);
    }

    String shownName() {
        if (name != null) {
            return name;
        }
        return offset.isZero()
                ? "UTC"
                : IsoText.offset(new StringBuilder("UTC"), offset, ":").toString();
    }

    @Override
    protected Object offset(Object moment) {
        return offset;
    }

    @Override
    protected Object summerOffset(Object moment) {
        return null;
    }

    @Override
    protected Object zoneName(Object moment) {
        return shownName();
    }
}
