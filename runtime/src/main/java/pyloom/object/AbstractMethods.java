package pyloom.object;

/** What {@code abc.abstractmethod} marks. */
final class AbstractMethods {

    private AbstractMethods() {}

    /** {@return whether a function or descriptor is marked as abstract} */
    static boolean is(Object function) {
        return function != null
                && Truth.truth(Attributes.getAttrOr(function, "__isabstractmethod__", false));
    }
}
