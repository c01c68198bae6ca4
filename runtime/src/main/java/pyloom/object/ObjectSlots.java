package pyloom.object;

/** The methods of {@code object} that fast paths recognise. */
final class ObjectSlots {

    static final Object NEW = PyType.OBJECT.lookup("__new__");
    static final Object INIT = PyType.OBJECT.lookup("__init__");
    static final Object GETATTRIBUTE = PyType.OBJECT.lookup("__getattribute__");
    static final Object SETATTR = PyType.OBJECT.lookup("__setattr__");
    static final Object DELATTR = PyType.OBJECT.lookup("__delattr__");
    static final Object HASH = PyType.OBJECT.lookup("__hash__");
    static final Object EQ = PyType.OBJECT.lookup("__eq__");
    static final Object TYPE_CALL = PyType.TYPE.lookup("__call__");

    private ObjectSlots() {}
}
