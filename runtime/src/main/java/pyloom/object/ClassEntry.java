package pyloom.object;

/** The Java method of a method that needs the class it stands in, for {@code super()} mostly. */
public sealed interface ClassEntry
        permits ClassEntry.Of1, ClassEntry.Of2, ClassEntry.Of3, ClassEntry.Of4, ClassEntry.Of5 {

    /** {@return the same with the cell of the class as its closure} */
    ClosureEntry bound();

    /** With one parameter. */
    @FunctionalInterface
    non-sealed interface Of1 extends ClassEntry {

        /** {@return the result of a call} */
        Object call(Cell classCell, Object a);

        @Override
        default ClosureEntry bound() {
            return (ClosureEntry.Of1) (cells, a) -> call(cells[0], a);
        }
    }

    /** With two parameters. */
    @FunctionalInterface
    non-sealed interface Of2 extends ClassEntry {

        /** {@return the result of a call} */
        Object call(Cell classCell, Object a, Object b);

        @Override
        default ClosureEntry bound() {
            return (ClosureEntry.Of2) (cells, a, b) -> call(cells[0], a, b);
        }
    }

    /** With three parameters. */
    @FunctionalInterface
    non-sealed interface Of3 extends ClassEntry {

        /** {@return the result of a call} */
        Object call(Cell classCell, Object a, Object b, Object c);

        @Override
        default ClosureEntry bound() {
            return (ClosureEntry.Of3) (cells, a, b, c) -> call(cells[0], a, b, c);
        }
    }

    /** With four parameters. */
    @FunctionalInterface
    non-sealed interface Of4 extends ClassEntry {

        /** {@return the result of a call} */
        Object call(Cell classCell, Object a, Object b, Object c, Object d);

        @Override
        default ClosureEntry bound() {
            return (ClosureEntry.OfArray) (cells, v) -> call(cells[0], v[0], v[1], v[2], v[3]);
        }
    }

    /** With five parameters. */
    @FunctionalInterface
    non-sealed interface Of5 extends ClassEntry {

        /** {@return the result of a call} */
        Object call(Cell classCell, Object a, Object b, Object c, Object d, Object e);

        @Override
        default ClosureEntry bound() {
            return (ClosureEntry.OfArray)
                    (cells, v) -> call(cells[0], v[0], v[1], v[2], v[3], v[4]);
        }
    }
}
