"""Records what CPython 3.13 says about the cases of the symbol table and of the compiler's errors.

usage: python3.13 translator/src/test/python/record_scope_cases.py

A case is Python source up to a line that starts with "#=>". In errors/ that line gets the verdict of
compile(): "ok", or the class, place and message of the error. In tables/ it is followed by what the
symtable module says, each line behind "#| ".
"""

import pathlib
import symtable
import sys
import warnings

FLAGS = (
    "referenced parameter global declared_global local free nonlocal imported assigned annotated namespace".split()
)
FOLDER = pathlib.Path(__file__).parent.parent / "resources/pyloom/translator/scope"


def cases(text):
    source = []
    for line in text.splitlines():
        if line.startswith("#=>"):
            yield "\n".join(source) + "\n"
            source = []
        elif (source or line) and not line.startswith("#|"):
            source.append(line)


def place(error):
    return f"{error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset or 0}"


def verdict(source):
    try:
        compile(source, "<source>", "exec", dont_inherit=True)
        return "ok"
    except SyntaxError as error:
        return f"{type(error).__name__} {place(error)} {error.msg}"


def table(scope, depth=0):
    indent = "  " * depth
    yield f"{indent}{scope.get_type()} {scope.get_name()} {scope.get_lineno()}"
    for symbol in sorted(scope.get_symbols(), key=lambda each: each.get_name()):
        words = [flag for flag in FLAGS if getattr(symbol, "is_" + flag)()]
        yield f"{indent}  {symbol.get_name()}: {' '.join(words)}"
    for child in scope.get_children():
        yield from table(child, depth + 1)


def errors(source):
    return [f"#=> {verdict(source)}"]


def tables(source):
    top = symtable.symtable(source, "<source>", "exec")
    return ["#=>", *("#| " + line for line in table(top))]


def record(file, answer):
    lines = []
    for source in cases(file.read_text(encoding="utf-8")):
        lines += [source.rstrip("\n"), *answer(source), ""]
    file.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    assert sys.version_info[:2] == (3, 13)
    warnings.simplefilter("ignore")
    for name in FOLDER.glob("errors/*.txt"):
        record(name, errors)
    for name in FOLDER.glob("tables/*.txt"):
        record(name, tables)
