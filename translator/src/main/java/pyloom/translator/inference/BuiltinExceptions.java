package pyloom.translator.inference;

import java.util.Set;

/** The built-in exceptions that classes of programs extend. */
final class BuiltinExceptions {

    /** Their names. */
    static final Set<String> NAMES =
            Set.of(
                    "ArithmeticError",
                    "AssertionError",
                    "AttributeError",
                    "BaseException",
                    "BlockingIOError",
                    "BrokenPipeError",
                    "BufferError",
                    "ChildProcessError",
                    "ConnectionAbortedError",
                    "ConnectionError",
                    "ConnectionRefusedError",
                    "ConnectionResetError",
                    "EOFError",
                    "Exception",
                    "FileExistsError",
                    "FileNotFoundError",
                    "FloatingPointError",
                    "ImportError",
                    "IndexError",
                    "InterruptedError",
                    "IsADirectoryError",
                    "KeyError",
                    "KeyboardInterrupt",
                    "LookupError",
                    "MemoryError",
                    "ModuleNotFoundError",
                    "NameError",
                    "NotADirectoryError",
                    "NotImplementedError",
                    "OSError",
                    "OverflowError",
                    "PermissionError",
                    "ProcessLookupError",
                    "RecursionError",
                    "ReferenceError",
                    "RuntimeError",
                    "StopIteration",
                    "SystemExit",
                    "TimeoutError",
                    "TypeError",
                    "UnicodeError",
                    "ValueError",
                    "ZeroDivisionError");

    private BuiltinExceptions() {}
}
