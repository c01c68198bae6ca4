"""Exceptions."""
import sys
class AppError(Exception):
    """Base of all."""
class NotFound(AppError, ): pass  # nothing there
class Invalid(ValueError): ...
class Deep(NotFound):
    """d"""
class Dyn(Exception): pass
class Sub(Dyn):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code
    def __str__(self): return "<" + super().__str__() + ">"
def f(kind):
    if kind == 1: raise NotFound("x", 1)
    if kind == 2: raise Invalid
    if kind == 3: raise Deep(f"deep {kind}") from KeyError("k")
    if kind == 4: raise Sub(7)
    if kind == 5: raise AppError
    return kind
def g(kind):
    try:
        return f(kind)
    except NotFound as error:
        return ("nf", error.args, type(error).__name__, repr(error), error.__cause__)
    except (Invalid, Dyn) as error:
        return ("iv", str(error), repr(error), isinstance(error, ValueError))
for k in range(5):
    print(g(k))
try:
    g(5)
except AppError as e:
    e.add_note("note"); e.extra = 3
    print(e.__notes__, e.extra, e.__dict__, e.args == (), e.__context__)
try:
    try:
        f(1)
    except NotFound:
        made = Invalid("made")
        print(made.__context__)
        raise Deep("again")
except AppError as error:
    print(repr(error.__context__), made.__context__, error.with_traceback(None) is error)
try:
    AppError(x=1)
except TypeError as error:
    print(error)
print(AppError.__mro__, Deep.__doc__, AppError.__module__, issubclass(Deep, AppError), AppError("q").args)
try:
    raise ExceptionGroup("g", [Deep("a"), Invalid("b"), Sub(3)])
except* NotFound as group:
    print(group.exceptions)
except* (Invalid, Dyn) as group:
    print([str(x) for x in group.exceptions])
try:
    f(2)
except ValueError as error:
    print("value", repr(error))
errors = {NotFound: 1, Deep: 2}
print(errors[Deep], errors[type(Deep())], sys.exc_info())

