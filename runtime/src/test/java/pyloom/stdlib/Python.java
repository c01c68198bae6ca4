package pyloom.stdlib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import pyloom.object.Absent;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.NativeModule;
import pyloom.object.PyException;
import pyloom.object.Texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Calls what programs call, by its Python name. */
public final class Python {

    private Python() {}

    /** The member of a module. */
    public static Object member(String module, String name) {
        Object value = NativeModule.named(module).peek(name);
        assertThat(value).as(module + "." + name).isNotSameAs(Absent.ABSENT);
        return value;
    }

    /** The result of {@code module.name(arguments)}. */
    public static Object call(String module, String name, Object... arguments) {
        return Calls.callArray(member(module, name), arguments, null);
    }

    /** The result of {@code object.name(arguments)}. */
    public static Object method(Object object, String name, Object... arguments) {
        return Attributes.callMethodArray(object, name.intern(), arguments, null);
    }

    /** The attribute of an object. */
    public static Object get(Object object, String name) {
        return Attributes.getAttr(object, name.intern());
    }

    /** The result of a call with keyword arguments: name, value, name, value. */
    public static Object keywords(Object function, Object[] positional, Object... named) {
        List<Object> values = new ArrayList<>(Arrays.asList(positional));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < named.length; i += 2) {
            names.add(((String) named[i]).intern());
            values.add(named[i + 1]);
        }
        return Calls.callArray(function, values.toArray(), names.toArray(new String[0]));
    }

    /** Positional arguments. */
    public static Object[] args(Object... arguments) {
        return arguments;
    }

    /** What a call raised, as the last line of its traceback shows it. */
    public static String error(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).isInstanceOf(PyException.class);
        PyException exception = (PyException) thrown;
        String text = Texts.str(exception);
        return exception.pyType().name() + (text.isEmpty() ? "" : ": " + text);
    }
}
