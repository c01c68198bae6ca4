"""Objects that are only used as keys of containers that nobody knows."""

from collections import defaultdict
from dataclasses import dataclass


@dataclass(frozen=True)
class Key:
    region: str
    month: int


class Recorder:
    def __init__(self):
        self.asked = []

    def __getitem__(self, key):
        self.asked.append(key)
        return len(self.asked)

    def __delitem__(self, key):
        self.asked.append(key)


def group(names):
    groups = defaultdict(list)
    for number, name in enumerate(names):
        groups[Key(name, number % 2)].append(number)
    return groups


groups = group(["north", "south", "north"])
print(sorted(groups.items(), key=lambda pair: (-len(pair[1]), pair[0].region, pair[0].month)))
recorder = Recorder()
print(recorder[Key("west", 1)])
del recorder[Key("east", 2)]
print([key.region for key in recorder.asked])
