"""What print has written when a value has no text."""


class Bad:
    def __str__(self):
        raise ValueError("no text")


try:
    print("before", 1, Bad(), "after")
except ValueError as error:
    print("|", error)
try:
    print(Bad(), "after", sep="-")
except ValueError as error:
    print("|", error)
