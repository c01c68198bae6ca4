"""Code that reaches variables by name leaves nothing to prove."""


def f(x):
    return x + 1


exec("f = None")
f(1)
