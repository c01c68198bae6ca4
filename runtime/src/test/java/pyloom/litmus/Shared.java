package pyloom.litmus;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A place that threads share.
 *
 * @param reader reads it
 * @param writer writes it
 * @param adder adds to it in one step
 */
record Shared(Supplier<Object> reader, Consumer<Object> writer, Consumer<Object> adder) {

    Object read() {
        return reader.get();
    }

    void write(Object value) {
        writer.accept(value);
    }

    /** What it is after something was added to it, maybe by others, too. */
    Object update(Object summand) {
        adder.accept(summand);
        return read();
    }
}
