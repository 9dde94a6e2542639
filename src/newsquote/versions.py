"""What an analysis depends on: our code, and the weights of the pipeline."""

from __future__ import annotations

from newsquote import __version__
from newsquote.fingerprint import FINGERPRINT


def pipeline_version(model: str | None) -> str:
    """A line that is another when analyses may be; `model` is a spaCy pipeline, None the bundled one."""
    if model is None:
        return f"{__version__} {FINGERPRINT}"
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"{__version__} {version(model)}"
    except PackageNotFoundError:  # a folder, or not there at all, which the pipeline will say
        return __version__
