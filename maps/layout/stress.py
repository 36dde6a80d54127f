"""Points whose distances come near given ones: stress majorization, begun from classical scaling."""

from __future__ import annotations

import numpy as np
from scipy.spatial.distance import cdist

from .arrays import Points


def stress(distances: Points, steps: int = 40) -> Points:
    """Points whose distances come near `distances` (SMACOF; Gansner, Koren, North 2004), begun from classical scaling."""
    count = len(distances)
    far = float(distances[np.isfinite(distances)].max()) + 1.0
    wanted = np.where(np.isfinite(distances), distances, far)
    points = _scaled(wanted) + 0.05 * sunflower(count)
    closeness = 1.0 / np.maximum(wanted, 1e-9) ** 2
    np.fill_diagonal(closeness, 0.0)
    laplacian = np.diag(closeness.sum(axis=1)) - closeness
    pull = closeness * wanted
    for _ in range(steps):
        gaps = cdist(points, points)
        np.maximum(gaps, 1e-9, out=gaps)
        step = np.divide(pull, gaps, out=gaps)
        moved = _solved(laplacian, step.sum(axis=1)[:, None] * points - step @ points, points)
        done = float(np.abs(moved - points).max()) < 5e-3 * far
        points = moved
        if done:
            break
    return points


def _solved(matrix: Points, wanted: Points, start: Points, steps: int = 4) -> Points:
    """About the points that the matrix turns into `wanted`: a few steps of conjugate gradients, which is all that stress asks for.

    An exact solution needs an inverse, and on a busy machine the threads of that wait for each other longer than they work.
    """
    diagonal = matrix.diagonal()[:, None]
    points, rest = start.copy(), wanted - matrix @ start
    way = near = rest / diagonal
    size = (rest * near).sum(axis=0)
    for _ in range(steps):
        turned = matrix @ way
        length = size / np.maximum((way * turned).sum(axis=0), 1e-30)
        points += length * way
        rest -= length * turned
        near = rest / diagonal
        size, before = (rest * near).sum(axis=0), size
        way = near + size / np.maximum(before, 1e-30) * way
    return points


def _scaled(distances: Points, steps: int = 30) -> Points:
    """Classical scaling: about the two dimensions in which these distances differ most, by orthogonal iteration, with signs fixed."""
    squares = distances**2
    centred = -0.5 * (squares - squares.mean(axis=0) - squares.mean(axis=1)[:, None] + squares.mean())
    points = sunflower(len(distances))
    for _ in range(steps):
        first, second = (centred @ points).T
        first = first / max(float(np.sqrt(first @ first)), 1e-9)
        second = second - (first @ second) * first
        second = second / max(float(np.sqrt(second @ second)), 1e-9)
        points = np.column_stack((first, second))
    points *= np.sqrt(np.maximum((points * (centred @ points)).sum(axis=0), 0.0))
    signs = np.sign(points[np.abs(points).argmax(axis=0), (0, 1)])
    scaled: Points = points * np.where(signs == 0, 1.0, signs)
    return scaled


def sunflower(count: int) -> Points:
    """Evenly spread points, about one unit apart, the first in the middle."""
    steps = np.arange(count)
    angles = steps * np.pi * (3 - np.sqrt(5))
    return np.column_stack((np.cos(angles), np.sin(angles))) * (0.62 * np.sqrt(steps))[:, None]
