package pyloom.runtime;

import static pyloom.stdlib.builtins.Typed.cast;

import pyloom.object.Entry;

/**
 * What runs a function, by its number of parameters: a lambda or method of Java whose parameters
 * may be of narrower types than {@code Object}. The translator has proven that every argument is of
 * them.
 */
public interface FunctionBody {

    /** No parameters. */
    @FunctionalInterface
    interface Of0 extends Entry.Of0 {
        /** {@return the result} */
        Object run();

        @Override
        default Object call() {
            return run();
        }
    }

    /** One parameter. */
    @FunctionalInterface
    interface Of1<A> extends Entry.Of1 {
        /** {@return the result} */
        Object run(A a);

        @Override
        default Object call(Object a) {
            return run(cast(a));
        }
    }

    /** Two parameters. */
    @FunctionalInterface
    interface Of2<A, B> extends Entry.Of2 {
        /** {@return the result} */
        Object run(A a, B b);

        @Override
        default Object call(Object a, Object b) {
            return run(cast(a), cast(b));
        }
    }

    /** Three parameters. */
    @FunctionalInterface
    interface Of3<A, B, C> extends Entry.Of3 {
        /** {@return the result} */
        Object run(A a, B b, C c);

        @Override
        default Object call(Object a, Object b, Object c) {
            return run(cast(a), cast(b), cast(c));
        }
    }

    /** Four parameters. */
    @FunctionalInterface
    interface Of4<A, B, C, D> extends Entry.Of4 {
        /** {@return the result} */
        Object run(A a, B b, C c, D d);

        @Override
        default Object call(Object a, Object b, Object c, Object d) {
            return run(cast(a), cast(b), cast(c), cast(d));
        }
    }

    /** Five parameters. */
    @FunctionalInterface
    interface Of5<A, B, C, D, E> extends Entry.Of5 {
        /** {@return the result} */
        Object run(A a, B b, C c, D d, E e);

        @Override
        default Object call(Object a, Object b, Object c, Object d, Object e) {
            return run(cast(a), cast(b), cast(c), cast(d), cast(e));
        }
    }

    /** Six parameters. */
    @FunctionalInterface
    interface Of6<A, B, C, D, E, F> extends Entry.Of6 {
        /** {@return the result} */
        Object run(A a, B b, C c, D d, E e, F f);

        @Override
        default Object call(Object a, Object b, Object c, Object d, Object e, Object f) {
            return run(cast(a), cast(b), cast(c), cast(d), cast(e), cast(f));
        }
    }
}
