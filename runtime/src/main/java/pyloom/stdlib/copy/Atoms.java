package pyloom.stdlib.copy;

import pyloom.object.BuiltinTypes;
import pyloom.object.Code;
import pyloom.object.Ellipsis;
import pyloom.object.NativeTypes;
import pyloom.object.NotImplemented;
import pyloom.object.PyFunction;
import pyloom.object.PyProperty;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.builtins.PyComplex;
import pyloom.stdlib.builtins.PyFrozenSet;
import pyloom.stdlib.builtins.PyRange;
import pyloom.stdlib.builtins.PySlice;

import java.util.Set;

/** The types whose instances are their own copies. */
final class Atoms {

    private static final Set<PyType> ALWAYS =
            Set.of(
                    BuiltinTypes.NONE,
                    BuiltinTypes.INT,
                    BuiltinTypes.FLOAT,
                    BuiltinTypes.BOOL,
                    BuiltinTypes.STR,
                    PyComplex.TYPE,
                    PyBytes.TYPE,
                    PyType.TYPE,
                    PyRange.TYPE,
                    PyProperty.TYPE,
                    NativeTypes.FUNCTION,
                    Ellipsis.TYPE,
                    NotImplemented.TYPE,
                    PyFunction.TYPE,
                    Code.TYPE);

    private Atoms() {}

    /** {@return whether a shallow copy is the object itself} */
    static boolean areShared(Object object, PyType type) {
        return ALWAYS.contains(type)
                || type == PyTuple.TYPE
                || type == PyFrozenSet.TYPE
                || type == PySlice.TYPE
                || isWhole(object, type);
    }

    /** {@return whether a deep copy is the object itself} */
    static boolean isWhole(Object object, PyType type) {
        return ALWAYS.contains(type)
                || object instanceof PyType
                || type.name().equals("weakref.ReferenceType");
    }
}
