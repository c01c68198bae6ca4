package pyloom.stdlib.hashlib;

import pyloom.object.PyType;

/** The types of BLAKE2's hash objects. */
public final class BlakeTypes {

    /** The type {@code hashlib.blake2b}. */
    public static final PyType LONG_TYPE =
            PyType.nativeType("_blake2", "blake2b", PyType.OBJECT).dotted().sealed();

    /** The type {@code hashlib.blake2s}. */
    public static final PyType SHORT_TYPE =
            PyType.nativeType("_blake2", "blake2s", PyType.OBJECT).dotted().sealed();

    private BlakeTypes() {}
}
