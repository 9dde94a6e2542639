"""A page by its address, from a server on this machine."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from newsquote.errors import NewsquoteError
from newsquote.reader import ReadOptions, read_sources

STORY = "The pool will close in June.\n"


class Pages(BaseHTTPRequestHandler):
    """/text, /missing, /large, /slow (a byte at a time), and redirects: /elsewhere, /file and /ftp."""

    def do_GET(self) -> None:
        match self.path:
            case "/text":
                self.answer(200, STORY.encode())
            case "/large":
                self.answer(200, b"x" * 3_000_000)
            case "/elsewhere":
                self.answer(302, b"", Location="/text")
            case "/file":
                self.answer(302, b"", Location="file:///etc/passwd")
            case "/ftp":
                self.answer(302, b"", Location="ftp://127.0.0.1:9/a.txt")
            case "/slow":
                self.answer(200, STORY.encode(), pause=1)
            case _:
                self.answer(404, b"none")

    def answer(self, status: int, body: bytes, pause: float = 0, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        try:
            for start in range(0, len(body), 1 if pause else max(1, len(body))):
                self.wfile.write(body[start : start + (1 if pause else len(body))])
                time.sleep(pause)
        except OSError:  # the reader went away, as it should
            pass

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Pages) as httpd:
        thread = threading.Thread(target=httpd.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{httpd.server_port}"
        httpd.shutdown()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    monkeypatch.setenv("no_proxy", "*")


def read(url: str, **options: object) -> list[tuple[str | None, str]]:
    given = ReadOptions(**({"allow_private_addresses": True} | options))  # type: ignore[arg-type] (test values)
    return [
        (article.path, article.text) for article in read_sources([url], options=given, on_problem=pytest.fail)
    ]


@pytest.mark.parametrize("page", ["/text", "/elsewhere"])
def test_a_page_is_read_when_its_address_is_given(server, page):
    assert read(server + page) == [(server + page, STORY)]


@pytest.mark.parametrize(
    ("page", "options", "message"),
    [
        pytest.param("/missing", {}, "the server answered 404", id="missing"),
        pytest.param("/large", {"max_bytes": 100_000}, "larger than 1 MB; raise --max-mb", id="too-large"),
        pytest.param("/slow", {"timeout": 0.5}, "no whole answer within 0.5 seconds", id="a-byte-at-a-time"),
        pytest.param(
            "/file", {}, "the server answered 302 .*file:///etc/passwd", id="redirect-to-a-local-file"
        ),
        pytest.param("/ftp", {}, "unknown url type: ftp", id="redirect-to-another-protocol"),
        pytest.param(
            "/text", {"allow_private_addresses": False}, "127.0.0.1 is a private address", id="private"
        ),
    ],
)
def test_what_cannot_be_fetched(server, page, options, message):
    started = time.monotonic()
    with pytest.raises(NewsquoteError, match=f"^{server}{page}: .*{message}") as raised:
        read(server + page, **options)
    assert str(raised.value).isprintable()
    assert time.monotonic() - started < 20  # of what /slow would take


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.0.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "::1",
        "fe80::1",
        "fd00::1",
        "::ffff:127.0.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "fec0::1",
        "64:ff9b::7f00:1",
        "2002:a00:1::",
        "::7f00:1",
    ],
)
def test_a_name_that_leads_to_a_private_host_is_refused(monkeypatch, address):
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    found = [(family, socket.SOCK_STREAM, 6, "", (address, 80))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    monkeypatch.setattr(socket, "create_connection", lambda *_: pytest.fail("connected"))
    with pytest.raises(NewsquoteError, match=r"news\.example is a private address"):
        read("http://news.example/", allow_private_addresses=False)


@pytest.mark.parametrize(
    "url", ["http://", "http://[", "http://a b/", "http://x:99999/", "https://\x00/", "http://\n/"]
)
def test_addresses_that_are_none(url):
    with pytest.raises(NewsquoteError):
        read(url)


def test_an_address_in_a_file_is_not_fetched(tmp_path, monkeypatch):
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: pytest.fail("looked up"))
    (tmp_path / "a.txt").write_text("http://news.example/pool")
    (article,) = read_sources([tmp_path], on_problem=pytest.fail)
    assert article.text == "http://news.example/pool"
