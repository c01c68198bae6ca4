print("second", __package__)


class Two:
    pass
