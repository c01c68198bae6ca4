def f(a, b=1):
    """The doc.

        Indented.
    """
    return a


print(f.__name__, f.__qualname__, f.__module__, f.__doc__)
f.attr = 5
print(f.attr, f.__dict__)
f.__name__ = "renamed"
f.__doc__ = None
print(f.__name__, f.__doc__)
print(f.__code__.co_argcount, f.__code__.co_varnames[:2], f.__code__.co_name)


class C:
    """Class doc."""

    def method(self):
        "Method doc."

    class Inner:
        def deep(self):
            def local():
                pass
            return local


print(C.__doc__, C.method.__doc__, C().method.__doc__, C.method.__qualname__)
print(C.Inner.deep.__qualname__, C.Inner().deep().__qualname__)
print(C().method.__func__ is C.method, C().method.__self__.__class__.__name__)


def no_doc():
    x = "not a doc"


print(no_doc.__doc__, __doc__)
print(callable(f), type(f).__name__, type(C().method).__name__, type(len).__name__)
