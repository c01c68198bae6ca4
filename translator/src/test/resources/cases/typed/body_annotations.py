"""Annotations that stay text are looked up among the global names."""
from __future__ import annotations

import typing
from dataclasses import dataclass
from typing import ClassVar


@dataclass
class Point:
    x: int
    made: ClassVar[int] = 0
    seen: typing.ClassVar[int] = 1


print(Point(1), Point.made)


def convert(value: Alias) -> Alias:
    return value


Alias = int
print(typing.get_type_hints(convert))
