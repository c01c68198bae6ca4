package pyloom.translator.weave;

/**
 * The places of one Java source file that stem from Python: each Java line holds at most one,
 * because the text that is compiled for weaving starts every such node on a line of its own.
 */
public interface Sites {

    /** What {@link #siteAt} answers for a line that stems from nothing. */
    int NONE = -1;

    /** {@return the number of the site on a line of the Java text, or {@link #NONE}} */
    int siteAt(int javaLine);

    /** {@return the Python line of a site} */
    int pythonLine(int site);

    /** {@return the name of the Python file, for the class file's {@code SourceFile} attribute} */
    String sourceFile();
}
