package pyloom.stdlib.urllib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Operators;
import pyloom.object.PyTuple;
import pyloom.object.Truth;
import pyloom.stdlib.builtins.PyBytes;

/** The methods {@code geturl} of the results. */
@PythonModule(value = "_urlresults", pure = true)
final class ResultFunctions {

    private ResultFunctions() {}

    @PythonApi("_undefrag(self)")
    static Object undefrag(PyTuple self) {
        Object url = Attributes.getAttr(self, "url");
        Object fragment = Attributes.getAttr(self, "fragment");
        if (!Truth.truth(fragment)) {
            return url;
        }
        Object sign = url instanceof String ? "#" : PyBytes.owning(new byte[] {'#'});
        return Operators.add(Operators.add(url, sign), fragment);
    }

    @PythonApi("_unsplit(self)")
    static Object unsplit(PyTuple self) {
        return UrlFunctions.unsplit(self);
    }

    @PythonApi("_unparse(self)")
    static Object unparse(PyTuple self) {
        return UrlFunctions.unparse(self);
    }
}
