import _package

print(_package.exported, _package.first.__name__, _package.One.__mro__[1].__name__)
print(_package.renamed.where)
import _package.lazy

print(_package.lazy.x)
import _package.sub.deep as d
import _package.sub.deep

print(d is _package.sub.deep, d.__name__)
from _package import second, exported, sub

print(second.Two.__module__, exported, sub.__name__)
try:
    import _package.missing
except ModuleNotFoundError as error:
    print(error)
try:
    from _package import nothing
except ImportError as error:
    print(str(error).split(" (")[0])
print(hasattr(_package, "__path__"), hasattr(_package.first, "__path__"))
