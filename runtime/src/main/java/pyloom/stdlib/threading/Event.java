package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.sync.Flag;

/**
 * Python's {@code threading.Event}. Everyone who waits when it is set is woken, even if it is
 * cleared at once. What happened before {@code set} happens before the return of a {@code wait}
 * that saw it.
 */
@PythonModule(value = "threading", pure = true, doc = "library/threading.html#event-objects")
@PythonType(name = "Event")
public class Event extends PyInstance {

    /** The type {@code threading.Event}. */
    public static final PyType TYPE =
            PyType.nativeType("threading", "Event", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(Event::new);

    private final Flag flag = new Flag();

    /** Makes an event that is not set. */
    @TypedForm("Event()")
    public Event() {
        this(TYPE);
    }

    /**
     * Makes one of a subclass.
     *
     * @param type its type
     */
    protected Event(PyType type) {
        super(type);
    }

    /** {@code Event.__init__}. */
    @PythonApi("Event.__init__(self)")
    public void initialize() {
        flag.clear();
    }

    /** {@return whether it is set} */
    @PythonApi("Event.is_set(self)")
    public boolean isSet() {
        return flag.isSet();
    }

    @PythonApi("Event.isSet(self)")
    boolean isSetByOldName() {
        return flag.isSet();
    }

    /** Sets it and wakes everyone who waits. */
    @PythonApi("Event.set(self)")
    public void set() {
        flag.set();
    }

    /** Unsets it. */
    @PythonApi("Event.clear(self)")
    public void clear() {
        flag.clear();
    }

    /** {@return whether it is set, waiting as long as it takes: true} */
    @TypedForm("Event.wait(self)")
    public boolean await() {
        return await(null);
    }

    /**
     * Waits until it is set.
     *
     * @param timeout seconds, or None
     * @return whether it was set in time
     */
    @PythonApi("Event.wait(self, timeout=None)")
    public boolean await(Object timeout) {
        return flag.await(Timeouts.ofWait(timeout));
    }

    /** {@return the text of {@code repr(event)}} */
    @PythonApi("Event.__repr__(self)")
    public String repr() {
        return "<%s at %s: %s>"
                .formatted(Reprs.className(this), Reprs.address(this), isSet() ? "set" : "unset");
    }
}
