"""Training of the bundled model: ``make train-starter DATA=folder``. It is not part of the plugin."""
