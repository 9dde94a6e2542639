"""The command line: options in, one call, rows out.

A command is a module of its own, read only when it is asked for: that is a third of the time a
question takes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from importlib import import_module
from typing import Any

import typer

from newsquote.cli.corpus import warn
from newsquote.errors import NewsquoteError
from newsquote.render import prepare_streams

__all__ = ["COMMANDS", "build", "main"]

COMMANDS = ("quotes", "entities", "speakers", "articles", "show", "verify", "index", "models", "schema")
"""In the order of the help page; each is the function of this name in its module here."""
INTERRUPTED = 130
_USAGE_ERROR: Any = typer.BadParameter.__bases__[0]  # click's, or Typer's own copy of it


def build(commands: Iterable[str] = COMMANDS) -> typer.Typer:
    """The application with these commands."""
    app = typer.Typer(
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
        help="Who said what, in the news: every quote with its speaker, from the terminal, offline.",
    )
    app.callback()(lambda: None)  # so that one command alone still goes by its name
    for name in commands:
        command = getattr(import_module(f"newsquote.cli.{name}"), name)
        app.command(name)(_until_closed(command))
    return app


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command named in `arguments`, and exit."""
    prepare_streams()
    given = list(sys.argv[1:] if arguments is None else arguments) or ["--help"]
    is_completing = "_NEWSQUOTE_COMPLETE" in os.environ
    app = build(given[:1] if given[0] in COMMANDS and not is_completing else COMMANDS)
    try:
        code = app([] if is_completing else given, prog_name="newsquote", standalone_mode=False)
    except NewsquoteError as error:
        warn(str(error))
        code = 1
    except _USAGE_ERROR as error:
        warn(_usage(error))
        code = 2
    except (KeyboardInterrupt, typer.Abort):
        code = INTERRUPTED
    sys.exit(code or 0)


def _until_closed(command: Callable[..., None]) -> Callable[..., None]:
    """The command, ended quietly when the reader of its output has gone (`| head`)."""

    @wraps(command)
    def run(*args: Any, **values: Any) -> None:
        try:
            command(*args, **values)
            sys.stdout.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # for the flush at exit
            raise typer.Exit(0) from None

    return run


def _usage(error: Any) -> str:
    """What is wrong with the arguments, on one line, and where to read about them."""
    is_ours = isinstance(error, typer.BadParameter) and error.param is None and not error.param_hint
    message = error.message if is_ours else error.format_message()
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "newsquote"
    return f"{message.rstrip('.')}; see {path} --help"
