package pyloom.object;

/**
 * What the object model needs of an enum of Java that an enumeration of a program became: the type
 * and the attributes of its constants, which our compile step asks for in the enum's methods.
 *
 * <p>The initializer of the woven class beside the enum makes both. It has run when anybody else
 * asks, as reading the type waits for it; so all threads see complete attributes.
 */
public final class JavaEnum {

    private static final ClassValue<PyInstance[]> ATTRIBUTES =
            new ClassValue<>() {
                @Override
                protected PyInstance[] computeValue(Class<?> type) {
                    return new PyInstance[type.getEnumConstants().length];
                }
            };

    private JavaEnum() {}

    /**
     * Gives a constant its type and attributes.
     *
     * @param constant the constant, which becomes a member of an enumeration
     * @param type the type that is being made
     */
    public static void bind(Enum<?> constant, PyType type) {
        ATTRIBUTES.get(constant.getDeclaringClass())[constant.ordinal()] =
                new OwnedInstance(type, constant);
    }

    /**
     * {@return the type of a constant}
     *
     * @param type the type, or null while it is being made
     * @param constant the constant
     */
    public static PyType typeOf(PyType type, Enum<?> constant) {
        return type == null ? attributesOf(type, constant).pyType() : type;
    }

    /**
     * {@return the attributes of a constant}
     *
     * @param type its type, which has been read so that it is complete
     * @param constant the constant
     */
    public static PyInstance attributesOf(PyType type, Enum<?> constant) {
        return ATTRIBUTES.get(constant.getDeclaringClass())[constant.ordinal()];
    }
}
