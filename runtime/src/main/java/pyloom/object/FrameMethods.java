package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The attributes of frames; local variables are not among them. */
@PythonModule("builtins")
@PythonType(name = "frame", holder = PyFrame.class, exported = false)
final class FrameMethods {

    private FrameMethods() {}

    @PythonApi("frame.__repr__(self, /)")
    static String repr(PyFrame self) {
        return "<frame at "
                + Identity.address(self)
                + ", file "
                + Texts.repr(self.file())
                + ", line "
                + self.line()
                + ", code "
                + self.name()
                + ">";
    }

    @PythonApi("frame.clear(self, /)")
    static void clear(PyFrame self) {}

    @PythonApi(value = "frame.f_code", kind = Kind.GETTER)
    static Code code(PyFrame self) {
        return self.code();
    }

    @PythonApi(value = "frame.f_lineno", kind = Kind.GETTER)
    static long line(PyFrame self) {
        return self.line();
    }

    @PythonApi(value = "frame.f_back", kind = Kind.GETTER)
    static Object back(PyFrame self) {
        return self.back();
    }

    @PythonApi(value = "frame.f_globals", kind = Kind.GETTER)
    static PyDict globals(PyFrame self) {
        return self.module() == null ? new PyDict() : self.module().dict();
    }

    @PythonApi(value = "frame.f_builtins", kind = Kind.GETTER)
    static PyDict builtins(PyFrame self) {
        return NativeModule.builtins().dict();
    }

    @PythonApi(value = "frame.f_lasti", kind = Kind.GETTER)
    static long instruction(PyFrame self) {
        return -1; // there is no bytecode
    }

    @PythonApi(value = "frame.f_trace", kind = Kind.GETTER)
    static Object trace(PyFrame self) {
        return null;
    }
}
