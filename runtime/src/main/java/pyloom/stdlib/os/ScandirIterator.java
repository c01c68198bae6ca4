package pyloom.stdlib.os;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.files.Failures;
import pyloom.object.PyIterator;
import pyloom.object.PyType;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** What {@code os.scandir} returns: the entries of a directory, one after another. */
@PythonModule(value = "os", doc = "library/os.html#os.scandir")
@PythonType(name = "ScandirIterator", exported = false)
public final class ScandirIterator extends PyIterator {

    /** The type of the iterator. */
    public static final PyType TYPE =
            PyType.nativeType("os", "ScandirIterator", PyType.OBJECT).dotted().iterator();

    private final Object directory;
    private final DirectoryStream<Path> stream;
    private final Iterator<Path> entries;
    private boolean closed; // guarded by this

    ScandirIterator(Object directory, Path path) throws IOException {
        this.directory = directory;
        stream = Files.newDirectoryStream(path);
        entries = stream.iterator();
    }

    /** {@return the entries of a directory} */
    @PythonApi("scandir(path=None)")
    public static ScandirIterator scandir(Object path) {
        Object shown = path == null ? "." : OsPaths.plain(path);
        try {
            return new ScandirIterator(shown, OsPaths.file(shown, "scandir"));
        } catch (IOException failure) {
            throw Failures.of(failure, shown);
        }
    }

    @Override
    public synchronized Object next() {
        try {
            if (!closed && entries.hasNext()) {
                return new DirEntry(directory, entries.next());
            }
        } catch (DirectoryIteratorException failure) {
            throw Failures.of(failure.getCause(), directory);
        }
        close();
        return ABSENT;
    }

    @Override
    public void drop() {
        close();
    }

    @PythonApi("ScandirIterator.close(self, /)")
    synchronized void close() {
        if (!closed) {
            closed = true;
            try {
                stream.close();
            } catch (IOException failure) {
                throw Failures.of(failure, directory);
            }
        }
    }

    @PythonApi("ScandirIterator.__enter__(self, /)")
    Object enter() {
        return this;
    }

    @PythonApi("ScandirIterator.__exit__(self, /, *args)")
    void exit(Object[] args) {
        close();
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
