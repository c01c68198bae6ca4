import math


def root(x):
    return math.sqrt(x)


def change(module):
    vars(module)["sqrt"] = lambda x: "patched"


print(root(4))
change(math)
print(root(4))
