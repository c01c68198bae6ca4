"""Functions called main, whose Java methods stand beside Java's own main."""
import json
import sys


def main(argv=None):
    if argv is None:
        argv = ["default"]
    print("args", argv)
    return len(argv)


def again():
    return main(None)


class Application:
    def main(self, argv=None):
        return argv or "method"


print(again() + main(), main(["a", "b"]), main(json.loads('["c"]')), main(json.loads("null")))
print(Application().main(), Application().main(None), Application().main("x"))
handlers = {"main": main}
print(handlers["main"](["d"]), list(map(main, [None, ["e", "f", "g"]])))
try:
    sys.exit(main())
except SystemExit as end:
    print("exit", end.code)
