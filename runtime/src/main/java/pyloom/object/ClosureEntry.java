package pyloom.object;

/**
 * The Java method of a Python function with a closure, by its number of parameters: the cells of
 * the closure come first.
 */
public interface ClosureEntry {

    /** No parameters. */
    @FunctionalInterface
    interface Of0 extends ClosureEntry {
        /**
         * {@return the result}
         *
         * @param cells the closure
         */
        Object call(Cell[] cells);
    }

    /** One parameter. */
    @FunctionalInterface
    interface Of1 extends ClosureEntry {
        /**
         * {@return the result}
         *
         * @param cells the closure
         * @param a an argument
         */
        Object call(Cell[] cells, Object a);
    }

    /** Two parameters. */
    @FunctionalInterface
    interface Of2 extends ClosureEntry {
        /**
         * {@return the result}
         *
         * @param cells the closure
         * @param a an argument
         * @param b an argument
         */
        Object call(Cell[] cells, Object a, Object b);
    }

    /** Three parameters. */
    @FunctionalInterface
    interface Of3 extends ClosureEntry {
        /**
         * {@return the result}
         *
         * @param cells the closure
         * @param a an argument
         * @param b an argument
         * @param c an argument
         */
        Object call(Cell[] cells, Object a, Object b, Object c);
    }

    /** Any number of parameters, in an array that has exactly that many elements. */
    @FunctionalInterface
    interface OfArray extends ClosureEntry {
        /**
         * {@return the result}
         *
         * @param cells the closure
         * @param parameters all parameters
         */
        Object call(Cell[] cells, Object[] parameters);
    }
}
