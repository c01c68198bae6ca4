"""Search bytes in place, within bounds of either sign, from both ends."""

from typing import Protocol

marks = bytearray(range(8)) * 2
for part in (3, b"\x06\x07", b"", bytearray(b"\x00"), b"\x07\x06", marks):
    for start, end in ((None, None), (4, None), (-5, None), (None, -9), (9, 4), (16, 16), (17, 99)):
        print(marks.find(part, start, end), marks.rfind(part, start, end), end="; ")
    print(bytes(marks).find(part), bytes(marks).rfind(part, -99, 99))

sieve = bytearray((0, 1)) * 400_000
place, odd = 0, 0
while (place := sieve.find(1, place)) >= 0 and odd < 50_000:
    place, odd = place + 1, odd + 1
print(place, odd)
try:
    sieve.index(2)
except ValueError as error:
    print(error)


class Named(Protocol):
    name: str


print(type(Protocol()) is Protocol)
try:
    Named()
except TypeError as error:
    print(error)
