"""Records which syntax trees CPython 3.13 makes of the cases of the parser's tests.

usage: python3.13 translator/src/test/python/record_tree_cases.py

A case is Python source up to a line that starts with "#=>". That line gets the dump of the tree with
all places, or "SyntaxError" where the parser refuses the source. To add a case, write the source and
a line "#=>", and run this.
"""

import ast
import pathlib
import sys
import warnings

FOLDER = pathlib.Path(__file__).parent.parent / "resources/pyloom/translator/parse"


def answer(source):
    try:
        return ast.dump(ast.parse(source), include_attributes=True)
    except SyntaxError:
        return "SyntaxError"


def main():
    assert sys.version_info[:2] == (3, 13), sys.version
    warnings.simplefilter("ignore")
    for path in sorted(FOLDER.glob("*.txt")):
        blocks, source = [], []
        for line in path.read_text(encoding="utf-8").split("\n"):
            if line.startswith("#=>"):
                text = "\n".join(source) + "\n"
                blocks.append(f"{text}#=> {answer(text)}\n")
                source = []
            elif source or line:
                source.append(line)
        assert not source, f"{path}: a case without an answer at the end"
        path.write_text("\n".join(blocks), encoding="utf-8")
        print(f"{path.name}: {len(blocks)} cases")


if __name__ == "__main__":
    main()
