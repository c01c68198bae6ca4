"""A method that is named through its class is that of the class, whatever the object is."""


class Shape:
    def __init__(self, name):
        self.name = name

    def area(self):
        return 0

    @property
    def label(self):
        return f"shape {self.name}"

    def scaled(self, factor, offset=-1):
        return self.area() * factor + offset

    @staticmethod
    def unit(value):
        return f"{value} cm2"


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side * self.side

    @property
    def label(self):
        return f"square of {self.side}"


class Cube(Square):
    def area(self):
        return 6 * super().area()


shapes = [Square(3), Shape("point"), Cube(2)]
print([shape.name for shape in sorted(shapes, key=Shape.area)])
print([Shape.area(shape) for shape in shapes], [shape.area() for shape in shapes])
print([Shape.label.fget(shape) for shape in shapes], [shape.label for shape in shapes])
print(Square.area(shapes[2]), Shape.scaled(shapes[2], 2), list(map(Shape.scaled, shapes, [1, 2, 3])))
for shape in shapes:
    method = getattr(shape, "area")
    print(method(), method.__qualname__, Square.unit(shape.area()), shape.unit(1))
