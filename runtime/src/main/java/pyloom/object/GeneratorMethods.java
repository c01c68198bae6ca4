package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods of generators. */
@PythonModule("builtins")
@PythonType(name = "generator", holder = PyGenerator.class, exported = false)
final class GeneratorMethods {

    private GeneratorMethods() {}

    @PythonApi("generator.__repr__(self, /)")
    static String repr(PyGenerator<?> self) {
        return "<generator object " + self.qualname() + " at " + Identity.address(self) + ">";
    }

    @PythonApi("generator.__iter__(self, /)")
    static PyGenerator<?> iter(PyGenerator<?> self) {
        return self;
    }

    @PythonApi("generator.__next__(self, /)")
    static Object next(PyGenerator<?> self) {
        return self.send(null);
    }

    @PythonApi("generator.send(self, arg, /)")
    static Object send(PyGenerator<?> self, Object value) {
        return self.send(value);
    }

    @PythonApi("generator.throw(self, typ, val=<unset>, tb=<unset>, /)")
    static Object raise(PyGenerator<?> self, Object type, Object value, Object traceback) {
        return self.raise(thrown(type, value, traceback));
    }

    static PyException thrown(Object type, Object value, Object traceback) {
        if (traceback != ABSENT && traceback != null && !(traceback instanceof PyTraceback)) {
            throw new TypeError("throw() third argument must be a traceback object");
        }
        PyException exception;
        if (type instanceof PyException given) {
            if (value != ABSENT && value != null) {
                throw new TypeError("instance exception may not have a separate value");
            }
            exception = given;
        } else if (type instanceof PyType known && known.isSubtypeOf(PyException.TYPE)) {
            exception = normalized(known, value);
        } else {
            throw new TypeError(
                    "exceptions must be classes or instances deriving from BaseException, not "
                            + BuiltinTypes.typeOf(type).name());
        }
        if (traceback instanceof PyTraceback given) {
            exception.setTraceback(given);
        }
        return exception;
    }

    private static PyException normalized(PyType type, Object value) {
        if (value instanceof PyException given && given.pyType().isSubtypeOf(type)) {
            return given;
        }
        Object made;
        if (value == ABSENT || value == null) {
            made = type.call();
        } else if (value instanceof PyTuple several) {
            made = type.callArray(several.toArray(), null);
        } else {
            made = type.call(value);
        }
        return Raising.instantiate(made, "exceptions must derive from BaseException");
    }

    @PythonApi("generator.close(self, /)")
    static Object close(PyGenerator<?> self) {
        return self.close();
    }

    @PythonApi("generator.__del__(self, /)")
    static void delete(PyGenerator<?> self) {
        self.close();
    }

    @PythonApi(value = "generator.__name__", kind = Kind.GETTER)
    static String name(PyGenerator<?> self) {
        return self.name();
    }

    @PythonApi(value = "generator.__name__", kind = Kind.SETTER)
    static void setName(PyGenerator<?> self, Object value) {
        self.rename(text("__name__", value));
    }

    @PythonApi(value = "generator.__qualname__", kind = Kind.GETTER)
    static String qualname(PyGenerator<?> self) {
        return self.qualname();
    }

    @PythonApi(value = "generator.__qualname__", kind = Kind.SETTER)
    static void setQualname(PyGenerator<?> self, Object value) {
        self.requalify(text("__qualname__", value));
    }

    private static String text(String attribute, Object value) {
        if (PyValueInstance.unwrap(value) instanceof String text) {
            return text;
        }
        throw new TypeError(attribute + " must be set to a string object");
    }

    @PythonApi(value = "generator.gi_code", kind = Kind.GETTER)
    static Code code(PyGenerator<?> self) {
        return self.code();
    }

    @PythonApi(value = "generator.gi_frame", kind = Kind.GETTER)
    static Object frame(PyGenerator<?> self) {
        return self.core().state() == GeneratorState.CLOSED ? null : self.frame();
    }

    @PythonApi(value = "generator.gi_running", kind = Kind.GETTER)
    static boolean running(PyGenerator<?> self) {
        return self.core().state() == GeneratorState.RUNNING;
    }

    @PythonApi(value = "generator.gi_suspended", kind = Kind.GETTER)
    static boolean suspended(PyGenerator<?> self) {
        return self.core().state() == GeneratorState.SUSPENDED;
    }

    @PythonApi(value = "generator.gi_yieldfrom", kind = Kind.GETTER)
    static Object yieldFrom(PyGenerator<?> self) {
        return self.core().yieldFrom();
    }
}
