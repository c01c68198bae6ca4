package pyloom.stdlib.pathlib;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.files.FileNames;
import pyloom.object.Attributes;
import pyloom.object.Hashing;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyBytes;

import java.util.ArrayList;
import java.util.List;

/** The methods of {@code PurePath} that look at names alone. */
@PythonModule(value = "pathlib._local", pure = true, doc = "library/pathlib.html#pure-paths")
@PythonType(name = "PurePath", holder = PurePath.class)
public final class PurePathMethods {

    /** The module of names behind it. */
    @PythonApi("PurePath.parser")
    static final Object PARSER = NativeModule.named("posixpath");

    private PurePathMethods() {}

    @PythonApi("PurePath.__new__(cls, *args, **kwargs)")
    public static PurePath create(PyType cls, Object[] args, PyDict keywords) {
        return PurePath.allocate(cls);
    }

    @PythonApi("PurePath.__init__(self, *args)")
    public static void initialize(PurePath self, Object[] args) {
        self.initialize(args);
    }

    @PythonApi("PurePath.with_segments(self, *pathsegments)")
    public static Object withSegments(PurePath self, Object[] segments) {
        return self.pyType().callArray(segments, null);
    }

    // --- as text

    @PythonApi("PurePath.__str__(self)")
    public static String str(PurePath self) {
        return self.text();
    }

    @PythonApi("PurePath.as_posix(self)")
    public static String asPosix(PurePath self) {
        return self.text();
    }

    @PythonApi("PurePath.__fspath__(self)")
    public static String fspath(PurePath self) {
        return Texts.str(self);
    }

    @PythonApi("PurePath.__bytes__(self)")
    public static PyBytes bytes(PurePath self) {
        return FileNames.encoded(self.text());
    }

    @PythonApi("PurePath.__repr__(self)")
    public static String repr(PurePath self) {
        return self.pyType().shortName() + "(" + Texts.repr(self.text()) + ")";
    }

    @PythonApi("PurePath.__reduce__(self)")
    public static PyTuple reduce(PurePath self) {
        return PyTuple.of(self.pyType(), PyTuple.of(self.given().toArray()));
    }

    @PythonApi("PurePath.as_uri(self)")
    public static String asUri(PurePath self) {
        if (self.root().isEmpty()) {
            throw new ValueError("relative path can't be expressed as a file URI");
        }
        return "file://" + FileUris.quote(self.text());
    }

    // --- comparing

    @PythonApi("PurePath.__hash__(self)")
    public static long hash(PurePath self) {
        return Hashing.hash(self.text());
    }

    @PythonApi("PurePath.__eq__(self, other)")
    public static Object equal(PurePath self, Object other) {
        return other instanceof PurePath path
                ? (Object) self.text().equals(path.text())
                : NOT_IMPLEMENTED;
    }

    private static Object compare(PurePath self, Object other, java.util.function.IntPredicate is) {
        return other instanceof PurePath path
                ? (Object) is.test(order(self.text().split("/", -1), path.text().split("/", -1)))
                : NOT_IMPLEMENTED;
    }

    private static int order(String[] first, String[] second) {
        for (int i = 0; i < Math.min(first.length, second.length); i++) {
            int order = pyloom.values.text.CodePoints.compare(first[i], second[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.length, second.length);
    }

    @PythonApi("PurePath.__lt__(self, other)")
    public static Object less(PurePath self, Object other) {
        return compare(self, other, order -> order < 0);
    }

    @PythonApi("PurePath.__le__(self, other)")
    public static Object lessOrEqual(PurePath self, Object other) {
        return compare(self, other, order -> order <= 0);
    }

    @PythonApi("PurePath.__gt__(self, other)")
    public static Object greater(PurePath self, Object other) {
        return compare(self, other, order -> order > 0);
    }

    @PythonApi("PurePath.__ge__(self, other)")
    public static Object greaterOrEqual(PurePath self, Object other) {
        return compare(self, other, order -> order >= 0);
    }

    // --- parts

    @PythonApi(value = "PurePath.drive", kind = Kind.GETTER)
    public static String drive(PurePath self) {
        return "";
    }

    @PythonApi(value = "PurePath.root", kind = Kind.GETTER)
    public static String root(PurePath self) {
        return self.root();
    }

    @PythonApi(value = "PurePath.anchor", kind = Kind.GETTER)
    public static String anchor(PurePath self) {
        return self.root();
    }

    @PythonApi(value = "PurePath.parts", kind = Kind.GETTER)
    public static PyTuple parts(PurePath self) {
        List<Object> parts = new ArrayList<>(self.tail());
        if (!self.root().isEmpty()) {
            parts.addFirst(self.root());
        }
        return PyTuple.of(parts.toArray());
    }

    @PythonApi(value = "PurePath.name", kind = Kind.GETTER)
    public static String name(PurePath self) {
        return self.name();
    }

    @PythonApi(value = "PurePath.suffix", kind = Kind.GETTER)
    public static String suffix(PurePath self) {
        return self.name().substring(self.suffixStart());
    }

    @PythonApi(value = "PurePath.suffixes", kind = Kind.GETTER)
    public static PyList suffixes(PurePath self) {
        PyList found = new PyList();
        String name = self.name();
        if (name.endsWith(".")) {
            return found;
        }
        String[] pieces = name.replaceFirst("^\\.+", "").split("\\.", -1);
        for (int i = 1; i < pieces.length; i++) {
            found.append("." + pieces[i]);
        }
        return found;
    }

    @PythonApi(value = "PurePath.stem", kind = Kind.GETTER)
    public static String stem(PurePath self) {
        return self.name().substring(0, self.suffixStart());
    }

    @PythonApi(value = "PurePath.parent", kind = Kind.GETTER)
    public static PurePath parent(PurePath self) {
        List<String> tail = self.tail();
        return tail.isEmpty() ? self : self.with(self.root(), tail.subList(0, tail.size() - 1));
    }

    @PythonApi(value = "PurePath.parents", kind = Kind.GETTER)
    public static Object parents(PurePath self) {
        return new PathParents(self);
    }

    @PythonApi("PurePath.is_absolute(self)")
    public static boolean isAbsolute(PurePath self) {
        return !self.root().isEmpty();
    }

    @PythonApi("PurePath.is_reserved(self)")
    public static boolean isReserved(PurePath self) {
        return false;
    }

    // --- other paths

    @PythonApi("PurePath.joinpath(self, *pathsegments)")
    public static Object joinpath(PurePath self, Object[] segments) {
        Object[] all = new Object[segments.length + 1];
        all[0] = self;
        System.arraycopy(segments, 0, all, 1, segments.length);
        return Attributes.callMethodArray(self, "with_segments", all, null);
    }

    @PythonApi("PurePath.__truediv__(self, key)")
    public static Object divide(PurePath self, Object key) {
        try {
            return Attributes.callMethod(self, "with_segments", self, key);
        } catch (TypeError wrong) {
            return NOT_IMPLEMENTED;
        }
    }

    @PythonApi("PurePath.__rtruediv__(self, key)")
    public static Object divideReversed(PurePath self, Object key) {
        try {
            return Attributes.callMethod(self, "with_segments", key, self);
        } catch (TypeError wrong) {
            return NOT_IMPLEMENTED;
        }
    }

    @PythonApi("PurePath.with_name(self, name)")
    public static PurePath withName(PurePath self, String name) {
        if (name.isEmpty() || name.indexOf('/') >= 0 || name.equals(".")) {
            throw new ValueError("Invalid name " + Texts.repr(name));
        }
        if (self.tail().isEmpty()) {
            throw new ValueError(Texts.repr(self) + " has an empty name");
        }
        List<String> tail = new ArrayList<>(self.tail());
        tail.set(tail.size() - 1, name);
        return self.with(self.root(), tail);
    }

    @PythonApi("PurePath.with_stem(self, stem)")
    public static PurePath withStem(PurePath self, String stem) {
        String suffix = suffix(self);
        if (!suffix.isEmpty() && stem.isEmpty()) {
            throw new ValueError(Texts.repr(self) + " has a non-empty suffix");
        }
        return withName(self, stem + suffix);
    }

    @PythonApi("PurePath.with_suffix(self, suffix)")
    public static PurePath withSuffix(PurePath self, String suffix) {
        String stem = stem(self);
        if (stem.isEmpty()) {
            throw new ValueError(Texts.repr(self) + " has an empty name");
        }
        if (!suffix.isEmpty() && (!suffix.startsWith(".") || suffix.length() == 1)) {
            throw new ValueError("Invalid suffix " + Texts.repr(suffix));
        }
        return withName(self, stem + suffix);
    }

    @PythonApi("PurePath.relative_to(self, other, /, *_deprecated, walk_up=False)")
    public static PurePath relativeTo(PurePath self, Object other, Object[] more, boolean walkUp) {
        PurePath start = joined(self, other, more);
        String shown = Texts.repr(start.text());
        List<String> above = new ArrayList<>(start.tail());
        List<String> way = new ArrayList<>();
        while (!self.startsWith(start.with(start.root(), above))) {
            if (!walkUp) {
                throw new ValueError(
                        Texts.repr(self.text()) + " is not in the subpath of " + shown);
            }
            if (above.isEmpty()) {
                throw new ValueError(
                        Texts.repr(self.text()) + " and " + shown + " have different anchors");
            }
            if (above.getLast().equals("..")) {
                throw new ValueError("'..' segment in " + shown + " cannot be walked");
            }
            above.removeLast();
            way.add("..");
        }
        way.addAll(self.tail().subList(above.size(), self.tail().size()));
        return self.with("", way);
    }

    private static PurePath joined(PurePath self, Object other, Object[] more) {
        if (more.length == 0) {
            return self.other(other);
        }
        Object[] all = new Object[more.length + 1];
        all[0] = other;
        System.arraycopy(more, 0, all, 1, more.length);
        return (PurePath) Attributes.callMethodArray(self, "with_segments", all, null);
    }

    @PythonApi("PurePath.is_relative_to(self, other, /, *_deprecated)")
    public static boolean isRelativeTo(PurePath self, Object other, Object[] more) {
        return self.startsWith(joined(self, other, more));
    }

    @PythonApi("PurePath.match(self, path_pattern, *, case_sensitive=None)")
    public static boolean match(PurePath self, Object pattern, Object caseSensitive) {
        return PathMatching.match(self, self.other(pattern), caseSensitive);
    }

    @PythonApi("PurePath.full_match(self, pattern, *, case_sensitive=None)")
    public static boolean fullMatch(PurePath self, Object pattern, Object caseSensitive) {
        return PathMatching.fullMatch(self, self.other(pattern), caseSensitive);
    }
}
