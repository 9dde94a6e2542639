"""`newsquote schema`."""

from typing import Annotated

import typer

from newsquote.schema import SCHEMAS, schema_of


def schema(
    output: Annotated[str, typer.Argument(metavar="OUTPUT", help=f"One of {', '.join(SCHEMAS)}.")],
) -> None:
    """Print the JSON Schema of what --json prints.

    \b
    Examples:
      newsquote schema quotes > quotes.schema.json
      newsquote schema speakers | jq '.items.required'
    """
    if output not in SCHEMAS:
        raise typer.BadParameter(f"no output {output!r}; one of {', '.join(SCHEMAS)}")
    print(schema_of(output))
