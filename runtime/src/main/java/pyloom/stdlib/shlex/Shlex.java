package pyloom.stdlib.shlex;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.NativeModule;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.StopIteration;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.stdlib.script.Python;

import java.util.ArrayDeque;
import java.util.Deque;

/** Python's {@code shlex.shlex}. Its monitor guards its state. */
@PythonModule(value = "shlex", pure = true, doc = "library/shlex.html#shlex-objects")
@PythonType(name = "shlex")
public final class Shlex extends PyInstance {

    /** The type {@code shlex.shlex}. */
    public static final PyType TYPE =
            PyType.nativeType("shlex", "shlex", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(Shlex::new);

    private static final String LETTERS =
            "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
    private static final String MORE_LETTERS =
            "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ";

    private final Deque<Object> pushedBack = new ArrayDeque<>();
    private CharacterSource source;
    private String punctuation = "";
    private TokenReader reader;

    private Shlex(PyType type) {
        super(type);
    }

    /** {@code shlex.__init__}. */
    @PythonApi(
            "shlex.__init__(self, instream=None, infile=None, posix=False,"
                    + " punctuation_chars=False)")
    void initialize(Object given, Object file, Object posix, Object signs) {
        Object stream =
                given == null
                        ? Attributes.getAttr(NativeModule.named("sys"), "stdin")
                        : PyValueInstance.unwrap(given) instanceof String text
                                ? Python.call(NativeModule.named("io").peek("StringIO"), text)
                                : given;
        boolean isPosix = Truth.truth(posix);
        Attributes.setAttr(this, "instream", stream);
        Attributes.setAttr(this, "infile", given == null ? null : file);
        Attributes.setAttr(this, "posix", posix);
        Attributes.setAttr(this, "eof", isPosix ? null : "");
        Attributes.setAttr(this, "commenters", "#");
        Attributes.setAttr(this, "whitespace", " \t\r\n");
        Attributes.setAttr(this, "whitespace_split", false);
        Attributes.setAttr(this, "quotes", "'\"");
        Attributes.setAttr(this, "escape", "\\");
        Attributes.setAttr(this, "escapedquotes", "\"");
        Attributes.setAttr(this, "lineno", 1L);
        Attributes.setAttr(this, "debug", 0L);
        Attributes.setAttr(this, "token", "");
        if (Truth.truth(signs)) {
            punctuation = Boolean.TRUE.equals(signs) ? "();<>|&" : Texts.str(signs);
        }
        String words = isPosix ? LETTERS + MORE_LETTERS : LETTERS;
        if (!punctuation.isEmpty()) {
            StringBuilder kept = new StringBuilder();
            (words + "~-./*?=")
                    .chars()
                    .filter(character -> punctuation.indexOf(character) < 0)
                    .forEach(character -> kept.append((char) character));
            words = kept.toString();
        }
        Attributes.setAttr(this, "wordchars", words);
        source = new CharacterSource(this);
        reader = new TokenReader(this, source, punctuation, pushedBack);
    }

    boolean is(String name) {
        return Truth.truth(Attributes.getAttr(this, name));
    }

    String text(String name) {
        return Python.text(this, name);
    }

    @PythonApi(value = "shlex.punctuation_chars", kind = Kind.GETTER)
    String punctuationChars() {
        return punctuation;
    }

    @PythonApi("shlex.push_token(self, tok)")
    synchronized void pushToken(String token) {
        pushedBack.addFirst(token);
    }

    @PythonApi("shlex.read_token(self)")
    synchronized Object readToken() {
        return reader.read();
    }

    /** {@code shlex.get_token}. */
    @PythonApi("shlex.get_token(self)")
    synchronized Object getToken() {
        return pushedBack.isEmpty() ? reader.read() : pushedBack.removeFirst();
    }

    @PythonApi("shlex.error_leader(self, infile=None, lineno=None)")
    String errorLeader(Object file, Object line) {
        Object shownFile = file == null ? Attributes.getAttr(this, "infile") : file;
        Object shownLine = line == null ? Attributes.getAttr(this, "lineno") : line;
        return "\"%s\", line %s: ".formatted(Texts.str(shownFile), Texts.str(shownLine));
    }

    @PythonApi("shlex.__iter__(self)")
    Object iterate() {
        return this;
    }

    @PythonApi("shlex.__next__(self)")
    Object next() {
        Object token = Attributes.callMethod(this, "get_token");
        Object end = Attributes.getAttr(this, "eof");
        if (token == null ? end == null : token.equals(end)) {
            throw new StopIteration();
        }
        return token;
    }
}
