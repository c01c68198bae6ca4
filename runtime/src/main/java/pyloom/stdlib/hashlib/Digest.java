package pyloom.stdlib.hashlib;

/** A digest under way. It is not safe for use by several threads at once. */
public interface Digest {

    /** Takes in bytes. */
    void update(byte[] bytes);

    /**
     * {@return the digest of what was taken in, which can go on}
     *
     * @param length how many bytes, for those that have no length of their own
     */
    byte[] digest(int length);

    /** {@return another one in the same state} */
    Digest copy();
}
