package pyloom.object;

/** Which Java class holds the instances of a type. */
final class Layouts {

    private Layouts() {}

    /** Checks that {@code owner.__new__} makes instances that fit the type. */
    static void checkSafeNew(PyType owner, PyType type) {
        PyType layout = type.nativeBase;
        while (layout != null && layout != owner && !layout.solid && layout.bases.length > 0) {
            layout = layout.bases[0];
        }
        if (layout != owner && layout != null && layout.isSubtypeOf(owner) && layout.solid) {
            throw new TypeError(
                    owner.name()
                            + ".__new__("
                            + type.name()
                            + ") is not safe, use "
                            + layout.name()
                            + ".__new__()");
        }
    }
}
