"""What learns and finds crowns. Knows images and boxes in pixels, nothing of the Earth."""

import os

# albumentations would ask PyPI for its newest version whenever it is imported.
os.environ.setdefault("NO_ALBUMENTATIONS_UPDATE", "1")
