"""Modules of packages, where the call of one of their functions is left to dynamic code too."""
import collections.abc
import concurrent.futures
import os.path
import urllib.parse


def largest(numbers, limit):
    biggest = max(numbers, limit)
    with concurrent.futures.ThreadPoolExecutor(max_workers=biggest) as pool:
        return pool.submit(pow, 2, biggest).result()


def quoted(parts):
    return urllib.parse.quote_plus(parts[0] * parts[1], safe=parts[2])


def attribute_of(package, name):
    return getattr(package, name)


print(largest(2, 3))
print(quoted(["a&/", 2, "/"]), urllib.parse.quote("a b"))
print(os.path.join("a", "b"), isinstance([], collections.abc.Sequence))
print(attribute_of(urllib, "parse").unquote("a%20b"))
print(attribute_of(concurrent, "futures") is concurrent.futures)
print(concurrent.futures.thread.BrokenThreadPool.__name__)
