package pyloom.stdlib.logging;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Operators;
import pyloom.object.PyException;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.StaticMethod;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.stdlib.script.Python;
import pyloom.stdlib.traceback.TracebackText;

/** {@code logging.Formatter}: makes a text of a record. */
@PythonModule(value = "logging", pure = true, doc = "library/logging.html#formatter-objects")
@PythonType(name = "Formatter")
public final class Formatters {

    /** The type {@code logging.Formatter}. */
    public static final PyType TYPE =
            PyType.nativeType("logging", "Formatter", PyType.OBJECT)
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyInstance::new);

    static {
        TYPE.define("converter", new StaticMethod(Python.member("time", "localtime")));
        TYPE.define("default_time_format", "%Y-%m-%d %H:%M:%S");
        TYPE.define("default_msec_format", "%s,%03d");
    }

    /** What is used where nobody gave a formatter. */
    private static final class Default {
        private static final Object FORMATTER = TYPE.call();
    }

    private Formatters() {}

    static Object plain() {
        return Default.FORMATTER;
    }

    @PythonApi(
            "Formatter.__init__(self, fmt=None, datefmt=None, style='%', validate=True, *,"
                    + " defaults=None)")
    public static void initialize(
            Object self,
            Object format,
            Object dateFormat,
            Object style,
            boolean validate,
            Object defaults) {
        Object made =
                Calls.callWith(
                        Styles.of(style), new Object[] {format}, Python.dict("defaults", defaults));
        Attributes.setAttr(self, "_style", made);
        if (validate) {
            Attributes.callMethod(made, "validate");
        }
        Attributes.setAttr(self, "_fmt", Attributes.getAttr(made, "_fmt"));
        Attributes.setAttr(self, "datefmt", dateFormat);
    }

    @PythonApi("Formatter.formatTime(self, record, datefmt=None)")
    public static Object formatTime(Object self, Object record, Object dateFormat) {
        Object time =
                Calls.call(
                        Attributes.getAttr(self, "converter"),
                        Attributes.getAttr(record, "created"));
        Object strftime = Python.member("time", "strftime");
        if (Truth.truth(dateFormat)) {
            return Calls.call(strftime, dateFormat, time);
        }
        Object text = Calls.call(strftime, Attributes.getAttr(self, "default_time_format"), time);
        Object milliseconds = Attributes.getAttr(self, "default_msec_format");
        return Truth.truth(milliseconds)
                ? Operators.mod(milliseconds, PyTuple.of(text, Attributes.getAttr(record, "msecs")))
                : text;
    }

    @PythonApi("Formatter.formatException(self, ei)")
    public static String formatException(Object self, Object information) {
        if (!(information instanceof PyTuple parts)
                || !(parts.get(1) instanceof PyException exception)) {
            return "NoneType: None";
        }
        String text = TracebackText.of(exception);
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    @PythonApi("Formatter.usesTime(self)")
    public static Object usesTime(Object self) {
        return Attributes.callMethod(Attributes.getAttr(self, "_style"), "usesTime");
    }

    @PythonApi("Formatter.formatMessage(self, record)")
    public static Object formatMessage(Object self, Object record) {
        return Attributes.callMethod(Attributes.getAttr(self, "_style"), "format", record);
    }

    @PythonApi("Formatter.formatStack(self, stack_info)")
    public static Object formatStack(Object self, Object stack) {
        return stack;
    }

    @PythonApi("Formatter.format(self, record)")
    public static String format(Object self, Object record) {
        Attributes.setAttr(record, "message", Attributes.callMethod(record, "getMessage"));
        if (Truth.truth(Attributes.callMethod(self, "usesTime"))) {
            Object time =
                    Attributes.callMethod(
                            self, "formatTime", record, Attributes.getAttr(self, "datefmt"));
            Attributes.setAttr(record, "asctime", time);
        }
        String text = Texts.str(Attributes.callMethod(self, "formatMessage", record));
        Object exception = Attributes.getAttr(record, "exc_info");
        if (Truth.truth(exception) && !Truth.truth(Attributes.getAttr(record, "exc_text"))) {
            Attributes.setAttr(
                    record, "exc_text", Attributes.callMethod(self, "formatException", exception));
        }
        Object exceptionText = Attributes.getAttr(record, "exc_text");
        if (Truth.truth(exceptionText)) {
            text = onNewLine(text) + Texts.str(exceptionText);
        }
        Object stack = Attributes.getAttr(record, "stack_info");
        if (Truth.truth(stack)) {
            text = onNewLine(text) + Texts.str(Attributes.callMethod(self, "formatStack", stack));
        }
        return text;
    }

    private static String onNewLine(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }
}
