__version__ = "0.1.0"

import warnings
# fastai calls `torch.jit.script` when it is imported, of which torch warns; nobody here can do anything about it
warnings.filterwarnings('ignore', '`torch.jit.script` is deprecated', FutureWarning, 'torch.jit')

from . import help # `help` of anything in here shows what its parameters mean
