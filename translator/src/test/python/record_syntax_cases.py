"""Records what CPython 3.13 says of the sources in a file of cases.

usage: python3.13 record_syntax_cases.py ../resources/pyloom/translator/syntax/syntax-cases.txt

Each line of the file holds a source, and after tabs what CPython raised for it: the exception, line,
column, end line, end column and message. The source and the message are escaped as in Python string
literals. To add a case append a line with a source alone and run this again: it writes all lines anew.
"""
import ast
import pathlib
import sys
import warnings

warnings.simplefilter("ignore")


def escape(text):
    return "".join(
        c if c.isprintable() and c != "\\" else c.encode("unicode_escape").decode() for c in text)


def unescape(text):
    return text.encode("latin-1", "backslashreplace").decode("unicode_escape")


def outcome(source):
    try:
        ast.parse(source)
    except SyntaxError as error:
        place = (error.lineno, error.offset, error.end_lineno, error.end_offset)
        return [type(error).__name__, *(str(number or 0) for number in place), escape(error.msg)]
    except (ValueError, MemoryError) as error:
        return ["SyntaxError", "0", "0", "0", "0", escape(str(error))]
    return ["ok"]


def main():
    path = pathlib.Path(sys.argv[1])
    sources = [unescape(line.split("\t")[0]) for line in path.read_text("utf-8").splitlines()]
    lines = ["\t".join([escape(source), *outcome(source)]) for source in sources]
    path.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    assert sys.version_info[:2] == (3, 13)
    main()
