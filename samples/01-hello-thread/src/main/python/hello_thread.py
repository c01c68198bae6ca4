"""Two threads report to the main one."""
import threading
import time


def greet(name, pause):
    time.sleep(pause)
    print(f"hello from {name}")


first = threading.Thread(target=greet, args=("the first thread", 0.1))
second = threading.Thread(target=greet, args=("the second thread", 0.3), name="second")

first.start()
second.start()
print("started", threading.active_count(), "threads, the main one included")

for thread in (first, second):
    thread.join()
    print(thread.name, "ended" if not thread.is_alive() else "still runs")
