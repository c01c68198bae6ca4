"""A function that is set twice, used early, or handed out may be anything, or get anything."""


def twice(x):
    return x


def twice(x):  # noqa
    return x + 1


def handed(x):
    return x


def early():
    return late(1)


def late(x):
    return x


table = {"handed": handed}
print(twice(1), early(), late(2), sorted([2, 1], key=handed))
table["handed"]("text")
