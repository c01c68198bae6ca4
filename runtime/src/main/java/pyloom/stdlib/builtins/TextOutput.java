package pyloom.stdlib.builtins;

/** A text stream of the runtime that {@code print} can write to without calling Python methods. */
public interface TextOutput {

    /** {@return whether it is the stream itself and no program's subclass of it} */
    boolean isPlain();

    /** Writes text, all of it at once. */
    void print(String text);

    /** Hands everything written so far to the operating system. */
    void flushText();
}
