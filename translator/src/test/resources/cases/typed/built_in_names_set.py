import builtins


def shout(text):
    return len(text)


print(shout("a"))
old = builtins.len
builtins.len = lambda x: 99
print(shout("a"), len([]))
setattr(builtins, "len", old)
print(shout("ab"))
module = builtins
kept = repr
module.repr = lambda x: "mine"
print(repr(1))
module.repr = kept
