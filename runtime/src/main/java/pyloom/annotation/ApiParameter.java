package pyloom.annotation;

/**
 * One parameter of a {@link ApiSignature}.
 *
 * @param name its name
 * @param kind how it takes arguments
 * @param defaultText the literal after {@code =}, or null if the parameter is required
 */
public record ApiParameter(String name, Kind kind, String defaultText) {

    /** How a parameter takes arguments. */
    public enum Kind {
        /** By position. */
        POSITIONAL_ONLY,
        /** By position or name. */
        POSITIONAL,
        /** The rest of the positional arguments. */
        VAR_ARGS,
        /** By name. */
        KEYWORD_ONLY,
        /** The rest of the keyword arguments. */
        VAR_KEYWORDS
    }

    /** {@return whether a call can take it by position} */
    public boolean isPositional() {
        return kind == Kind.POSITIONAL_ONLY || kind == Kind.POSITIONAL;
    }

    /** {@return whether a call must give it} */
    public boolean isRequired() {
        return defaultText == null && kind != Kind.VAR_ARGS && kind != Kind.VAR_KEYWORDS;
    }
}
