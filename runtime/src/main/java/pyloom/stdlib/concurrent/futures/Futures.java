package pyloom.stdlib.concurrent.futures;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.AttributeError;
import pyloom.object.BuiltinTypes;
import pyloom.object.Iteration;
import pyloom.object.Texts;
import pyloom.object.ValueError;
import pyloom.stdlib.threading.Timeouts;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** The functions of Python's {@code concurrent.futures}, which wait for several futures. */
@PythonModule(
        value = "concurrent.futures._base",
        pure = true,
        doc = "library/concurrent.futures.html#module-functions")
public final class Futures {

    private Futures() {}

    /**
     * {@return an iterator over futures, each as it is done}
     *
     * @param futures an iterable of futures
     * @param timeout seconds for all of them, from when the first is asked for, or None
     */
    @PythonApi("as_completed(fs, timeout=None)")
    public static Object asCompleted(Object futures, Object timeout) {
        return new AsCompleted(futures, timeout);
    }

    /**
     * {@return futures, each as it is done}
     *
     * @param futures the futures
     */
    public static <T> Iterable<Future<T>> asCompleted(Collection<Future<T>> futures) {
        return () -> new TypedIterator<>(new AsCompleted(futures, null));
    }

    /**
     * {@return a named tuple of the futures that are done and of the others}
     *
     * @param futures an iterable of futures
     * @param timeout seconds, or None
     * @param returnWhen one of the three constants
     */
    @PythonApi("wait(fs, timeout=None, return_when='ALL_COMPLETED')")
    public static Object wait(Object futures, Object timeout, Object returnWhen) {
        Set<Future<?>> all = collect(futures);
        Set<Future<?>> done = waitFor(all, timeout, returnWhen);
        all.removeAll(done);
        return new DoneAndNotDone(Sets.of(done), Sets.of(all));
    }

    private static Set<Future<?>> waitFor(Set<Future<?>> all, Object timeout, Object returnWhen) {
        FutureWaiter.Until until = until(returnWhen);
        FutureWaiter waiter = new FutureWaiter(until, all.size());
        Set<Future<?>> done = new LinkedHashSet<>();
        try {
            for (Future<?> future : all) {
                if (!future.attach(waiter)) {
                    done.add(future);
                }
            }
            if (done.size() == all.size() || isEnough(until, done)) {
                return done;
            }
            if (until == null) {
                throw new ValueError("Invalid return condition: " + Texts.repr(returnWhen));
            }
            waiter.countDown(done.size());
            waiter.await(Timeouts.ofWait(timeout));
        } finally {
            all.forEach(future -> future.detach(waiter));
        }
        done.addAll(waiter.drain());
        return done;
    }

    private static FutureWaiter.Until until(Object returnWhen) {
        for (FutureWaiter.Until until : FutureWaiter.Until.values()) {
            if (until.name().equals(returnWhen)) {
                return until;
            }
        }
        return null;
    }

    private static boolean isEnough(FutureWaiter.Until until, Set<Future<?>> done) {
        return until == FutureWaiter.Until.FIRST_COMPLETED && !done.isEmpty()
                || until == FutureWaiter.Until.FIRST_EXCEPTION
                        && done.stream().anyMatch(Future::hasFailed);
    }

    /** {@return the futures of an iterable, each once} */
    static Set<Future<?>> collect(Object iterable) {
        Set<Future<?>> futures = new LinkedHashSet<>();
        if (iterable instanceof Collection<?> known) {
            known.forEach(item -> futures.add(future(item)));
        } else {
            for (Object item : Iteration.iterate(iterable)) {
                futures.add(future(item));
            }
        }
        return futures;
    }

    private static Future<?> future(Object item) {
        if (item instanceof Future<?> future) {
            return future;
        }
        throw new AttributeError(
                "'" + BuiltinTypes.typeOf(item).name() + "' object has no attribute '_condition'",
                item,
                "_condition");
    }

    /** The futures as typed code sees them. */
    private record TypedIterator<T>(AsCompleted source, Iterator<Object> elements)
            implements Iterator<Future<T>> {

        TypedIterator(AsCompleted source) {
            this(source, Iteration.iterate(source).iterator());
        }

        @Override
        public boolean hasNext() {
            return elements.hasNext();
        }

        @Override
        @SuppressWarnings("unchecked")
        public Future<T> next() {
            return (Future<T>) elements.next();
        }
    }
}
