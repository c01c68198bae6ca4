package pyloom.stdlib.sched;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.NativeModule;
import pyloom.object.Operators;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.stdlib.heapq.Heap;
import pyloom.stdlib.threading.CallArguments;
import pyloom.stdlib.threading.Held;
import pyloom.stdlib.threading.RLock;

/**
 * Python's {@code sched.scheduler}: makes calls at given times, in the thread that {@code run}s it.
 *
 * <p>{@code lock} guards {@code events}, a heap, and {@code sequence}. It is not held while a call
 * is made or waited for, so calls and other threads may enter and cancel events. What a thread did
 * before it entered an event happens before the call.
 */
@PythonModule(value = "sched", pure = true, doc = "library/sched.html#scheduler-objects")
@PythonType(name = "scheduler")
public class Scheduler extends PyInstance {

    /** The type {@code sched.scheduler}. */
    public static final PyType TYPE =
            PyType.nativeType("sched", "scheduler", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(Scheduler::new);

    private final RLock lock = new RLock();
    private final PyList events = new PyList();
    private long sequence;

    /**
     * Makes an uninitialised scheduler.
     *
     * @param type its type
     */
    protected Scheduler(PyType type) {
        super(type);
    }

    /** Makes a scheduler that goes by the monotonic clock. */
    public Scheduler() {
        this(TYPE);
        initialize(ABSENT, ABSENT);
    }

    /**
     * {@code scheduler.__init__}.
     *
     * @param timefunc tells the time, {@code time.monotonic} if absent
     * @param delayfunc waits for some of that time, {@code time.sleep} if absent
     */
    @PythonApi("scheduler.__init__(self, timefunc=<unset>, delayfunc=<unset>)")
    public void initialize(Object timefunc, Object delayfunc) {
        Attributes.setAttr(this, "timefunc", timefunc == ABSENT ? time("monotonic") : timefunc);
        Attributes.setAttr(this, "delayfunc", delayfunc == ABSENT ? time("sleep") : delayfunc);
    }

    private static Object time(String function) {
        return NativeModule.named("time").peek(function);
    }

    /**
     * {@return a new event, which {@link #cancel} takes}
     *
     * @param time when it is due, by the clock of the scheduler
     * @param priority which of several events that are due at one time comes first: the smallest
     * @param action what is called
     * @param argument its positional arguments
     * @param kwargs its keyword arguments, none if absent
     */
    @PythonApi("scheduler.enterabs(self, time, priority, action, argument=(), kwargs=<unset>)")
    public Object enterAt(
            Object time, Object priority, Object action, Object argument, Object kwargs) {
        Object keywords = kwargs == ABSENT ? new PyDict() : kwargs;
        try (Held _ = lock.hold()) {
            Event event = new Event(time, priority, sequence++, action, argument, keywords);
            Heap.SMALLEST.push(events, event);
            return event;
        }
    }

    /**
     * {@return a new event}
     *
     * @param delay the time from now
     * @param priority which of several events that are due at one time comes first: the smallest
     * @param action what is called
     * @param argument its positional arguments
     * @param kwargs its keyword arguments, none if absent
     */
    @PythonApi("scheduler.enter(self, delay, priority, action, argument=(), kwargs=<unset>)")
    public Object enter(
            Object delay, Object priority, Object action, Object argument, Object kwargs) {
        Object time = Operators.add(now(), delay);
        return Attributes.callMethodArray(
                this,
                "enterabs",
                new Object[] {
                    time, priority, action, argument, kwargs == ABSENT ? new PyDict() : kwargs
                },
                null);
    }

    private Object now() {
        return Attributes.callMethod(this, "timefunc");
    }

    /**
     * Takes an event out.
     *
     * @param event what {@link #enter} returned
     * @throws pyloom.object.ValueError if it is not in, or not any more
     */
    @PythonApi("scheduler.cancel(self, event)")
    public void cancel(Object event) {
        try (Held _ = lock.hold()) {
            Attributes.callMethod(events, "remove", event);
            Heap.SMALLEST.heapify(events);
        }
    }

    /** {@return whether there are no events} */
    @PythonApi("scheduler.empty(self)")
    public boolean isEmpty() {
        try (Held _ = lock.hold()) {
            return events.isEmpty();
        }
    }

    /**
     * {@return the time until the next event, or None if there is none} Makes the calls that are
     * due, one after another.
     *
     * @param blocking whether to wait for those that are not due yet, until there are none
     */
    @PythonApi("scheduler.run(self, blocking=True)")
    public Object run(Object blocking) {
        Object delay = Attributes.getAttr(this, "delayfunc");
        Object clock = Attributes.getAttr(this, "timefunc");
        boolean waits = Truth.truth(blocking);
        while (true) {
            Event due = null;
            Object left = null;
            try (Held _ = lock.hold()) {
                if (events.isEmpty()) {
                    return null;
                }
                Event first = (Event) events.get(0);
                Object now = Calls.call(clock);
                if (Truth.truth(Comparisons.gt(first.time(), now))) {
                    left = Operators.sub(first.time(), now);
                } else {
                    due = (Event) Heap.SMALLEST.pop(events);
                }
            }
            if (due != null) {
                new CallArguments(due.argument(), due.kwargs()).call(due.action());
                Calls.call(delay, 0L);
            } else if (waits) {
                Calls.call(delay, left);
            } else {
                return left;
            }
        }
    }

    /** {@return the events in the order in which they will be called} */
    @PythonApi(value = "scheduler.queue", kind = PythonApi.Kind.GETTER)
    public PyList queue() {
        PyList copy;
        try (Held _ = lock.hold()) {
            copy = PyList.of(events.toArray());
        }
        PyList ordered = new PyList();
        while (!copy.isEmpty()) {
            ordered.append(Heap.SMALLEST.pop(copy));
        }
        return ordered;
    }

    @PythonApi(value = "scheduler._queue", kind = PythonApi.Kind.GETTER)
    PyList heap() {
        return events;
    }

    @PythonApi(value = "scheduler._lock", kind = PythonApi.Kind.GETTER)
    RLock lock() {
        return lock;
    }
}
