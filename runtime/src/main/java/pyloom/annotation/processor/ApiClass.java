package pyloom.annotation.processor;

import java.util.List;

import javax.lang.model.element.TypeElement;

/**
 * A Java class with annotated members.
 *
 * @param element the class
 * @param module the Python module
 * @param pure whether CPython implements the module in Python
 * @param typeName the Python type whose attributes the members are, or null
 * @param typeConstant the Java expression of the type object, or null
 * @param exported whether the type is a member of the module
 * @param doc the section of the Python documentation
 * @param members the members in source order
 * @param forms what typed code calls instead
 */
record ApiClass(
        TypeElement element,
        String module,
        boolean pure,
        String typeName,
        String typeConstant,
        boolean exported,
        String doc,
        List<ApiMember> members,
        List<ApiForm> forms) {

    /** {@return the package of the class and of what is generated for it} */
    String packageName() {
        String name = element.getQualifiedName().toString();
        return name.substring(0, name.length() - simplePath().length() - 1);
    }

    private String simplePath() {
        String path = element.getSimpleName().toString();
        for (var outer = element.getEnclosingElement();
                outer instanceof TypeElement type;
                outer = type.getEnclosingElement()) {
            path = type.getSimpleName() + "." + path;
        }
        return path;
    }

    /** {@return the simple name of the generated class} */
    String bindingName() {
        return simplePath().replace('.', '_') + "Binding";
    }

    /** {@return the qualified name of the generated class} */
    String bindingClass() {
        return packageName() + "." + bindingName();
    }
}
