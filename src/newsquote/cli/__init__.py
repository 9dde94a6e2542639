"""The command line: options in, one call, rows out.

A command is a module of its own, read only when it is asked for: that is a third of the time a
question takes, and half of what the help page does.
"""

from __future__ import annotations

# ruff: noqa: E402  # the imports come after a statement about them
import gc

_COLLECTS = gc.isenabled()
gc.disable()  # a tenth of the time to start went into looking for garbage in what was just imported

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from importlib import import_module
from typing import Any

import typer

from newsquote.cli.messages import prepare_streams, warn
from newsquote.errors import NewsquoteError

__all__ = ["COMMANDS", "build", "main"]

COMMANDS = {
    "quotes": "List who said what, in article order.",
    "entities": "List people, organisations and places, those named most first.",
    "speakers": "List who is quoted how much: a source audit.",
    "articles": "List the articles, with the numbers of quotes and speakers.",
    "show": "Show articles with the quotes in their places.",
    "report": "Write one web page with the quotes, to search and to share.",
    "explore": "Look around in a full screen: names, quotes, the article.",
    "verify": "Say whether these words were said, and by whom.",
    "index": "Analyse articles once; ask with --db ever after.",
    "evaluate": "Score newsquote against annotated articles.",
    "models": "List the pipelines that can be used here.",
    "schema": "Print the JSON Schema of what --json prints.",
}
"""In the order of the help page, which has the first sentence of each one's own.

Each is the function of this name in its module here.
"""
INTERRUPTED = 130
MANY_OBJECTS = 50_000
"""Made between two looks for garbage: rows by the ten thousand come and go, and none is in a cycle."""
if _COLLECTS:
    gc.enable()
_USAGE_ERROR: Any = typer.BadParameter.__bases__[0]  # click's, or Typer's own copy of it


def build(commands: Iterable[str] = COMMANDS) -> typer.Typer:
    """The application with these commands."""
    app = _without_commands()
    for name in commands:
        command = getattr(import_module(f"newsquote.cli.{name}"), name)
        app.command(name)(_until_closed(command))
    return app


def _without_commands() -> typer.Typer:
    app = typer.Typer(
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
        help="Who said what, in the news: every quote with its speaker, from the terminal, offline.",
    )
    app.callback()(lambda: None)  # so that one command alone still goes by its name
    return app


def _help_page() -> typer.Typer:
    """The application as its help page shows it, without the commands themselves."""
    app = _without_commands()
    for name, summary in COMMANDS.items():
        app.command(name, help=summary)(lambda: None)
    return app


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command named in `arguments`, and exit."""
    gc.freeze()
    gc.set_threshold(MANY_OBJECTS)
    prepare_streams()
    given = list(sys.argv[1:] if arguments is None else arguments) or ["--help"]
    is_completing = "_NEWSQUOTE_COMPLETE" in os.environ
    if given[0] in ("-h", "--help") and not is_completing:
        app = _help_page()
    else:
        app = build(given[:1] if given[0] in COMMANDS and not is_completing else COMMANDS)
    try:
        code = app([] if is_completing else given, prog_name="newsquote", standalone_mode=False)
        sys.stdout.flush()
    except NewsquoteError as error:
        warn(str(error))
        code = 1
    except _USAGE_ERROR as error:
        warn(_usage(error))
        code = 2
    except OSError as error:
        _discard_output()
        warn(f"cannot write the output: {error.strerror or error}")
        code = 1
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
            _discard_output()
            raise typer.Exit(0) from None

    return run


def _discard_output() -> None:
    """Let what is still to be written, and flushed at exit, go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _usage(error: Any) -> str:
    """What is wrong with the arguments, on one line, and where to read about them."""
    is_ours = isinstance(error, typer.BadParameter) and error.param is None and not error.param_hint
    message = error.message if is_ours else error.format_message()
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "newsquote"
    return f"{message.rstrip('.')}; see {path} --help"
