package pyloom.stdlib.logging;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.NativeModule;
import pyloom.stdlib.script.Functions;
import pyloom.stdlib.script.Python;

/** Warnings that are logged in place of being shown. */
final class WarningCapture {

    private WarningCapture() {}

    static void set(boolean capture) {
        LoggingState state = LoggingState.current();
        NativeModule warnings = NativeModule.named("warnings");
        if (capture && state.warningsShow == null) {
            state.warningsShow = warnings.peek("showwarning");
            Object show =
                    Functions.ofArray(
                                    "logging",
                                    "_showwarning",
                                    "message, category, filename, lineno, file, line",
                                    arguments -> show(state, arguments))
                            .withDefaults(null, null);
            warnings.global("showwarning").set(show);
        } else if (!capture && state.warningsShow != null) {
            warnings.global("showwarning").set(state.warningsShow);
            state.warningsShow = null;
        }
    }

    private static Object show(LoggingState state, Object[] arguments) {
        if (arguments[4] != null) {
            return Calls.callArray(state.warningsShow, arguments.clone(), null);
        }
        Object text =
                Python.call(
                        Python.member("warnings", "formatwarning"),
                        arguments[0],
                        arguments[1],
                        arguments[2],
                        arguments[3],
                        arguments[5]);
        Object logger = LoggingModule.getLogger("py.warnings");
        if (Items.len(Attributes.getAttr(logger, "handlers")) == 0) {
            Attributes.callMethod(logger, "addHandler", NullHandlers.TYPE.call());
        }
        Attributes.callMethod(logger, "warning", text);
        return null;
    }
}
