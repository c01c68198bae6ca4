package pyloom.object;

/** Which class stands for which error number of the operating system (Linux numbers). */
final class OsErrors {

    private OsErrors() {}

    static PyType classOf(long errno) {
        return switch ((int) errno) {
            case 1, 13 -> PermissionError.TYPE;
            case 2 -> FileNotFoundError.TYPE;
            case 3 -> ProcessLookupError.TYPE;
            case 4 -> InterruptedError.TYPE;
            case 10 -> ChildProcessError.TYPE;
            case 11, 114, 115 -> BlockingIOError.TYPE;
            case 17 -> FileExistsError.TYPE;
            case 20 -> NotADirectoryError.TYPE;
            case 21 -> IsADirectoryError.TYPE;
            case 32, 108 -> BrokenPipeError.TYPE;
            case 103 -> ConnectionAbortedError.TYPE;
            case 104 -> ConnectionResetError.TYPE;
            case 110 -> TimeoutError.TYPE;
            case 111 -> ConnectionRefusedError.TYPE;
            default -> OSError.TYPE;
        };
    }

    /** {@return whether a type takes its arguments in {@code __init__}, not in {@code __new__}} */
    static boolean initializes(PyType type) {
        return type.lookup("__init__") != OSError.TYPE.lookup("__init__")
                && type.lookup("__new__") == OSError.TYPE.lookup("__new__");
    }
}
