package pyloom.stdlib.decimal;

import pyloom.object.PyType;
import pyloom.object.TypeError;

/** Python's {@code decimal.FloatOperation}, which is a {@code TypeError} as well. */
final class FloatError extends TypeError {

    FloatError(PyType type, Object[] args) {
        super(type, args);
    }
}
