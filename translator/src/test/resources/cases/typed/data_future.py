"""Dataclasses whose annotations are texts, and name the class itself."""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar


@dataclass(frozen=True)
class Money:
    amount: int
    currency: str = "EUR"
    zero: ClassVar[int] = 0

    def plus(self, other: Money) -> Money:
        return Money(self.amount + other.amount, self.currency)

    @staticmethod
    def of(amount: int = 3) -> Money:
        return Money(amount)


@dataclass
class Node:
    value: int
    next: Node | None = None
    children: list[Node] = field(default_factory=list)

    def total(self) -> int:
        rest = self.next.total() if self.next is not None else 0
        return self.value + rest + sum(child.total() for child in self.children)


def later(item: Undefined) -> Undefined:
    return item


print(Money(2).plus(Money.of()), Money.zero, Money(1) == Money(1, "EUR"))
print(Node(1, Node(2), [Node(3), Node(4)]).total(), Node(5), later(6))
print({Money(1): "one"}[Money(1)])
