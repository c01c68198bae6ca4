from dataclasses import dataclass
from typing import get_type_hints
@dataclass(frozen=True)
class P:
    x: int
    y: str = "a"
@dataclass
class Q:
    x: int
print(P.__annotations__, get_type_hints(P), P(1), Q(2))
print(Q(1).__annotations__)
