package pyloom.translator.weave;

import pyloom.translator.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The places of one Java source file that stem from Python: each Java line holds at most one,
 * because the text that is compiled for weaving starts every such node on a line of its own.
 */
public final class Sites {

    /** What {@link #siteAt} answers for a line that stems from nothing. */
    static final int NONE = -1;

    /**
     * One place.
     *
     * @param qualname the qualified name of the Python function
     * @param span where it stands
     * @param lookup where what it does begins by looking something up that may be missing, or null
     */
    public record Site(String qualname, Span span, Span lookup) {

        private String function() {
            return qualname.substring(qualname.lastIndexOf('.') + 1);
        }
    }

    private final String file;
    private final IntFunction<Site> siteOfJavaLine;
    private final List<Site> sites = new ArrayList<>();

    /**
     * The sites of a file; each weaving of a class takes its own.
     *
     * @param file the path of the Python file, as tracebacks show it
     * @param siteOfJavaLine the place that a line of the Java text stems from, or null
     */
    public Sites(String file, IntFunction<Site> siteOfJavaLine) {
        this.file = file;
        this.siteOfJavaLine = siteOfJavaLine;
    }

    /** {@return the number of the site on a line of the Java text, or {@link #NONE}} */
    int siteAt(int javaLine) {
        Site site = siteOfJavaLine.apply(javaLine);
        if (site == null) {
            return NONE;
        }
        int last = sites.size() - 1;
        if (last >= 0 && sites.get(last).equals(site)) {
            return last;
        }
        sites.add(site);
        return sites.size() - 1;
    }

    /** {@return the Python line of a site} */
    int pythonLine(int site) {
        return sites.get(site).span().line();
    }

    /** {@return the qualified name of the function of a site} */
    String functionAt(int site) {
        return sites.get(site).qualname();
    }

    /** {@return the name of the Python file, for the class file's {@code SourceFile} attribute} */
    String sourceFile() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** {@return what the runtime reads: see {@code pyloom.object.CodeSites}} */
    String encode() {
        StringBuilder text = new StringBuilder(file);
        for (Site site : sites) {
            append(text.append('\n'), site.span());
            text.append(site.function());
            if (site.lookup() != null) {
                append(text.append('\t'), site.lookup());
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Span span) {
        text.append(span.line()).append('\t').append(span.column()).append('\t');
        text.append(span.endLine()).append('\t').append(span.endColumn()).append('\t');
    }
}
