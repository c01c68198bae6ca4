package pyloom.stdlib.enumeration;

import pyloom.object.Attributes;
import pyloom.object.PyInstance;
import pyloom.object.PyType;

/** Declares the types of what stands around a value in the body of an enumeration. */
final class Wrapper {

    private Wrapper() {}

    static PyType declare(String name) {
        return PyType.nativeType("enum", name, PyType.OBJECT)
                .withDict()
                .weak()
                .changeable()
                .allocating(PyInstance::new);
    }

    static Object valueOf(Object wrapper) {
        return Attributes.getAttr(wrapper, "value");
    }
}
