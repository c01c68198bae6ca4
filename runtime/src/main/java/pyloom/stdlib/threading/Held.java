package pyloom.stdlib.threading;

/** A lock that is held until {@link #close}: what {@code with lock:} becomes. */
@FunctionalInterface
public interface Held extends AutoCloseable {

    @Override
    void close();
}
