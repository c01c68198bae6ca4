"""Exceptions that Java's own classes catch, and where they must not."""
import queue


class Mine(Exception):
    """An exception of the program."""


class Two(KeyError):
    """One that extends a built-in one."""


def risky(n):
    if n == 0:
        raise ValueError(f"zero {n}")
    if n == 1:
        raise KeyError("k")
    if n == 2:
        raise ZeroDivisionError
    if n == 3:
        return 1 // (n - 3)
    if n == 4:
        raise Mine("m", n)
    if n == 5:
        raise NotImplementedError
    if n == 6:
        return [][n]
    if n == 7:
        raise Two("two")
    if n == 8:
        raise StopIteration(5)
    return n


def attempt(n):
    try:
        return risky(n)
    except ValueError as error:
        print(f"value: {error}")
    except (KeyError, IndexError) as error:
        print("lookup", error, error.args, type(error).__name__)
    except ZeroDivisionError:
        return -1
    except Mine as mine:
        print("mine", mine.args)
        try:
            raise RuntimeError("other") from mine
        except RuntimeError as r:
            print(repr(r.__context__), repr(r.__cause__))
    except Exception as e:
        print("other", type(e).__name__)
        raise
    finally:
        print("done", n)


def narrower_later(n):
    try:
        risky(n)
    except LookupError:
        return "lookup"
    except KeyError:
        return "never"
    except (Exception, ValueError):
        return "any"
    else:
        return "none"


def with_else(n):
    try:
        value = risky(n)
    except ValueError:
        print("no value")
    except KeyError:
        print("no key")
    else:
        print("value", value)
    print("after")


def cleanup(items):
    try:
        raise ValueError("body")
    finally:
        items[5] = 1


def nested():
    try:
        [].pop()
    except IndexError:
        try:
            {}["x"]
        except KeyError as e:
            print(repr(e.__context__))
            raise


def again():
    try:
        risky(0)
    except ValueError as error:
        try:
            risky(1)
        except KeyError:
            print("inner")
        finally:
            print("last")
        raise


def waiting(q):
    try:
        return q.get_nowait()
    except queue.Empty:
        return "empty"


def rebound():
    ValueError = KeyError
    try:
        raise KeyError("local")
    except ValueError as e:
        return repr(e)


for i in range(10):
    try:
        print(attempt(i))
    except NotImplementedError as e:
        print("again", repr(e))
    except StopIteration as stop:
        print("stop", stop.value)
print([narrower_later(i) for i in range(10)])
for i in (0, 1, 9):
    with_else(i)
try:
    cleanup([])
except IndexError as e:
    print(repr(e), repr(e.__context__))
try:
    nested()
except KeyError as e:
    print(repr(e), repr(e.__context__))
try:
    again()
except ValueError as e:
    print(repr(e), e.__context__)
print(waiting(queue.Queue()))
print(rebound())
