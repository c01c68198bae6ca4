package pyloom.runtime;

import static pyloom.stdlib.builtins.Typed.cast;

import pyloom.object.Entry;

/**
 * What runs a function that returns nothing, by its number of parameters. The translator has proven
 * that every argument is of their types.
 */
public interface Procedure {

    /** No parameters. */
    @FunctionalInterface
    interface Of0 extends Entry.Of0 {
        /** Runs it. */
        void run();

        @Override
        default Object call() {
            run();
            return null;
        }
    }

    /** One parameter. */
    @FunctionalInterface
    interface Of1<A> extends Entry.Of1 {
        /** Runs it. */
        void run(A a);

        @Override
        default Object call(Object a) {
            run(cast(a));
            return null;
        }
    }

    /** Two parameters. */
    @FunctionalInterface
    interface Of2<A, B> extends Entry.Of2 {
        /** Runs it. */
        void run(A a, B b);

        @Override
        default Object call(Object a, Object b) {
            run(cast(a), cast(b));
            return null;
        }
    }

    /** Three parameters. */
    @FunctionalInterface
    interface Of3<A, B, C> extends Entry.Of3 {
        /** Runs it. */
        void run(A a, B b, C c);

        @Override
        default Object call(Object a, Object b, Object c) {
            run(cast(a), cast(b), cast(c));
            return null;
        }
    }

    /** Four parameters. */
    @FunctionalInterface
    interface Of4<A, B, C, D> extends Entry.Of4 {
        /** Runs it. */
        void run(A a, B b, C c, D d);

        @Override
        default Object call(Object a, Object b, Object c, Object d) {
            run(cast(a), cast(b), cast(c), cast(d));
            return null;
        }
    }

    /** Five parameters. */
    @FunctionalInterface
    interface Of5<A, B, C, D, E> extends Entry.Of5 {
        /** Runs it. */
        void run(A a, B b, C c, D d, E e);

        @Override
        default Object call(Object a, Object b, Object c, Object d, Object e) {
            run(cast(a), cast(b), cast(c), cast(d), cast(e));
            return null;
        }
    }

    /** Six parameters. */
    @FunctionalInterface
    interface Of6<A, B, C, D, E, F> extends Entry.Of6 {
        /** Runs it. */
        void run(A a, B b, C c, D d, E e, F f);

        @Override
        default Object call(Object a, Object b, Object c, Object d, Object e, Object f) {
            run(cast(a), cast(b), cast(c), cast(d), cast(e), cast(f));
            return null;
        }
    }
}
