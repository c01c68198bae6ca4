package pyloom.stdlib.logging.handlers;

import pyloom.object.PyInstance;
import pyloom.object.PyType;

/** Makes the types of this module. */
final class HandlerTypes {

    private HandlerTypes() {}

    static PyType declare(String name, PyType base) {
        return PyType.nativeType("logging.handlers", name, base)
                .withDict()
                .weak()
                .changeable()
                .allocating(PyInstance::new);
    }
}
