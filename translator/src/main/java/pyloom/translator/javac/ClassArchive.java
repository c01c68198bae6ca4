package pyloom.translator.javac;

import pyloom.translator.output.AtomicFiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts classes and resources into a folder or a jar; the same ones give the same bytes. */
public final class ClassArchive {

    /** The first time that a zip file knows. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> entries = new TreeMap<>();

    /** An empty archive. */
    public ClassArchive() {}

    /** Adds class files by the full names of their classes. */
    public ClassArchive addClasses(Map<String, byte[]> classes) {
        classes.forEach((name, bytes) -> entries.put(CompiledClasses.path(name), bytes));
        return this;
    }

    /** Adds a resource at a path with slashes. */
    public ClassArchive addResource(String path, byte[] content) {
        entries.put(path, content);
        return this;
    }

    /** Writes a file for each entry below {@code folder}, one after another. */
    public void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            AtomicFiles.write(folder.resolve(entry.getKey()), entry.getValue());
        }
    }

    /**
     * {@return a jar of the entries}
     *
     * @param attributes the lines of its manifest, {@code Main-Class} for instance, in order
     */
    public byte[] toJar(Map<String, String> attributes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            write(jar, JarFile.MANIFEST_NAME, manifest(attributes));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                write(jar, entry.getKey(), entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] manifest(Map<String, String> attributes) throws IOException {
        java.util.jar.Manifest manifest = new java.util.jar.Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.forEach(manifest.getMainAttributes()::putValue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream jar, String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }
}
