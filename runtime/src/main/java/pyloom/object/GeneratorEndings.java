package pyloom.object;

import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Generators whose bodies have something to do when nobody resumes them any more: a finally clause,
 * a with statement. They are closed when they are unreachable, at the latest when the program ends.
 */
final class GeneratorEndings {

    private static final Cleaner CLEANER = Cleaner.create();
    private static final Set<GeneratorCore> OPEN = new LinkedHashSet<>(); // guarded by itself

    private GeneratorEndings() {}

    static void watch(PyGenerator<?> generator) {
        GeneratorCore core = generator.core();
        synchronized (OPEN) {
            OPEN.add(core);
        }
        CLEANER.register(generator, () -> end(core));
    }

    /** Ends a generator that nobody will resume any more. */
    static void drop(PyGenerator<?> generator) {
        end(generator.core());
    }

    private static void end(GeneratorCore core) {
        synchronized (OPEN) {
            OPEN.remove(core);
        }
        closeQuietly(core);
    }

    static void closeAll() {
        List<GeneratorCore> open;
        synchronized (OPEN) {
            open = new ArrayList<>(OPEN);
            OPEN.clear();
        }
        open.forEach(GeneratorEndings::closeQuietly);
    }

    private static void closeQuietly(GeneratorCore core) {
        if (core.state() != GeneratorState.SUSPENDED) {
            return;
        }
        try {
            core.close();
        } catch (PyException ignored) {
            Unraisable.report(ignored, "Exception ignored in generator");
        }
    }
}
