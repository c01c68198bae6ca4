package pyloom.translator.pipeline;

import pyloom.translator.lower.ModuleIdentity;
import pyloom.translator.source.SourceText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;

/**
 * What the compiled form of a program depends on besides the modules that it imports: the text and
 * the names of its first module, what is loaded already, the options, and this very build of
 * Pyloom.
 *
 * @param text the digest of all of it, fit for a file name
 */
record CacheKey(String text) {

    /** {@return the key of a program; null if this Pyloom is made of folders that may change} */
    static CacheKey of(
            SourceText source,
            ModuleIdentity identity,
            Set<String> loaded,
            TranslationOptions options,
            List<Path> tool) {
        Digest digest = new Digest().add(Runtime.version().toString());
        try {
            for (Path each : tool) {
                BasicFileAttributes file = Files.readAttributes(each, BasicFileAttributes.class);
                if (!file.isRegularFile()) {
                    return null;
                }
                digest.add(each.toAbsolutePath().toString());
                digest.add(file.size() + " " + file.lastModifiedTime());
            }
        } catch (IOException unreadable) {
            return null;
        }
        Path path = Path.of(source.name()).toAbsolutePath();
        digest.add(options.key()).add(identity.toString()).add(path.toString());
        loaded.stream().sorted().forEach(digest::add);
        return new CacheKey(digest.add(source.text()).text());
    }
}
