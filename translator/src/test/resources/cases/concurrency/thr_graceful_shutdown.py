import queue
import signal
import threading
import time
import os

stop = threading.Event()
log = []


def handler(signum, frame):
    log.append(signal.Signals(signum).name)
    stop.set()


class Worker(threading.Thread):
    def __init__(self, n, jobs):
        super().__init__(name=f"worker-{n}")
        self.jobs = jobs
        self.done = 0

    def run(self):
        while not (stop.is_set() and self.jobs.empty()):
            try:
                job = self.jobs.get(timeout=0.01)
            except queue.Empty:
                continue
            self.done += job
            self.jobs.task_done()


old = signal.signal(signal.SIGTERM, handler)
print(old is signal.SIG_DFL, signal.getsignal(signal.SIGTERM) is handler)
jobs = queue.Queue()
for n in range(20):
    jobs.put(n)
workers = [Worker(n, jobs) for n in range(3)]
for w in workers:
    w.start()
threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGTERM)).start()
while not stop.wait(0.5):
    pass
for w in workers:
    w.join()
print(log, sum(w.done for w in workers), jobs.unfinished_tasks)
signal.signal(signal.SIGTERM, old)
try:
    signal.raise_signal(signal.SIGINT)
    time.sleep(1)
except KeyboardInterrupt:
    print("KeyboardInterrupt")


def in_thread():
    try:
        signal.signal(signal.SIGTERM, handler)
    except ValueError as e:
        print("ValueError:", e)


t = threading.Thread(target=in_thread)
t.start()
t.join()
