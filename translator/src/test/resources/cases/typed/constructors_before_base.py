"""What stands before the call of the base's constructor, and what raises there."""
import traceback


class Base:
    def __init__(self, x, y=0):
        self.x = x
        self.y = y


class Chosen(Base):
    def __init__(self, x):
        if x:
            v = 3
        super().__init__(v)


class Named(Base):
    def __init__(self, x):
        super().__init__(w := x + 1, w * 2)
        self.w = w


class Searched(Base):
    def __init__(self, xs):
        for v in xs:
            if v > 1:
                break
        else:
            v = 7
        super().__init__(v, [k for k in xs if k != v])


class Parsed(Base):
    def __init__(self, text):
        try:
            number = int(text)
        except ValueError:
            number = -1
        super().__init__(number)


class Strict(Base):
    def __init__(self, text):
        super().__init__(int(text))


named = Named(4)
print(Chosen(1).x, named.w, named.y, Searched([1, 2, 3]).x, Searched([]).y, Searched([1]).x)
print(Parsed("3").x, Parsed("q").x, Strict("4").x)
try:
    Chosen(0)
except UnboundLocalError as e:
    print(e)
try:
    Strict("z")
except ValueError as e:
    print([(frame.name, frame.line) for frame in traceback.extract_tb(e.__traceback__)])
