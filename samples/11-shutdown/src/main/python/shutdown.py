"""An orderly end: a queue that is shut down, errors with causes and notes, exit handlers."""
import atexit
import queue
import sys
import threading


class JobError(Exception):
    """A job failed; the cause says why."""


def run(job):
    try:
        return 100 // job
    except ZeroDivisionError as error:
        failure = JobError(f"job {job!r} failed")
        failure.add_note("skipped, the others go on")
        raise failure from error


def worker(jobs, results, failures):
    while True:
        try:
            job = jobs.get()
        except queue.ShutDown:
            results.append("the queue is shut down")
            return
        try:
            results.append(run(job))
        except JobError as error:
            failures.append(error)
        finally:
            jobs.task_done()


def main():
    atexit.register(print, "exit handlers run last")
    jobs = queue.Queue()
    results, failures = [], []
    thread = threading.Thread(target=worker, args=(jobs, results, failures))
    thread.start()
    for job in (5, 0, 20):
        jobs.put(job)
    jobs.shutdown()
    thread.join()
    try:
        jobs.put(1)
    except queue.ShutDown as error:
        print("nothing more goes in:", type(error).__name__)
    print(results)
    for failure in failures:
        print(failure, "|", repr(failure.__cause__), "|", *failure.__notes__)
    try:
        raise ExceptionGroup("all failures", failures + [OSError("disk full")])
    except* JobError as group:
        print("jobs:", [str(error) for error in group.exceptions])
    except* OSError as group:
        print("system:", [str(error) for error in group.exceptions])
    sys.exit(0 if not results else None)


if __name__ == "__main__":
    main()
