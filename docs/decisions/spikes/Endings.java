import java.lang.ref.Cleaner;

/**
 * What it costs to be able to close a dropped object: nothing, a scope's finally, a cleaner
 * registered for each.
 */
public final class Endings {

    static final Cleaner CLEANER = Cleaner.create();

    static final class Resource implements AutoCloseable {
        boolean open = true;

        @Override
        public void close() {
            open = false;
        }
    }

    public static void main(String[] args) {
        int n = 200_000;
        Harness.measure(
                "never closed",
                n,
                count -> {
                    for (int i = 0; i < count; i++) {
                        Harness.sink = new Resource();
                    }
                    return null;
                });
        Harness.measure(
                "closed on leaving the scope",
                n,
                count -> {
                    for (int i = 0; i < count; i++) {
                        try (Resource resource = new Resource()) {
                            Harness.sink = resource;
                        }
                    }
                    return null;
                });
        Harness.measure(
                "registered with a cleaner",
                n,
                count -> {
                    for (int i = 0; i < count; i++) {
                        Resource resource = new Resource();
                        CLEANER.register(resource, () -> {});
                        Harness.sink = resource;
                    }
                    return null;
                });
    }
}
