"""Crown detection models: training and inference. Images and boxes in pixels, no map coordinates."""

import os

# albumentations would ask PyPI for its newest version whenever it is imported.
os.environ.setdefault("NO_ALBUMENTATIONS_UPDATE", "1")
