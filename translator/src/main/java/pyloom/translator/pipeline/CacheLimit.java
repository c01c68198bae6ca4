package pyloom.translator.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps a folder of cached files within bounds: those that were unused for longest go first. */
final class CacheLimit {

    /** How the names of cached files end. */
    static final String SUFFIX = ".pyloom-classes";

    private static final long MOST_BYTES = 256L << 20;

    /** Looking at all files takes time, so only one entry in so many does. */
    private static final int ONE_IN = 64;

    private final Path folder;

    CacheLimit(Path folder) {
        this.folder = folder;
    }

    private record Entry(Path file, BasicFileAttributes attributes) {}

    /** Now and then deletes the oldest files if there is too much. */
    void enforce() throws IOException {
        if (System.nanoTime() / 1_000 % ONE_IN == 0) {
            deleteDownTo(MOST_BYTES);
        }
    }

    /** Deletes the oldest files until at most {@code bytes} are left. */
    void deleteDownTo(long bytes) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(CacheLimit::isOurs).toList()) {
                entries.add(new Entry(file, Files.readAttributes(file, BasicFileAttributes.class)));
            }
        }
        entries.sort(Comparator.comparing(entry -> entry.attributes().lastModifiedTime()));
        long total = entries.stream().mapToLong(entry -> entry.attributes().size()).sum();
        for (Entry entry : entries) {
            if (total <= bytes) {
                return;
            }
            Files.deleteIfExists(entry.file());
            total -= entry.attributes().size();
        }
    }

    private static boolean isOurs(Path file) {
        return file.getFileName().toString().endsWith(SUFFIX);
    }
}
