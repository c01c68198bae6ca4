package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.function.UnaryOperator;

/** A global variable that is an entry of a dict. */
final class DictGlobal extends Global {

    private final PyModule owner;

    DictGlobal(PyModule owner, String name) {
        super(owner, name);
        this.owner = owner;
    }

    @Override
    public Object peek() {
        return owner.dict().getOrAbsent(name());
    }

    @Override
    public Object get() {
        Object current = peek();
        return current != ABSENT ? current : getBuiltin();
    }

    @Override
    public void set(Object newValue) {
        owner.dict().put(name(), newValue);
    }

    @Override
    public void delete() {
        if (owner.dict().removeOrAbsent(name()) == ABSENT) {
            throw new NameError("name '" + name() + "' is not defined", name());
        }
    }

    @Override
    public void update(UnaryOperator<Object> function) {
        while (!replace(get(), function.apply(get()))) {
            Thread.onSpinWait();
        }
    }

    @Override
    public boolean replace(Object expected, Object newValue) {
        PyDict dict = owner.dict();
        if (dict.getOrAbsent(name()) == ABSENT) {
            dict.put(name(), newValue);
            return true;
        }
        return dict.replaceIdentical(name(), expected, newValue);
    }
}
