"""Classes of exceptions with two bases: Java's classes do not decide then."""


class Both(KeyError, ValueError):
    """Both a KeyError and a ValueError."""


def kind(error):
    try:
        raise error
    except ValueError:
        return "value"
    except KeyError:
        return "key"


print(kind(Both()), kind(KeyError()), kind(ValueError()))
