package pyloom.stdlib.io;

import pyloom.object.PyType;

/** The type of what a memoryview of a BytesIO shares. */
final class BytesIOBuffer {

    static final PyType TYPE = PyType.nativeType("_io", "_BytesIOBuffer", PyType.OBJECT).sealed();

    private BytesIOBuffer() {}
}
