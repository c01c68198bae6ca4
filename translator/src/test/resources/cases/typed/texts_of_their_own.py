"""Classes that format themselves, and types that name themselves."""


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __str__(self):
        return "str"

    def __format__(self, spec):
        return f"money({self.amount:{spec or '.2f'}})"


class Meta(type):
    @property
    def __name__(cls):
        return 42


class Strange(metaclass=Meta):
    pass


def value(which):
    return Money(1.5) if which else Strange()


print(f"{value(1)}", f"{value(1)!s}", f"{value(1):.1f}", format(value(1)))
print(type(value(0)).__name__ + 1, value(0).__class__.__name__, type(value(1)).__name__)
print("{} {:>8}".format(value(1), "x"))
