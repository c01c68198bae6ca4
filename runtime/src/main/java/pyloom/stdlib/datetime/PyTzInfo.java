package pyloom.stdlib.datetime;

import pyloom.object.Attributes;
import pyloom.object.PyInstance;
import pyloom.object.PyType;

/**
 * Python's {@code datetime.tzinfo}: the base of time zones. Classes of programs answer by their
 * Python methods.
 */
public class PyTzInfo extends PyInstance {

    /** The type {@code datetime.tzinfo}. */
    public static final PyType TYPE =
            PyType.nativeType("datetime", "tzinfo", PyType.OBJECT)
                    .dotted()
                    .solid()
                    .allocating(PyTzInfo::new);

    /**
     * Makes one.
     *
     * @param type its type
     */
    protected PyTzInfo(PyType type) {
        super(type);
    }

    /**
     * {@return what {@code utcoffset} says}
     *
     * @param moment a datetime, or None
     */
    protected Object offset(Object moment) {
        return Attributes.callMethod(this, "utcoffset", moment);
    }

    /**
     * {@return what {@code dst} says}
     *
     * @param moment a datetime, or None
     */
    protected Object summerOffset(Object moment) {
        return Attributes.callMethod(this, "dst", moment);
    }

    /**
     * {@return what {@code tzname} says}
     *
     * @param moment a datetime, or None
     */
    protected Object zoneName(Object moment) {
        return Attributes.callMethod(this, "tzname", moment);
    }
}
