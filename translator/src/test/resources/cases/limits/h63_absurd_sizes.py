# Values that no memory can hold raise what CPython raises, and the program goes on.


def attempt(action):
    try:
        print(type(action()).__name__)
    except Exception as error:
        print(type(error).__name__, str(error)[:80])


attempt(lambda: "a" * 10**12)
attempt(lambda: [0] * 10**10)
attempt(lambda: str(10**5000))
attempt(lambda: (0,) * 10**12)
attempt(lambda: b"a" * 10**13)
attempt(lambda: bytearray(10**13))
attempt(lambda: bytes(10**13))
attempt(lambda: "ab" * (2**62))
attempt(lambda: [0] * 2**63)
attempt(lambda: "x".ljust(10**13))
attempt(lambda: "a".center(10**14))
attempt(lambda: "a".zfill(10**13))
attempt(lambda: 1 << 10**13)
attempt(lambda: int("9" * 5000))
attempt(lambda: "%0*d" % (10**13, 1))
attempt(lambda: format(1, "%d" % 10**13))
attempt(lambda: [1, 2, 3] * (10**17))


def nested(depth):
    outer = []
    for _ in range(depth):
        outer = [outer]
    return outer


attempt(lambda: repr(nested(100_000)))
attempt(lambda: nested(100_000) == nested(100_000))
print("alive")
