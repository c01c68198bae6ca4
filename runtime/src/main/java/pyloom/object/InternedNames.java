package pyloom.object;

/**
 * The interned string that equals a given one, for names that programs compute. {@link
 * String#intern} asks a table of the virtual machine, which takes longer than the call or the
 * attribute that the name is for; here the few names that a program uses again and again are found
 * by their hash.
 */
public final class InternedNames {

    private static final int SIZE = 1024;

    /** Strings that are interned, or null; any thread may replace any of them at any time. */
    private static final String[] KNOWN = new String[SIZE];

    private InternedNames() {}

    /**
     * {@return the interned string that equals this one}
     *
     * @param name any string
     */
    public static String of(String name) {
        int hash = name.hashCode();
        int place = (hash ^ hash >>> 16) & SIZE - 1;
        String known = KNOWN[place];
        if (name.equals(known)) {
            return known;
        }
        String interned = name.intern();
        KNOWN[place] = interned;
        return interned;
    }
}
