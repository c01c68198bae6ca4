import threading


def make_counter(start=0, step=1):
    value = start

    def bump(by=None):
        nonlocal value
        value += step if by is None else by
        return value

    return bump


def compare():
    def add(step):
        def more(x):
            return x + step

        return more

    one = add(1)
    two = add(2)
    more = add(3)
    return one(10), two(10), more(10)


counter = make_counter(10, step=5)
print(counter(), counter(), counter(1))
print(compare())
thread = threading.Thread(target=counter, args=(100,))
thread.start()
thread.join()
print(counter())
