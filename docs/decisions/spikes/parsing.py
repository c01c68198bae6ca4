"""usage: parsing.py LIST [FOLDER]: parses the files of a folder (else CPython's own library) and prints
the CPU time; writes the names of those that are Python to LIST, for Parsing.java."""

import ast
import pathlib
import sys
import sysconfig
import time
import warnings

warnings.simplefilter("ignore")
folder = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else sysconfig.get_paths()["stdlib"])
sources = {}
for path in sorted(folder.rglob("*.py")):
    data = path.read_bytes()
    try:
        ast.parse(data)
    except (SyntaxError, ValueError):
        continue
    if "site-packages" not in path.parts:
        sources[path] = data
pathlib.Path(sys.argv[1]).write_text("".join(f"{path}\n" for path in sources))
for _ in range(3):
    before = time.process_time()
    for data in sources.values():
        ast.parse(data)
    print(f"{len(sources)} files, {sum(map(len, sources.values()))} bytes: {time.process_time() - before:.2f} s")
