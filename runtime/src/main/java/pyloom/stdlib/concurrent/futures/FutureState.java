package pyloom.stdlib.concurrent.futures;

/** The states of a future, with the words of {@code repr}. */
enum FutureState {
    PENDING("pending"),
    RUNNING("running"),
    CANCELLED("cancelled"),
    CANCELLED_AND_NOTIFIED("cancelled"),
    FINISHED("finished");

    private final String description;

    FutureState(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }

    /** {@return whether nothing is to come any more} */
    boolean isDone() {
        return this == FINISHED || isCancelled();
    }

    boolean isCancelled() {
        return this == CANCELLED || this == CANCELLED_AND_NOTIFIED;
    }

    /** {@return whether who waits for several futures was told} */
    boolean isNotified() {
        return this == FINISHED || this == CANCELLED_AND_NOTIFIED;
    }
}
