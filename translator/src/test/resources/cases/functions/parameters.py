def plain(a, b=2, c=3):
    return a, b, c


def star(a, *rest, k=1, **more):
    return a, rest, k, more


def posonly(a, b=2, /, c=3, *, d, e=5):
    return a, b, c, d, e


def kwonly(*, a, b="b"):
    return a, b


def only_star(*args):
    return args


def only_kw(**kwargs):
    return kwargs


print(plain(1), plain(1, 5), plain(1, c=9), plain(c=1, b=2, a=3))
print(star(1), star(1, 2, 3), star(1, 2, k=5, z=6), star(a=1, x=2))
print(posonly(1, d=4), posonly(1, 5, 6, d=7, e=8), posonly(1, c=2, d=3))
print(kwonly(a=1), kwonly(b=2, a=1))
print(only_star(), only_star(1, 2), only_kw(), only_kw(a=1, b=2))
args = [1, 2]
kw = {"c": 3}
print(plain(*args, **kw), plain(*args[:1], b=9), star(*"abc", *[1], **{"k": 0}, **{"q": 1}))
print(star(1, *(), **{}))


def same_name(a, /, **kwargs):
    return a, kwargs


print(same_name(1, a=2))


def many(a, b, c, d, e, f, g, h, i=9):
    return a, b, c, d, e, f, g, h, i


print(many(1, 2, 3, 4, 5, 6, 7, 8), many(*range(9)))


def rebind(a, *args, **kwargs):
    a = a + 1
    args = list(args)
    args.append(a)
    kwargs["new"] = args
    return kwargs


print(rebind(1, 2, x=3))
