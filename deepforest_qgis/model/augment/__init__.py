"""Augmentation of training patches with albumentations, by name or with the user's own transforms.

Each augmentation of a patch has its own seed. It depends neither on earlier ones nor on the number of processes, so
that a resumed training run repeats the augmentations of an uninterrupted one.
"""
