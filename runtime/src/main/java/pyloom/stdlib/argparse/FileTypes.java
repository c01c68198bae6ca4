package pyloom.stdlib.argparse;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Exceptions;
import pyloom.object.OSError;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.Streams;
import pyloom.stdlib.script.Python;

/** {@code argparse.FileType}: opens the file that an argument names. */
@PythonModule(value = "argparse", pure = true, doc = "library/argparse.html#filetype-objects")
@PythonType(name = "FileType")
public final class FileTypes {

    /** The type {@code argparse.FileType}. */
    public static final PyType TYPE =
            PyType.nativeType("argparse", "FileType", PyType.OBJECT)
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyInstance::new);

    private FileTypes() {}

    @PythonApi("FileType.__init__(self, mode='r', bufsize=-1, encoding=None, errors=None)")
    static void initialize(Object self, Object mode, Object size, Object encoding, Object errors) {
        Attributes.setAttr(self, "_mode", mode);
        Attributes.setAttr(self, "_bufsize", size);
        Attributes.setAttr(self, "_encoding", encoding);
        Attributes.setAttr(self, "_errors", errors);
    }

    @PythonApi("FileType.__call__(self, string)")
    static Object call(Object self, String name) {
        String mode = Python.text(self, "_mode");
        if (name.equals("-")) {
            if (!mode.matches(".*[rwax].*")) {
                throw new ValueError("argument \"-\" with mode " + Texts.repr(mode));
            }
            Object stream = mode.contains("r") ? Python.member("sys", "stdin") : Streams.stdout();
            return mode.contains("b") ? Attributes.getAttr(stream, "buffer") : stream;
        }
        try {
            return Python.call(
                    Python.member("builtins", "open"),
                    name,
                    mode,
                    Attributes.getAttr(self, "_bufsize"),
                    Attributes.getAttr(self, "_encoding"),
                    Attributes.getAttr(self, "_errors"));
        } catch (OSError error) {
            throw Exceptions.raise(
                    ArgumentErrors.OF_TYPE.call("can't open '" + name + "': " + Texts.str(error)));
        }
    }

    @PythonApi("FileType.__repr__(self)")
    static String repr(Object self) {
        StringBuilder text = new StringBuilder("FileType(");
        String mode = Texts.repr(Attributes.getAttr(self, "_mode"));
        text.append(mode);
        Object size = Attributes.getAttr(self, "_bufsize");
        if (!Long.valueOf(-1).equals(size)) {
            text.append(", ").append(Texts.repr(size));
        }
        for (String name : new String[] {"encoding", "errors"}) {
            Object value = Attributes.getAttr(self, ("_" + name).intern());
            if (value != null) {
                text.append(", ").append(name).append('=').append(Texts.repr(value));
            }
        }
        return text.append(')').toString();
    }
}
