#!/usr/bin/env python3
"""Kills `translate` at random points: what stands in the output folder must be old or new, never half.

usage: kill.py [--pyloom COMMAND] [--kills N] [--seconds S] [--seed N] OLD.py NEW.py
example: kill.py samples/02-pipeline/src/main/python/pipeline.py samples/04-bank/src/main/python/bank.py

Both programs are translated under one name, so that each file has an old and a new text. Per kill the folder holds the old
translation; a run that writes the new one gets SIGKILL after a random time, with and without `--project` in turn. Then
each file must be byte for byte the old or the new one, no other file may stand there but temporary ones, and a second run
must bring the folder to the new state without a word of files changed by hand. Exit code 0 if all that holds.
"""
import argparse
import os
import pathlib
import random
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time

OWN = ".pyloom"
TEMPORARY = ".pyloom-tmp-"


def contents(folder):
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*")
            if file.is_file() and OWN not in file.relative_to(folder).parts}


class Folder:
    def __init__(self, scratch, pyloom, options, old, new):
        self.command = [*pyloom, "translate", *options, "program.py", "-d", "out"]
        self.work = scratch / ("project" if options else "plain")
        self.work.mkdir()
        self.out = self.work / "out"
        self.old, self.new = old, new
        self.states = []
        self.seconds = 0.0
        for source in (old, new):
            shutil.copy(source, self.work / "program.py")
            start = time.monotonic()
            self.translate()
            self.seconds = time.monotonic() - start
            self.states.append(contents(self.out))

    def translate(self):
        return subprocess.run(self.command, cwd=self.work, check=True, capture_output=True, text=True)

    def await_writing(self, process):
        """Returns when the process has begun to write, which it announces in its manifest."""
        manifest = self.out / OWN / "manifest"
        before = manifest.stat().st_mtime_ns
        while process.poll() is None and manifest.stat().st_mtime_ns == before:
            time.sleep(0.0002)

    def kill(self, after):
        """One kill, after some seconds, counted from the first write if negative; what was found: old, new or mixed."""
        shutil.rmtree(self.out)
        shutil.copy(self.old, self.work / "program.py")
        self.translate()
        shutil.copy(self.new, self.work / "program.py")
        process = subprocess.Popen(self.command, cwd=self.work, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   start_new_session=True)
        if after < 0:
            self.await_writing(process)
            after = -after
        try:
            process.wait(after)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        found = contents(self.out)
        old, new = self.states
        for path, content in found.items():
            if content not in (old.get(path), new.get(path)) and TEMPORARY not in path:
                raise AssertionError(f"{path} is neither old nor new after {after:.3f} s")
        for path in old.keys() & new.keys():
            if path not in found:
                raise AssertionError(f"{path} is gone after {after:.3f} s")
        repaired = self.translate()
        if contents(self.out) != new:
            raise AssertionError(f"the second run does not repair what was killed after {after:.3f} s:"
                                 f" {contents(self.out).keys() ^ new.keys()} {repaired.stdout}")
        return "new" if found == new else "old" if found == old else "mixed"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old", type=pathlib.Path)
    parser.add_argument("new", type=pathlib.Path)
    parser.add_argument("--pyloom", default="./pyloom")
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=600, help="end after so many seconds, with fewer kills")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    choose = random.Random(options.seed)
    end = time.monotonic() + options.seconds
    found = {"old": 0, "mixed": 0, "new": 0}
    with tempfile.TemporaryDirectory() as scratch:
        pyloom = shlex.split(options.pyloom)
        if os.sep in pyloom[0]:
            pyloom[0] = os.path.abspath(pyloom[0])
        folders = [Folder(pathlib.Path(scratch), pyloom, more, options.old.resolve(), options.new.resolve())
                   for more in ([], ["--project"])]
        for i in range(options.kills):
            folder = folders[i % 2]
            # Writing is a small part of the time, so half of the kills wait for it.
            writing = choose.random() < 0.5
            after = -choose.uniform(0.0001, 0.03) if writing else choose.uniform(0, folder.seconds)
            try:
                found[folder.kill(after)] += 1
            except AssertionError as half:
                print(f"FAIL {folder.work.name}: {half}")
                return 1
            if time.monotonic() > end:
                break
    print(f"{sum(found.values())} kills: {found['old']} left the old files, {found['new']} the new ones,"
          f" {found['mixed']} some of both; all repaired")
    return 0


if __name__ == "__main__":
    sys.exit(main())
