"""A program that changes built-in names: nothing is proven then."""
import builtins


def shout(text):
    return builtins.len(text)


print(shout("abc"))
builtins.len = lambda text: 99
print(shout("abc"), len("a"))
