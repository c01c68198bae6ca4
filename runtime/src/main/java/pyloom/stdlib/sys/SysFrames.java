package pyloom.stdlib.sys;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Caller;
import pyloom.object.PyFrame;
import pyloom.object.ValueError;

import java.util.List;

/** The functions of {@code sys} that look at who is running. */
@PythonModule(value = "sys", doc = "library/sys.html#sys._getframe")
public final class SysFrames {

    private SysFrames() {}

    /** {@return the frame of a running function, as it stands now; it knows no variables} */
    @PythonApi("_getframe(depth=0, /)")
    public static PyFrame frame(int depth) {
        List<Caller> callers = Caller.all();
        int first = Math.max(0, depth);
        if (first >= callers.size()) {
            throw new ValueError("call stack is not deep enough");
        }
        PyFrame frame = null;
        for (Caller caller : callers.subList(first, callers.size()).reversed()) {
            PyFrame inner =
                    new PyFrame(caller.function(), caller.file(), caller.module(), caller.line());
            inner.setBack(frame);
            frame = inner;
        }
        return frame;
    }

    @PythonApi("_getframemodulename(depth=0)")
    public static Object moduleName(int depth) {
        Caller caller = Caller.of(Math.max(0, depth));
        return caller == null || caller.module() == null ? null : caller.module().peek("__name__");
    }
}
