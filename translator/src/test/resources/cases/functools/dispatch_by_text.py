from __future__ import annotations
from functools import singledispatch
@singledispatch
def f(x): return "other"
@f.register
def _(x: int | str): return "int or str"
@f.register
def _(x: None): return "none"
@f.register
def _(x: list): return "list"
try:
    @f.register
    def _(x: list[int]): return "list"
except TypeError as e: print(e)
try:
    @f.register
    def _(x: Missing): return "list"
except NameError as e: print(e)
try:
    @f.register
    def _(x): return "list"
except TypeError as e: print(str(e)[:54])
print(f(1), f("a"), f(None), f([]), f(2.0))
