package pyloom.stdlib.logging;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyType;

/** {@code logging.NullHandler}: does nothing. */
@PythonModule(value = "logging", pure = true, doc = "library/logging.handlers.html#nullhandler")
@PythonType(name = "NullHandler")
public final class NullHandlers {

    /** The type {@code logging.NullHandler}. */
    public static final PyType TYPE = StreamHandlers.declare("NullHandler", Handlers.TYPE);

    private NullHandlers() {}

    @PythonApi("NullHandler.handle(self, record)")
    public static void handle(Object self, Object record) {}

    @PythonApi("NullHandler.emit(self, record)")
    public static void emit(Object self, Object record) {}

    @PythonApi("NullHandler.createLock(self)")
    public static void createLock(Object self) {
        Attributes.setAttr(self, "lock", null);
    }
}
