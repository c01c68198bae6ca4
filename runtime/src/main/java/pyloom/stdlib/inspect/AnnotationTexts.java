package pyloom.stdlib.inspect;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.GenericAlias;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.stdlib.script.Python;

/** How annotations are written in signatures. */
@PythonModule(value = "inspect", pure = true)
public final class AnnotationTexts {

    private AnnotationTexts() {}

    /** {@return the text of an annotation} */
    @PythonApi("formatannotation(annotation, base_module=None)")
    public static String of(Object annotation, Object baseModule) {
        if (annotation instanceof PyType type) {
            Object module = Python.get(type, "__module__");
            String qualname = Python.text(type, "__qualname__");
            boolean isKnown = "builtins".equals(module) || module.equals(baseModule);
            return isKnown ? qualname : Texts.str(module) + "." + qualname;
        }
        if (annotation instanceof GenericAlias) {
            return Texts.str(annotation);
        }
        String text = Texts.repr(annotation);
        boolean isTyping =
                annotation != null
                        && !(annotation instanceof String)
                        && "typing".equals(Python.get(annotation, "__module__", null));
        return isTyping ? text.replaceAll("(?<![\\w.])typing\\.", "") : text;
    }

    static String of(Object annotation) {
        return of(annotation, null);
    }
}
