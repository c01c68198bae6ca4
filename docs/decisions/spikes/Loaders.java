import java.io.IOException;

/** One more instance of a module: its class defined again by a loader of its own. */
public final class Loaders {

    /** Stands for a translated module: state in static fields, a body that is a method. */
    public static final class Sample {
        static Object counter = 0L;

        private Sample() {}

        /** The module's body. */
        public static Object body() {
            counter = (Long) counter + 1;
            return counter;
        }
    }

    static final class ModuleLoader extends ClassLoader {
        final byte[] bytes;

        ModuleLoader(byte[] bytes) {
            super(Loaders.class.getClassLoader());
            this.bytes = bytes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals("Loaders$Sample")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? defineClass(name, bytes, 0, bytes.length) : known;
        }
    }

    public static void main(String[] args) throws IOException {
        byte[] bytes;
        try (var in = Loaders.class.getResourceAsStream("Loaders$Sample.class")) {
            bytes = in.readAllBytes();
        }
        Harness.measure(
                "a module instance: loader, class, body run",
                500,
                count -> {
                    Object last = null;
                    for (int i = 0; i < count; i++) {
                        try {
                            last =
                                    new ModuleLoader(bytes)
                                            .loadClass("Loaders$Sample")
                                            .getMethod("body")
                                            .invoke(null);
                        } catch (ReflectiveOperationException e) {
                            throw new IllegalStateException(e);
                        }
                    }
                    if (!last.equals(1L)) {
                        throw new IllegalStateException("the instances share state");
                    }
                    return last;
                });
    }
}
