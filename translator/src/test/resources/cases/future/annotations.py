from __future__ import annotations

import __future__
from dataclasses import dataclass
from typing import ClassVar, Optional, get_type_hints


@dataclass
class Node:
    value: int
    next: Optional[Node] = None
    count: ClassVar[int] = 0

    def link(self, other: Node | None) -> list[Node]: ...


print(Node.__annotations__, Node.link.__annotations__, Node(1, Node(2)))
print(get_type_hints(Node), get_type_hints(Node.link))
x: Undefined[int] = 3
print(__annotations__, __future__.annotations, __future__.all_feature_names)
print(__future__.division.getMandatoryRelease())
