"""How little the help page needs, and what becomes of output that cannot be written."""

from __future__ import annotations

import inspect
import os
import resource
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from newsquote.cli import COMMANDS

MAIN = "import sys; sys.argv[0] = 'newsquote'; from newsquote.cli import main; main()"
STORY = "Pool to close\n\n“We are sorry,” said Ana Ruiz, the mayor.\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_page_has_each_command_s_own_first_sentence(name):
    command = getattr(import_module(f"newsquote.cli.{name}"), name)
    assert inspect.cleandoc(command.__doc__ or "").split("\n\n")[0].replace("\n", " ") == COMMANDS[name]


def test_the_help_page_imports_no_command():
    code = (
        "import atexit, sys; atexit.register(lambda: print(*sys.modules, file=sys.stderr));"
        "sys.argv = ['newsquote', '--help']; from newsquote.cli import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    loaded = {name for name in done.stderr.split() if name.partition(".")[0] == "newsquote"}
    assert loaded == {"newsquote", "newsquote.cli", "newsquote.cli.messages", "newsquote.errors"}
    assert all(name in done.stdout for name in COMMANDS)


def processor_time(*command: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True, timeout=60)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_the_help_page_takes_hardly_longer_than_importing_typer_and_rich():
    """Measured: 0.95 times. The least processor time of many runs in turn, as other work disturbs some."""
    pages, imports = [], []
    for _ in range(20):
        pages.append(processor_time(sys.executable, "-c", MAIN, "--help"))
        imports.append(processor_time(sys.executable, "-c", "import typer, rich"))
        if len(pages) > 4 and min(pages) < 1.3 * min(imports):
            return
    pytest.fail(f"{min(pages):.3f} s against {min(imports):.3f} s")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("arguments", [["--help"], ["quotes", "-", "--no-cache", "--json"]])
def test_a_full_disk_is_one_line(arguments):
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-c", MAIN, *arguments],
            input=STORY.encode(), stdout=full, stderr=subprocess.PIPE, timeout=120,
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.decode() == "newsquote: cannot write the output: No space left on device\n"


def test_a_reader_that_has_gone_ends_it_quietly():
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-c", MAIN, "schema", "quotes"], stdout=writing, stderr=subprocess.PIPE, timeout=60
    )
    os.close(writing)
    assert (done.stderr, done.returncode) == (b"", 0)
