package pyloom.stdlib.typing;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Super;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The methods of {@code typing.Generic}. */
@PythonModule(value = "typing", pure = true, doc = "library/typing.html#typing.Generic")
@PythonType(name = "Generic", holder = GenericTypes.class, field = "GENERIC")
final class GenericMethods {

    private GenericMethods() {}

    @PythonApi(value = "Generic.__class_getitem__(cls, *args, **kwargs)", kind = Kind.CLASS)
    static Object classGetItem(PyType self, Object[] args, PyDict keywords) {
        PyTuple given = Checks.tuple(args[0]);
        if (self == GenericTypes.GENERIC || self == GenericTypes.PROTOCOL) {
            return new TypingAlias(TypingAlias.GENERIC, self, variables(self, given), null);
        }
        PyTuple parameters = (PyTuple) Attributes.getAttr(self, "__parameters__");
        if (parameters.size() == 0) {
            throw new TypeError(Texts.repr(self) + " is not a generic class");
        }
        return new TypingAlias(
                TypingAlias.GENERIC, self, Substitution.complete(self, parameters, args[0]), null);
    }

    private static PyTuple variables(PyType self, PyTuple given) {
        if (given.size() == 0) {
            throw new TypeError(
                    "Parameter list to "
                            + Python.text(self, "__qualname__")
                            + "[...] cannot be empty");
        }
        List<Object> seen = new ArrayList<>();
        for (Object one : given) {
            boolean isUnpacked =
                    one instanceof TypingAlias alias && alias.pyType() == TypingAlias.UNPACK;
            if (!(one instanceof TypeParameter) && !isUnpacked) {
                throw new TypeError(
                        "Parameters to "
                                + Python.text(self, "__name__")
                                + "[...] must all be type variables or parameter specification"
                                + " variables.");
            }
            if (seen.contains(one)) {
                throw new TypeError(
                        "Parameters to "
                                + Python.text(self, "__name__")
                                + "[...] must all be unique");
            }
            seen.add(one);
        }
        return given;
    }

    @PythonApi(value = "Generic.__init_subclass__(cls, *args, **kwargs)", kind = Kind.CLASS)
    static void initSubclass(PyType self, Object[] args, PyDict keywords) {
        Object next =
                Attributes.getAttr(new Super(GenericTypes.GENERIC, self), "__init_subclass__");
        Calls.callWith(next, args, keywords);
        setParameters(self);
    }

    /** Finds out of which type variables a class is generic. */
    static void setParameters(PyType self) {
        Object written = Python.own(self, "__orig_bases__");
        boolean isPlain =
                written instanceof PyTuple bases
                        ? bases.asList().contains(GenericTypes.GENERIC)
                        : self.bases().asList().contains(GenericTypes.GENERIC)
                                && !Python.text(self, "__name__").equals("Protocol");
        if (isPlain) {
            throw new TypeError("Cannot inherit from plain Generic");
        }
        PyTuple parameters = PyTuple.EMPTY;
        if (written instanceof PyTuple bases && written != ABSENT) {
            parameters = parametersOf(bases);
        }
        Attributes.setAttr(self, "__parameters__", parameters);
    }

    private static PyTuple parametersOf(PyTuple bases) {
        List<Object> used = Checks.parametersOf(bases);
        PyTuple listed = null;
        String owner = "Generic";
        for (Object base : bases) {
            if (!(base instanceof TypingAlias alias)
                    || alias.origin() != GenericTypes.GENERIC
                            && alias.origin() != GenericTypes.PROTOCOL) {
                continue;
            }
            if (listed != null) {
                throw new TypeError("Cannot inherit from Generic[...] multiple times.");
            }
            listed = alias.parameters();
            owner = Python.text(alias.origin(), "__name__");
        }
        if (listed == null) {
            return Python.tuple(used);
        }
        List<Object> known = listed.asList();
        String missing =
                used.stream()
                        .filter(one -> !known.contains(one))
                        .map(Texts::str)
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new TypeError(
                    "Some type variables ("
                            + missing
                            + ") are not listed in "
                            + owner
                            + "["
                            + known.stream().map(Texts::str).collect(Collectors.joining(", "))
                            + "]");
        }
        return listed;
    }
}
