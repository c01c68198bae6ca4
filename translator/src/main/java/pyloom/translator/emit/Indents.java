package pyloom.translator.emit;

import pyloom.translator.emit.layout.Indent;

/** The indentations of the emitted style. */
final class Indents {

    /** The body of a block. */
    static final Indent BLOCK = Indent.of(4);

    /** The further lines of a statement. */
    static final Indent CONTINUATION = Indent.of(8);

    /** Back from a block. */
    static final Indent BLOCK_BACK = Indent.of(-4);

    /** Back from the further lines of a statement. */
    static final Indent CONTINUATION_BACK = Indent.of(-8);

    private Indents() {}
}
