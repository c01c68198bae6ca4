package pyloom.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which Python module the annotated members of a class belong to. */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface PythonModule {

    /** {@return the module's dotted name; {@code "builtins"} for the built-in names} */
    String value();

    /**
     * {@return whether CPython implements the module in Python: texts of errors and of {@code repr}
     * are then those of Python functions}
     */
    boolean pure() default false;

    /** {@return the section of the Python documentation for the whole module} */
    String doc() default "";
}
