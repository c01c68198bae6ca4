package pyloom.annotation.processor;

import javax.lang.model.element.Element;

/** A mistake in an annotated class. */
final class ApiException extends RuntimeException {

    private final transient Element element;

    ApiException(Element element, String message) {
        super(message);
        this.element = element;
    }

    Element element() {
        return element;
    }
}
