package pyloom.translator.weave;

/** A generator's body that cannot become a state machine; it runs on a thread of its own then. */
final class Unweavable extends RuntimeException {

    Unweavable(String reason) {
        super(reason, null, false, false);
    }
}
