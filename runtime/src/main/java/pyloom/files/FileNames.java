package pyloom.files;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.values.codec.Codecs;

/** Names of files as programs give them: str, bytes, or an object with {@code __fspath__}. */
public final class FileNames {

    private FileNames() {}

    /** {@return what {@code os.fspath} returns: a str or bytes} */
    public static Object fspath(Object path) {
        Object plain = PyValueInstance.unwrap(path);
        if (plain instanceof String || plain instanceof PyBytes) {
            return path;
        }
        Object method = BuiltinTypes.typeOf(path).lookup("__fspath__");
        if (method == ABSENT || method == null) {
            throw new TypeError(
                    "expected str, bytes or os.PathLike object, not "
                            + BuiltinTypes.typeOf(path).name());
        }
        Object result = Calls.call(method, path);
        Object plainResult = PyValueInstance.unwrap(result);
        if (plainResult instanceof String || plainResult instanceof PyBytes) {
            return result;
        }
        throw new TypeError(
                "expected "
                        + BuiltinTypes.typeOf(path).name()
                        + ".__fspath__() to return str or bytes, not "
                        + BuiltinTypes.typeOf(result).name());
    }

    /** {@return a name as text; bytes are decoded as {@code os.fsdecode} does} */
    public static String text(Object path) {
        Object plain = PyValueInstance.unwrap(fspath(path));
        return plain instanceof PyBytes bytes
                ? Codecs.UTF_8.decode(bytes.toByteArray(), "surrogateescape")
                : (String) plain;
    }

    /**
     * {@return a name as text}
     *
     * @param path the argument
     * @param function whose argument it is, for errors
     * @param parameter which one
     * @param kinds what else is allowed, for errors
     */
    public static String text(Object path, String function, String parameter, String kinds) {
        Object plain = PyValueInstance.unwrap(path);
        if (!(plain instanceof String || plain instanceof PyBytes)
                && BuiltinTypes.typeOf(path).lookup("__fspath__") == ABSENT) {
            throw new TypeError(
                    function
                            + ": "
                            + parameter
                            + " should be string, bytes"
                            + kinds
                            + ", not "
                            + BuiltinTypes.typeOf(path).name());
        }
        return text(path);
    }

    /** {@return a name as text, whose error message begins with the name of a function} */
    public static String text(Object path, String function, String parameter) {
        return text(path, function, parameter, " or os.PathLike");
    }

    /** {@return whether a program gave a name as bytes, so that it gets names as bytes} */
    public static boolean isBytes(Object path) {
        return PyValueInstance.unwrap(path) instanceof PyBytes;
    }

    /** {@return a name for a program: as bytes if it asks with bytes} */
    public static Object like(Object asked, String name) {
        return isBytes(asked) ? encoded(name) : name;
    }

    /** {@return a name as bytes, as {@code os.fsencode} does} */
    public static PyBytes encoded(String name) {
        return PyBytes.owning(Codecs.UTF_8.encode(name, "surrogateescape"));
    }
}
