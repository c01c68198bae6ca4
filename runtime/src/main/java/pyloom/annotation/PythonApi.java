package pyloom.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which Python callable or attribute a Java method, constructor or constant implements.
 *
 * <p>The value is the Python signature, qualified by the type if there is one: {@code
 * "str.split(self, /, sep=None, maxsplit=-1)"}, {@code "len(obj, /)"}, {@code "Queue(maxsize=0)"}
 * on a constructor, or just a name for a constant of the module. Java parameters follow the Python
 * parameters one to one; their Java types say which conversion the generated binding makes:
 *
 * <ul>
 *   <li>{@code Object}: none; {@code String}, {@code long} (by {@code __index__}), {@code double}
 *       (by {@code __float__}), {@code boolean} (truth), any class of the runtime (a type test);
 *   <li>for {@code *args} {@code Object[]}, for {@code **kwargs} {@code PyDict}.
 * </ul>
 *
 * <p>A default is a Python literal ({@code None}, {@code True}, a number, a string, {@code ()}), or
 * {@code <unset>} for a parameter that the method receives as {@code Absent.ABSENT}.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD})
public @interface PythonApi {

    /** {@return the Python signature} */
    String value();

    /** {@return what kind of attribute it becomes in its type; ignored for module functions} */
    Kind kind() default Kind.METHOD;

    /** {@return the section of the Python documentation, such as {@code "library/queue.html"}} */
    String doc() default "";

    /** What an annotated method of a type becomes in the type's namespace. */
    enum Kind {
        /** A method: the instance is its first argument. */
        METHOD,
        /** A static method. */
        STATIC,
        /** A class method: the Java method takes the {@code PyType} first. */
        CLASS,
        /** The getter of a computed attribute. */
        GETTER,
        /** The getter of an attribute that CPython keeps in a field of the instance. */
        MEMBER,
        /** The setter of an attribute that also has a getter. */
        SETTER,
        /** The deleter of an attribute that also has a getter. */
        DELETER
    }
}
