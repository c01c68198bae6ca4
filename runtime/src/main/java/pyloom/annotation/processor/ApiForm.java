package pyloom.annotation.processor;

import pyloom.annotation.ApiSignature;
import pyloom.annotation.TypedForm;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * A Java method that typed code calls instead of an annotated member.
 *
 * @param element the method or constructor
 * @param module the Python module
 * @param signature the parameters that it takes
 */
record ApiForm(ExecutableElement element, String module, ApiSignature signature) {

    static ApiForm of(ExecutableElement element, TypedForm form, String ownModule) {
        int colon = form.value().indexOf(':');
        boolean isElsewhere = colon >= 0 && colon < form.value().indexOf('(');
        String module = isElsewhere ? form.value().substring(0, colon) : ownModule;
        ApiSignature signature;
        try {
            signature = ApiSignature.parse(form.value().substring(isElsewhere ? colon + 1 : 0));
        } catch (IllegalArgumentException malformed) {
            throw new ApiException(element, malformed.getMessage());
        }
        ApiForm read = new ApiForm(element, module, signature);
        read.check();
        return read;
    }

    private void check() {
        if (!element.getModifiers().contains(Modifier.PUBLIC)) {
            throw new ApiException(element, "a @TypedForm is public");
        }
        boolean hasReceiver =
                element.getKind() == ElementKind.METHOD
                        && !element.getModifiers().contains(Modifier.STATIC);
        int expected = element.getParameters().size() + (hasReceiver ? 1 : 0);
        if (signature.parameters() == null || signature.parameters().size() != expected) {
            throw new ApiException(element, "the Java and the Python parameters do not match");
        }
    }
}
