"""Enumerations and dataclasses that hold their members, used together."""
import enum
from dataclasses import dataclass, field
from enum import Enum, auto
import threading
import dataclasses as dc


class Op(Enum):
    ADD = "+"
    SUB = "-"

    def apply(self, a, b):
        match self:
            case Op.ADD:
                return a + b
            case Op.SUB:
                return a - b


class Shape(enum.Enum):
    CIRCLE = auto()
    SQUARE = auto()

    @staticmethod
    def parse(text):
        return Shape[text.upper()]

    def __bool__(self):
        return self is Shape.CIRCLE


@dc.dataclass(frozen=True)
class Step:
    op: Op
    value: int = 1
    shape: Shape = Shape.CIRCLE


@dc.dataclass
class Program:
    steps: list = dc.field(default_factory=list)
    state: Op = Op.ADD
    seen: set = dc.field(default_factory=set)

    def run(self, start):
        total = start
        for step in self.steps:
            total = step.op.apply(total, step.value)
            self.seen.add(step.op)
            self.state = step.op
        return total


table = {Op.ADD: "plus", Op.SUB: "minus"}
current = threading.local()


def work(op, out):
    out.append((op, table[op]))


p = Program([Step(Op.ADD, 5), Step(Op.SUB), Step(Op.ADD)])
print(p.run(10), p.state, sorted(s.value for s in p.seen), p.steps[0])
out = []
ts = [threading.Thread(target=work, args=(op, out)) for op in Op]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(out, key=lambda pair: pair[0].name))
print(Shape.parse("square"), bool(Shape.SQUARE), bool(Shape.CIRCLE), "yes" if Shape.SQUARE else "no", not Shape.CIRCLE)
print(Step(Op.ADD) == Step(Op.ADD, 1), {Step(Op.ADD): 1}[Step(Op.ADD)], dc.asdict(Step(Op.SUB)))
print(dc.replace(Step(Op.ADD), value=3, op=Op.SUB), Op("+") is Op.ADD, Op.ADD.apply(1, 2))
x = None
for op in Op:
    if op.value == "-":
        x = op
print(x, x is Op.SUB, x == Op.ADD, Op.ADD in table, [k for k in table])
print("%s %r" % (Op.ADD, Op.SUB), f"{Op.ADD:>10}|", str(Op.ADD).lower(), Op.ADD.name + "!")
try:
    print(sorted(Op))
except TypeError as e:
    print(e)
print(Op.__members__.keys(), Op.ADD.__class__, Op.__name__, Op.ADD != Op.SUB, hash(Op.ADD) == hash(Op.ADD))
