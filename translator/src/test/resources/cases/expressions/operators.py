print(7 // 2, -7 // 2, 7 % 3, -7 % 3, 7 % -3, 7 / 2, 2 ** 10, 2 ** -1, divmod(-7, 2))
print(7.5 // 2, -7.5 % 2, 1e300 * 1e10, 0.1 + 0.2, 1 / 3, 10 ** 20, -(2 ** 63), 2 ** 63)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 70, (1 << 70) >> 68, -1 >> 10)
print(9223372036854775807 + 1, -9223372036854775808 - 1, 9223372036854775807 * 2, -9223372036854775808)
print("a" + "b", "ab" * 3, 3 * "ab", [1] + [2], [0] * 3, (1,) + (2,), "abc" < "abd")
print(True + True, True * 5, 1 == True, 0 == False, 1 is True, None == 0)
print(-5, +5, --5, not 5, not not 5, - -5 ** 2, (-5) ** 2, -2 ** 2)
print(1 < 2 == True, (1 < 2) == True, 1 == 1.0, 1 != 2, "a" != "b", [1, 2] == [1, 2], (1, 2) < (1, 3))
for bad in (lambda: 1 + "a", lambda: "a" + 1, lambda: [] + (), lambda: None + 1, lambda: -"a", lambda: 1 < "a",
            lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 0 ** -1, lambda: 1 << -1, lambda: "a" * "b",
            lambda: {} < {}, lambda: len(5), lambda: 5[0], lambda: 5 in 5, lambda: (1)(2)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(0x1F, 0o17, 0b101, 1_000, 1e3, .5, 5., 1E-2, 3j, 1_0.0_1)
print(1 if 2 else 3, (1, 2)[1], [1, 2, 3][-1], "abc"[1], {"a": 1}["a"])
print([1, 2, 3, 4][1:3], [1, 2, 3, 4][::-1], "hello"[1:-1], (1, 2, 3)[:2], [1, 2, 3][5:], "abc"[-2:])
l = list(range(6))
l[1:3] = "xyz"
print(l)
l[::2] = [0] * len(l[::2])
print(l)
del l[1:]
print(l)
try:
    l[::2] = [1, 2, 3]
except ValueError as error:
    print(error)
print(*[1, 2], *"ab", sep=",")
print([*range(3), *"ab"], (*[1], 2), {*[1, 2], 3} == {1, 2, 3}, {**{"a": 1}, "b": 2, **{"a": 3}})
print(1, 2, sep="", end="!\n")
print((yield_ := 3), ...)
print(1 .real, (5).bit_length(), 1.5.is_integer(), "a".upper(), [3, 1].sort())
print(None, True, False, Ellipsis, NotImplemented)
print("concat" "enated" 'strings', b"by" b"tes", r"raw\n", """triple
quoted""")
x = 10
print(x > 5 and "big" or "small", x if x else None)
print(max([1, 5, 3], key=lambda v: -v), min(3, 1, 2), sum([1, 2], 10), abs(-3), round(2.5), round(3.14159, 2))
print(isinstance(1, (str, int)), callable(print), id(x) == id(x), type(1) is int)
print(chr(97), ord("a"), hex(255), bin(5), oct(8), int("12"), float("1.5"), str(5), repr("a"), bool([]))
print(list(map(lambda v: v * 2, [1, 2])), list(filter(None, [0, 1, ""])), list(zip("ab", [1, 2])), list(enumerate("a")))
print(all([1, 2]), any([0, 0]), sorted("cab", reverse=True), list(reversed([1, 2])), len({1: 2}))
