package pyloom.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the annotated members of a class are attributes of a built-in type.
 *
 * <p>Several classes may name the same type; their members are united. The type object itself is a
 * {@code PyType} constant, usually {@code TYPE} of the Java class of its instances.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface PythonType {

    /** {@return the type's name as Python prints it, without the module} */
    String name();

    /** {@return the class that holds the type object; {@code void.class} is the annotated one} */
    Class<?> holder() default void.class;

    /** {@return the static field of the holder that is the type object} */
    String field() default "TYPE";

    /** {@return whether the type is reachable by its name in its module} */
    boolean exported() default true;

    /** {@return the docstring of the type} */
    String doc() default "";
}
