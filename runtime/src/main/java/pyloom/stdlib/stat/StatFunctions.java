package pyloom.stdlib.stat;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;

/** The functions of Python's {@code stat}, which read the mode of a file. */
@PythonModule(value = "stat", doc = "library/stat.html")
public final class StatFunctions {

    private static final long FORMAT = 0170000;
    private static final long PERMISSIONS = 07777;
    private static final String LETTERS = "rwxrwxrwx";

    private StatFunctions() {}

    @PythonApi("S_IFMT(mode, /)")
    static long format(long mode) {
        return mode & FORMAT;
    }

    @PythonApi("S_IMODE(mode, /)")
    static long permissions(long mode) {
        return mode & PERMISSIONS;
    }

    @PythonApi("S_ISBLK(mode, /)")
    static boolean isBlk(long mode) {
        return (mode & FORMAT) == StatNumbers.S_IFBLK;
    }

    @PythonApi("S_ISCHR(mode, /)")
    static boolean isChr(long mode) {
        return (mode & FORMAT) == StatNumbers.S_IFCHR;
    }

    @PythonApi("S_ISDIR(mode, /)")
    static boolean isDir(long mode) {
        return (mode & FORMAT) == StatNumbers.S_IFDIR;
    }

    @PythonApi("S_ISDOOR(mode, /)")
    static boolean isDoor(long mode) {
        return false; // Linux has none
    }

    @PythonApi("S_ISFIFO(mode, /)")
    static boolean isFifo(long mode) {
        return (mode & FORMAT) == StatNumbers.S_IFIFO;
    }

    @PythonApi("S_ISLNK(mode, /)")
    static boolean isLnk(long mode) {
        return (mode & FORMAT) == StatNumbers.S_IFLNK;
    }

    @PythonApi("S_ISPORT(mode, /)")
    static boolean isPort(long mode) {
        return false; // Linux has none
    }

    @PythonApi("S_ISREG(mode, /)")
    static boolean isReg(long mode) {
        return (mode & FORMAT) == StatNumbers.S_IFREG;
    }

    @PythonApi("S_ISSOCK(mode, /)")
    static boolean isSock(long mode) {
        return (mode & FORMAT) == StatNumbers.S_IFSOCK;
    }

    @PythonApi("S_ISWHT(mode, /)")
    static boolean isWht(long mode) {
        return false; // Linux has none
    }

    /** {@return a mode as {@code ls -l} shows it} */
    @PythonApi("filemode(mode, /)")
    public static String fileMode(long mode) {
        StringBuilder text = new StringBuilder().append(kind(mode));
        for (int at = 0; at < LETTERS.length(); at++) {
            boolean isSet = (mode & 1L << LETTERS.length() - 1 - at) != 0;
            text.append(isSet ? LETTERS.charAt(at) : '-');
        }
        mark(text, 3, (mode & StatNumbers.S_ISUID) != 0, 's');
        mark(text, 6, (mode & StatNumbers.S_ISGID) != 0, 's');
        mark(text, 9, (mode & StatNumbers.S_ISVTX) != 0, 't');
        return text.toString();
    }

    private static void mark(StringBuilder text, int index, boolean isSet, char letter) {
        if (isSet) {
            boolean isExecutable = text.charAt(index) == 'x';
            text.setCharAt(index, isExecutable ? letter : Character.toUpperCase(letter));
        }
    }

    private static char kind(long mode) {
        return switch ((int) (mode & FORMAT)) {
            case 0100000 -> '-';
            case 0040000 -> 'd';
            case 0120000 -> 'l';
            case 0020000 -> 'c';
            case 0060000 -> 'b';
            case 0010000 -> 'p';
            case 0140000 -> 's';
            default -> '?';
        };
    }
}
