package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** What a generator gets its values from while it stands in {@code yield from} (PEP 380). */
abstract sealed class Delegate {

    private final Object iterator;

    private Delegate(Object iterator) {
        this.iterator = iterator;
    }

    static Delegate to(Object iterator) {
        return iterator instanceof PyGenerator<?> generator
                ? new ToGenerator(generator)
                : new ToIterator(iterator);
    }

    final Object iterator() {
        return iterator;
    }

    /** {@return the next value, or ABSENT at the end} */
    final Object resume(Object sent, PyException thrown) {
        if (thrown == null) {
            return send(sent);
        }
        if (thrown.pyType().isSubtypeOf(GeneratorExit.TYPE)) {
            close();
            throw thrown;
        }
        return raise(thrown);
    }

    abstract Object send(Object value);

    abstract Object raise(PyException thrown);

    abstract void close();

    /** {@return what the iterator returned, at its end} */
    abstract Object result();

    private static final class ToGenerator extends Delegate {

        private final GeneratorCore core;

        ToGenerator(PyGenerator<?> generator) {
            super(generator);
            core = generator.core();
        }

        @Override
        Object send(Object value) {
            return core.resume(value, null);
        }

        @Override
        Object raise(PyException thrown) {
            return core.resume(null, thrown);
        }

        @Override
        void close() {
            core.close();
        }

        @Override
        Object result() {
            return core.takeResult();
        }
    }

    private static final class ToIterator extends Delegate {

        private Object result;

        ToIterator(Object iterator) {
            super(iterator);
        }

        @Override
        Object send(Object value) {
            try {
                if (value == null && iterator() instanceof PyIterator known) {
                    return known.next();
                }
                return value == null
                        ? Iteration.nextOrStop(iterator())
                        : Attributes.callMethod(iterator(), "send", value);
            } catch (StopIteration stop) {
                result = stop.value();
                return ABSENT;
            }
        }

        @Override
        Object raise(PyException thrown) {
            Object method = Attributes.getAttrOr(iterator(), "throw", ABSENT);
            if (method == ABSENT) {
                throw thrown;
            }
            try {
                return Calls.call(method, thrown);
            } catch (StopIteration stop) {
                result = stop.value();
                return ABSENT;
            }
        }

        @Override
        void close() {
            Object method = Attributes.getAttrOr(iterator(), "close", ABSENT);
            if (method != ABSENT) {
                Calls.call(method);
            }
        }

        @Override
        Object result() {
            return result;
        }
    }
}
