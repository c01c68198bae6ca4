package pyloom.stdlib.shlex;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

import java.util.StringJoiner;

/** The functions of Python's {@code shlex}. */
@PythonModule(value = "shlex", pure = true, doc = "library/shlex.html")
public final class ShlexModule {

    private static final String SAFE_SIGNS = "@%_-+=:,./";

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL = PyList.of("shlex", "split", "quote", "join");

    private ShlexModule() {}

    /**
     * {@return the words of a command}
     *
     * @param s the command
     * @param comments whether it may have comments
     * @param posix whether quotes are taken off
     */
    @PythonApi("split(s, comments=False, posix=True)")
    public static PyList split(Object s, boolean comments, Object posix) {
        if (s == null) {
            throw new ValueError("s argument must not be None");
        }
        PyDict options = Python.dict("posix", posix);
        Object lexer = pyloom.object.Calls.callWith(Shlex.TYPE, new Object[] {s}, options);
        Attributes.setAttr(lexer, "whitespace_split", true);
        if (!comments) {
            Attributes.setAttr(lexer, "commenters", "");
        }
        return PyList.of(Iteration.toArray(lexer));
    }

    /**
     * {@return the command of words}
     *
     * @param words the words
     */
    @PythonApi("join(split_command)")
    public static String join(Object words) {
        StringJoiner command = new StringJoiner(" ");
        for (Object word : Iteration.iterate(words)) {
            command.add(quote((String) pyloom.object.PyValueInstance.unwrap(word)));
        }
        return command.toString();
    }

    /**
     * {@return a word in quotes if it needs them}
     *
     * @param s the word
     */
    @PythonApi("quote(s)")
    public static String quote(String s) {
        if (s.isEmpty()) {
            return "''";
        }
        boolean isSafe =
                s.chars()
                        .allMatch(
                                character ->
                                        character < 0x80
                                                && (Character.isLetterOrDigit(character)
                                                        || SAFE_SIGNS.indexOf(character) >= 0));
        return isSafe ? s : "'" + s.replace("'", "'\"'\"'") + "'";
    }
}
