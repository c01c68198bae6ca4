package pyloom.stdlib.script;

import pyloom.object.CodeTable;
import pyloom.object.Entry;
import pyloom.object.NativeModule;
import pyloom.object.PyFunction;

/** Functions of native modules that are made while a program runs: closures, generated methods. */
public final class Functions {

    private Functions() {}

    private static CodeTable codes(String module) {
        return new CodeTable(module, module + ".py");
    }

    /** {@return a function of one argument} */
    public static PyFunction of(String module, String qualname, String parameter, Entry.Of1 body) {
        return new PyFunction(
                codes(module).function(qualname, 1, parameter, body), NativeModule.named(module));
    }

    /** {@return a function of two arguments} */
    public static PyFunction of(String module, String qualname, String parameters, Entry.Of2 body) {
        return new PyFunction(
                codes(module).function(qualname, 1, parameters, body), NativeModule.named(module));
    }

    /** {@return a function of any parameters} */
    public static PyFunction ofArray(
            String module, String qualname, String parameters, Entry.OfArray body) {
        return new PyFunction(
                codes(module).functionOfArray(qualname, 1, parameters, body),
                NativeModule.named(module));
    }
}
