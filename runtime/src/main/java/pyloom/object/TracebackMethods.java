package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The attributes of tracebacks. */
@PythonModule("builtins")
@PythonType(name = "traceback", holder = PyTraceback.class, exported = false)
final class TracebackMethods {

    private TracebackMethods() {}

    @PythonApi("traceback.__new__(cls, tb_next, tb_frame, tb_lasti, tb_lineno)")
    static PyTraceback make(PyType type, Object next, PyFrame frame, long instruction, long line) {
        if (next != null && !(next instanceof PyTraceback)) {
            throw wrongNext(next);
        }
        return new PyTraceback((PyTraceback) next, frame, (int) line);
    }

    private static TypeError wrongNext(Object value) {
        return new TypeError(
                "expected traceback object or None, got '"
                        + BuiltinTypes.typeOf(value).name()
                        + "'");
    }

    @PythonApi("traceback.__dir__(self, /)")
    static PyList dir(PyTraceback self) {
        return PyList.of("tb_frame", "tb_next", "tb_lasti", "tb_lineno");
    }

    @PythonApi(value = "traceback.tb_next", kind = Kind.GETTER)
    static Object next(PyTraceback self) {
        return self.next();
    }

    @PythonApi(value = "traceback.tb_next", kind = Kind.SETTER)
    static void setNext(PyTraceback self, Object value) {
        if (value != null && !(value instanceof PyTraceback)) {
            throw new TypeError(
                    "expected traceback object, got '" + BuiltinTypes.typeOf(value).name() + "'");
        }
        for (PyTraceback at = (PyTraceback) value; at != null; at = at.next()) {
            if (at == self) {
                throw new ValueError("traceback loop detected");
            }
        }
        self.setNext((PyTraceback) value);
    }

    @PythonApi(value = "traceback.tb_frame", kind = Kind.MEMBER)
    static PyFrame frame(PyTraceback self) {
        return self.frame();
    }

    @PythonApi(value = "traceback.tb_lineno", kind = Kind.GETTER)
    static long line(PyTraceback self) {
        return self.line();
    }

    @PythonApi(value = "traceback.tb_lasti", kind = Kind.MEMBER)
    static long instruction(PyTraceback self) {
        return -1; // there is no bytecode
    }
}
