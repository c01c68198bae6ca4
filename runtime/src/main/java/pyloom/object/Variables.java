package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Reading variables that may be unset, and the errors of those that are. */
public final class Variables {

    private Variables() {}

    /**
     * {@return the value of a local variable}
     *
     * @param value what the variable holds, or {@code ABSENT}
     * @param name its name
     */
    public static Object local(Object value, String name) {
        if (value == ABSENT) {
            throw unboundLocal(name);
        }
        return value;
    }

    /**
     * {@return the value of a global variable that is a local one in Java}
     *
     * @param value what the variable holds, or {@code ABSENT}
     * @param name its name
     */
    public static Object global(Object value, String name) {
        if (value == ABSENT) {
            throw new NameError("name '" + name + "' is not defined", name);
        }
        return value;
    }

    static UnboundLocalError unboundLocal(String name) {
        return new UnboundLocalError(
                "cannot access local variable '"
                        + name
                        + "' where it is not associated with a value",
                name);
    }

    static NameError unboundFree(String name) {
        return new NameError(
                "cannot access free variable '"
                        + name
                        + "' where it is not associated with a value in enclosing scope",
                name);
    }

    static VarHandle handle(MethodHandles.Lookup lookup, Class<?> owner, String field) {
        try {
            return lookup.findVarHandle(owner, field, Object.class);
        } catch (ReflectiveOperationException missing) {
            throw new ExceptionInInitializerError(missing);
        }
    }
}
