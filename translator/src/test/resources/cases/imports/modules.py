import _helper
import _helper as other
from _helper import get, value as v, Thing

print(_helper.get(), other is _helper, get(), v, Thing.__module__, _helper.__doc__)
_helper.value = 10
print(get(), v)
from _helper import *

print(value, "_hidden" in globals())
from _star import *

print(listed, _also, "unlisted" in globals())


def local():
    import _helper as h
    from _helper import get as g
    return h.value, g()


print(local())
import _circular_a

print(_circular_a.partner(), _circular_a._circular_b.partner())
for _ in range(2):
    try:
        import _fails
    except ValueError as error:
        print(error)
try:
    import no_such_module
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    import _helper.sub
except ModuleNotFoundError as error:
    print(error)
try:
    from _helper import missing
except ImportError as error:
    print(str(error).split(" (")[0], error.name)
try:
    from . import relative
except ImportError as error:
    print(error)
print(__name__, _helper.__name__)
if __name__ == "__main__":
    print("main")
if True:
    import _star as conditional
print(conditional.unlisted)
del conditional
