package pyloom.translator.pipeline;

import pyloom.translator.lower.ModuleIdentity;
import pyloom.translator.source.SourceText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What the compiled form of a module depends on: its text, its names, the options, and this very
 * build of Pyloom.
 *
 * @param text the digest of all of it, fit for a file name
 */
record CacheKey(String text) {

    /** {@return the key of a module; null if this Pyloom is made of folders that change} */
    static CacheKey of(
            SourceText source,
            ModuleIdentity identity,
            TranslationOptions options,
            List<Path> tool) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, Runtime.version().toString());
            for (Path each : tool) {
                BasicFileAttributes file = Files.readAttributes(each, BasicFileAttributes.class);
                if (!file.isRegularFile()) {
                    return null;
                }
                add(digest, each.toAbsolutePath().toString());
                add(digest, file.size() + " " + file.lastModifiedTime());
            }
            add(digest, options.key());
            add(digest, identity.toString());
            add(digest, source.text());
            return new CacheKey(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException unreadable) {
            return null;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Each part goes in with its length, so that no two sequences of parts look the same. */
    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_16BE); // surrogates count too
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
