package pyloom.runtime.linemap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the line maps that travel beside translated classes. Safe for use by several threads. */
public final class LineMaps {

    private static final ClassValue<Optional<LineMap>> MAPS =
            new ClassValue<>() {
                @Override
                protected Optional<LineMap> computeValue(Class<?> type) {
                    return read(type);
                }
            };

    private LineMaps() {}

    /**
     * {@return the path of the resource with the line map of a class, which is that of its file}
     *
     * @param className the full name of the class or of one nested in it
     */
    public static String resource(String className) {
        int nested = className.indexOf('$', className.lastIndexOf('.') + 2);
        String outer = nested < 0 ? className : className.substring(0, nested);
        return outer.replace('.', '/') + ".py.map";
    }

    /** {@return the line map of the file that {@code type} is from, if it has a readable one} */
    public static Optional<LineMap> of(Class<?> type) {
        return MAPS.get(type);
    }

    private static Optional<LineMap> read(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        if (loader == null) {
            return Optional.empty();
        }
        try (InputStream in = loader.getResourceAsStream(resource(type.getName()))) {
            if (in == null) {
                return Optional.empty();
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(LineMap.parse(text));
        } catch (IOException | IllegalArgumentException unreadable) {
            // A traceback is being told: it does without rather than fail.
            return Optional.empty();
        }
    }
}
