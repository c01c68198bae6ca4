def check(x):
    assert x > 0, f"not positive: {x}"
    assert x < 10
    return x


print(check(5))
for value in (-1, 50):
    try:
        check(value)
    except AssertionError as error:
        print(repr(error), error.args)
assert (1, "always true")
AssertionError = ValueError
try:
    assert False, [1, 2]
except Exception as error:
    print(type(error).__name__, error.args, type(error) is AssertionError)
try:
    assert [x for x in ()], "empty"
except Exception as error:
    print(error)
assert not (n := 0)
print(n)
