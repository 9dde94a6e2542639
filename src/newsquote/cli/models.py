"""`newsquote models`."""

from importlib.metadata import distributions

from newsquote.cli.options import OutputOptions, grouped
from newsquote.fingerprint import FINGERPRINT
from newsquote.render import ModelRow, write_rows


@grouped
def models(shown: OutputOptions) -> None:
    """List the pipelines that can be used here.

    \b
    Examples:
      newsquote models
      newsquote models --json | jq -r '.[].name'
    """
    write_rows(installed_models(), ModelRow, shown.output())


def installed_models() -> list[ModelRow]:
    """The bundled pipeline, then installed English spaCy pipelines by name; none is imported."""
    found = {
        str(distribution.metadata["Name"]).replace("-", "_"): distribution.version
        for distribution in distributions()
        if any(entry.group == "spacy_models" for entry in distribution.entry_points)
    }
    english = [(name, version) for name, version in sorted(found.items()) if name.startswith("en_")]
    bundled = ModelRow("newsquote", FINGERPRINT, "bundled, the default")
    return [bundled, *(ModelRow(name, version, f"--model {name}") for name, version in english)]
