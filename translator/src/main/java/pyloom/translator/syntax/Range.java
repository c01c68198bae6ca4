package pyloom.translator.syntax;

/** Something that takes up a stretch of the source; columns count UTF-8 bytes from 0. */
interface Range {

    /** {@return the line it starts in, from 1} */
    int line();

    /** {@return the column it starts at} */
    int column();

    /** {@return the line it ends in} */
    int endLine();

    /** {@return the column after its end} */
    int endColumn();
}
