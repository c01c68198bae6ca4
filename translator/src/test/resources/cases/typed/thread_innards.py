import threading


def double(numbers, by):
    for i in range(len(numbers)):
        numbers[i] = numbers[i] * by


class Later(threading.Thread):
    def run(self):
        self._target(*self._args, **self._kwargs)
        self.done = True


numbers = [1, 2]
later = Later(target=double, args=(numbers, 2))
later.start()
later.join()
print(numbers, later.done)
plain = threading.Thread(target=double, args=(numbers, "x"))
plain._target([], 2)
getattr(plain, "_target")(numbers, 3)
print(numbers)
