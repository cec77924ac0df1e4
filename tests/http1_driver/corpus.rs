//! Streams to begin from: ordinary ones, rare ones, and evil ones.

use super::super::http1::Kind::{self, Request, Response};
use super::Stream;

type Seed = (Kind, Option<&'static [u8]>, &'static [u8]);

const SEEDS: &[Seed] = &[
    // Ordinary requests.
    (Request, None, b"GET / HTTP/1.1\r\nHost: example.org\r\nUser-Agent: curl/8.0\r\nAccept: */*\r\n\r\n"),
    (Request, None, b"POST /a?b=c HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\nhello=world"),
    (Request, None, b"PUT /f HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1b\r\nabcdefghijklmnopqrstuvwxyz0\r\n0\r\n\r\n"),
    (Request, None, b"HEAD /x HTTP/1.0\r\nConnection: keep-alive\r\n\r\nDELETE /y HTTP/1.1\r\nHost: a\r\n\r\n"),
    (Request, None, b"GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\n\r\nPOST /3 HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET /4 HTTP/1.1\r\n\r\n"),
    (Request, None, b"CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n\x16\x03\x01\x02\x00\x01"),
    (Request, None, b"OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n"),
    (Request, None, b"GET http://user@a:80/b?c#d HTTP/1.1\r\nHost: a\r\n\r\n"),
    (Request, None, b"GET /ws HTTP/1.1\r\nHost: a\r\nConnection: keep-alive, Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhl\r\n\r\n\x81\x85abcd"),
    (Request, None, b"POST /e HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\nbody\r\n\r\nGET / HTTP/1.1\r\n\r\n"),
    (Request, None, b"M-SEARCH * HTTP/1.1\r\nHOST:239.255.255.250:1900\r\nMAN:\"ssdp:discover\"\r\nMX:1\r\n\r\n"),
    // Rare requests.
    (Request, None, b"GET /old\r\nGET /older\n"),
    (Request, None, b"\r\n\n\r\nGET / HTTP/1.1\nHost: bare-lf\n\nGET / HTTP/1.1\n\n"),
    (Request, None, b"GET /x y z HTTP/1.1\r\nA : b\r\nB:c\r\n d\r\n\te \r\n\r\n"),
    (Request, None, b"GET  \t/\xc3\xa9\xff   HTTP/1.9 \r\n folded: first\r\nno colon\r\n: nameless\r\nN\x00L: a\x00b\rc\r\n\r\n"),
    (Request, None, b"get / HTTP/1.\r\n\r\n!#$%&'*+-.^_`|~09 / HTTP/1.1\r\n\r\n"),
    (Request, None, b"POST / HTTP/1.1\r\nTransfer-Encoding:\r\n gzip,\r\n chunked\r\n\r\n1 ;a=\"b\"\r\nx\r\n000;z\r\nTrailer: t\r\n u\r\n\rv\r\n\r\n"),
    // Evil requests.
    (Request, None, b"POST / HTTP/1.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n5c\r\nGPOST"),
    (Request, None, b"POST / HTTP/1.1\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcdef"),
    (Request, None, b"POST / HTTP/1.1\r\nContent-Length: 18446744073709551615\r\n\r\nabc"),
    (Request, None, b"POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\nabc"),
    (Request, None, b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nx"),
    (Request, None, b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n10000000000000000\r\nx"),
    (Request, None, b"POST / HTTP/1.1\r\nTransfer-Encoding: xchunked\r\nContent-Length: 1\r\n\r\nxyz"),
    (Request, None, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
    (Request, None, b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"),
    (Request, None, b"GET key\r\n"),
    (Request, None, b"GET /\x01 HTTP/1.1\r\n\r\n"),
    // Ordinary responses.
    (Response, None, b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nhelloHTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"),
    (Response, None, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nWiki\r\n5;x=y\r\npedia\r\n0\r\nETag: \"1\"\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n"),
    (Response, None, b"HTTP/1.0 200 OK\r\nServer: old\r\n\r\nuntil the very end\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"),
    (Response, None, b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\nok"),
    (Response, None, b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n\x81\x05hello"),
    (Response, Some(b"HEAD"), b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nHTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n"),
    (Response, Some(b"CONNECT"), b"HTTP/1.1 407 Auth\r\nContent-Length: 2\r\n\r\nnoHTTP/1.1 200 Established\r\n\r\n\x16\x03\x03\x00\x01"),
    (Response, Some(b"GET"), b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: Chunked\r\n\r\n9\r\ndata: a\n\n\r\n9\r\ndata: b\n\n\r\n"),
    // Rare and evil responses.
    (Response, None, b"HTTP/1.1 200\r\nContent-Length: 1, 1\r\n\r\nxHTTP/1.1 200 \r\nContent-Length:0\r\n\r\n"),
    (Response, None, b"HTTP/1.1  299 \t odd \xe9 \r\r\nTransfer-Encoding: identity\r\nContent-Length: 3\r\n\r\nabc\r\nHTTP/1.1 200 OK\nContent-Length: 0\n\n"),
    (Response, None, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked, gzip\r\n\r\nabc"),
    (Response, None, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\nab\n0\n\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabc"),
    (Response, None, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0x1\r\n"),
    (Response, None, b"HTTP/1.1 2000 OK\r\n\r\n"),
    (Response, None, b"HTTP/2 200\r\n\r\n"),
    (Response, None, b"<html>the answer to HTTP/0.9</html>"),
];

/// The seeds as streams; all are short.
pub fn streams() -> Vec<Stream> {
    let stream = |&(kind, method, bytes): &Seed| Stream {
        kind,
        method,
        bytes: bytes.to_vec(),
    };
    SEEDS.iter().map(stream).collect()
}

/// Streams with heads around and far above what is stored of a head.
pub fn long_streams() -> Vec<Stream> {
    let request = |bytes: String| Stream {
        kind: Request,
        method: None,
        bytes: bytes.into_bytes(),
    };
    let start = "POST / HTTP/1.1\r\nHost: a\r\n";
    let next = "GET /next HTTP/1.1\r\n\r\n";
    vec![
        // The limit falls into a cookie; framing comes later.
        request(format!("{start}Cookie: {}\r\nContent-Length: 2\r\n\r\nhi{next}", "x".repeat(70_000))),
        // The limit falls into a folded framing field.
        request(format!(
            "{start}Cookie: {}\r\nTransfer-Encoding:\r\n gzip,\r\n chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n{next}",
            "x".repeat(65_465)
        )),
        // Many short lines, and bare LF.
        request(format!("{start}{}Upgrade: x\nConnection: a,\n b\n\n{next}", "A: b\n".repeat(14_000))),
        // Exactly the limit, and one more.
        request(format!("{start}Cookie: {}\r\n\r\n{next}", "x".repeat(65_536 - 38))),
        request(format!("{start}Cookie: {}\r\n\r\n{next}", "x".repeat(65_536 - 37))),
        // A start line beyond the limit.
        request(format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(66_000))),
        // Framing fields beyond their room.
        request(format!("{start}{}\r\n", "Connection: abc\r\n".repeat(5_000))),
    ]
}
