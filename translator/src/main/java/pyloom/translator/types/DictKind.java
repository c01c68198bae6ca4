package pyloom.translator.types;

/** Which kind of dict it is: those of {@code collections} do some things in their own way. */
public enum DictKind {
    /** A dict, and no instance of a subclass. */
    PLAIN,

    /** A {@code defaultdict}: reading a key may add it. */
    DEFAULT,

    /** A {@code Counter}: what it does not have is 0. */
    COUNTER,

    /** An {@code OrderedDict}. */
    ORDERED,

    /** Any of them. */
    ANY;

    /** {@return the kind that both belong to} */
    public DictKind with(DictKind other) {
        return this == other ? this : ANY;
    }

    /** {@return whether reading a key that is not there gives something} */
    public boolean givesMissing() {
        return this == DEFAULT || this == COUNTER || this == ANY;
    }
}
