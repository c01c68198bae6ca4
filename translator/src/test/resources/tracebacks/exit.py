"""The same with an exit code."""
import sys


def main(arguments):
    print(len(arguments))
    return 1 // (len(arguments) - 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv))
