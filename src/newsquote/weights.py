"""The bundled weights: where they lie, and the session that runs them.

onnxruntime is imported on first use only.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newsquote.errors import NewsquoteError
from newsquote.features import WordPieces

FOLDER = Path(__file__).parent / "bundled"
INPUTS = ("pieces", "shapes", "marks", "places", "first", "last")

Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Labels:
    """What the heads' columns mean."""

    tags: tuple[str, ...]
    upos: tuple[str, ...]
    rels: tuple[str, ...]
    ner: tuple[str, ...]
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """Everything the encoder component needs, loaded."""

    session: Any  # onnxruntime.InferenceSession, which has no type stubs
    labels: Labels
    pieces: WordPieces
    transitions: Array  # role tag × role tag, of the CRF
    rel: Array  # relation × dependent × head, of the biaffine label scorer

    def run(self, inputs: dict[str, Array]) -> dict[str, Array]:
        """Scores of one unpadded window; without the batch axis."""
        names = [o.name for o in self.session.get_outputs()]
        return {k: v[0] for k, v in zip(names, self.session.run(None, inputs), strict=True)}


def load_weights(folder: Path = FOLDER, threads: int = 1) -> Weights:
    """The weights in `folder`, loaded once per process: a forked worker cannot use its parent's threads.

    Raises:
        NewsquoteError: if the folder holds no weights.
    """
    return _load(folder, threads, os.getpid())


@lru_cache(maxsize=2)
def _load(folder: Path, threads: int, process: int) -> Weights:
    import onnxruntime  # type: ignore[import-untyped]

    if not (folder / "encoder.onnx").exists():
        raise NewsquoteError(f"no weights at {folder}; reinstall newsquote, or make them with training/")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(
        str(folder / "encoder.onnx"), options, providers=["CPUExecutionProvider"]
    )
    names = json.loads((folder / "labels.json").read_text(encoding="utf8"))
    with np.load(folder / "heads.npz") as heads:
        transitions, rel = heads["crf"].astype(np.float32), heads["rel"].astype(np.float32)
    labels = Labels(*(tuple(names[k]) for k in ("tags", "upos", "rels", "ner", "roles")))
    return Weights(session, labels, WordPieces.from_file(folder / "vocab.txt"), transitions, rel)
