package pyloom.stdlib.threading;

import pyloom.object.HasPyType;
import pyloom.object.Identity;

/** The texts of {@code repr} that the types of this module share. */
final class Reprs {

    private Reprs() {}

    static String address(Object object) {
        return "0x" + Long.toHexString(Identity.id(object));
    }

    static String className(HasPyType object) {
        return object.pyType().qualifiedName();
    }
}
