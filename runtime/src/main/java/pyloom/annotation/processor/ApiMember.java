package pyloom.annotation.processor;

import pyloom.annotation.ApiParameter;
import pyloom.annotation.ApiSignature;
import pyloom.annotation.PythonApi;

import java.util.List;

import javax.lang.model.element.Element;

/**
 * An annotated member.
 *
 * @param element the method, constructor or field
 * @param signature its Python signature
 * @param kind what it becomes in its type
 * @param doc the section of the Python documentation
 * @param parameterTypes the Java types of the Python parameters, a receiver included
 * @param result the Java type of the result
 * @param shape how the Java member is called
 */
record ApiMember(
        Element element,
        ApiSignature signature,
        PythonApi.Kind kind,
        String doc,
        List<String> parameterTypes,
        String result,
        Shape shape) {

    /** How a Java member is called. */
    enum Shape {
        /** A static method: every Python parameter is a Java parameter. */
        STATIC,
        /** An instance method: the first Python parameter is the receiver. */
        INSTANCE,
        /** A constructor that takes the type: the whole is the {@code __new__} of the type. */
        TYPED_CONSTRUCTOR,
        /** A constructor without type: the {@code __new__} of a type without subclasses. */
        CONSTRUCTOR,
        /** A field: a constant of the module. */
        FIELD
    }

    List<ApiParameter> parameters() {
        return signature.parameters();
    }

    /** {@return how many arguments a call needs if it gives them all by position} */
    int required() {
        return (int) parameters().stream().filter(ApiParameter::isRequired).count();
    }

    /** {@return how many arguments can be given by position, a rest parameter not counted} */
    int positional() {
        return (int) parameters().stream().filter(ApiParameter::isPositional).count();
    }

    /** {@return whether any number of positional arguments can be given} */
    boolean hasRest() {
        return parameters().stream().anyMatch(p -> p.kind() == ApiParameter.Kind.VAR_ARGS);
    }

    /** {@return whether a keyword-only parameter has no default} */
    boolean needsKeywords() {
        return parameters().stream()
                .anyMatch(p -> p.kind() == ApiParameter.Kind.KEYWORD_ONLY && p.isRequired());
    }
}
