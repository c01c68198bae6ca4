import io
import sys
import warnings


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


def old():
    warnings.warn("old is old", DeprecationWarning, stacklevel=2)


def shown(caught):
    return [(w.category.__name__, str(w.message), w.filename == __file__, w.lineno > 0) for w in caught]


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old()
    warnings.warn("plain")
    warnings.warn(RuntimeWarning("object"))
print(shown(caught), caught[0].source, str(caught[1]).startswith("{message : UserWarning('plain'), category : 'UserWarning'"))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("default")
    for number in range(3):
        warnings.warn("once per place")
    warnings.simplefilter("once")
    for number in range(2):
        warnings.warn("once anywhere", UserWarning)
    warnings.simplefilter("ignore")
    warnings.warn("never")
print(shown(caught))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    attempt(warnings.warn, "raised")
    attempt(old)
    warnings.filterwarnings("ignore", message="harm.*", category=UserWarning)
    attempt(warnings.warn, "harmless")
    attempt(warnings.warn, "Harmful")
with warnings.catch_warnings(record=True) as caught:
    warnings.resetwarnings()
    warnings.filterwarnings("always", category=DeprecationWarning, module="__main__")
    old()
    warnings.warn_explicit("explicit", UserWarning, "file.py", 12)
print(len(caught), caught[-1].filename, caught[-1].lineno)
attempt(warnings.warn, "x", int)
attempt(warnings.warn, "x", "y")
attempt(warnings.simplefilter, "nonsense")
attempt(warnings.filterwarnings, "ignore", 3)
print(repr(warnings.formatwarning("text", UserWarning, "nowhere.py", 3, "  source  ")))
print(repr(warnings.formatwarning("text", UserWarning, "nowhere.py", 3)))
text = io.StringIO()
warnings.showwarning("message", UserWarning, "nowhere.py", 5, text)
print(repr(text.getvalue()))
before = warnings.showwarning
warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: print("custom", message, category.__name__)
with warnings.catch_warnings():
    warnings.simplefilter("always")
    warnings.warn("to custom")
warnings.showwarning = before


@warnings.deprecated("use other")
def function(x):
    """Doc."""
    return x + 1


@warnings.deprecated("no class")
class Class:
    def __init__(self, x):
        self.x = x


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(function(1), function.__name__, function.__deprecated__, Class(3).x, Class.__deprecated__)
print(shown(caught))


class Mine(UserWarning):
    pass


with warnings.catch_warnings(record=True, action="always", category=Mine) as caught:
    warnings.warn("mine", Mine)
print(shown(caught), warnings.catch_warnings(), warnings.catch_warnings(record=True))
import logging

logging.basicConfig(stream=sys.stdout, format="%(name)s %(levelname)s")
logging.captureWarnings(True)
with warnings.catch_warnings():
    warnings.simplefilter("always")
    warnings.warn("captured")
logging.captureWarnings(False)
