package pyloom.annotation.processor;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.TreeSet;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The table of the API, one line per type and member: module, kind, Python name, signature, Java
 * owner, Java member, descriptor, section of the documentation, and in Java words: of a member its
 * modifiers, of a type its class, the class that this extends and how many type parameters it has.
 */
final class TableWriter {

    private final ProcessingEnvironment environment;
    private final List<ApiClass> classes;

    TableWriter(ProcessingEnvironment environment, List<ApiClass> classes) {
        this.environment = environment;
        this.classes = classes;
    }

    String table() {
        TreeSet<String> lines = new TreeSet<>();
        for (ApiClass api : classes) {
            if (api.typeName() != null) {
                int dot = api.typeConstant().lastIndexOf('.');
                lines.add(
                        line(
                                api.module(),
                                api.exported() ? "type" : "hidden-type",
                                api.typeName(),
                                "",
                                api.typeConstant().substring(0, dot),
                                api.typeConstant().substring(dot + 1),
                                "Lpyloom/object/PyType;",
                                api.doc(),
                                javaClass(api.typeConstant().substring(0, dot))));
            }
            for (ApiMember member : api.members()) {
                lines.add(memberLine(api, member));
            }
            for (ApiForm form : api.forms()) {
                lines.add(formLine(api, form));
            }
        }
        StringBuilder table =
                new StringBuilder(
                        "# module\tkind\tname\tsignature\towner\tmember\tdescriptor\tdoc\tjava\n");
        lines.forEach(line -> table.append(line).append('\n'));
        return table.toString();
    }

    private String memberLine(ApiClass api, ApiMember member) {
        String owner = member.signature().owner();
        String name = member.signature().name();
        String kind =
                switch (member.shape()) {
                    case FIELD -> "constant";
                    case CONSTRUCTOR, TYPED_CONSTRUCTOR -> "constructor";
                    default ->
                            owner == null
                                    ? "function"
                                    : member.kind().name().toLowerCase(Locale.ROOT);
                };
        return line(
                api.module(),
                kind,
                owner == null ? name : owner + "." + name,
                member.parameters() == null
                        ? ""
                        : "(" + SignatureText.parameters(member.parameters()) + ")",
                environment.getElementUtils().getBinaryName(api.element()).toString(),
                member.element().getSimpleName().toString(),
                descriptor(member.element()),
                member.doc().isEmpty() ? api.doc() : member.doc(),
                modifiers(member.element()));
    }

    private String formLine(ApiClass api, ApiForm form) {
        String owner = form.signature().owner();
        return line(
                form.module(),
                "form",
                owner == null ? form.signature().name() : owner + "." + form.signature().name(),
                "(" + SignatureText.parameters(form.signature().parameters()) + ")",
                environment.getElementUtils().getBinaryName(api.element()).toString(),
                form.element().getSimpleName().toString(),
                descriptor(form.element()),
                api.doc(),
                modifiers(form.element()));
    }

    /** The class of the instances, what it extends, and how many type parameters it has. */
    private String javaClass(String holder) {
        TypeElement element = environment.getElementUtils().getTypeElement(holder);
        String own = environment.getElementUtils().getBinaryName(element).toString();
        String base =
                environment.getTypeUtils().asElement(element.getSuperclass())
                                instanceof TypeElement superclass
                        ? environment.getElementUtils().getBinaryName(superclass).toString()
                        : "java.lang.Object";
        return own
                + " "
                + base
                + " "
                + element.getTypeParameters().size()
                + (isPublic(element) ? " public" : "");
    }

    private static boolean isPublic(Element element) {
        boolean isPublic = true;
        for (Element each = element;
                each.getKind() != ElementKind.PACKAGE;
                each = each.getEnclosingElement()) {
            isPublic &= each.getModifiers().contains(Modifier.PUBLIC);
        }
        return isPublic;
    }

    /** Whether emitted code can use it, and how; and which parameter of its class it gives. */
    private static String modifiers(Element element) {
        StringJoiner words = new StringJoiner(" ");
        if (isPublic(element)) {
            words.add("public");
        }
        if (element.getModifiers().contains(Modifier.STATIC)) {
            words.add("static");
        }
        if (element instanceof ExecutableElement method) {
            if (method.isVarArgs()) {
                words.add("varargs");
            }
            List<? extends TypeParameterElement> own =
                    ((TypeElement) method.getEnclosingElement()).getTypeParameters();
            for (int i = 0; i < own.size(); i++) {
                if (method.getReturnType().toString().equals(own.get(i).toString())) {
                    words.add("gives" + i);
                }
            }
        }
        return words.toString();
    }

    private static String line(String... columns) {
        return String.join("\t", columns);
    }

    private String descriptor(Element element) {
        if (element instanceof VariableElement field) {
            return descriptor(field.asType());
        }
        ExecutableElement method = (ExecutableElement) element;
        StringBuilder text = new StringBuilder("(");
        method.getParameters().forEach(p -> text.append(descriptor(p.asType())));
        return text.append(')').append(descriptor(method.getReturnType())).toString();
    }

    private String descriptor(TypeMirror type) {
        TypeMirror erased = environment.getTypeUtils().erasure(type);
        return switch (erased.getKind()) {
            case BOOLEAN -> "Z";
            case BYTE -> "B";
            case CHAR -> "C";
            case SHORT -> "S";
            case INT -> "I";
            case LONG -> "J";
            case FLOAT -> "F";
            case DOUBLE -> "D";
            case VOID -> "V";
            case ARRAY -> "[" + descriptor(((ArrayType) erased).getComponentType());
            default -> {
                TypeElement element = (TypeElement) ((DeclaredType) erased).asElement();
                String name = environment.getElementUtils().getBinaryName(element).toString();
                yield "L" + name.replace('.', '/') + ";";
            }
        };
    }
}
