"""Generator expressions that a built-in function uses up."""


class Point:
    def __init__(self, x, name):
        self.x = x
        self.name = name


def used(points, words):
    total = sum(p.x for p in points)
    names = ", ".join(p.name for p in points)
    long = sorted(w for w in words if len(w) > 2)
    print(total, names, long, max(p.x for p in points), min(len(w) for w in words))
    print(any(w == "be" for w in words), all(w for w in words), all(len(w) < 3 for w in words))
    print(list(w.upper() for w in words), sorted({w[0] for w in words}))
    print(sum(x * y for x in range(3) for y in range(x)), sum(len(w) for w in words if w != "to"))
    print(tuple(w for w in words), sum(1 for w in words), any(False for w in words))
    limit = 2
    print(sum(p.x for p in points if p.x > limit), sum(0.1 for _ in range(10)))
    return "".join(f"{w}{len(w)}" for w in words)


def failing(values):
    try:
        return sum(10 // v for v in values)
    except ZeroDivisionError as error:
        return str(error)


def shadowed():
    def sum(values):
        return [type(values).__name__, list(values)]

    return sum(v for v in [1, 2])


def empty(values):
    try:
        return max(v for v in values)
    except ValueError as error:
        return str(error)


def main():
    points = [Point(i, f"p{i}") for i in range(5)]
    print(used(points, ["to", "be", "or", "not", "to"]))
    print(failing([1, 5]), failing([0]), shadowed(), empty([1][1:]))


if __name__ == "__main__":
    main()
