"""Annotations that stay text: what somebody looks up must be there by its name."""
from __future__ import annotations

import queue
from functools import singledispatchmethod
from pathlib import PurePath
from typing import Any, ClassVar


class Printer:
    made: ClassVar[int] = 0

    @singledispatchmethod
    def show(self, value: Any) -> str:
        return f"other {value}"

    @show.register
    def _(self, value: int) -> str:
        return f"int {value}"

    @show.register
    def _(self, value: PurePath) -> str:
        return f"path {value}"


def first(jobs: queue.Queue[Any]) -> Any:
    return jobs.get()


jobs: queue.Queue[Any] = queue.Queue()
jobs.put(PurePath("a"))
printer = Printer()
print(printer.show(1), printer.show("a"), printer.show(first(jobs)))
