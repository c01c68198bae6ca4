package pyloom.stdlib.io;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.NativeModule;

/** The built-in function {@code open}: the one of {@code io}. */
@PythonModule("builtins")
public final class BuiltinOpen {

    /** The function. */
    @PythonApi("open")
    public static final Object OPEN = NativeModule.named("_io").peek("open");

    private BuiltinOpen() {}
}
