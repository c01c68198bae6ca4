package pyloom.stdlib.sched;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.structseq.StructSequence;

import java.util.List;

/** A call at a time; the named tuple {@code sched.Event}, whose order is that of the calls. */
@PythonModule(value = "sched", pure = true, doc = "library/sched.html")
@PythonType(name = "Event")
public final class Event extends StructSequence {

    /** The type {@code sched.Event}. */
    public static final PyType TYPE = PyType.nativeType("sched", "Event", PyTuple.TYPE).sealed();

    private static final List<String> NAMES =
            List.of("time", "priority", "sequence", "action", "argument", "kwargs");
    private static final Fields FIELDS = new Fields("Event", NAMES.size(), NAMES);

    Event(
            Object time,
            Object priority,
            Object sequence,
            Object action,
            Object argument,
            Object kwargs) {
        super(FIELDS, new Object[] {time, priority, sequence, action, argument, kwargs});
    }

    @PythonApi("Event.__new__(_cls, time, priority, sequence, action, argument, kwargs)")
    static Event create(
            PyType type,
            Object time,
            Object priority,
            Object sequence,
            Object action,
            Object argument,
            Object kwargs) {
        return new Event(time, priority, sequence, action, argument, kwargs);
    }

    /** {@return when it is due} */
    @PythonApi(value = "Event.time", kind = PythonApi.Kind.GETTER)
    public Object time() {
        return get(0);
    }

    /** {@return which of several events at one time comes first} */
    @PythonApi(value = "Event.priority", kind = PythonApi.Kind.GETTER)
    public Object priority() {
        return get(1);
    }

    /** {@return which of several events of one priority comes first} */
    @PythonApi(value = "Event.sequence", kind = PythonApi.Kind.GETTER)
    public Object sequence() {
        return get(2);
    }

    /** {@return what is called} */
    @PythonApi(value = "Event.action", kind = PythonApi.Kind.GETTER)
    public Object action() {
        return get(3);
    }

    /** {@return the positional arguments} */
    @PythonApi(value = "Event.argument", kind = PythonApi.Kind.GETTER)
    public Object argument() {
        return get(4);
    }

    /** {@return the keyword arguments} */
    @PythonApi(value = "Event.kwargs", kind = PythonApi.Kind.GETTER)
    public Object kwargs() {
        return get(5);
    }

    @PythonApi(value = "Event._fields", kind = PythonApi.Kind.GETTER)
    PyTuple fields() {
        return PyTuple.of(NAMES.toArray());
    }

    @PythonApi("Event._asdict(self)")
    PyDict asDict() {
        PyDict dict = new PyDict();
        for (int i = 0; i < NAMES.size(); i++) {
            dict.put(NAMES.get(i), get(i));
        }
        return dict;
    }

    @PythonApi("Event._replace(self, /, **kwds)")
    Event replace(PyDict changes) {
        Object[] values = toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = changes.getOrDefault(NAMES.get(i), values[i]);
        }
        return new Event(values[0], values[1], values[2], values[3], values[4], values[5]);
    }

    @PythonApi("Event.__repr__(self)")
    String repr() {
        return text();
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
