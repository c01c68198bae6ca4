package pyloom.translator.inference;

import pyloom.translator.ast.Node;

/**
 * The program does something by which it could change what inference relies on, such as {@code
 * exec}, so nothing can be proven about it.
 */
final class OpenWorldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Node node;

    OpenWorldException(Node node, String message) {
        super(message, null, false, false);
        this.node = node;
    }

    /** {@return what opens the world} */
    Node node() {
        return node;
    }
}
