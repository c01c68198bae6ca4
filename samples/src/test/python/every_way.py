#!/usr/bin/env python3
"""Takes programs every way that users have, in both tiers, and compares what they do.

usage: every_way.py [--pyloom COMMAND] [--maven COMMAND] [--tiers auto,dynamic] [--jobs N] FILE.py...
example: every_way.py --maven 'mvn -o -q -B' samples/*/src/main/python/*.py

The ways: `pyloom run`; `pyloom build` and `java -jar`, without a class of the translator in the jar; one Maven project of
all files by `pyloom translate --project`, built by `package`, and `java -cp JAR CLASS`. What must come out stands beside
each file: FILE.out, FILE.exit (0 if there is none), or ../../../expected/stdout.txt. The ends of standard error must be
those of `run`, whose tracebacks name the file by its path. A fault that the safety net caught (PYL-E108) counts as a
failure. Java is that of JAVA_HOME, else that of the PATH. Exit code 0 if all agree.
"""
import argparse
import concurrent.futures
import difflib
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile
import zipfile

TRANSLATOR = ("pyloom/translator/", "pyloom/cli/", "pyloom/audit/", "pyloom/grammar/", "pyloom/annotation/processor/",
              "org/antlr/", "com/github/javaparser/", "picocli/")
JAVA = os.path.join(os.environ["JAVA_HOME"], "bin/java") if os.environ.get("JAVA_HOME") else "java"
ENVIRONMENT = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}


def execute(command, folder, timeout=300):
    try:
        done = subprocess.run(command, cwd=folder, env=ENVIRONMENT, stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=timeout, check=False)
        return done.returncode, done.stdout, done.stderr.decode(errors="replace")
    except subprocess.TimeoutExpired as late:
        return None, late.stdout or b"", f"no end within {timeout} s"


class Program:
    def __init__(self, file):
        self.file = pathlib.Path(file).resolve()
        beside = self.file.with_suffix(".out")
        self.out = beside if beside.exists() else self.file.parents[3] / "expected/stdout.txt"
        code = self.file.with_suffix(".exit")
        self.exit = int(code.read_text()) if code.exists() else 0
        self.err = None  # what `run` wrote

    def problem(self, code, out, err):
        """What is wrong with one run, or None."""
        if "PYL-E108" in err:
            return "the safety net: " + err.strip().splitlines()[0]
        if code != self.exit:
            return f"exit code {code}, expected {self.exit}: {err.strip()[-200:]}"
        if out != self.out.read_bytes():
            expected = self.out.read_text(errors="replace").splitlines()
            got = out.decode(errors="replace").splitlines()
            return "stdout differs\n" + "\n".join(difflib.unified_diff(expected, got, "expected", "got", lineterm="", n=0))
        text = err.replace(str(self.file), self.file.name)
        if self.err is None:
            self.err = text
            return None
        return None if text == self.err else "stderr differs\n--- run\n" + self.err + "--- here\n" + text


class Ways:
    def __init__(self, options, tier, scratch):
        self.pyloom = shlex.split(options.pyloom)
        self.maven = shlex.split(options.maven)
        self.jobs = options.jobs
        self.tier = "--tier=" + tier
        self.scratch = pathlib.Path(scratch)

    def each(self, programs, way, work):
        with concurrent.futures.ThreadPoolExecutor(self.jobs) as pool:
            results = list(pool.map(work, programs))
        failures = 0
        for program, problem in zip(programs, results):
            if problem:
                failures += 1
                print(f"FAIL {self.tier} {way} {program.file.name}: {problem}")
        print(f"{self.tier} {way}: {len(programs) - failures} of {len(programs)} agree", flush=True)
        return failures

    def folder(self, program, way):
        folder = self.scratch / way / program.file.stem
        folder.mkdir(parents=True)
        return folder

    def run(self, program):
        folder = self.folder(program, "run")
        program.err = None
        return program.problem(*execute([*self.pyloom, "run", "--no-cache", self.tier, str(program.file)], folder))

    def build(self, program):
        folder = self.folder(program, "build")
        code, out, err = execute([*self.pyloom, "build", self.tier, str(program.file), "-o", "app.jar"], folder)
        if code != 0 or "PYL-E108" in err:
            return f"build: {code} {out} {err}"
        with zipfile.ZipFile(folder / "app.jar") as jar:
            foreign = [name for name in jar.namelist() if name.startswith(TRANSLATOR)]
        if foreign:
            return f"the jar holds the translator: {foreign[:3]}"
        return program.problem(*execute([JAVA, "-jar", "app.jar"], folder))

    def project(self, programs):
        """Builds one project of all programs; returns what runs one of them."""
        folder = self.scratch / "project"
        files = [str(program.file) for program in programs]
        code, out, err = execute([*self.pyloom, "translate", "--project", self.tier, *files, "-d", str(folder)],
                                 self.scratch)
        if code != 0 or "PYL-E108" in err:
            sys.exit(f"translate --project: {code} {out} {err}")
        code, out, err = execute([*self.maven, "package"], folder, 1200)
        if code != 0:
            sys.exit(f"mvn package: {code} {out.decode(errors='replace')} {err}")
        index = (folder / "src/main/resources/META-INF/pyloom/modules.tsv").read_text()
        classes = dict(line.split("\t") for line in index.splitlines())

        def run(program):
            command = [JAVA, "-cp", str(folder / "target/project.jar"), classes[program.file.stem]]
            return program.problem(*execute(command, self.folder(program, "maven")))

        return run


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--pyloom", default=os.path.abspath("pyloom"))
    parser.add_argument("--maven", default="mvn -o -q -B")
    parser.add_argument("--tiers", default="auto,dynamic")
    parser.add_argument("--ways", default="run,build,maven")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    programs = [Program(file) for file in options.files]
    failures = 0
    for tier in options.tiers.split(","):
        with tempfile.TemporaryDirectory() as scratch:
            ways = Ways(options, tier, scratch)
            failures += ways.each(programs, "run", ways.run)
            if "build" in options.ways:
                failures += ways.each(programs, "build", ways.build)
            if "maven" in options.ways:
                failures += ways.each(programs, "project", ways.project(programs))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
