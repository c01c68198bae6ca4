package pyloom.files;

import pyloom.object.OSError;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the error number that a failure of Java's stands for. */
public final class Failures {

    private static final Pattern IN_BRACKETS = Pattern.compile(".*\\(([^()]*)\\)", Pattern.DOTALL);

    private Failures() {}

    /** {@return the exception of a failure} */
    public static OSError of(IOException failure) {
        return of(failure, null);
    }

    /**
     * {@return the exception of a failure}
     *
     * @param failure what Java threw
     * @param file the file as the program named it, or null
     */
    public static OSError of(IOException failure, Object file) {
        return Errno.error(number(failure), file);
    }

    /** {@return the error number of a failure} */
    public static int number(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> Errno.ENOENT;
            case FileAlreadyExistsException _ -> Errno.EEXIST;
            case DirectoryNotEmptyException _ -> Errno.ENOTEMPTY;
            case NotDirectoryException _ -> Errno.ENOTDIR;
            case NotLinkException _ -> Errno.EINVAL;
            case FileSystemLoopException _ -> Errno.ELOOP;
            case AccessDeniedException _ -> Errno.EACCES;
            case FileSystemException other -> ofText(other.getReason());
            default -> ofText(failure.getMessage());
        };
    }

    private static int ofText(String text) {
        if (text == null) {
            return Errno.EIO;
        }
        int number = Errno.ofText(text);
        Matcher bracket = IN_BRACKETS.matcher(text);
        if (number == 0 && bracket.matches()) {
            number = Errno.ofText(bracket.group(1));
        }
        if (number == 0 && text.equals("Stream Closed")) {
            return Errno.EBADF;
        }
        return number == 0 ? Errno.EIO : number;
    }
}
