package pyloom.object;

/** What {@code type.__call__} does to a type, past any {@code __call__} of its metaclass. */
final class TypeCall extends PyObject {

    private final PyType target;

    TypeCall(PyType target) {
        this.target = target;
    }

    @Override
    public Object callArray(Object[] arguments, String[] keywords) {
        return Construction.callType(target, arguments, keywords);
    }

    @Override
    public PyType pyType() {
        return PyType.TYPE;
    }
}
