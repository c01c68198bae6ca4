class A(Exception):
    pass
class B(A):
    pass
def pick(first, rest):
    return first or rest
def both(first, rest):
    return first and rest
def main():
    a = A("a")
    b = B("b")
    first = None
    for e in [a, b]:
        first = first or e
    print(repr(first))
    last = None
    for e in [a, b]:
        last = last and e
    print(last)
    n = None or b
    m = b and None
    print(repr(n), m, repr(a or b), repr(b and a), repr(pick(a, b)), repr(both(a, b)))
    s = ""
    t = s or None
    u = s and None
    print(t, repr(u), repr("x" and s), repr(t or "y"))
    xs = []
    ys = xs or [1]
    ys.append(2)
    print(ys, xs, (xs and ys) is xs)
    k = 0
    k2 = k or 5
    o = None
    o2 = o or 7
    print(k2 + 1, o2 + 1)
main()
