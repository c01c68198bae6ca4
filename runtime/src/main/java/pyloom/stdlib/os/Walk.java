package pyloom.stdlib.os;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.FileNames;
import pyloom.files.PathNames;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.OSError;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.Truth;
import pyloom.stdlib.generators.NativeGenerator;

import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * {@code os.walk}: a directory and all below it. The program may change the list of directories
 * that it gets to say where to go on, if it goes from the top.
 */
@PythonModule(value = "os", pure = true, doc = "library/os.html#os.walk")
public final class Walk extends NativeGenerator {

    private final boolean fromTop;
    private final Object onError;
    private final boolean followsLinks;
    private final Deque<Object> left = new ArrayDeque<>(); // names, and results to be given
    private Object given; // the name whose directories come next
    private PyList givenDirectories;

    private Walk(Object top, boolean fromTop, Object onError, boolean followsLinks) {
        super("walk");
        this.fromTop = fromTop;
        this.onError = onError;
        this.followsLinks = followsLinks;
        left.push(FileNames.fspath(top));
    }

    @PythonApi("walk(top, topdown=True, onerror=None, followlinks=False)")
    public static Walk walk(Object top, Object topdown, Object onError, Object followlinks) {
        return new Walk(top, Truth.truth(topdown), onError, Truth.truth(followlinks));
    }

    @Override
    protected Object advance() {
        descend();
        while (!left.isEmpty()) {
            Object next = left.pop();
            if (next instanceof PyTuple result) {
                return result;
            }
            PyTuple found = look(next);
            if (found != null) {
                return found;
            }
        }
        return ABSENT;
    }

    /** Goes on with the directories that the program has left in the list that it was given. */
    private void descend() {
        if (givenDirectories == null) {
            return;
        }
        List<Object> below = new ArrayList<>();
        for (Object name : Iteration.iterate(givenDirectories)) {
            String path = PathNames.join(FileNames.text(given), FileNames.text(name));
            if (followsLinks || !Files.isSymbolicLink(OsPaths.file(path, "walk"))) {
                below.add(FileNames.like(given, path));
            }
        }
        below.reversed().forEach(left::push);
        givenDirectories = null;
    }

    /** {@return what to give first for a directory, or null if it comes later or not at all} */
    private PyTuple look(Object top) {
        PyList directories = new PyList();
        PyList files = new PyList();
        List<Object> below = new ArrayList<>();
        try {
            ScandirIterator entries = ScandirIterator.scandir(top);
            for (Object each = entries.next(); each != ABSENT; each = entries.next()) {
                DirEntry entry = (DirEntry) each;
                boolean isDirectory = entry.isDirectory(true);
                (isDirectory ? directories : files).append(entry.name());
                if (isDirectory && !fromTop && (followsLinks || !entry.isLink())) {
                    below.add(entry.path());
                }
            }
        } catch (OSError error) {
            if (onError != null) {
                Calls.call(onError, error);
            }
            return null;
        }
        PyTuple result = PyTuple.of(top, directories, files);
        if (fromTop) {
            given = top;
            givenDirectories = directories;
            return result;
        }
        left.push(result);
        below.reversed().forEach(left::push);
        return null;
    }
}
