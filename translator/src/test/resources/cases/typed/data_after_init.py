from dataclasses import dataclass, field


@dataclass
class Job:
    name: str
    cost: int = 1

    def __post_init__(self):
        """Check."""
        if self.cost < 0:
            raise ValueError(f"bad cost {self.cost}")
        self.label = self.name.upper()
        self.total = sum([1, 2])

    def __str__(self):
        return f"<{self.label}>"


@dataclass(frozen=True)
class Key:
    a: int

    def __post_init__(self):
        if self.a > 5:
            raise ValueError("big")


def main():
    job = Job("x")
    print(job, repr(job), job.total, job == Job("x", 1))
    try:
        Job("y", -1)
    except ValueError as error:
        print(error)
    print(Key(2), Key(2) == Key(2), {Key(1): 1}[Key(1)])
    try:
        Key(9)
    except ValueError as error:
        print(error)


main()
