import math


def root(x):
    return math.sqrt(x)


def change(module):
    vars(module)["sqrt"] = lambda x: "patched"


kept = math.sqrt
print(root(4))
change(math)
print(root(4))
vars(math)["sqrt"] = kept
print(root(9))
