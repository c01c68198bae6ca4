package pyloom.stdlib.decimal;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BuiltinTypes;
import pyloom.object.Numbers;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.decimal.Conditions.Named;
import pyloom.values.number.Ints;

import java.util.StringJoiner;

/** The attributes of {@code decimal.Context}, and how it makes decimals. */
@PythonModule(value = "decimal", doc = "library/decimal.html#context-objects")
@PythonType(name = "Context", holder = PyContext.class)
public final class ContextMethods {

    private ContextMethods() {}

    @PythonApi(
            "Context.__init__(self, prec=None, rounding=None, Emin=None, Emax=None,"
                    + " capitals=None, clamp=None, flags=None, traps=None)")
    public static void initialize(
            PyContext self,
            Object prec,
            Object rounding,
            Object emin,
            Object emax,
            Object capitals,
            Object clamp,
            Object flags,
            Object traps) {
        PyContext template = PyContext.DEFAULT;
        self.setPrecision(template.precision);
        self.setRounding(template.rounding);
        self.leastExponent = template.leastExponent;
        self.mostExponent = template.mostExponent;
        self.isCapital = template.isCapital;
        self.isClamped = template.isClamped;
        self.traps = template.traps;
        change(self, new Object[] {prec, rounding, emin, emax, capitals, clamp, flags, traps});
    }

    /** Sets the attributes that are given. */
    static void change(PyContext self, Object[] given) {
        if (given[0] != null) {
            setPrecision(self, given[0]);
        }
        if (given[1] != null) {
            setRounding(self, given[1]);
        }
        if (given[2] != null) {
            setLeastExponent(self, given[2]);
        }
        if (given[3] != null) {
            setMostExponent(self, given[3]);
        }
        if (given[4] != null) {
            setCapitals(self, given[4]);
        }
        if (given[5] != null) {
            setClamp(self, given[5]);
        }
        if (given[6] != null) {
            self.flags = SignalDict.bitsOfAll(given[6]);
        }
        if (given[7] != null) {
            self.traps = SignalDict.bitsOfAll(given[7]);
        }
    }

    private static long within(Object value, long least, long most, String complaint) {
        if (!Ints.isInt(PyValueInstance.unwrap(value)) && !(value instanceof Boolean)) {
            throw new TypeError(
                    "an integer is required (got type " + BuiltinTypes.typeOf(value).name() + ")");
        }
        long number = Numbers.index(value);
        if (number < least || number > most) {
            throw new ValueError(complaint);
        }
        return number;
    }

    @PythonApi(value = "Context.prec", kind = Kind.GETTER)
    public static long precision(PyContext self) {
        return self.precision;
    }

    @PythonApi(value = "Context.prec", kind = Kind.SETTER)
    public static void setPrecision(PyContext self, Object value) {
        self.setPrecision(
                within(
                        value,
                        1,
                        PyContext.MOST_PRECISION,
                        "valid range for prec is [1, MAX_PREC]"));
    }

    @PythonApi(value = "Context.rounding", kind = Kind.GETTER)
    public static String rounding(PyContext self) {
        return self.rounding.name();
    }

    @PythonApi(value = "Context.rounding", kind = Kind.SETTER)
    public static void setRounding(PyContext self, Object value) {
        self.setRounding(Rounding.named(value));
    }

    @PythonApi(value = "Context.Emin", kind = Kind.GETTER)
    public static long leastExponent(PyContext self) {
        return self.leastExponent;
    }

    @PythonApi(value = "Context.Emin", kind = Kind.SETTER)
    public static void setLeastExponent(PyContext self, Object value) {
        self.leastExponent =
                within(
                        value,
                        -PyContext.MOST_PRECISION,
                        0,
                        "valid range for Emin is [MIN_EMIN, 0]");
    }

    @PythonApi(value = "Context.Emax", kind = Kind.GETTER)
    public static long mostExponent(PyContext self) {
        return self.mostExponent;
    }

    @PythonApi(value = "Context.Emax", kind = Kind.SETTER)
    public static void setMostExponent(PyContext self, Object value) {
        self.mostExponent =
                within(value, 0, PyContext.MOST_PRECISION, "valid range for Emax is [0, MAX_EMAX]");
    }

    @PythonApi(value = "Context.capitals", kind = Kind.GETTER)
    public static long capitals(PyContext self) {
        return self.isCapital ? 1 : 0;
    }

    @PythonApi(value = "Context.capitals", kind = Kind.SETTER)
    public static void setCapitals(PyContext self, Object value) {
        self.isCapital = within(value, 0, 1, "valid values for capitals are 0 or 1") == 1;
    }

    @PythonApi(value = "Context.clamp", kind = Kind.GETTER)
    public static long clamp(PyContext self) {
        return self.isClamped ? 1 : 0;
    }

    @PythonApi(value = "Context.clamp", kind = Kind.SETTER)
    public static void setClamp(PyContext self, Object value) {
        self.isClamped = within(value, 0, 1, "valid values for clamp are 0 or 1") == 1;
    }

    @PythonApi(value = "Context.flags", kind = Kind.GETTER)
    public static SignalDict flags(PyContext self) {
        return new SignalDict(self, false);
    }

    @PythonApi(value = "Context.flags", kind = Kind.SETTER)
    public static void setFlags(PyContext self, Object value) {
        self.flags = SignalDict.bitsOfAll(value);
    }

    @PythonApi(value = "Context.traps", kind = Kind.GETTER)
    public static SignalDict traps(PyContext self) {
        return new SignalDict(self, true);
    }

    @PythonApi(value = "Context.traps", kind = Kind.SETTER)
    public static void setTraps(PyContext self, Object value) {
        self.traps = SignalDict.bitsOfAll(value);
    }

    @PythonApi("Context.Etiny(self, /)")
    public static long tiny(PyContext self) {
        return self.tiny();
    }

    @PythonApi("Context.Etop(self, /)")
    public static long top(PyContext self) {
        return self.top();
    }

    @PythonApi("Context.clear_flags(self, /)")
    public static void clearFlags(PyContext self) {
        self.flags = 0;
    }

    @PythonApi("Context.clear_traps(self, /)")
    public static void clearTraps(PyContext self) {
        self.traps = 0;
    }

    @PythonApi("Context.copy(self, /)")
    public static PyContext copy(PyContext self) {
        return self.copy(true);
    }

    @PythonApi("Context.__copy__(self, /)")
    public static PyContext shallowCopy(PyContext self) {
        return self.copy(true);
    }

    @PythonApi("Context.create_decimal(self, num='0', /)")
    public static PyDecimal create(PyContext self, Object num) {
        if (PyValueInstance.unwrap(num) instanceof String text) {
            return fixed(self, Conversion.ofText(text, self, false));
        }
        return fixed(self, Conversion.of(num == ABSENT ? "0" : num, self));
    }

    @PythonApi("Context.create_decimal_from_float(self, f, /)")
    public static PyDecimal createFromFloat(PyContext self, Object f) {
        return fixed(self, (PyDecimal) DecimalMethods.fromFloat(PyDecimal.TYPE, f));
    }

    private static PyDecimal fixed(PyContext self, PyDecimal exact) {
        if (exact.isNan() && exact.value.precision() > self.precision) {
            return self.invalid(Conditions.CONVERSION_SYNTAX);
        }
        return self.fix(exact);
    }

    @PythonApi("Context._apply(self, x, /)")
    public static PyDecimal apply(PyContext self, Object x) {
        return self.fix(Conversion.required(x));
    }

    private static PyList signals(int bits) {
        PyList types = new PyList();
        for (Named each : Conditions.SHOWN_ORDER) {
            if ((bits & each.bits()) != 0) {
                types.append(each.type());
            }
        }
        return types;
    }

    private static String shown(int bits) {
        StringJoiner names = new StringJoiner(", ", "[", "]");
        for (Named each : Conditions.SHOWN_ORDER) {
            if ((bits & each.bits()) != 0) {
                names.add(each.type().shortName());
            }
        }
        return names.toString();
    }

    @PythonApi("Context.__repr__(self, /)")
    public static String repr(PyContext self) {
        return "Context(prec=%d, rounding=%s, Emin=%d, Emax=%d, capitals=%d, clamp=%d, "
                        .formatted(
                                self.precision,
                                self.rounding.name(),
                                self.leastExponent,
                                self.mostExponent,
                                capitals(self),
                                clamp(self))
                + "flags="
                + shown(self.flags)
                + ", traps="
                + shown(self.traps)
                + ")";
    }

    @PythonApi("Context.__reduce__(self, /)")
    public static PyTuple reduce(PyContext self) {
        return PyTuple.of(
                (Object) self.pyType(),
                PyTuple.of(
                        new Object[] {
                            self.precision,
                            self.rounding.name(),
                            self.leastExponent,
                            self.mostExponent,
                            capitals(self),
                            clamp(self),
                            signals(self.flags),
                            signals(self.traps)
                        }));
    }
}
