package pyloom.translator.inference;

import pyloom.translator.types.ClassType;

/** Something is done with a class or its instances that only dynamic code can do. */
final class OutOfSightException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ClassType type;

    OutOfSightException(ClassType type, String message) {
        super(message, null, false, false);
        this.type = type;
    }

    /** {@return the class} */
    ClassType type() {
        return type;
    }
}
