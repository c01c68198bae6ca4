package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** What {@code staticmethod} and {@code classmethod} take over from the function they wrap. */
final class WrappedAttributes {

    private static final String[] NAMES = {
        "__module__", "__name__", "__qualname__", "__doc__", "__annotations__"
    };

    private WrappedAttributes() {}

    static void copy(Object function, PyInstance wrapper) {
        for (String name : NAMES) {
            Object value = Attributes.getAttrOr(function, name, ABSENT);
            if (value != ABSENT) {
                wrapper.putOwn(name, value);
            }
        }
    }
}
