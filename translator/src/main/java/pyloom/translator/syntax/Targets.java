package pyloom.translator.syntax;

/** The places that take a target, and what they do not take. */
enum Targets {
    ASSIGNED,
    /** Of a loop: {@code a in b} is there for {@code a}. */
    LOOPED,
    DELETED;

    /** {@return the first part of an expression that is no such target, or {@code null}} */
    Node findInvalid(Node node) {
        return switch (node.kind()) {
            case LIST, TUPLE -> {
                for (Node child : node.children()) {
                    Node invalid = findInvalid(child);
                    if (invalid != null) {
                        yield invalid;
                    }
                }
                yield null;
            }
            case STARRED -> this == DELETED ? node : findInvalid(node.children().getFirst());
            case MEMBERSHIP -> this == LOOPED ? findInvalid(node.children().getFirst()) : node;
            case COMPARISON -> this == LOOPED ? null : node;
            case NAME, SUBSCRIPT, ATTRIBUTE -> null;
            default -> node;
        };
    }
}
