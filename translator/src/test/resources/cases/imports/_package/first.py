from .second import Two
from . import second as again

print("first", __name__, again.__name__)


class One(Two):
    pass
