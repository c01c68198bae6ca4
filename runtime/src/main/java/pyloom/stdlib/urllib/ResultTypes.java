package pyloom.stdlib.urllib;

import pyloom.object.PyType;

/** The classes that the results of text and of bytes have in common. */
public final class ResultTypes {

    /** What all results of text can. */
    public static final PyType TEXT = type("_ResultMixinStr", PyType.OBJECT);

    /** What all results of bytes can. */
    public static final PyType BYTES = type("_ResultMixinBytes", PyType.OBJECT);

    /** What results with a host can. */
    public static final PyType NETLOC = type("_NetlocResultMixinBase", PyType.OBJECT).generic();

    /** Results of text with a host. */
    public static final PyType NETLOC_TEXT = type("_NetlocResultMixinStr", NETLOC, TEXT);

    /** Results of bytes with a host. */
    public static final PyType NETLOC_BYTES = type("_NetlocResultMixinBytes", NETLOC, BYTES);

    private ResultTypes() {}

    private static PyType type(String name, PyType... bases) {
        return PyType.nativeType("urllib.parse", name, bases).changeable();
    }
}
