package pyloom.translator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What Pyloom wrote into a folder: the SHA-256 of each file, in the format of {@code sha256sum}.
 * While a run replaces files, those it replaces have two lines, for the old and the new content.
 */
final class Manifest {

    private static final int HASH_LENGTH = 64;

    private final Path file;
    private final SortedMap<String, Set<String>> hashes = new TreeMap<>();

    private Manifest(Path file) {
        this.file = file;
    }

    /** {@return the manifest in {@code file}, which is empty if there is none} */
    static Manifest read(Path file) throws IOException {
        Manifest manifest = new Manifest(file);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (line.length() > HASH_LENGTH + 2) {
                    String path = line.substring(HASH_LENGTH + 2);
                    manifest.accept(path, line.substring(0, HASH_LENGTH));
                }
            }
        }
        return manifest;
    }

    /** Takes a content for Pyloom's own, besides those known already. */
    void accept(String path, String hash) {
        hashes.computeIfAbsent(path, _ -> new HashSet<>()).add(hash);
    }

    /** Takes one content for Pyloom's own, and no other. */
    void set(String path, String hash) {
        hashes.put(path, new HashSet<>(Set.of(hash)));
    }

    void remove(String path) {
        hashes.remove(path);
    }

    /** {@return whether a file is as Pyloom wrote it} */
    boolean knows(String path, byte[] content) {
        return hashes.getOrDefault(path, Set.of()).contains(hash(content));
    }

    /** {@return the paths of all files} */
    Set<String> paths() {
        return Set.copyOf(hashes.keySet());
    }

    void write() throws IOException {
        StringBuilder text = new StringBuilder();
        hashes.forEach(
                (path, known) ->
                        known.stream()
                                .sorted()
                                .forEach(
                                        hash ->
                                                text.append(hash)
                                                        .append("  ")
                                                        .append(path)
                                                        .append('\n')));
        AtomicFiles.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
