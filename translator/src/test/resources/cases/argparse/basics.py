import argparse
import contextlib
import io
import sys


def attempt(parser, *args):
    error = io.StringIO()
    try:
        with contextlib.redirect_stderr(error):
            print(parser.parse_args(list(args)))
    except SystemExit as end:
        print("exit", end.code, error.getvalue().strip())
    except Exception as problem:
        print(type(problem).__name__, problem)


parser = argparse.ArgumentParser(prog="tool", description="Does   something\nuseful.", epilog="The end.")
parser.add_argument("path", help="a path")
parser.add_argument("extra", nargs="*", help="more paths")
parser.add_argument("-v", "--verbose", action="count", default=0, help="say more")
parser.add_argument("-n", "--number", type=int, default=5, metavar="N", help="how many (default: %(default)s)")
parser.add_argument("--mode", choices=["fast", "slow"], help="one of %(choices)s")
parser.add_argument("--list", nargs="+", type=float)
parser.add_argument("--pair", nargs=2, metavar=("A", "B"))
parser.add_argument("--flag", action="store_true", help="a flag with a very long help text that has to be wrapped onto several lines because of its length")
parser.add_argument("--no-flag", dest="flag", action="store_false")
parser.add_argument("--const", action="store_const", const=42)
parser.add_argument("--append", action="append")
parser.add_argument("--maybe", nargs="?", const="c", default="d")
parser.add_argument("--color", action=argparse.BooleanOptionalAction, default=True)
parser.add_argument("--version", action="version", version="%(prog)s 1.0")
parser.add_argument("--hidden", help=argparse.SUPPRESS)
parser.print_help()
parser.print_usage()
attempt(parser, "p")
attempt(parser, "p", "a", "b", "-vv", "-n", "7", "--mode=fast", "--list", "1", "2.5", "--pair", "x", "y", "--flag", "--const", "--append", "1", "--append=2", "--maybe", "--no-color")
attempt(parser, "p", "-vn3", "--verb", "--", "-x")
attempt(parser)
attempt(parser, "p", "-n", "x")
attempt(parser, "p", "--mode", "other")
attempt(parser, "p", "--unknown", "y")
attempt(parser, "p", "--pair", "1")
attempt(parser, "p", "--list")
attempt(parser, "p", "-n")
attempt(parser, "p", "--flag=3")
attempt(parser, "p", "--no", "x")
attempt(parser, "p", "-n", "-5")
attempt(parser, "p", "--version")
attempt(parser, "-h")

tool = argparse.ArgumentParser(prog="git")
tool.add_argument("--quiet", "-q", action="store_true")
commands = tool.add_subparsers(dest="command", required=True, help="the commands", metavar="COMMAND")
clone = commands.add_parser("clone", help="clone a repository", aliases=["cl"])
clone.add_argument("url")
clone.add_argument("--depth", type=int)
commit = commands.add_parser("commit", help="commit changes", description="Commits.")
commit.add_argument("-m", "--message", required=True)
commit.set_defaults(func="commit function")
tool.print_help()
clone.print_help()
attempt(tool, "-q", "clone", "u", "--depth", "3")
attempt(tool, "commit", "-m", "text")
attempt(tool, "commit")
attempt(tool)
attempt(tool, "push")
attempt(tool, "clone", "u", "v", "w")
print(tool.parse_known_args(["clone", "u", "--more"]))

group = argparse.ArgumentParser(prog="g")
exclusive = group.add_mutually_exclusive_group(required=True)
exclusive.add_argument("--a", action="store_true")
exclusive.add_argument("--b", action="store_true")
named = group.add_argument_group("named group", "with a description")
named.add_argument("--c", default="x")
group.print_help()
attempt(group, "--a")
attempt(group, "--a", "--b")
attempt(group)


def positive(text):
    value = int(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"{value} is not positive")
    return value


typed = argparse.ArgumentParser(prog="t", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
typed.add_argument("count", type=positive, nargs="?", default="7", help="the count")
typed.add_argument("--ratio", type=float, default=0.5, help="the ratio")
typed.add_argument("--rest", nargs=argparse.REMAINDER)
typed.print_help()
attempt(typed, "3")
attempt(typed)
attempt(typed, "-3")
attempt(typed, "0")
attempt(typed, "--rest", "a", "-b", "--c")


class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper())
        print("called with", option_string)


custom = argparse.ArgumentParser(prog="c", prefix_chars="-+", argument_default=argparse.SUPPRESS, formatter_class=argparse.RawDescriptionHelpFormatter, description="  kept\n    as it is")
custom.add_argument("--name", action=Upper)
custom.add_argument("+x", action="store_const", const=1)
custom.print_help()
attempt(custom, "--name", "me", "+x")
attempt(custom)


class Strict(argparse.ArgumentParser):
    def error(self, message):
        raise ValueError("strict: " + message)


attempt(Strict(prog="s"), "extra")
quiet = argparse.ArgumentParser(prog="q", exit_on_error=False, add_help=False)
quiet.add_argument("--n", type=int)
attempt(quiet, "--n", "x")
parent = argparse.ArgumentParser(add_help=False)
parent.add_argument("--shared", default="s")
child = argparse.ArgumentParser(prog="child", parents=[parent])
attempt(child, "--shared", "z")
print(child.get_default("shared"), argparse.Namespace(a=1, b="x"), argparse.Namespace(a=1) == argparse.Namespace(a=1), "a" in argparse.Namespace(a=1), vars(argparse.Namespace(q=2)))


def wrong(*args, **kwargs):
    try:
        argparse.ArgumentParser(prog="w").add_argument(*args, **kwargs)
    except Exception as error:
        print(type(error).__name__, error)


wrong("-h")
wrong("x", "y")
wrong("--x", action="none")
wrong("--x", type="int")
wrong("--x", nargs=0)
wrong("x", required=True)
wrong("--x", action="store_true", nargs=1)
wrong("--x", const=3)
wrong("--x", nargs=2, metavar=("A",))
wrong("--")
long = argparse.ArgumentParser(prog="a-rather-long-program-name-indeed")
for name in ("alpha", "beta", "gamma", "delta", "epsilon"):
    long.add_argument(f"--{name}-option", metavar=name.upper() + "_VALUE", help=f"sets {name}")
long.add_argument("input")
long.add_argument("output")
long.print_help()
print(repr(argparse.Namespace(**{"a b": 1})), parser.parse_args(["p"]).number, sys.argv[1:])
print(parser.format_usage() == parser.format_usage(), argparse.ArgumentParser(prog="r"))
