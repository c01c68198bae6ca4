package pyloom.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a Java method or constructor does the same as a Python call with some of the arguments,
 * the others left at their defaults: {@code "Queue.put(self, item)"}, {@code "Queue(maxsize)"} on a
 * constructor, {@code "sleep(seconds)"} with a {@code double} where {@link PythonApi} takes any
 * object. Emitted code calls it where the arguments are proven to fit; dynamic code never does.
 *
 * <p>The names are those of the Python parameters; what stands not at its place in the Python
 * signature is taken by name, behind {@code *}. A parameter of type {@code double} promises that an
 * int gives the same as the float. A module other than the class's own stands before a colon:
 * {@code "threading:Lock()"}.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface TypedForm {

    /** {@return the Python call} */
    String value();
}
