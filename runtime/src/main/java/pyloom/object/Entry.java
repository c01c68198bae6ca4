package pyloom.object;

/** The Java method of a Python function without closure, by its number of parameters. */
public interface Entry {

    /** No parameters. */
    @FunctionalInterface
    interface Of0 extends Entry {
        /** {@return the result} */
        Object call();
    }

    /** One parameter. */
    @FunctionalInterface
    interface Of1 extends Entry {
        /**
         * {@return the result}
         *
         * @param a an argument
         */
        Object call(Object a);
    }

    /** Two parameters. */
    @FunctionalInterface
    interface Of2 extends Entry {
        /**
         * {@return the result}
         *
         * @param a an argument
         * @param b an argument
         */
        Object call(Object a, Object b);
    }

    /** Three parameters. */
    @FunctionalInterface
    interface Of3 extends Entry {
        /**
         * {@return the result}
         *
         * @param a an argument
         * @param b an argument
         * @param c an argument
         */
        Object call(Object a, Object b, Object c);
    }

    /** Four parameters. */
    @FunctionalInterface
    interface Of4 extends Entry {
        /**
         * {@return the result}
         *
         * @param a an argument
         * @param b an argument
         * @param c an argument
         * @param d an argument
         */
        Object call(Object a, Object b, Object c, Object d);
    }

    /** Five parameters. */
    @FunctionalInterface
    interface Of5 extends Entry {
        /**
         * {@return the result}
         *
         * @param a an argument
         * @param b an argument
         * @param c an argument
         * @param d an argument
         * @param e an argument
         */
        Object call(Object a, Object b, Object c, Object d, Object e);
    }

    /** Six parameters. */
    @FunctionalInterface
    interface Of6 extends Entry {
        /**
         * {@return the result}
         *
         * @param a an argument
         * @param b an argument
         * @param c an argument
         * @param d an argument
         * @param e an argument
         * @param f an argument
         */
        Object call(Object a, Object b, Object c, Object d, Object e, Object f);
    }

    /** Any number of parameters, in an array that has exactly that many elements. */
    @FunctionalInterface
    interface OfArray extends Entry {
        /**
         * {@return the result}
         *
         * @param parameters all parameters
         */
        Object call(Object[] parameters);
    }
}
