package pyloom.stdlib.decimal;

import pyloom.object.PyType;
import pyloom.object.ZeroDivisionError;

/** An exception of {@code decimal} that is a {@code ZeroDivisionError} as well. */
final class ZeroError extends ZeroDivisionError {

    ZeroError(PyType type, Object[] args) {
        super(type, args);
    }
}
