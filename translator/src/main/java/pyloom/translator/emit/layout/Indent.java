package pyloom.translator.emit.layout;

/** Extra indentation of a level or a break, in columns; it may depend on an earlier decision. */
public sealed interface Indent {

    /** No extra indentation. */
    Indent NONE = new Fixed(0);

    /** {@return the number of columns, which is only meaningful while the text is laid out} */
    int columns();

    /** {@return an indentation by a fixed number of columns, which may be negative} */
    static Indent of(int columns) {
        return columns == 0 ? NONE : new Fixed(columns);
    }

    /** A fixed indentation. */
    record Fixed(int columns) implements Indent {}

    /** One of two indentations, by whether the tagged break, which comes earlier, was taken. */
    record IfTaken(BreakTag tag, Indent taken, Indent otherwise) implements Indent {

        @Override
        public int columns() {
            return (tag.taken() ? taken : otherwise).columns();
        }
    }
}
