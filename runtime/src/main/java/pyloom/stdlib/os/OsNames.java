package pyloom.stdlib.os;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.Environment;
import pyloom.files.FileNames;
import pyloom.object.BuiltinTypes;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBytes;

/** The functions of {@code os} about names of files and of the environment. */
@PythonModule(value = "os", pure = true, doc = "library/os.html#os.fsencode")
public final class OsNames {

    private OsNames() {}

    /** {@return a name of a file as str or bytes} */
    @PythonApi("fspath(path)")
    public static Object fspath(Object path) {
        return FileNames.fspath(path);
    }

    /** {@return a name of a file as bytes} */
    @PythonApi("fsencode(filename)")
    public static Object fsencode(Object name) {
        Object plain = FileNames.fspath(name);
        return FileNames.isBytes(plain) ? plain : FileNames.encoded(FileNames.text(plain));
    }

    /** {@return a name of a file as text} */
    @PythonApi("fsdecode(filename)")
    public static String fsdecode(Object name) {
        return FileNames.text(name);
    }

    /** {@return the value of a variable of the environment, or a default} */
    @PythonApi("getenv(key, default=None)")
    public static Object getenv(Object key, Object otherwise) {
        if (!(PyValueInstance.unwrap(key) instanceof String name)) {
            throw new TypeError("str expected, not " + BuiltinTypes.typeOf(key).shortName());
        }
        String value = Environment.get(name);
        return value == null ? otherwise : value;
    }

    @PythonApi("getenvb(key, default=None)")
    public static Object getenvb(Object key, Object otherwise) {
        if (!(key instanceof PyBytes)) {
            throw new TypeError("bytes expected, not " + BuiltinTypes.typeOf(key).shortName());
        }
        String value = Environment.get(FileNames.text(key));
        return value == null ? otherwise : FileNames.encoded(value);
    }
}
