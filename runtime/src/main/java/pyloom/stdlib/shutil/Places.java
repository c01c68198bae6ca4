package pyloom.stdlib.shutil;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.Environment;
import pyloom.files.Failures;
import pyloom.files.FileNames;
import pyloom.files.PathNames;
import pyloom.files.Paths;
import pyloom.object.Items;
import pyloom.object.Numbers;
import pyloom.object.OSError;
import pyloom.object.PyTuple;
import pyloom.stdlib.os.OsConstants;
import pyloom.stdlib.os.OsDescriptors;
import pyloom.stdlib.os.TerminalSize;
import pyloom.stdlib.structseq.TupleType;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The functions of {@code shutil} about programs, discs and terminals. */
@PythonModule(value = "shutil", pure = true, doc = "library/shutil.html#shutil.which")
public final class Places {

    private static final TupleType USAGE =
            TupleType.of("shutil", "usage", 3, "total", "used", "free");

    private Places() {}

    /** {@return the file that a command would run, or None} */
    @PythonApi("which(cmd, mode=1, path=None)")
    public static Object which(Object command, long mode, Object path) {
        String name = FileNames.text(command);
        String directory = PathNames.directory(name);
        String base = PathNames.base(name);
        String search = path == null ? Environment.get("PATH") : FileNames.text(path);
        search = search == null ? OsConstants.DEFPATH : search;
        if (!directory.isEmpty()) {
            search = directory;
        } else if (search.isEmpty()) {
            return null;
        }
        for (String place : search.split(":", -1)) {
            String candidate = PathNames.join(place, base);
            if (!candidate.isEmpty() && isUsable(Paths.resolve(candidate), mode)) {
                return FileNames.like(command, candidate);
            }
        }
        return null;
    }

    private static boolean isUsable(Path file, long mode) {
        return Files.exists(file)
                && !Files.isDirectory(file)
                && ((mode & OsConstants.X_OK) == 0 || Files.isExecutable(file))
                && ((mode & OsConstants.R_OK) == 0 || Files.isReadable(file))
                && ((mode & OsConstants.W_OK) == 0 || Files.isWritable(file));
    }

    @PythonApi("disk_usage(path)")
    public static PyTuple diskUsage(Object path) {
        Path place = FileCopies.file(path);
        try {
            if (!Files.exists(place)) {
                throw new java.nio.file.NoSuchFileException(place.toString());
            }
        } catch (IOException failure) {
            throw Failures.of(failure, FileNames.fspath(path));
        }
        File disc = place.toFile();
        long total = disc.getTotalSpace();
        return USAGE.make(total, total - disc.getFreeSpace(), disc.getUsableSpace());
    }

    /** {@return columns and lines of the terminal} */
    @PythonApi("get_terminal_size(fallback=<unset>)")
    public static PyTuple getTerminalSize(Object fallback) {
        boolean isGiven = fallback != pyloom.object.Absent.ABSENT;
        long columns = number("COLUMNS");
        long lines = number("LINES");
        if (columns > 0 && lines > 0) {
            return TerminalSize.of(columns, lines);
        }
        long otherColumns = isGiven ? Numbers.index(Items.getItem(fallback, 0L)) : 80;
        long otherLines = isGiven ? Numbers.index(Items.getItem(fallback, 1L)) : 24;
        try {
            PyTuple size = OsDescriptors.getTerminalSize(1);
            otherColumns = Numbers.index(size.get(0));
            otherLines = Numbers.index(size.get(1));
        } catch (OSError noTerminal) {
            return TerminalSize.of(
                    columns > 0 ? columns : otherColumns, lines > 0 ? lines : otherLines);
        }
        return TerminalSize.of(
                columns > 0 ? columns : otherColumns, lines > 0 ? lines : otherLines);
    }

    private static long number(String variable) {
        String value = Environment.get(variable);
        try {
            return value == null ? 0 : Long.parseLong(value.strip());
        } catch (NumberFormatException text) {
            return 0;
        }
    }
}
