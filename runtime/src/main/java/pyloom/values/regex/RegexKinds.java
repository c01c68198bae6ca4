package pyloom.values.regex;

import pyloom.values.Fault;

/** Which flags go with patterns of text and of bytes. */
final class RegexKinds {

    private RegexKinds() {}

    /** {@return what is to be added to the flags of a pattern; ValueError if they contradict} */
    static int missingFlags(boolean isText, int flags) {
        if (isText) {
            if ((flags & RegexFlags.LOCALE) != 0) {
                throw Fault.value("cannot use LOCALE flag with a str pattern");
            }
            if ((flags & RegexFlags.ASCII) == 0) {
                return RegexFlags.UNICODE;
            }
            if ((flags & RegexFlags.UNICODE) != 0) {
                throw Fault.value("ASCII and UNICODE flags are incompatible");
            }
            return 0;
        }
        if ((flags & RegexFlags.UNICODE) != 0) {
            throw Fault.value("cannot use UNICODE flag with a bytes pattern");
        }
        if ((flags & RegexFlags.LOCALE) != 0 && (flags & RegexFlags.ASCII) != 0) {
            throw Fault.value("ASCII and LOCALE flags are incompatible");
        }
        return 0;
    }
}
