package pyloom.translator.pipeline;

import pyloom.translator.output.AtomicFiles;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Keeps what modules were compiled to, so that an unchanged program starts without its translation.
 * An entry is found by a {@link CacheKey}; whatever is wrong with the folder or with an entry, the
 * module is compiled as if there were no cache. Several processes may use one folder: files appear
 * whole and are never changed.
 */
final class CompileCache {

    private static final int MAGIC = 0x50594c31; // "PYL1"

    private final Path folder; // null for none

    CompileCache(Path folder) {
        this.folder = folder;
    }

    /** {@return the compiled module, or null if it is not there} */
    CompiledModule find(CacheKey key) {
        if (folder == null) {
            return null;
        }
        Path file = file(key);
        try {
            CompiledModule found = read(Files.readAllBytes(file));
            if (found != null) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            }
            return found;
        } catch (IOException | RuntimeException unusable) {
            return null;
        }
    }

    /** Keeps a compiled module, if it can. */
    void keep(CacheKey key, CompiledModule module) {
        if (folder == null) {
            return;
        }
        try {
            AtomicFiles.write(file(key), write(module));
            new CacheLimit(folder).enforce();
        } catch (IOException full) {
            // A cache that cannot be written to costs time, nothing else.
        }
    }

    private Path file(CacheKey key) {
        return folder.resolve(key.text() + CacheLimit.SUFFIX);
    }

    private static byte[] write(CompiledModule module) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(module.className());
        out.writeInt(module.classes().size());
        for (Map.Entry<String, byte[]> each : module.classes().entrySet()) {
            out.writeUTF(each.getKey());
            out.writeInt(each.getValue().length);
            out.write(each.getValue());
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(file);
        header.writeInt(MAGIC);
        header.writeLong(checksum(bytes.toByteArray(), 0));
        bytes.writeTo(header);
        return file.toByteArray();
    }

    private static CompiledModule read(byte[] file) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        if (in.readInt() != MAGIC || in.readLong() != checksum(file, Integer.BYTES + Long.BYTES)) {
            return null;
        }
        String className = in.readUTF();
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            classes.put(name, in.readNBytes(in.readInt()));
        }
        return new CompiledModule(className, classes);
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, bytes.length - from);
        return checksum.getValue();
    }
}
