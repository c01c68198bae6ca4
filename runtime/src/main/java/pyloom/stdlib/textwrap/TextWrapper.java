package pyloom.stdlib.textwrap;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.stdlib.script.Python;

/** Python's {@code textwrap.TextWrapper}. Programs may override its methods and attributes. */
@PythonModule(value = "textwrap", pure = true, doc = "library/textwrap.html")
@PythonType(name = "TextWrapper")
public final class TextWrapper extends PyInstance {

    /** The type {@code textwrap.TextWrapper}. */
    public static final PyType TYPE =
            PyType.nativeType("textwrap", "TextWrapper", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(TextWrapper::new);

    private static final String WHITESPACE = "\t\n\u000b\f\r ";

    static {
        PyDict spaces = new PyDict();
        WHITESPACE.chars().forEach(space -> spaces.put((long) space, (long) ' '));
        TYPE.define("unicode_whitespace_trans", spaces);
        TYPE.define("wordsep_re", WordPatterns.WITH_HYPHENS);
        TYPE.define("wordsep_simple_re", WordPatterns.SPACES_ONLY);
        TYPE.define("sentence_end_re", WordPatterns.SENTENCE_END);
    }

    private TextWrapper(PyType type) {
        super(type);
    }

    /** {@code TextWrapper.__init__}. */
    @PythonApi(
            "TextWrapper.__init__(self, width=70, initial_indent='', subsequent_indent='',"
                    + " expand_tabs=True, replace_whitespace=True, fix_sentence_endings=False,"
                    + " break_long_words=True, drop_whitespace=True, break_on_hyphens=True,"
                    + " tabsize=8, *, max_lines=None, placeholder=' [...]')")
    void initialize(
            Object width,
            Object initialIndent,
            Object subsequentIndent,
            Object expandTabs,
            Object replaceWhitespace,
            Object fixSentenceEndings,
            Object breakLongWords,
            Object dropWhitespace,
            Object breakOnHyphens,
            Object tabSize,
            Object maxLines,
            Object placeholder) {
        Attributes.setAttr(this, "width", width);
        Attributes.setAttr(this, "initial_indent", initialIndent);
        Attributes.setAttr(this, "subsequent_indent", subsequentIndent);
        Attributes.setAttr(this, "expand_tabs", expandTabs);
        Attributes.setAttr(this, "replace_whitespace", replaceWhitespace);
        Attributes.setAttr(this, "fix_sentence_endings", fixSentenceEndings);
        Attributes.setAttr(this, "break_long_words", breakLongWords);
        Attributes.setAttr(this, "drop_whitespace", dropWhitespace);
        Attributes.setAttr(this, "break_on_hyphens", breakOnHyphens);
        Attributes.setAttr(this, "tabsize", tabSize);
        Attributes.setAttr(this, "max_lines", maxLines);
        Attributes.setAttr(this, "placeholder", placeholder);
    }

    boolean is(String name) {
        return Truth.truth(Attributes.getAttr(this, name));
    }

    @PythonApi("TextWrapper._munge_whitespace(self, text)")
    Object mungeWhitespace(Object given) {
        Object text = given;
        if (is("expand_tabs")) {
            text = Attributes.callMethod(text, "expandtabs", Attributes.getAttr(this, "tabsize"));
        }
        if (is("replace_whitespace")) {
            Object spaces = Attributes.getAttr(this, "unicode_whitespace_trans");
            text = Attributes.callMethod(text, "translate", spaces);
        }
        return text;
    }

    @PythonApi("TextWrapper._split(self, text)")
    PyList split(Object text) {
        boolean atHyphens = Boolean.TRUE.equals(Attributes.getAttr(this, "break_on_hyphens"));
        Object pattern = Attributes.getAttr(this, atHyphens ? "wordsep_re" : "wordsep_simple_re");
        PyList chunks = new PyList();
        for (Object chunk : Iteration.iterate(Attributes.callMethod(pattern, "split", text))) {
            if (Truth.truth(chunk)) {
                chunks.append(chunk);
            }
        }
        return chunks;
    }

    @PythonApi("TextWrapper._split_chunks(self, text)")
    Object splitChunks(Object text) {
        Object munged = Attributes.callMethod(this, "_munge_whitespace", text);
        return Attributes.callMethod(this, "_split", munged);
    }

    @PythonApi("TextWrapper._fix_sentence_endings(self, chunks)")
    void fixSentenceEndings(PyList chunks) {
        Object pattern = Attributes.getAttr(this, "sentence_end_re");
        int at = 0;
        while (at < chunks.size() - 1) {
            boolean endsSentence =
                    " ".equals(chunks.get(at + 1))
                            && Truth.truth(
                                    Attributes.callMethod(pattern, "search", chunks.get(at)));
            if (endsSentence) {
                chunks.set(at + 1, "  ");
            }
            at += endsSentence ? 2 : 1;
        }
    }

    @PythonApi("TextWrapper._handle_long_word(self, reversed_chunks, cur_line, cur_len, width)")
    void handleLongWord(PyList chunks, PyList line, long length, long width) {
        new LineFiller(this).handleLongWord(chunks, line, length, width);
    }

    @PythonApi("TextWrapper._wrap_chunks(self, chunks)")
    PyList wrapChunks(PyList chunks) {
        return new LineFiller(this).fill(chunks);
    }

    /** {@code TextWrapper.wrap}. */
    @PythonApi("TextWrapper.wrap(self, text)")
    Object wrap(Object text) {
        Object chunks = Attributes.callMethod(this, "_split_chunks", text);
        if (is("fix_sentence_endings")) {
            Attributes.callMethod(this, "_fix_sentence_endings", chunks);
        }
        return Attributes.callMethod(this, "_wrap_chunks", chunks);
    }

    /** {@code TextWrapper.fill}. */
    @PythonApi("TextWrapper.fill(self, text)")
    Object fill(Object text) {
        return Attributes.callMethod("\n", "join", Attributes.callMethod(this, "wrap", text));
    }

    /** {@return a wrapper made with these arguments} */
    static TextWrapper with(PyDict arguments) {
        return (TextWrapper) pyloom.object.Calls.callWith(TYPE, new Object[0], arguments);
    }

    /** {@return the text of an attribute} */
    String text(String name) {
        return Python.textOrNull(Attributes.getAttr(this, name));
    }
}
