package pyloom.stdlib.threading;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.NativeModule;

/** What the program calls {@code sys.stderr}. */
public final class StandardError {

    private StandardError() {}

    /**
     * Prints a text and flushes; nothing if the program has no {@code sys.stderr}.
     *
     * @param text the text
     */
    public static void print(String text) {
        Object stream = NativeModule.named("sys").peek("stderr");
        if (stream == ABSENT) {
            System.err.print(text);
            System.err.flush();
        } else if (stream != null) {
            Attributes.callMethod(stream, "write", text);
            Attributes.callMethod(stream, "flush");
        }
    }
}
