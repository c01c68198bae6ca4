"""Jobs with priorities and dependencies, run by a few workers."""
import heapq
import itertools
import threading
from enum import Enum


class State(Enum):
    WAITING = "waiting"
    READY = "ready"
    DONE = "done"
    FAILED = "failed"


class Job:
    def __init__(self, name, action, priority=0, after=()):
        self.name = name
        self.action = action
        self.priority = priority
        self.after = set(after)
        self.state = State.WAITING
        self.result = None


class Scheduler:
    """Runs each job once all that it comes after are done; a failure fails what follows."""

    def __init__(self, jobs, workers=2):
        self._jobs = {job.name: job for job in jobs}
        self._ready = []
        self._order = itertools.count()
        self._changed = threading.Condition()
        self._left = len(self._jobs)
        self._workers = workers

    def run(self):
        with self._changed:
            self._promote()
        threads = [threading.Thread(target=self._work) for _ in range(self._workers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return {job.name: (job.state.value, job.result) for job in self._jobs.values()}

    def _promote(self):
        for job in self._jobs.values():
            if job.state is not State.WAITING:
                continue
            before = [self._jobs[name].state for name in job.after]
            if State.FAILED in before:
                job.state, job.result = State.FAILED, "skipped"
                self._left -= 1
                self._promote()
                return
            if all(state is State.DONE for state in before):
                job.state = State.READY
                heapq.heappush(self._ready, (-job.priority, next(self._order), job))
        self._changed.notify_all()

    def _work(self):
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._ready or self._left == 0)
                if not self._ready:
                    return
                *_, job = heapq.heappop(self._ready)
            try:
                job.result, state = job.action(), State.DONE
            except Exception as error:
                job.result, state = repr(error), State.FAILED
            with self._changed:
                job.state = state
                self._left -= 1
                self._promote()


def main():
    log = []
    jobs = [
        Job("fetch", lambda: log.append("fetch") or 21),
        Job("parse", lambda: log.append("parse") or 42, after=["fetch"]),
        Job("lint", lambda: 1 / 0, priority=5, after=["fetch"]),
        Job("publish", lambda: log.append("publish"), after=["parse", "lint"]),
        Job("report", lambda: f"{len(log)} steps", after=["parse"]),
    ]
    for name, (state, result) in Scheduler(jobs).run().items():
        print(f"{name:<8} {state:<7} {result}")
    print(log)


if __name__ == "__main__":
    main()
