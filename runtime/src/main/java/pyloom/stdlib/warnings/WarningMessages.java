package pyloom.stdlib.warnings;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.stdlib.script.Python;

/** {@code warnings.WarningMessage}: a warning that was recorded. */
@PythonModule(value = "warnings", pure = true)
@PythonType(name = "WarningMessage")
public final class WarningMessages {

    /** The type {@code warnings.WarningMessage}. */
    public static final PyType TYPE =
            PyType.nativeType("warnings", "WarningMessage", PyType.OBJECT)
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyInstance::new);

    private WarningMessages() {}

    @PythonApi(
            "WarningMessage.__init__(self, message, category, filename, lineno, file=None,"
                    + " line=None, source=None)")
    public static void initialize(
            Object self,
            Object message,
            Object category,
            Object filename,
            Object number,
            Object file,
            Object line,
            Object source) {
        Attributes.setAttr(self, "message", message);
        Attributes.setAttr(self, "category", category);
        Attributes.setAttr(self, "filename", filename);
        Attributes.setAttr(self, "lineno", number);
        Attributes.setAttr(self, "file", file);
        Attributes.setAttr(self, "line", line);
        Attributes.setAttr(self, "source", source);
        Attributes.setAttr(
                self,
                "_category_name",
                Truth.truth(category) ? Attributes.getAttr(category, "__name__") : null);
    }

    @PythonApi("WarningMessage.__str__(self)")
    public static String str(Object self) {
        return "{message : "
                + Texts.repr(Attributes.getAttr(self, "message"))
                + ", category : "
                + Texts.repr(Attributes.getAttr(self, "_category_name"))
                + ", filename : "
                + Texts.repr(Attributes.getAttr(self, "filename"))
                + ", lineno : "
                + Python.text(self, "lineno")
                + ", line : "
                + Texts.repr(Attributes.getAttr(self, "line"))
                + "}";
    }
}
