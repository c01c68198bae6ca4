package pyloom.object;

/** The attributes of an object that cannot extend {@code PyInstance}. */
final class OwnedInstance extends PyInstance {

    private final Object owner;

    OwnedInstance(PyType type, Object owner) {
        super(type);
        this.owner = owner;
    }

    @Override
    Object subject() {
        return owner;
    }
}
