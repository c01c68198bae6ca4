"""Records what CPython 3.13 prints for the cases, beside them: python3.13 record.py [CASE.py ...]"""
import os
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent


def is_case(path):
    return "__main__.py" not in path.name and path.parent != FOLDER and not path.name.startswith("_")


def record(path):
    relative = path.relative_to(FOLDER)
    if len(relative.parts) != 2:
        return
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [sys.executable, "-W", "ignore", str(path)],
        stdout=subprocess.PIPE,
        cwd=path.parent,
        env=environment,
        timeout=60,
    )
    output = done.stdout.replace(os.fsencode(FOLDER.resolve()), b"CASES")
    path.with_suffix(".out").write_bytes(output)


def main():
    chosen = [Path(name).resolve() for name in sys.argv[1:]] or sorted(FOLDER.glob("*/*.py"))
    for path in chosen:
        if is_case(path):
            record(path)


main()
