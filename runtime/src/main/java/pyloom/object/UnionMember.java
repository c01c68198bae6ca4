package pyloom.object;

/** What, besides types, may stand beside {@code |} for a union of types. */
public interface UnionMember {}
