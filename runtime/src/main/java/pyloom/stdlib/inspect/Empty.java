package pyloom.stdlib.inspect;

import pyloom.object.PyType;

/** What a parameter has where it has no default or annotation: a class, so that it shows well. */
final class Empty {

    /** The type {@code inspect._empty}. */
    static final PyType TYPE = PyType.nativeType("inspect", "_empty", PyType.OBJECT).changeable();

    private Empty() {}
}
