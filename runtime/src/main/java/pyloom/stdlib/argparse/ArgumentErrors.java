package pyloom.stdlib.argparse;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Exceptions;
import pyloom.object.OrdinaryException;
import pyloom.object.PyException;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.stdlib.script.Python;

import java.util.stream.Collectors;

/** {@code argparse.ArgumentError}: a command line, or a parser, is wrong. */
@PythonModule(value = "argparse", pure = true, doc = "library/argparse.html#exceptions")
@PythonType(name = "ArgumentError")
public final class ArgumentErrors {

    /** The type {@code argparse.ArgumentError}. */
    public static final PyType TYPE =
            PyType.nativeType("argparse", "ArgumentError", OrdinaryException.TYPE).changeable();

    /** The type {@code argparse.ArgumentTypeError}. */
    @PythonApi("ArgumentTypeError")
    public static final PyType OF_TYPE =
            PyType.nativeType("argparse", "ArgumentTypeError", OrdinaryException.TYPE).changeable();

    private ArgumentErrors() {}

    @PythonApi("ArgumentError.__init__(self, argument, message)")
    static void initialize(Object self, Object argument, Object message) {
        Attributes.setAttr(self, "argument_name", nameOf(argument));
        Attributes.setAttr(self, "message", message);
    }

    @PythonApi("ArgumentError.__str__(self)")
    static String str(Object self) {
        Object name = Attributes.getAttr(self, "argument_name");
        String message = Python.text(self, "message");
        return name == null ? message : "argument " + name + ": " + message;
    }

    /** {@return the error, to be thrown} */
    static PyException of(Object action, String message) {
        return Exceptions.raise(TYPE.call(action, message));
    }

    /** {@return how messages name an argument, or null} */
    static String nameOf(Object action) {
        if (action == null) {
            return null;
        }
        Object options = Attributes.getAttr(action, "option_strings");
        if (Truth.truth(options)) {
            return Python.list(options).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining("/"));
        }
        Object metavar = Attributes.getAttr(action, "metavar");
        if (metavar instanceof PyTuple several) {
            return several.asList().stream().map(String::valueOf).collect(Collectors.joining("/"));
        }
        if (metavar != null && !Words.isSuppressed(metavar)) {
            return String.valueOf(metavar);
        }
        Object destination = Attributes.getAttr(action, "dest");
        if (destination != null && !Words.isSuppressed(destination)) {
            return String.valueOf(destination);
        }
        Object choices = Attributes.getAttr(action, "choices");
        return Truth.truth(choices)
                ? Python.list(choices).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(",", "{", "}"))
                : null;
    }
}
