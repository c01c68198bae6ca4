"""Subclasses that only exist once the program runs."""
import dataclasses
class Plain:
    def __init__(self, a): self.a = a
    def show(self): return f"<{self.a}>"
class Other(Plain):
    def show(self): return "o" + super().show()
subs = []
for base in (Plain, Other):
    class Sub(base):
        def show(self): return "sub" + super().show()
    subs.append(Sub)
print([s(1).show() for s in subs])
D = dataclasses.make_dataclass("D", [("z", int)], bases=(Plain,), init=False)
d = D("q")
print(d.show())
class Quiet:
    def __init__(self): self.n = 0
    def inc(self): self.n += 1; return self.n
q = Quiet()
print(q.inc(), q.inc())


class Base:
    def __init__(self, a):
        self.a = a

    def get(self):
        return self.a


Made = type("Made", (Base,), {"b": 2})
made = Made(1)
print(made.a, made.b, made.get(), Base(5).get())
