package pyloom.annotation.processor;

import pyloom.annotation.ApiSignature;
import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;

import java.util.ArrayList;
import java.util.List;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.MirroredTypeException;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads annotated classes and checks that the Java members fit the Python signatures. */
final class MemberReader {

    private static final String TYPE_CLASS = "pyloom.object.PyType";

    private final ProcessingEnvironment environment;

    MemberReader(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    ApiClass read(TypeElement element) {
        PythonModule module = element.getAnnotation(PythonModule.class);
        PythonType type = element.getAnnotation(PythonType.class);
        List<ApiMember> members = new ArrayList<>();
        List<ApiForm> forms = new ArrayList<>();
        for (Element member : element.getEnclosedElements()) {
            TypedForm form = member.getAnnotation(TypedForm.class);
            if (form != null) {
                forms.add(ApiForm.of((ExecutableElement) member, form, module.value()));
            }
            PythonApi api = member.getAnnotation(PythonApi.class);
            if (api != null) {
                members.add(readMember(member, api, type));
            }
        }
        return new ApiClass(
                element,
                module.value(),
                module.pure(),
                type == null ? null : type.name(),
                type == null ? null : constant(element, type),
                type != null && type.exported(),
                module.doc(),
                List.copyOf(members),
                List.copyOf(forms));
    }

    private static String constant(TypeElement element, PythonType type) {
        String holder;
        try {
            holder = type.holder().getCanonicalName();
        } catch (MirroredTypeException mirrored) {
            TypeMirror mirror = mirrored.getTypeMirror();
            holder =
                    mirror.getKind() == TypeKind.VOID
                            ? element.getQualifiedName().toString()
                            : mirror.toString();
        }
        return holder + "." + type.field();
    }

    private ApiMember readMember(Element member, PythonApi api, PythonType type) {
        ApiSignature signature;
        try {
            signature = ApiSignature.parse(api.value());
        } catch (IllegalArgumentException malformed) {
            throw new ApiException(member, malformed.getMessage());
        }
        if (member.getModifiers().contains(Modifier.PRIVATE)) {
            throw new ApiException(member, "a @PythonApi member must not be private");
        }
        if (member instanceof VariableElement field) {
            return readField(field, signature, api);
        }
        ExecutableElement method = (ExecutableElement) member;
        boolean ofType = method.getKind() == ElementKind.CONSTRUCTOR || signature.owner() != null;
        if (ofType && type == null) {
            throw new ApiException(member, "the class needs @PythonType for a member of a type");
        }
        return readMethod(method, signature, api);
    }

    private static ApiMember readField(
            VariableElement field, ApiSignature signature, PythonApi api) {
        if (signature.parameters() != null || !field.getModifiers().contains(Modifier.STATIC)) {
            throw new ApiException(field, "a @PythonApi field is static and has no parameters");
        }
        return new ApiMember(
                field,
                signature,
                api.kind(),
                api.doc(),
                List.of(),
                field.asType().toString(),
                ApiMember.Shape.FIELD);
    }

    private ApiMember readMethod(ExecutableElement method, ApiSignature written, PythonApi api) {
        List<String> types = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            types.add(erasure(parameter.asType()));
        }
        boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
        ApiSignature signature =
                constructor ? asNew(written) : withParameters(method, written, api.kind());
        ApiMember.Shape shape = ApiMember.Shape.STATIC;
        String owner = erasure(method.getEnclosingElement().asType());
        if (constructor) {
            boolean typed = !types.isEmpty() && types.getFirst().equals(TYPE_CLASS);
            shape = typed ? ApiMember.Shape.TYPED_CONSTRUCTOR : ApiMember.Shape.CONSTRUCTOR;
            if (!typed) {
                types.addFirst(TYPE_CLASS);
            }
        } else if (!method.getModifiers().contains(Modifier.STATIC)) {
            shape = ApiMember.Shape.INSTANCE;
            types.addFirst(owner);
        }
        if (types.size() != signature.parameters().size()) {
            throw new ApiException(
                    method,
                    "the Java method takes "
                            + types.size()
                            + " values (receiver included), the Python signature has "
                            + signature.parameters().size());
        }
        String result = constructor ? owner : erasure(method.getReturnType());
        return new ApiMember(
                method, signature, api.kind(), api.doc(), List.copyOf(types), result, shape);
    }

    /** {@return the signature of {@code __new__} for a signature written {@code Name(...)}} */
    private static ApiSignature asNew(ApiSignature written) {
        List<pyloom.annotation.ApiParameter> parameters =
                new ArrayList<>(ApiSignature.parseParameters("cls, /"));
        parameters.addAll(written.parameters());
        return new ApiSignature(written.name(), "__new__", List.copyOf(parameters));
    }

    private static ApiSignature withParameters(
            ExecutableElement method, ApiSignature written, PythonApi.Kind kind) {
        if (written.parameters() != null) {
            return written;
        }
        String parameters =
                switch (kind) {
                    case GETTER, MEMBER, DELETER -> "self, /";
                    case SETTER -> "self, value, /";
                    case METHOD, STATIC, CLASS ->
                            throw new ApiException(method, "the signature has no parameters");
                };
        return new ApiSignature(
                written.owner(), written.name(), ApiSignature.parseParameters(parameters));
    }

    private String erasure(TypeMirror type) {
        return environment.getTypeUtils().erasure(type).toString();
    }
}
