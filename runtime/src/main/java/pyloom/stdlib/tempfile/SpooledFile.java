package pyloom.stdlib.tempfile;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.NativeModule;
import pyloom.object.Numbers;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** Python's {@code tempfile.SpooledTemporaryFile}: in memory until it grows too large. */
@PythonModule(
        value = "tempfile",
        pure = true,
        doc = "library/tempfile.html#tempfile.SpooledTemporaryFile")
@PythonType(name = "SpooledTemporaryFile")
public final class SpooledFile extends PyInstance {

    /** The type. */
    public static final PyType TYPE =
            PyType.nativeType("tempfile", "SpooledTemporaryFile", PyType.OBJECT)
                    .changeable()
                    .solid()
                    .withDict()
                    .weak()
                    .generic()
                    .allocating(SpooledFile::new);

    private long limit;
    private Object[] options = PyObject.NO_ARGUMENTS; // of TemporaryFile
    private PyDict keywords = new PyDict();
    private Object file;
    private boolean isRolled;

    private SpooledFile(PyType type) {
        super(type);
    }

    @PythonApi(
            "SpooledTemporaryFile.__init__(self, max_size=0, mode='w+b', buffering=-1,"
                    + " encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,"
                    + " errors=None)")
    void initialize(
            long maxSize,
            String mode,
            long buffering,
            Object encoding,
            Object newline,
            Object suffix,
            Object prefix,
            Object directory,
            Object errors) {
        limit = maxSize;
        options = new Object[] {mode, buffering, encoding, newline, suffix, prefix, directory};
        keywords = new PyDict();
        keywords.put("errors", errors);
        NativeModule io = NativeModule.named("io");
        Object memory = Attributes.callMethod(io, "BytesIO");
        if (!mode.contains("b")) {
            PyDict text = new PyDict();
            text.put("encoding", encoding);
            text.put("errors", errors);
            text.put("newline", newline);
            memory = Calls.callWith(io.peek("TextIOWrapper"), new Object[] {memory}, text);
        }
        file = memory;
    }

    @PythonApi("SpooledTemporaryFile.rollover(self)")
    synchronized void rollover() {
        if (isRolled) {
            return;
        }
        Object temporary = NativeModule.named("tempfile").peek("TemporaryFile");
        Object target = Calls.callWith(temporary, options, keywords);
        Object position = Attributes.callMethod(file, "tell");
        Attributes.callMethod(file, "seek", 0L);
        Attributes.callMethod(target, "write", Attributes.callMethod(file, "read"));
        Attributes.callMethod(target, "seek", position);
        file = target;
        isRolled = true;
    }

    private Object checked(Object result) {
        if (!isRolled && limit > 0 && Numbers.index(Attributes.callMethod(file, "tell")) > limit) {
            rollover();
        }
        return result;
    }

    @PythonApi("SpooledTemporaryFile.write(self, s)")
    Object write(Object data) {
        return checked(Attributes.callMethod(file, "write", data));
    }

    @PythonApi("SpooledTemporaryFile.writelines(self, iterable)")
    Object writelines(Object lines) {
        return checked(Attributes.callMethod(file, "writelines", lines));
    }

    @PythonApi("SpooledTemporaryFile.fileno(self)")
    Object fileno() {
        rollover();
        return Attributes.callMethod(file, "fileno");
    }

    @PythonApi(value = "SpooledTemporaryFile._rolled", kind = Kind.GETTER)
    boolean rolled() {
        return isRolled;
    }

    @PythonApi("SpooledTemporaryFile.__getattr__(self, name)")
    Object attribute(String attribute) {
        return Attributes.getAttr(file, attribute.intern());
    }

    @PythonApi("SpooledTemporaryFile.__enter__(self)")
    Object enter() {
        return this;
    }

    @PythonApi("SpooledTemporaryFile.__exit__(self, exc, value, tb)")
    void exit(Object type, Object value, Object traceback) {
        Attributes.callMethod(file, "close");
    }

    @PythonApi("SpooledTemporaryFile.__iter__(self)")
    Object iterate() {
        return Iteration.iter(file);
    }
}
