package pyloom.object;

/**
 * The namespace of a class whose members are objects that exist already: the constants of an enum
 * of Java.
 */
public interface ConstantNamespace {

    /**
     * Says which objects the members are.
     *
     * @param constants the constants by whose names the members are known
     */
    void useConstants(Enum<?>[] constants);
}
