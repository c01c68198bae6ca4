package pyloom.stdlib.generators;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Identity;
import pyloom.object.PyIterator;
import pyloom.object.PyType;
import pyloom.object.ValueError;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An iterator that CPython has as a generator: it ends for good at its end, by an error or by
 * {@code close}, and cleans up then. One thread at a time may ask for the next element.
 */
@PythonModule("_generators")
@PythonType(name = "generator", exported = false)
public abstract class NativeGenerator extends PyIterator {

    /** The type, which calls itself generator. */
    public static final PyType TYPE =
            PyType.nativeType("_generators", "generator", PyType.OBJECT).sealed();

    private final String name;
    private final AtomicBoolean isRunning = new AtomicBoolean();
    private boolean isClosed; // touched by who made isRunning true

    /**
     * Makes one that did not begin.
     *
     * @param name the qualified name of the generator function
     */
    protected NativeGenerator(String name) {
        this.name = name;
    }

    /** {@return the next element, or ABSENT} */
    protected abstract Object advance();

    /** Cleans up at the end; called once. */
    protected void finish() {}

    @Override
    public final Object next() {
        if (!isRunning.compareAndSet(false, true)) {
            throw new ValueError("generator already executing");
        }
        Object next = ABSENT;
        try {
            if (!isClosed) {
                next = advance();
            }
            return next;
        } finally {
            if (next == ABSENT) {
                end();
            }
            isRunning.set(false);
        }
    }

    private void end() {
        if (!isClosed) {
            isClosed = true;
            finish();
        }
    }

    @Override
    public final void drop() {
        close();
    }

    @PythonApi("generator.close(self, /)")
    final void close() {
        if (!isRunning.compareAndSet(false, true)) {
            throw new ValueError("generator already executing");
        }
        try {
            end();
        } finally {
            isRunning.set(false);
        }
    }

    @PythonApi("generator.__iter__(self, /)")
    final Object iterate() {
        return this;
    }

    @PythonApi("generator.__next__(self, /)")
    final Object nextElement() {
        return nextOrStop();
    }

    @PythonApi("generator.__repr__(self, /)")
    final String repr() {
        return "<generator object %s at 0x%x>".formatted(name, Identity.id(this));
    }

    @Override
    public final PyType pyType() {
        return TYPE;
    }
}
