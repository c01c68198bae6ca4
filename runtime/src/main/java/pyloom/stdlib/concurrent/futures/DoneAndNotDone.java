package pyloom.stdlib.concurrent.futures;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.structseq.StructSequence;

/** What {@code wait} returns; the named tuple {@code DoneAndNotDoneFutures}. */
@PythonModule("concurrent.futures._base")
@PythonType(name = "DoneAndNotDoneFutures")
public final class DoneAndNotDone extends StructSequence {

    /** The type {@code concurrent.futures._base.DoneAndNotDoneFutures}. */
    public static final PyType TYPE =
            PyType.nativeType("concurrent.futures._base", "DoneAndNotDoneFutures", PyTuple.TYPE)
                    .sealed();

    private static final Fields FIELDS = Fields.of("DoneAndNotDoneFutures", 2, "done", "not_done");

    DoneAndNotDone(Object done, Object notDone) {
        super(FIELDS, new Object[] {done, notDone});
    }

    @PythonApi("DoneAndNotDoneFutures.__new__(_cls, done, not_done)")
    static DoneAndNotDone create(PyType type, Object done, Object notDone) {
        return new DoneAndNotDone(done, notDone);
    }

    /** {@return the set of the futures that are done} */
    @PythonApi(value = "DoneAndNotDoneFutures.done", kind = PythonApi.Kind.GETTER)
    public Object done() {
        return get(0);
    }

    /** {@return the set of the others} */
    @PythonApi(value = "DoneAndNotDoneFutures.not_done", kind = PythonApi.Kind.GETTER)
    public Object notDone() {
        return get(1);
    }

    @PythonApi(value = "DoneAndNotDoneFutures._fields", kind = PythonApi.Kind.GETTER)
    PyTuple fields() {
        return PyTuple.of("done", "not_done");
    }

    @PythonApi("DoneAndNotDoneFutures._asdict(self)")
    PyDict asDict() {
        PyDict dict = new PyDict();
        dict.put("done", get(0));
        dict.put("not_done", get(1));
        return dict;
    }

    @PythonApi("DoneAndNotDoneFutures.__repr__(self)")
    String repr() {
        return text();
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
