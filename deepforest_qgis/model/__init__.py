"""What learns and finds crowns. Knows images and boxes in pixels, nothing of the Earth."""
