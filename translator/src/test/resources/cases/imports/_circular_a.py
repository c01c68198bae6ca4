import _circular_b

name = "a"


def partner():
    return _circular_b.name
