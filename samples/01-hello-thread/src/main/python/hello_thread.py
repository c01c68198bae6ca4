"""Two threads report to the main one."""
import threading


def greet(name, turn):
    turn.wait()  # nobody greets before the main thread lets them
    print(f"hello from {name}")


turns = [threading.Event(), threading.Event()]
first = threading.Thread(target=greet, args=("the first thread", turns[0]))
second = threading.Thread(target=greet, args=("the second thread", turns[1]), name="second")

first.start()
second.start()
print("started", threading.active_count(), "threads, the main one included")

for thread, turn in zip((first, second), turns):
    turn.set()
    thread.join()
    print(thread.name, "ended" if not thread.is_alive() else "still runs")
