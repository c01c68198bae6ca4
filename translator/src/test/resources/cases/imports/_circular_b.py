import _circular_a

print("a has a name:", hasattr(_circular_a, "name"))
name = "b"


def partner():
    return _circular_a.name
