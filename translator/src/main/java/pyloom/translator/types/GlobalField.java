package pyloom.translator.types;

/**
 * What is known of a global variable that is a field of Java: each read finds it set.
 *
 * @param type what all its values have in common
 * @param isSteady whether it is set once
 * @param isVolatile whether threads set it that hold no common lock
 * @param guard the global variable with the lock that is held wherever it is used behind its first
 *     assignment, or null
 */
public record GlobalField(Type type, boolean isSteady, boolean isVolatile, String guard) {}
