"""One page by its address, when the user gives one: bounded in size and time, no private hosts."""

from __future__ import annotations

import http.client
import ipaddress
import socket
import threading
import time
import urllib.error
import urllib.request
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from newsquote.errors import NewsquoteError
from newsquote.reader.formats import read_bounded
from newsquote.reader.options import ReadOptions

_NAMES = {"text/html": "page.html", "application/xhtml+xml": "page.html", "text/plain": "page.txt"}
_OTHERWISE = "check the address, or save the page and give the file"


def fetch(url: str, options: ReadOptions) -> tuple[bytes, str]:
    """The bytes at `url`, and a file name that says their type.

    Every address is looked up once, checked and then connected to, redirects included, so that a
    name cannot lead to a private host. No proxy is used, unless private addresses are allowed.

    Raises:
        NewsquoteError: if there is no answer in time, it is too large, or no page; the reason alone.
    """
    deadline = _Deadline(options.timeout)
    late = f"no whole answer within {options.timeout:g} seconds; raise --timeout"
    connect = partial(_connect, deadline=deadline, allow_private=options.allow_private_addresses)
    handlers: list[urllib.request.BaseHandler] = [_Http(connect), _Https(connect)]
    if not options.allow_private_addresses:
        handlers.append(urllib.request.ProxyHandler({}))
    opener = urllib.request.build_opener(*handlers)
    opener.addheaders = [("User-Agent", "newsquote"), ("Accept", "text/html, text/plain;q=0.9")]
    try:
        with deadline, opener.open(url, timeout=options.timeout) as answer:
            data = read_bounded(answer, options.max_record_bytes)
            kind = answer.headers.get_content_type()
    except urllib.error.HTTPError as error:
        raise NewsquoteError(f"the server answered {error.code} {error.reason}; {_OTHERWISE}") from None
    except _PrivateAddress as error:
        raise NewsquoteError(str(error)) from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        if deadline.passed:
            raise NewsquoteError(late) from None
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        what = " ".join(str(reason).split()) or type(reason).__name__
        raise NewsquoteError(f"cannot be fetched ({what}); {_OTHERWISE}") from None
    if deadline.passed:  # an answer without a stated length looks whole when it is cut off
        raise NewsquoteError(late)
    return data, _NAMES.get(kind, urlsplit(url).path.rsplit("/", 1)[-1] or "page.html")


class _PrivateAddress(Exception):
    """Not an OSError, which urllib would wrap in its own."""


class _Deadline:
    """Shuts the connections of one request down when its time is over, however slowly it drips."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds
        self._sockets: list[socket.socket] = []
        self._timer = threading.Timer(seconds, self._shut)
        self._timer.daemon = True

    @property
    def passed(self) -> bool:
        return time.monotonic() >= self._end

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()

    def watch(self, connection: socket.socket) -> socket.socket:
        self._sockets.append(connection)
        return connection

    def _shut(self) -> None:
        for connection in self._sockets:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:  # closed already
                continue


def _connect(
    address: tuple[str, int], timeout: float, source: Any = None, *, deadline: _Deadline, allow_private: bool
) -> socket.socket:
    """Connect to one of the host's addresses, all of which must be public."""
    host, port = address
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    for *_, target in found:
        if not allow_private and not ipaddress.ip_address(str(target[0]).split("%")[0]).is_global:
            raise _PrivateAddress(f"{host} is a private address; allow it with --allow-private-addresses")
    error: OSError | None = None
    for *_, target in found:
        try:
            return deadline.watch(socket.create_connection((str(target[0]), port), timeout, source))
        except OSError as problem:
            error = problem
    raise error or OSError(f"{host} has no address")


class _Http(urllib.request.HTTPHandler):
    def __init__(self, connect: Any) -> None:
        super().__init__()
        self._connect = connect

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(partial(_connection, http.client.HTTPConnection, self._connect), req)


class _Https(urllib.request.HTTPSHandler):
    def __init__(self, connect: Any) -> None:
        super().__init__()
        self._connect = connect

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(partial(_connection, http.client.HTTPSConnection, self._connect), req)


def _connection(kind: Any, connect: Any, host: str, **settings: Any) -> Any:
    connection = kind(host, **settings)
    connection._create_connection = connect  # what http.client calls to open its socket
    return connection
