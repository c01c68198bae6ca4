package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.Global;
import pyloom.object.NativeModule;
import pyloom.object.RuntimeError;

/** What {@code sys.stdin}, {@code sys.stdout} and {@code sys.stderr} are at the moment. */
public final class Streams {

    private static final NativeModule SYS = NativeModule.named("sys");
    private static final Global STDOUT = existing("stdout");

    private Streams() {}

    private static Global existing(String name) {
        SYS.peek(name); // makes the stream if nobody did
        return SYS.global(name);
    }

    /** {@return what {@code sys.stdout} is, None included; RuntimeError if it was deleted} */
    public static Object stdout() {
        Object stream = STDOUT.peek();
        if (stream == ABSENT) {
            throw lost("stdout");
        }
        return stream;
    }

    /** {@return what {@code sys.stdin} is; RuntimeError if there is none} */
    static Object required(String name) {
        Object stream = SYS.peek(name);
        if (stream == ABSENT || stream == null) {
            throw lost(name);
        }
        return stream;
    }

    private static RuntimeError lost(String name) {
        return new RuntimeError("lost sys." + name);
    }

    /** {@return what {@code sys.stderr} is, or null} */
    public static Object stderr() {
        Object stream = SYS.peek("stderr");
        return stream == ABSENT ? null : stream;
    }

    /** Flushes a stream, if it is one. */
    public static void flush(Object stream) {
        if (stream instanceof TextOutput output && output.isPlain()) {
            output.flushText();
        } else if (stream != null) {
            Attributes.callMethod(stream, "flush");
        }
    }
}
