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
_IPV4_AT_THE_END = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("::/96"))
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
    opener = urllib.request.OpenerDirector()
    # Not build_opener, which would follow a redirect to ftp:// as well, past the check of addresses.
    for handler in (
        _Http(connect),
        _Https(connect),
        urllib.request.HTTPRedirectHandler(),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.UnknownHandler(),
    ):
        opener.add_handler(handler)
    if options.allow_private_addresses:
        opener.add_handler(urllib.request.ProxyHandler())
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
        if not allow_private and not _is_public(str(target[0])):
            raise _PrivateAddress(f"{host} is a private address; allow it with --allow-private-addresses")
    error: OSError | None = None
    for *_, target in found:
        try:
            return deadline.watch(socket.create_connection((str(target[0]), port), timeout, source))
        except OSError as problem:
            error = problem
    raise error or OSError(f"{host} has no address")


def _is_public(address: str) -> bool:
    """Whether an address is one of the open internet, and so is any IPv4 address that it stands for."""
    found = ipaddress.ip_address(address.split("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.sixtofour
        if any(found in network for network in _IPV4_AT_THE_END):
            inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if found.is_site_local or (inner is not None and not _is_public(str(inner))):
            return False
    return found.is_global and not found.is_multicast


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
