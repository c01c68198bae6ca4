package pyloom.stdlib.dataclasses;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.AttributeError;
import pyloom.object.PyType;

/** Python's {@code dataclasses.FrozenInstanceError}: a change of a frozen dataclass. */
@PythonModule(value = "dataclasses", pure = true)
@PythonType(name = "FrozenInstanceError")
public final class FrozenInstanceError {

    /** The type {@code dataclasses.FrozenInstanceError}. */
    public static final PyType TYPE =
            PyType.nativeType("dataclasses", "FrozenInstanceError", AttributeError.TYPE)
                    .changeable();

    private FrozenInstanceError() {}
}
