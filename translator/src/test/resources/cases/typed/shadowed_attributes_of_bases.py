"""Attributes of threads and exceptions that instances set too, and that classes below inherit."""

import threading


class Labeled(threading.Thread):
    label = "class"

    def run(self):
        raise KeyError(self.label)


class Worker(threading.Thread):
    jobs = 0
    made = 0

    def __init__(self):
        super().__init__()
        Worker.made += 1

    def run(self):
        self.jobs += 1
        type(self).made += 1


class Second(Worker):
    pass


class Mark(Exception):
    code = 1

    def __str__(self):
        return f"code {self.code}"


class Hard(Mark):
    code = 7


class Own(Mark):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


class Shared:
    hits = 0
    status = "idle"

    def __init__(self):
        self.lock = threading.Lock()


def use(shared, times):
    shared.status = "busy"
    for _ in range(times):
        with shared.lock:
            shared.hits += 1


def main():
    threading.excepthook = lambda args: print("hook", args.thread.label, args.exc_value)
    for label in (None, "instance"):
        labeled = Labeled()
        if label:
            labeled.label = label
        labeled.start()
        labeled.join()
    print(Labeled.label)

    print(Worker.jobs, Worker.made)
    workers = [Worker(), Second(), Worker()]
    for worker in workers:
        worker.start()
        worker.join()
    workers[0].jobs += 5
    print([each.jobs for each in workers], Worker.jobs)
    print(Worker.made, Second.made)
    Worker.jobs = 100
    print([each.jobs for each in workers], Worker().jobs, Second.jobs)

    for code in (None, 5):
        try:
            mark = Mark("x")
            if code:
                mark.code = code
            raise mark
        except Mark as caught:
            print(caught, caught.code, Mark.code)
    print(Hard("x"), Own(9), Own(3).code, Own.code)

    used, unused = Shared(), Shared()
    users = [threading.Thread(target=use, args=(used, 100)) for _ in range(4)]
    for user in users:
        user.start()
    for user in users:
        user.join()
    print(used.hits, unused.hits, Shared.hits, used.status, unused.status, Shared.status)


main()
