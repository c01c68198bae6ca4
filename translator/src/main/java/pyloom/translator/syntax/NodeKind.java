package pyloom.translator.syntax;

/** The kinds of node, with what CPython's messages call them. */
enum NodeKind {
    ATTRIBUTE("attribute"),
    SUBSCRIPT("subscript"),
    STARRED("starred"),
    NAME("name"),
    LIST("list"),
    TUPLE("tuple"),
    LAMBDA("lambda"),
    CALL("function call"),
    OPERATION("expression"),
    GENERATOR("generator expression"),
    YIELD("yield expression"),
    AWAIT("await expression"),
    LIST_COMPREHENSION("list comprehension"),
    SET_COMPREHENSION("set comprehension"),
    DICT_COMPREHENSION("dict comprehension"),
    DICT("dict literal"),
    SET("set display"),
    FSTRING("f-string expression"),
    NONE("None"),
    FALSE("False"),
    TRUE("True"),
    ELLIPSIS("ellipsis"),
    STRING("literal"),
    BYTES("literal"),
    NUMBER("literal"),
    COMPARISON("comparison"),
    /** {@code a in b}, which may have been meant as the head of a loop. */
    MEMBERSHIP("comparison"),
    CONDITIONAL("conditional expression"),
    NAMED("named expression"),
    /** {@code name=value} in a call. */
    KEYWORD(""),
    /** {@code **value} in a call. */
    KEYWORD_UNPACKING(""),
    /** Anything that no message names. */
    OTHER("");

    private final String description;

    NodeKind(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }
}
