package pyloom.stdlib.sys;

import pyloom.files.Paths;
import pyloom.object.NativeModule;
import pyloom.object.Recursion;
import pyloom.stdlib.io.StandardStreams;

/** Makes {@code sys} anew for another program of this process. */
final class Restart {

    private static final int USUAL_LIMIT = 1000;

    private Restart() {}

    static void streamsAndHooks(NativeModule sys) {
        Object output = StandardStreams.stdout();
        Object error = StandardStreams.stderr();
        Object input = StandardStreams.stdin();
        sys.global("stdout").set(output);
        sys.global("__stdout__").set(output);
        sys.global("stderr").set(error);
        sys.global("__stderr__").set(error);
        sys.global("stdin").set(input);
        sys.global("__stdin__").set(input);
        for (String hook : new String[] {"excepthook", "displayhook", "unraisablehook"}) {
            Object original = sys.peek("__" + hook + "__"); // made of the hook where it is not yet
            sys.global(hook).set(original);
        }
        Recursion.setLimit(USUAL_LIMIT);
        AuditHooks.clear();
        Paths.reset();
    }
}
