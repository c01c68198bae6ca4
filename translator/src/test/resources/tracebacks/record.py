"""Records the tracebacks that CPython 3.13 prints for the programs beside this one: python3.13 record.py"""
import os
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def main():
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    for program in sorted(FOLDER.glob("*.py")):
        if program.name != "record.py":
            done = subprocess.run(
                [sys.executable, "-W", "ignore", str(program)],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                env=environment,
                timeout=60,
            )
            text = done.stderr.decode().replace(str(FOLDER), "FOLDER")
            program.with_suffix(".err").write_text(text)


main()
