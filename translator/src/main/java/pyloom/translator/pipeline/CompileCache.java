package pyloom.translator.pipeline;

import pyloom.translator.output.AtomicFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/**
 * Keeps what programs were compiled to, so that an unchanged one starts without its translation. An
 * entry is found by a {@link CacheKey}; whatever is wrong with the folder or with an entry, the
 * program is compiled as if there were no cache. Several processes may use one folder: files appear
 * whole and are never changed.
 */
final class CompileCache {

    private final Path folder; // null for none

    CompileCache(Path folder) {
        this.folder = folder;
    }

    /** {@return the compiled program, or null if there is none that is up to date} */
    CompiledProgram find(CacheKey key) {
        if (folder == null || key == null) {
            return null;
        }
        Path file = file(key);
        try {
            CompiledProgram found = CompiledProgramFormat.read(Files.readAllBytes(file));
            if (found == null || !found.isUpToDate()) {
                return null;
            }
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return found;
        } catch (IOException | RuntimeException unusable) {
            return null;
        }
    }

    /** Keeps a compiled program, if it can. */
    void keep(CacheKey key, CompiledProgram program) {
        if (folder == null || key == null) {
            return;
        }
        try {
            AtomicFiles.write(file(key), CompiledProgramFormat.write(program));
            new CacheLimit(folder).enforce();
        } catch (IOException full) {
            // A cache that cannot be written to costs time, nothing else.
        }
    }

    private Path file(CacheKey key) {
        return folder.resolve(key.text() + CacheLimit.SUFFIX);
    }
}
