import sys


class Point:
    def __init__(self, x):
        self.x = x


class Spot(Point):
    def __init__(self, x, z):
        Point.__init__(self, x)
        self.z = z
        self.__hidden = z

    def __repr__(self):
        return f"Spot({self.x}, {self.z}, {self.__hidden})"


class Maybe:
    def __init__(self, x):
        if len(sys.argv) > 100:
            self.y = x
        else:
            self.y = x + 1


def never():
    return Spot(1, 2)


if len(sys.argv) > 100:
    print(never())
print(Point(1).x, Maybe(1).y, Spot.__name__)
