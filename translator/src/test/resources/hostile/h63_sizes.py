# Results that no memory holds are refused at once, and the program goes on.
from collections import deque


def attempt(name, function):
    try:
        print(name, type(function()).__name__)
    except Exception as e:
        print(name, type(e).__name__, e)


attempt("list", lambda: list(range(10**12)))
attempt("tuple", lambda: tuple(range(10**12)))
attempt("sorted", lambda: sorted(range(10**12)))
attempt("list of more", lambda: list(range(10**30)))
attempt("list *", lambda: [0] * 10**10)
attempt("list * more", lambda: [0] * 10**19)
attempt("list * less", lambda: [0] * -(10**19))
attempt("list *=", lambda: [1, 2].__imul__(10**12))
attempt("tuple *", lambda: (0,) * 10**10)
attempt("str *", lambda: "a" * 10**12)
attempt("* str", lambda: 10**12 * "ab")
attempt("str * more", lambda: "a" * 10**19)
attempt("bytes", lambda: bytes(10**12))
attempt("bytes of more", lambda: bytes(10**19))
attempt("bytes *", lambda: b"a" * 10**12)
attempt("bytearray", lambda: bytearray(10**12))
attempt("deque *", lambda: deque([1]) * 10**19)
attempt("<<", lambda: 1 << 10**13)
attempt("0 <<", lambda: 0 << 10**20)
attempt(">>", lambda: 1 >> 10**20)
attempt("range", lambda: range(10**12))
attempt("len", lambda: len(range(10**20)))
attempt("str", lambda: str(10**5000))
attempt("int", lambda: int("9" * 5000))
attempt("%", lambda: "%*d" % (10**10, 1))
attempt("format", lambda: format(1, "99999999999"))
attempt("format more", lambda: format("x", "99999999999999999999"))
attempt("ljust", lambda: "x".ljust(10**12))
attempt("zfill", lambda: "x".zfill(10**12))
attempt("center", lambda: b"x".center(10**12))
attempt("expandtabs", lambda: "\t".expandtabs(10**10))
attempt("join", lambda: ("x" * 10**6).join(["y"] * 10**6))
attempt("bytes join", lambda: (b"x" * 10**6).join([b"y"] * 10**6))
attempt("replace", lambda: ("x" * 10**6).replace("x", "y" * 10**6))
attempt("to_bytes", lambda: (5).to_bytes(10**12, "big"))
print(len(range(10**12)), range(10**12)[-1], 10**11 in range(10**12), "abc"[: 10**30])
