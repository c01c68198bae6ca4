import importlib
import importlib.util
import sys


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "name", None))


def chosen(kind):
    return importlib.import_module({"maths": "math", "path": "os.path", "abc": "collections.abc"}[kind])


print(chosen("maths").floor(2.5), chosen("path").join("a", "b"), chosen("abc").Mapping.__name__)
print("_later" in sys.modules)
later = importlib.import_module("_later")
print(later.value, importlib.import_module("_later") is later, sys.modules["_later"] is later)
print(importlib.import_module(".abc", "collections") is chosen("abc"))
print(importlib.import_module(".path", package="os") is chosen("path"))
attempt(importlib.import_module, "no_such_module")
attempt(importlib.import_module, "math.nothing")
attempt(importlib.import_module, ".relative")
attempt(importlib.import_module, "..above", "package")
attempt(importlib.import_module, "")
attempt(importlib.reload, 3)
print(importlib.util.find_spec("no_such_module"), importlib.util.find_spec("json").name)
print(importlib.util.find_spec("collections.abc") is not None, importlib.util.find_spec("json.nothing"))
attempt(importlib.util.find_spec, "math.nothing")
attempt(importlib.util.find_spec, "nowhere.nothing")
print(importlib.util.resolve_name(".x", "a.b"), importlib.util.resolve_name("..x", "a.b"), importlib.util.resolve_name("y", None))
attempt(importlib.util.resolve_name, ".x", "")
importlib.invalidate_caches()
print(importlib.__import__("math") is chosen("maths"), importlib.__all__)
