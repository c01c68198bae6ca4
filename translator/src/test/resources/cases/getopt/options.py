import getopt
from getopt import GetoptError


def attempt(function, *args):
    try:
        print(function(*args))
    except getopt.error as error:
        print(type(error).__name__, error, error.args, repr(error.opt), error.msg)


line = ["-a", "-bvalue", "-c", "next", "--long", "--with=1", "--wi", "x", "file", "-a", "--", "-z"]
for function in (getopt.getopt, getopt.gnu_getopt):
    attempt(function, line, "ab:c:", ["long", "with="])
    attempt(function, [], "")
    attempt(function, ["-ab", "-", "c"], "ab")
    attempt(function, ["-x"], "ab")
    attempt(function, ["-b"], "ab:")
    attempt(function, ["-:"], "a:")
    attempt(function, ["--none"], "", ["some"])
    attempt(function, ["--so"], "", ["some", "sooner"])
    attempt(function, ["--some=3"], "", ["some"])
    attempt(function, ["--some"], "", ["some="])
    attempt(function, ["--some="], "", ["some="])
    attempt(function, ["--some"], "", "some")
attempt(getopt.gnu_getopt, ["f", "-a"], "+a")
arguments = ("-a", "rest")
attempt(getopt.gnu_getopt, list(arguments), "a")
print(GetoptError("m").opt == "", GetoptError("m", "o").args, GetoptError is getopt.error, getopt.__all__)
