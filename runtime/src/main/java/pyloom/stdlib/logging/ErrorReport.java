package pyloom.stdlib.logging;

import pyloom.object.Attributes;
import pyloom.object.Caller;
import pyloom.object.NativeModule;
import pyloom.object.OSError;
import pyloom.object.PyException;
import pyloom.object.Texts;
import pyloom.object.ThreadState;
import pyloom.object.Truth;
import pyloom.stdlib.builtins.Streams;
import pyloom.stdlib.traceback.FramePlace;
import pyloom.stdlib.traceback.FrameText;
import pyloom.stdlib.traceback.TracebackText;

import java.util.List;

/** What {@code stderr} says of an error while a record is emitted. */
final class ErrorReport {

    private ErrorReport() {}

    static void write(Object record) {
        Object isWanted = NativeModule.named("logging").peek("raiseExceptions");
        Object stream = Streams.stderr();
        PyException error = ThreadState.current().handled();
        if (!Truth.truth(isWanted) || stream == null || error == null) {
            return;
        }
        StringBuilder text = new StringBuilder("--- Logging error ---\n");
        text.append(TracebackText.of(error)).append("Call stack:\n").append(stack());
        String message = Texts.repr(Attributes.getAttr(record, "msg"));
        text.append("Message: ").append(message).append("\nArguments: ");
        text.append(Texts.repr(Attributes.getAttr(record, "args"))).append('\n');
        try {
            Attributes.callMethod(stream, "write", text.toString());
        } catch (OSError streamIsGone) {
            return;
        }
    }

    /** {@return where the caller stands, the outermost first} */
    static String stack() {
        StringBuilder text = new StringBuilder();
        List<Caller> callers = Caller.all();
        for (Caller caller : callers.reversed()) {
            text.append(FrameText.of(place(caller)));
        }
        return text.toString();
    }

    private static FramePlace place(Caller caller) {
        return new FramePlace(
                caller.file(), caller.function(), caller.line(), -1, caller.line(), -1);
    }
}
