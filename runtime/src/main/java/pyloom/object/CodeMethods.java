package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

import java.util.ArrayList;
import java.util.List;

/** The attributes of code objects, as far as they do not speak of bytecode. */
@PythonModule("builtins")
@PythonType(name = "code", holder = Code.class, exported = false)
final class CodeMethods {

    private static final long OPTIMIZED_WITH_NEW_LOCALS = 3;
    private static final long VAR_ARGS = 4;
    private static final long VAR_KEYWORDS = 8;
    private static final long NESTED = 16;

    private CodeMethods() {}

    @PythonApi("code.__repr__(self, /)")
    static String repr(Code self) {
        return "<code object "
                + self.name()
                + " at "
                + Identity.address(self)
                + ", file \""
                + self.table().file()
                + "\", line "
                + self.line()
                + ">";
    }

    @PythonApi(value = "code.co_name", kind = Kind.MEMBER)
    static String name(Code self) {
        return self.name();
    }

    @PythonApi(value = "code.co_qualname", kind = Kind.MEMBER)
    static String qualname(Code self) {
        return self.qualname();
    }

    @PythonApi(value = "code.co_filename", kind = Kind.MEMBER)
    static String file(Code self) {
        return self.table().file();
    }

    @PythonApi(value = "code.co_firstlineno", kind = Kind.MEMBER)
    static long line(Code self) {
        return self.line();
    }

    @PythonApi(value = "code.co_argcount", kind = Kind.MEMBER)
    static long positional(Code self) {
        return self.signature().positional();
    }

    @PythonApi(value = "code.co_posonlyargcount", kind = Kind.MEMBER)
    static long positionalOnly(Code self) {
        return self.signature().positionalOnly();
    }

    @PythonApi(value = "code.co_kwonlyargcount", kind = Kind.MEMBER)
    static long keywordOnly(Code self) {
        return self.signature().keywordOnly();
    }

    @PythonApi(value = "code.co_nlocals", kind = Kind.MEMBER)
    static long localCount(Code self) {
        return self.signature().size() + self.locals().size();
    }

    /** CPython puts the parameters with stars behind the others. */
    @PythonApi(value = "code.co_varnames", kind = Kind.GETTER)
    static PyTuple variables(Code self) {
        Signature signature = self.signature();
        List<Object> names = new ArrayList<>(signature.names());
        if (signature.varArgs()) {
            Object rest = names.remove(signature.positional());
            names.add(signature.positional() + signature.keywordOnly(), rest);
        }
        names.addAll(self.locals());
        return PyTuple.of(names.toArray());
    }

    @PythonApi(value = "code.co_freevars", kind = Kind.GETTER)
    static PyTuple free(Code self) {
        return PyTuple.of(self.free().toArray());
    }

    @PythonApi(value = "code.co_cellvars", kind = Kind.GETTER)
    static PyTuple cells(Code self) {
        return PyTuple.of(self.cells().toArray());
    }

    @PythonApi(value = "code.co_consts", kind = Kind.MEMBER)
    static PyTuple constants(Code self) {
        return PyTuple.of(self.doc());
    }

    @PythonApi(value = "code.co_flags", kind = Kind.MEMBER)
    static long flags(Code self) {
        long flags = OPTIMIZED_WITH_NEW_LOCALS;
        flags |= self.signature().varArgs() ? VAR_ARGS : 0;
        flags |= self.signature().varKeywords() ? VAR_KEYWORDS : 0;
        flags |= self.qualname().contains("<locals>") ? NESTED : 0;
        return flags
                | switch (self.flavor()) {
                    case PLAIN -> 0;
                    case GENERATOR -> 32;
                    case COROUTINE -> 128;
                    case ASYNC_GENERATOR -> 512;
                };
    }
}
