"""One program of everything that resists translation."""
import multiprocessing


class Registry(type):
    """A metaclass that keeps its classes by name."""

    classes = {}

    def __new__(meta, name, bases, namespace, **options):
        cls = super().__new__(meta, name, bases, namespace)
        meta.classes[name] = (cls, options)
        return cls

    def __call__(cls, *args, **kwargs):
        print("make", cls.__name__, args, kwargs)
        return super().__call__(*args, **kwargs)


class Shape(metaclass=Registry, kind="base"):
    def __init__(self, *sides, name="shape", **extra):
        self.sides = sides
        self.name = name
        self.extra = extra

    def area(self):
        raise NotImplementedError(self.name)


class Square(Shape, kind="regular"):
    def area(self):
        return self.sides[0] ** 2


def doubled(original):
    def area(self):
        return 2 * original(self)

    return area


Square.area = doubled(Square.area)


def numbers(limit):
    try:
        for i in range(limit):
            step = yield i
            if step:
                print("sent", step)
    finally:
        print("closed")


def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise LookupError(f"no number: {text}") from error


def main():
    arguments = (3, 4)
    square = Square(*arguments, name="sq", **{"colour": "red"})
    print(square.area(), square.extra, sorted(Registry.classes))
    try:
        Shape(1).area()
    except NotImplementedError as error:
        print(repr(error))

    source = numbers(10)
    print(next(source), source.send("a"), next(source))
    source.close()

    try:
        parse("seven")
    except LookupError as error:
        print(error, "/", error.__cause__)

    total = 10

    def add(by):
        nonlocal total
        total += by
        print("child sees", total)

    add(1)
    child = multiprocessing.get_context("fork").Process(target=add, args=(5,))
    child.start()
    child.join()
    print("parent keeps", total)


if __name__ == "__main__":
    main()
