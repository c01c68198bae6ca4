package pyloom.stdlib.logging;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Items;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.stdlib.script.Python;

/** {@code logging.BufferingFormatter}: makes a text of several records. */
@PythonModule(value = "logging", pure = true)
@PythonType(name = "BufferingFormatter")
public final class BufferingFormatters {

    /** The type {@code logging.BufferingFormatter}. */
    public static final PyType TYPE =
            PyType.nativeType("logging", "BufferingFormatter", PyType.OBJECT)
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyInstance::new);

    private BufferingFormatters() {}

    @PythonApi("BufferingFormatter.__init__(self, linefmt=None)")
    public static void initialize(Object self, Object line) {
        Attributes.setAttr(self, "linefmt", line == null ? Formatters.plain() : line);
    }

    @PythonApi("BufferingFormatter.formatHeader(self, records)")
    public static String header(Object self, Object records) {
        return "";
    }

    @PythonApi("BufferingFormatter.formatFooter(self, records)")
    public static String footer(Object self, Object records) {
        return "";
    }

    @PythonApi("BufferingFormatter.format(self, records)")
    public static String format(Object self, Object records) {
        if (Items.len(records) == 0) {
            return "";
        }
        StringBuilder text =
                new StringBuilder(Texts.str(Attributes.callMethod(self, "formatHeader", records)));
        Object line = Attributes.getAttr(self, "linefmt");
        for (Object record : Python.list(records)) {
            text.append(Texts.str(Attributes.callMethod(line, "format", record)));
        }
        return text.append(Texts.str(Attributes.callMethod(self, "formatFooter", records)))
                .toString();
    }
}
