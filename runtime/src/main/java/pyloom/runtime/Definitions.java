package pyloom.runtime;

import pyloom.object.ClassDefinition;
import pyloom.object.Frames;

/** Begins the class statements of emitted code. */
public final class Definitions {

    private static final StackWalker WALKER =
            StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private Definitions() {}

    /**
     * {@return a class statement of the module that the caller is code of}
     *
     * @param qualname the qualified name of the class
     * @param line its first line, decorators included
     */
    public static ClassDefinition classDef(String qualname, int line) {
        return Frames.codesOf(WALKER.getCallerClass()).classDef(qualname, line);
    }
}
