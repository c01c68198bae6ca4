package pyloom.stdlib.threading;

import pyloom.object.Attributes;
import pyloom.object.HasPyType;
import pyloom.object.Identity;
import pyloom.object.PyType;
import pyloom.object.Texts;

/** The texts of {@code repr} that the types of this module share. */
final class Reprs {

    private Reprs() {}

    static String address(Object object) {
        return "0x%x".formatted(Identity.id(object));
    }

    static String className(HasPyType object) {
        PyType type = object.pyType();
        return Texts.str(Attributes.getAttr(type, "__module__"))
                + "."
                + Texts.str(Attributes.getAttr(type, "__qualname__"));
    }

    static String ofLock(Object lock, String state) {
        return "<" + state + " _thread.lock object at " + address(lock) + ">";
    }
}
