import inspect


def counting():
    seen.append(inspect.getgeneratorstate(generator))
    yield 1
    yield 2


seen = []
generator = counting()
seen.append(inspect.getgeneratorstate(generator))
next(generator)
seen.append(inspect.getgeneratorstate(generator))
generator.close()
seen.append(inspect.getgeneratorstate(generator))
print(seen)
print(seen == [inspect.GEN_CREATED, inspect.GEN_RUNNING, inspect.GEN_SUSPENDED, inspect.GEN_CLOSED])
try:
    inspect.getgeneratorstate([])
except AttributeError as error:
    print(error)
