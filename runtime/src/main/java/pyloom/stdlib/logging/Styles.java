package pyloom.stdlib.logging;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.KeyError;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PercentText;
import pyloom.stdlib.builtins.Str;
import pyloom.stdlib.script.Python;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How formats are written: with {@code %}, braces, or dollars. */
@PythonModule(value = "logging", pure = true)
@PythonType(name = "PercentStyle", field = "PERCENT")
public final class Styles {

    /** The type {@code logging.PercentStyle}. */
    public static final PyType PERCENT =
            declare("PercentStyle", PyType.OBJECT, "%(message)s", "%(asctime)");

    /** The type {@code logging.StrFormatStyle}. */
    @PythonApi("StrFormatStyle")
    public static final PyType BRACES = declare("StrFormatStyle", PERCENT, "{message}", "{asctime");

    /** The type {@code logging.StringTemplateStyle}. */
    @PythonApi("StringTemplateStyle")
    public static final PyType DOLLARS =
            declare("StringTemplateStyle", PERCENT, "${message}", "${asctime}");

    private static final Pattern PERCENT_FIELD =
            Pattern.compile(
                    "%\\(\\w+\\)[#0+ -]*(\\*|\\d+)?(\\.(\\*|\\d+))?[diouxefgcrsa%]",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DOLLAR_FIELD =
            Pattern.compile("\\$(?:(\\$)|([_a-zA-Z]\\w*)|\\{([_a-zA-Z]\\w*)\\}|())");
    private static final Pattern BRACE_NAME = Pattern.compile("(\\d+|\\w+)(\\.\\w+|\\[[^]]+\\])*");
    private static final Pattern BRACE_FORMAT =
            Pattern.compile(
                    "(.?[<>=^])?[+ -]?#?0?(\\d+|\\{\\w+\\})?[,_]?(\\.(\\d+|\\{\\w+\\}))?"
                            + "[bcdefgnosx%]?",
                    Pattern.CASE_INSENSITIVE);

    private Styles() {}

    private static PyType declare(String name, PyType base, String format, String time) {
        PyType type =
                PyType.nativeType("logging", name, base)
                        .withDict()
                        .weak()
                        .changeable()
                        .allocating(PyInstance::new);
        type.define("default_format", format);
        type.define("asctime_format", format.replace("message", "asctime"));
        type.define("asctime_search", time);
        return type;
    }

    static PyType of(Object style) {
        return switch (Texts.str(style)) {
            case "%" -> PERCENT;
            case "{" -> BRACES;
            case "$" -> DOLLARS;
            default -> throw new ValueError("Style must be one of: %,{,$");
        };
    }

    static String basicFormat(Object style) {
        return switch (Texts.str(style)) {
            case "{" -> "{levelname}:{name}:{message}";
            case "$" -> "${levelname}:${name}:${message}";
            default -> "%(levelname)s:%(name)s:%(message)s";
        };
    }

    @PythonApi("PercentStyle.__init__(self, fmt, *, defaults=None)")
    public static void initialize(Object self, Object format, Object defaults) {
        Object text =
                format == null || format.equals("")
                        ? Attributes.getAttr(self, "default_format")
                        : format;
        Attributes.setAttr(self, "_fmt", text);
        Attributes.setAttr(self, "_defaults", defaults);
    }

    private static boolean is(Object self, PyType style) {
        return Python.isInstance(self, style);
    }

    @PythonApi("PercentStyle.usesTime(self)")
    public static boolean usesTime(Object self) {
        String format = Python.text(self, "_fmt");
        return format.contains(Python.text(self, "asctime_search"))
                || is(self, DOLLARS) && format.contains("$asctime");
    }

    @PythonApi("PercentStyle.validate(self)")
    public static void validate(Object self) {
        String format = Python.text(self, "_fmt");
        if (is(self, BRACES)) {
            validateBraces(format);
        } else if (is(self, DOLLARS)) {
            validateDollars(format);
        } else if (!PERCENT_FIELD.matcher(format).find()) {
            String sign = Python.text(self, "default_format").substring(0, 1);
            throw new ValueError("Invalid format '" + format + "' for '" + sign + "' style");
        }
    }

    private static void validateDollars(String format) {
        Matcher matcher = DOLLAR_FIELD.matcher(format);
        boolean any = false;
        while (matcher.find()) {
            if (matcher.group(4) != null) {
                throw new ValueError("invalid format: bare '$' not allowed");
            }
            any |= matcher.group(1) == null;
        }
        if (!any) {
            throw new ValueError("invalid format: no fields");
        }
    }

    private static void validateBraces(String format) {
        boolean any = false;
        String rest = format.replace("{{", "").replace("}}", "");
        int open = rest.indexOf('{');
        while (open >= 0) {
            int close = rest.indexOf('}', open);
            int nested = rest.indexOf('{', open + 1);
            if (nested >= 0 && nested < close) {
                close = rest.indexOf('}', close + 1);
            }
            if (close < 0) {
                throw new ValueError("invalid format: expected '}' before end of string");
            }
            any |= validateField(rest.substring(open + 1, close));
            open = rest.indexOf('{', close);
        }
        if (!any) {
            throw new ValueError("invalid format: no fields");
        }
    }

    private static boolean validateField(String field) {
        int colon = field.indexOf(':');
        String head = colon < 0 ? field : field.substring(0, colon);
        String specification = colon < 0 ? "" : field.substring(colon + 1);
        int mark = head.indexOf('!');
        String name = mark < 0 ? head : head.substring(0, mark);
        String conversion = mark < 0 ? "" : head.substring(mark + 1);
        if (!name.isEmpty() && !BRACE_NAME.matcher(name).matches()) {
            throw new ValueError(
                    "invalid format: invalid field name/expression: " + Texts.repr(name));
        }
        if (!conversion.isEmpty() && !"rsa".contains(conversion)) {
            throw new ValueError("invalid format: invalid conversion: " + Texts.repr(conversion));
        }
        if (!BRACE_FORMAT.matcher(specification).matches()) {
            throw new ValueError("invalid format: bad specifier: " + Texts.repr(specification));
        }
        return !name.isEmpty();
    }

    @PythonApi("PercentStyle._format(self, record)")
    public static String formatPlainly(Object self, Object record) {
        PyDict values = (PyDict) Attributes.getAttr(record, "__dict__");
        Object defaults = Attributes.getAttr(self, "_defaults");
        if (Truth.truth(defaults)) {
            PyDict all = ((PyDict) defaults).copy();
            for (Object key : values.keyList()) {
                all.put(key, values.getOrAbsent(key));
            }
            values = all;
        }
        String format = Python.text(self, "_fmt");
        if (is(self, BRACES)) {
            PyDict named = new PyDict();
            for (Object key : values.keyList()) {
                named.put(key, values.getOrAbsent(key));
            }
            return Str.format(format, new Object[0], named);
        }
        return is(self, DOLLARS) ? substitute(format, values) : PercentText.format(format, values);
    }

    private static String substitute(String format, PyDict values) {
        Matcher matcher = DOLLAR_FIELD.matcher(format);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            String value = "$";
            if (name != null) {
                Object found = values.getOrAbsent(name);
                if (found == pyloom.object.Absent.ABSENT) {
                    throw new KeyError(name);
                }
                value = Texts.str(found);
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(text).toString();
    }

    @PythonApi("PercentStyle.format(self, record)")
    public static Object format(Object self, Object record) {
        try {
            return Attributes.callMethod(self, "_format", record);
        } catch (KeyError missing) {
            ValueError error =
                    new ValueError("Formatting field not found in record: " + Texts.str(missing));
            error.setContext(missing);
            throw error;
        }
    }
}
