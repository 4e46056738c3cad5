__version__ = "0.1.0"

from . import help # `help` of anything in here shows what its parameters mean
