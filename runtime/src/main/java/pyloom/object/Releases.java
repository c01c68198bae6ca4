package pyloom.object;

/**
 * Lets the library know that a program may have let go of an object: it deleted a variable or set
 * it to None. CPython would end an object there and then; here somebody has to look.
 */
public final class Releases {

    private static volatile Runnable listener; // null: nobody waits for the end of an object

    private Releases() {}

    /**
     * Says who is told from now on.
     *
     * @param newListener what runs at every such place
     */
    public static void setListener(Runnable newListener) {
        listener = newListener;
    }

    /** A program may have let go of an object. */
    static void noticed() {
        Runnable known = listener;
        if (known != null) {
            known.run();
        }
    }
}
