"Everything of cbnreid in one import, for notebooks"
from .data.layouts import *
from .data.synthetic import *
from .data.batches import *
from .data.block import *
from .models import *
from .losses import *
from .camera_bn import *
from .calibration import *
from .camera_gap import *
from .ranking import *
from .reranking import *
from .verification import *
from .evaluation import *
from .learner import *
from .resume import *
from .plots import *
from .explore import *
