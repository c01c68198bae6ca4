package pyloom.stdlib.pathlib;

import pyloom.files.FileNames;
import pyloom.files.PathNames;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;

import java.util.ArrayList;
import java.util.List;

/**
 * Python's {@code pathlib.PurePath} and its subclasses: a name of a file, cut into its parts. It
 * never changes once it is initialised.
 */
public final class PurePath extends PyInstance {

    /** The type {@code PurePath}. */
    public static final PyType TYPE = declare("PurePath", PyType.OBJECT).solid().weak();

    /** The type {@code PurePosixPath}. */
    public static final PyType POSIX = declare("PurePosixPath", TYPE);

    /** The type {@code Path}. */
    public static final PyType PATH = declare("Path", TYPE);

    /** The type {@code PosixPath}. */
    public static final PyType POSIX_PATH = declare("PosixPath", PATH, POSIX);

    private List<String> given = List.of();
    private String raw = "";
    private String root = "";
    private List<String> tail = List.of();

    private PurePath(PyType type) {
        super(type);
    }

    private static PyType declare(String name, PyType... bases) {
        return PyType.nativeType("pathlib._local", name, bases)
                .changeable()
                .allocating(PurePath::new);
    }

    /** {@return a path of one of the four types} */
    public static PurePath of(PyType type, String text) {
        PurePath path = new PurePath(type);
        path.parse(List.of(text));
        return path;
    }

    /** {@return an empty path of a type} */
    static PurePath allocate(PyType type) {
        return new PurePath(type == TYPE ? POSIX : type == PATH ? POSIX_PATH : type);
    }

    /** Takes the arguments of the constructor. */
    void initialize(Object[] segments) {
        List<String> texts = new ArrayList<>(segments.length);
        for (Object segment : segments) {
            if (segment instanceof PurePath path) {
                texts.addAll(path.given);
            } else {
                texts.add(text(segment));
            }
        }
        parse(texts);
    }

    private static String text(Object segment) {
        Object plain = PyValueInstance.unwrap(segment);
        if (!(plain instanceof String)
                && BuiltinTypes.typeOf(segment).lookup("__fspath__") instanceof Object method
                && method != pyloom.object.Absent.ABSENT) {
            plain = PyValueInstance.unwrap(FileNames.fspath(segment));
        }
        if (plain instanceof String text) {
            return text;
        }
        throw new TypeError(
                "argument should be a str or an os.PathLike object where __fspath__ returns a str,"
                        + " not '"
                        + BuiltinTypes.typeOf(plain).shortName()
                        + "'");
    }

    private void parse(List<String> texts) {
        given = texts;
        raw = texts.isEmpty() ? "" : texts.getFirst();
        for (String more : texts.subList(Math.min(1, texts.size()), texts.size())) {
            raw = PathNames.join(raw, more);
        }
        boolean isDouble = raw.startsWith("//") && !raw.startsWith("///");
        root = isDouble ? "//" : raw.startsWith("/") ? "/" : "";
        List<String> parts = PathNames.parts(raw);
        parts.removeIf("."::equals);
        tail = List.copyOf(parts);
    }

    /** {@return what the constructor was given} */
    List<String> given() {
        return given;
    }

    /** {@return the name before it was cut} */
    String raw() {
        return raw;
    }

    /** {@return the slashes at the start} */
    String root() {
        return root;
    }

    /** {@return the parts without the root} */
    List<String> tail() {
        return tail;
    }

    /** {@return the whole name} */
    public String text() {
        String text = root + String.join("/", tail);
        return text.isEmpty() ? "." : text;
    }

    /** {@return the name as patterns see it} */
    String patternText() {
        return root.isEmpty() && tail.isEmpty() ? "" : text();
    }

    /** {@return the last part} */
    String name() {
        return tail.isEmpty() ? "" : tail.getLast();
    }

    /** {@return where the suffix of the last part begins, its length if there is none} */
    int suffixStart() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot > 0 && dot < name.length() - 1 ? dot : name.length();
    }

    /** {@return another path of the same class} */
    PurePath with(String text) {
        if (pyType().isBuiltIn()) {
            return of(pyType(), text);
        }
        return (PurePath) Attributes.callMethod(this, "with_segments", text);
    }

    /** {@return another path of the same class} */
    PurePath with(String newRoot, List<String> newTail) {
        return with(newRoot + String.join("/", newTail));
    }

    /** {@return the path of an argument} */
    PurePath other(Object argument) {
        return argument instanceof PurePath path
                ? path
                : (PurePath) Attributes.callMethod(this, "with_segments", argument);
    }

    /** {@return whether another path is this one or a part of it from its start} */
    boolean startsWith(PurePath other) {
        return root.equals(other.root)
                && other.tail.size() <= tail.size()
                && tail.subList(0, other.tail.size()).equals(other.tail);
    }
}
