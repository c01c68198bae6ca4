package pyloom.translator.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder that a run writes its files into. Nothing changes before {@link #commit}; then each file
 * is replaced in one step, and a run that was killed in between is completed by the next. Files
 * that someone has changed by hand are kept, and with one file of a module all of that module. Only
 * one run at a time can have a folder open.
 */
public final class OutputFolder implements AutoCloseable {

    private static final String OWN_FOLDER = ".pyloom";

    private final Path folder;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final Manifest manifest;
    private final Map<String, SortedMap<String, byte[]>> modules = new LinkedHashMap<>();
    private final Set<String> paths = new HashSet<>();

    private OutputFolder(Path folder, FileChannel lockFile, FileLock lock) throws IOException {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
        this.manifest = Manifest.read(folder.resolve(OWN_FOLDER).resolve("manifest"));
    }

    /**
     * {@return the folder, made if need be}
     *
     * @throws FileSystemException if another run has it open, or it cannot be written to
     */
    public static OutputFolder open(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(OWN_FOLDER));
        Path real = folder.toRealPath();
        FileChannel channel =
                FileChannel.open(
                        real.resolve(OWN_FOLDER).resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new OutputFolder(real, channel, lock);
            }
        } catch (OverlappingFileLockException sameProcess) {
            // Told below like a lock of another process.
        }
        channel.close();
        throw new FileSystemException(folder.toString(), null, "another run is writing to it");
    }

    /**
     * Adds a file to write.
     *
     * @param module the files of a module are written together or not at all
     * @param path where it goes, relative to the folder, with slashes
     * @throws IllegalArgumentException if the path leads out of the folder, or differs from an
     *     earlier one in case alone or not at all
     */
    public void add(String module, String path, byte[] content) {
        if (!isInside(path)) {
            throw new IllegalArgumentException(
                    "not a path inside the output folder: " + path.replaceAll("[^ -~]", "?"));
        }
        if (!paths.add(path.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("two files would become " + path);
        }
        modules.computeIfAbsent(module, _ -> new TreeMap<>()).put(path, content);
    }

    private boolean isInside(String path) {
        if (path.isEmpty() || path.chars().anyMatch(c -> c < ' ')) {
            return false;
        }
        try {
            Path target = resolve(path);
            return target.startsWith(folder)
                    && !target.equals(folder)
                    && !target.startsWith(folder.resolve(OWN_FOLDER));
        } catch (InvalidPathException unusable) {
            return false;
        }
    }

    private Path resolve(String path) {
        return folder.resolve(path).normalize();
    }

    /**
     * Brings the folder to the state of the files added, and removes what an earlier run made and
     * this one does not.
     *
     * @param force whether files that were changed by hand are replaced as well
     */
    public OutputReport commit(boolean force) throws IOException {
        OutputReport report =
                new OutputReport(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        SortedMap<String, byte[]> changes = new TreeMap<>();
        for (SortedMap<String, byte[]> files : modules.values()) {
            plan(files, force, changes, report);
        }
        replace(changes);
        report.written().addAll(changes.keySet());
        removeRest(force, report);
        changes.forEach((path, content) -> manifest.set(path, Manifest.hash(content)));
        manifest.write();
        return report;
    }

    /** Sorts the files of a module into those to change, those that are right, those to keep. */
    private void plan(
            SortedMap<String, byte[]> files,
            boolean force,
            SortedMap<String, byte[]> changes,
            OutputReport report)
            throws IOException {
        SortedMap<String, byte[]> wanted = new TreeMap<>();
        List<String> edited = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = checkedTarget(file.getKey());
            byte[] present = Files.exists(target) ? Files.readAllBytes(target) : null;
            if (Arrays.equals(present, file.getValue())) {
                report.unchanged().add(file.getKey());
                manifest.set(file.getKey(), Manifest.hash(present));
            } else {
                wanted.put(file.getKey(), file.getValue());
                if (present != null && !force && !manifest.knows(file.getKey(), present)) {
                    edited.add(file.getKey());
                }
            }
        }
        if (edited.isEmpty()) {
            changes.putAll(wanted);
            return;
        }
        report.kept().addAll(edited);
        for (Map.Entry<String, byte[]> file : wanted.entrySet()) {
            AtomicFiles.write(resolve(file.getKey() + ".new"), file.getValue());
        }
    }

    /** The place of a file, whose folder must not be a link to somewhere else. */
    private Path checkedTarget(String path) throws IOException {
        Path target = resolve(path);
        Path parent = target.getParent();
        while (!Files.exists(parent)) {
            parent = parent.getParent();
        }
        if (!parent.toRealPath().startsWith(folder) || Files.isSymbolicLink(target)) {
            throw new FileSystemException(path, null, "is a link that leads out of the folder");
        }
        return target;
    }

    private void replace(SortedMap<String, byte[]> changes) throws IOException {
        // Should the run end here, both the old and the new content count as Pyloom's own.
        changes.forEach((path, content) -> manifest.accept(path, Manifest.hash(content)));
        manifest.write();
        Map<Path, Path> prepared = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, byte[]> change : changes.entrySet()) {
                Path target = resolve(change.getKey());
                sweep(target.getParent());
                prepared.put(target, AtomicFiles.prepare(target, change.getValue()));
            }
            for (Map.Entry<Path, Path> each : prepared.entrySet()) {
                AtomicFiles.replace(each.getValue(), each.getKey());
            }
        } catch (IOException failure) {
            for (Path temporary : prepared.values()) {
                Files.deleteIfExists(temporary);
            }
            throw failure;
        }
    }

    /** Deletes what killed runs left in a folder, this run having nothing there yet. */
    private static void sweep(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return;
        }
        String own = "-" + ProcessHandle.current().pid() + "-";
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(parent, AtomicFiles::isTemporary)) {
            for (Path file : files) {
                if (!file.getFileName().toString().contains(own)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private void removeRest(boolean force, OutputReport report) throws IOException {
        for (String path : manifest.paths()) {
            if (paths.contains(path.toLowerCase(Locale.ROOT))) {
                continue;
            }
            if (!isInside(path)) {
                manifest.remove(path);
                continue;
            }
            Path target = checkedTarget(path);
            if (!Files.exists(target)) {
                manifest.remove(path);
            } else if (force || manifest.knows(path, Files.readAllBytes(target))) {
                Files.delete(target);
                manifest.remove(path);
                report.removed().add(path);
            } else {
                report.kept().add(path);
            }
        }
    }

    /** Lets other runs have the folder. */
    @Override
    public void close() throws IOException {
        lock.release();
        lockFile.close();
    }
}
