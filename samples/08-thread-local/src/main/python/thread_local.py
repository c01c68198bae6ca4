"""What belongs to a thread: locals, context variables, names, and a hook for its errors."""
import contextvars
import threading

request = contextvars.ContextVar("request", default="none")
local = threading.local()


class Scratch(threading.local):
    """Made anew for each thread that touches it."""

    def __init__(self):
        self.lines = []


scratch = Scratch()


def handle(number, results):
    local.number = number
    request.set(f"request-{number}")
    scratch.lines.append(f"started {number}")
    inner(results)
    if number == 2:
        raise RuntimeError("number two always fails")


def inner(results):
    name = threading.current_thread().name
    results[local.number] = (name, request.get(), list(scratch.lines))


def complain(failure):
    print(f"{failure.thread.name} failed: {failure.exc_type.__name__}: {failure.exc_value}")


def main():
    threading.excepthook = complain
    results = {}
    for number in range(3):
        worker = threading.Thread(target=handle, args=(number, results), name=f"worker-{number}")
        worker.start()
        worker.join()
    for number, result in sorted(results.items()):
        print(number, *result)
    print("main thread:", request.get(), hasattr(local, "number"), scratch.lines)

    context = contextvars.copy_context()
    context.run(request.set, "inside")
    print("a copied context keeps its own:", context[request], "|", request.get())


if __name__ == "__main__":
    main()
