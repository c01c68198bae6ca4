"""Exceptions of the runtime with two bases."""
import io


def kind(error):
    try:
        raise error
    except ValueError as e:
        return "value " + type(e).__name__
    except Exception as e:
        return "exception " + type(e).__name__
    except BaseException as e:
        return "base " + type(e).__name__


print(kind(io.UnsupportedOperation("no")))
print(kind(ExceptionGroup("several", [ValueError("a")])))
print(kind(BaseExceptionGroup("several", [KeyboardInterrupt()])))
print(kind(OSError(2, "none")), kind(UnicodeError()))
try:
    io.StringIO().fileno()
except OSError as e:
    print(isinstance(e, ValueError))
