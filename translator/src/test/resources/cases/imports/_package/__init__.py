print("package", __name__, __package__)
from . import first
from .first import One
from .sub import deep as renamed

exported = "exported"
