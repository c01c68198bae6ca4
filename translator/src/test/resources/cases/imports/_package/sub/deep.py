from .. import second
from ..second import Two

where = (__name__, __package__, second.__name__, Two.__name__)
