trace = []


def t(name, value=None):
    trace.append(name)
    return value


def show():
    print(*trace)
    trace.clear()


t("a", {})[t("b")] = t("c")
show()
t("list", [0, 0])[t("i", 0)], t("d", {})[t("k")] = t("v1"), t("v2")
show()
x = [t("one"), t("two"), *t("star", ()), t("three")]
show()
d = {t("k1"): t("v1"), **t("m", {}), t("k2"): t("v2")}
show()


def f(*args, **kwargs):
    t("call")


f(t("p1"), *t("sp", ()), t("p2"), k=t("kw"), **t("dd", {}))
show()
t("cmp", 1) < t("cmp2", 2) < t("cmp3", 0) < t("never")
show()
t("x", 0) or t("y", 0) and t("no") or t("z", 1)
show()
t("yes") if t("cond", True) else t("no")
show()
t("l", [1, 2])[t("lo", 0) : t("hi", 1)]
show()
r = t("base", 2) ** t("exp", 3) + t("plus", 1)
show()
print(r)
