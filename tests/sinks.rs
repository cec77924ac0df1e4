//! What records promise whatever is on the wire: one line, the contract's keys,
//! nothing that drives a terminal, no secret.

use std::net::IpAddr;

use http_tracer::config::Config;
use http_tracer::event::{Comm, Endpoint, Task};
use http_tracer::pipeline::{Fate, Sink as _};
use http_tracer::record::{
    Body, Completeness, End, Exchange, Grpc, Header, Protocol, Record, Role, SocketCall,
    SocketEvent, Span, TraceContext,
};
use http_tracer::sink::{
    json, redact, text, Fanout, Losses, Needs, Options, Pace, Shown, ShownExchange, Zone, SINKS,
};
use proptest::collection::vec;
use proptest::prelude::*;

const KEYS: [&str; 31] = [
    "timestamp",
    "pid",
    "tid",
    "src_ip",
    "dst_ip",
    "src_port",
    "dst_port",
    "comm",
    "method",
    "path",
    "payload_len",
    "payload",
    "event_type",
    "event_type_id",
    "role",
    "protocol",
    "tls",
    "host",
    "status",
    "duration_ns",
    "ttfb_ns",
    "request_bytes",
    "response_bytes",
    "request_id",
    "trace_id",
    "span_id",
    "parent_span_id",
    "conn_id",
    "completeness",
    "end",
    "elapsed_ns",
];

const MASKED: Options = Options {
    show_secrets: false,
    headers: false,
    body_bytes: 0,
    color: false,
    width: None,
    zone: Zone::Utc,
    ttfb: false,
};
const SHOWN: Options = Options {
    show_secrets: true,
    ..MASKED
};

fn exchange() -> Exchange {
    Exchange {
        span: Span {
            timestamp_ns: 1_795_353_000_123_456_789,
            task: Task {
                pid: 812,
                tid: 813,
                comm: Comm::from("nginx"),
            },
            peer: None,
            other_end: false,
            src: Endpoint {
                ip: Some("10.0.0.9".parse().expect("an address")),
                port: 51234,
            },
            dst: Endpoint {
                ip: Some("::1".parse().expect("an address")),
                port: 80,
            },
            role: Role::Server,
            tls: false,
            duration_ns: Some(1_234_567),
            elapsed_ns: 1_234_567,
            ttfb_ns: Some(1_000_000),
            request_bytes: Some(78),
            response_bytes: Some(1234),
            request_id: 0x12_3456_789a_bcde,
            conn_id: 1,
            trace: None,
            completeness: Completeness::Complete,
            end: Some(End::Response),
            live: false,
        },
        protocol: Some(Protocol::Http11),
        method: b"GET".to_vec(),
        target: b"/a?b=c".to_vec(),
        host: Some(b"example.org".to_vec()),
        status: Some(200),
        payload: b"GET /a?b=c HTTP/1.1\r\n\r\n".to_vec(),
        request_headers: None,
        response_headers: None,
        request_body: None,
        response_body: None,
        events: None,
        websocket: None,
        grpc: None,
    }
}

#[test]
fn content_is_shown_decoded_and_masked_in_both_formats() {
    let body = |bytes: &[u8]| {
        let mut body = Body::default();
        body.bytes = bytes.to_vec();
        body.length = bytes.len() as u64;
        body.whole = true;
        Some(body)
    };
    let mut exchange = exchange();
    exchange.request_body = body(b"a=b\ntoken=abc&c\x1b");
    exchange.response_body = body(b"\0\0\0");
    let options = Options {
        body_bytes: 100,
        ..MASKED
    };
    assert!(json(&exchange, options).ends_with(concat!(
        r#","request_body":{"length":16,"content_type":null,"content_encoding":null,"cut":false,"#,
        r#""fault":null,"text":"a=b\ntoken=***&c\u001b"},"#,
        r#""response_body":{"length":3,"content_type":null,"content_encoding":null,"cut":false,"#,
        r#""fault":null,"text":null}}"#,
    )));
    let mut out = Vec::new();
    text::write(Shown::Http(&shown(&exchange, &options)), &options, &mut out);
    let text = String::from_utf8(out).expect("output is UTF-8");
    let lines: Vec<&str> = text.lines().skip(1).collect();
    assert_eq!(
        lines,
        [
            "    > a=b",
            r"    > token=***&c\x1b",
            "    < [no text, 3B in all]"
        ]
    );
    exchange.response_body = None;
    assert!(json(&exchange, options).ends_with(r#","response_body":null}"#));
}

/// As a sink gets it that prints everything.
fn shown<'a>(exchange: &'a Exchange, options: &Options) -> ShownExchange<'a> {
    let all = Needs {
        payload: true,
        headers: true,
        bodies: true,
    };
    ShownExchange::new(exchange, options, all)
}

fn json(exchange: &Exchange, options: Options) -> String {
    line(|out| json::write(Shown::Http(&shown(exchange, &options)), &options, out))
}

fn text(exchange: &Exchange, options: Options) -> String {
    line(|out| text::write(Shown::Http(&shown(exchange, &options)), &options, out))
}

/// What `write` appends: one line, here without its end.
fn line(write: impl FnOnce(&mut Vec<u8>)) -> String {
    let mut out = b"before\n".to_vec();
    write(&mut out);
    let text = String::from_utf8(out).expect("output is UTF-8");
    let line = text
        .strip_prefix("before\n")
        .and_then(|text| text.strip_suffix('\n'))
        .expect("a line");
    assert!(!line.contains('\n'), "more than one line: {line}");
    line.to_owned()
}

/// The keys of a JSON object as they stand in its text, after checking that it is one.
fn keys(json: &str) -> Vec<String> {
    // serde_json's map may sort: read the order from the text, by cutting off member after member.
    let object: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(json).expect("valid JSON");
    let mut rest = &json[1..];
    let mut keys = Vec::new();
    while rest.len() > 1 {
        let mut strings = serde_json::Deserializer::from_str(rest).into_iter::<String>();
        let key = strings.next().expect("a key").expect("a key");
        rest = &rest[strings.byte_offset() + 1..];
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<serde_json::Value>();
        let value = values.next().expect("a value").expect("a value");
        rest = &rest[values.byte_offset() + 1..];
        assert_eq!(object.get(&key), Some(&value), "{key} stands there once");
        keys.push(key);
    }
    keys
}

#[test]
fn the_record_of_a_served_exchange_is_this() {
    assert_eq!(
        json(&exchange(), MASKED),
        concat!(
            r#"{"timestamp":"2026-11-22T13:10:00.123456789Z","pid":812,"tid":813,"#,
            r#""src_ip":"10.0.0.9","dst_ip":"::1","src_port":51234,"dst_port":80,"comm":"nginx","method":"GET","path":"/a?b=c","#,
            r#""payload_len":23,"payload":"GET /a?b=c HTTP/1.1\r\n\r\n","event_type":"read","event_type_id":1,"#,
            r#""role":"server","protocol":"http/1.1","tls":false,"host":"example.org","status":200,"#,
            r#""duration_ns":1234567,"ttfb_ns":1000000,"request_bytes":78,"response_bytes":1234,"#,
            r#""request_id":"00123456789abcde","trace_id":null,"span_id":null,"parent_span_id":null,"#,
            r#""conn_id":"0000000000000001","completeness":"complete","end":"response","elapsed_ns":1234567}"#,
        )
    );
}

#[test]
fn a_request_without_a_response_says_how_long_it_waited() {
    let waited = Exchange {
        span: Span {
            duration_ns: None,
            elapsed_ns: 1_500_000_000,
            completeness: Completeness::NoResponse,
            end: Some(End::ServerClosed),
            ..exchange().span
        },
        status: None,
        ..exchange()
    };
    let record: serde_json::Value =
        serde_json::from_str(&json(&waited, MASKED)).expect("valid JSON");
    assert!(record["duration_ns"].is_null());
    assert_eq!(record["elapsed_ns"], 1_500_000_000);
    let line = text(&waited, MASKED);
    assert!(line.contains("  >1.50s "), "{line}");
    assert!(!text(&exchange(), MASKED).contains('>'));
}

#[test]
fn a_connect_that_failed_says_why() {
    let Span {
        timestamp_ns,
        task,
        src,
        dst,
        ..
    } = exchange().span;
    let event = |error| SocketEvent {
        timestamp_ns,
        task,
        call: SocketCall::Connect,
        role: Some(Role::Client),
        src,
        dst,
        conn_id: None,
        error,
    };
    let lines = |error| {
        let event = event(error);
        let shown = Shown::Socket(&event);
        [json::write, text::write].map(|write| line(|out| write(shown, &MASKED, out)))
    };
    let [json, text] = lines(111);
    assert!(
        json.ends_with(r#","elapsed_ns":null,"error":"ECONNREFUSED"}"#),
        "{json}"
    );
    assert!(text.ends_with("  ECONNREFUSED"), "{text}");
    let [json, text] = lines(0);
    assert!(
        !json.contains("error") && !text.contains('E'),
        "{json}{text}"
    );
    assert!(lines(9999)[0].ends_with(r#""error":"errno 9999"}"#));
}

#[test]
fn what_is_not_known_is_null_and_unix_sockets_have_no_address() {
    let unknown = Exchange {
        span: Span {
            src: Endpoint::default(),
            dst: Endpoint::default(),
            role: Role::Client,
            duration_ns: None,
            ttfb_ns: None,
            request_bytes: None,
            response_bytes: None,
            end: None,
            ..exchange().span
        },
        protocol: None,
        method: Vec::new(),
        target: Vec::new(),
        host: None,
        status: None,
        ..exchange()
    };
    let record: serde_json::Value =
        serde_json::from_str(&json(&unknown, MASKED)).expect("valid JSON");
    for key in [
        "protocol",
        "host",
        "status",
        "duration_ns",
        "ttfb_ns",
        "request_bytes",
        "response_bytes",
        "end",
    ] {
        assert!(record[key].is_null(), "{key}");
    }
    assert_eq!(
        (&record["src_ip"], &record["src_port"]),
        (&"".into(), &0.into())
    );
    assert_eq!(
        (&record["event_type"], &record["event_type_id"]),
        (&"write".into(), &3.into())
    );
    assert!(text(&unknown, MASKED).contains(" -> unix "));
}

#[test]
fn header_fields_are_pairs_in_their_order() {
    let header = |name: &str, value: &str| Header {
        name: name.into(),
        value: value.into(),
    };
    let fields = vec![
        header("A", "1"),
        header("a", "\"2\""),
        header("Cookie", "id=abc"),
    ];
    let with_headers = Exchange {
        request_headers: Some(fields),
        ..exchange()
    };
    let record = json(
        &with_headers,
        Options {
            headers: true,
            ..MASKED
        },
    );
    let expected = r#","request_headers":[["A","1"],["a","\"2\""],["Cookie","id=***"]],"response_headers":null}"#;
    assert!(record.ends_with(expected), "{record}");
    assert!(json(
        &with_headers,
        Options {
            headers: true,
            ..SHOWN
        }
    )
    .contains("id=abc"));
}

#[test]
fn a_grpc_call_says_how_it_ended() {
    let call = Exchange {
        span: Span {
            completeness: Completeness::Complete,
            end: Some(End::Response),
            ..exchange().span
        },
        protocol: Some(Protocol::Grpc),
        target: b"/pkg.Greeter/SayHello".to_vec(),
        grpc: Some(Grpc {
            status: Some(5),
            request_messages: Some(2),
            response_messages: None,
        }),
        ..exchange()
    };
    let line = json(&call, MASKED);
    let expected = r#""end":"response","elapsed_ns":1234567,"grpc":{"service":"pkg.Greeter","method":"SayHello","status":5,"request_messages":2,"response_messages":null}"#;
    assert!(line.contains(expected), "{line}");
    assert!(line.contains(r#""protocol":"grpc""#), "{line}");
    assert!(text(&call, MASKED).trim_end().ends_with("grpc: not found"));
}

#[test]
fn the_trace_context_is_hexadecimal() {
    let trace = TraceContext {
        trace_id: [0xab; 16],
        parent_span_id: [0x0c; 8],
    };
    let record: serde_json::Value = serde_json::from_str(&json(
        &Exchange {
            span: Span {
                trace: Some(trace),
                ..exchange().span
            },
            ..exchange()
        },
        MASKED,
    ))
    .expect("valid JSON");
    assert_eq!(record["trace_id"], "ab".repeat(16));
    assert_eq!(record["parent_span_id"], "0c".repeat(8));
    assert!(record["span_id"].is_null());
}

#[test]
fn a_text_line_has_its_columns() {
    assert_eq!(
        text(&exchange(), MASKED),
        "13:10:00.123Z 200  1.23ms    78B   1.2K http  nginx[812]           \
         <- 10.0.0.9:51234        GET     example.org/a?b=c"
    );
    let client = Exchange {
        span: Span {
            role: Role::Client,
            tls: true,
            response_bytes: None,
            completeness: Completeness::NoResponse,
            end: Some(End::ClientClosed),
            ..exchange().span
        },
        status: None,
        ..exchange()
    };
    assert_eq!(
        text(&client, MASKED),
        "13:10:00.123Z   -  1.23ms    78B      - https nginx[812]           \
         -> [::1]:80              GET     example.org/a?b=c  no response (client closed)"
    );
    let first_byte = text(
        &exchange(),
        Options {
            ttfb: true,
            ..MASKED
        },
    );
    assert!(
        first_byte.contains(" 200  1.23ms  ttfb 1.00ms "),
        "{first_byte}"
    );
}

#[test]
fn the_other_end_has_its_name_where_it_is_on_this_host() {
    let peer = Some(Task {
        pid: 17400,
        tid: 17401,
        comm: Comm::from("curl"),
    });
    let served = Exchange {
        span: Span {
            peer,
            ..exchange().span
        },
        ..exchange()
    };
    assert!(text(&served, MASKED).contains(" nginx[812]           <- curl[17400] "));
    let made = Exchange {
        span: Span {
            role: Role::Client,
            ..served.span
        },
        ..served
    };
    assert!(text(&made, MASKED).contains(" nginx[812]           -> curl[17400] "));
    let elsewhere = text(&exchange(), MASKED);
    assert!(elsewhere.contains(" <- 10.0.0.9:51234 "), "{elsewhere}");
}

#[test]
fn text_says_over_what_http_went() {
    for (protocol, tls, word) in [
        (Protocol::Http11, false, "http"),
        (Protocol::Http10, true, "https"),
        (Protocol::H2, false, "h2c"),
        (Protocol::H2, true, "h2"),
        (Protocol::Grpc, false, "grpc"),
        (Protocol::WebSocket, true, "wss"),
    ] {
        let line = text(
            &Exchange {
                span: Span {
                    tls,
                    ..exchange().span
                },
                protocol: Some(protocol),
                ..exchange()
            },
            MASKED,
        );
        assert!(
            line.contains(&format!("  1.2K {word:5} nginx"))
                || line.contains(&format!(" 1.2K {word:5} nginx")),
            "{line}"
        );
    }
}

#[test]
fn headers_stand_below_the_line_when_asked_for() {
    let header = |name: &str, value: &str| Header {
        name: name.into(),
        value: value.into(),
    };
    let exchange = Exchange {
        request_headers: Some(vec![
            header("Host", "example.org"),
            header("Cookie", "id=secret"),
        ]),
        response_headers: Some(vec![header("Server", "a\x1b[2J b")]),
        ..exchange()
    };
    let lines = |options: Options| {
        let mut out = Vec::new();
        text::write(Shown::Http(&shown(&exchange, &options)), &options, &mut out);
        let text = String::from_utf8(out).expect("output is UTF-8");
        text.lines().skip(1).map(str::to_owned).collect::<Vec<_>>()
    };
    let headers = Options {
        headers: true,
        ..MASKED
    };
    assert_eq!(
        lines(headers),
        [
            "    > Host: example.org",
            "    > Cookie: id=***",
            r"    < Server: a\x1b[2J b"
        ]
    );
    assert!(lines(MASKED).is_empty());
}

fn in_columns(exchange: &Exchange, width: u16) -> String {
    let options = Options {
        width: Some(width),
        zone: Zone::Local,
        ..MASKED
    };
    text(exchange, options)
}

/// Columns that a terminal needs.
fn columns(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}

#[test]
fn a_line_fits_the_terminal_and_keeps_both_ends_of_its_target() {
    let long = Exchange {
        span: Span {
            peer: Some(exchange().span.task),
            ..exchange().span
        },
        target: b"/api/v1/customers/4711/orders/2024/items?expand=all&page=17".to_vec(),
        ..exchange()
    };
    let cut = |width| {
        let line = in_columns(&long, width);
        assert!(columns(&line) <= width.into(), "{line}");
        line
    };
    let narrow = cut(80);
    assert!(
        narrow.contains(" 200  1.23ms nginx    <- nginx[812]     GET  …/api"),
        "{narrow}"
    );
    assert!(narrow.ends_with("ge=17"), "{narrow}");
    assert!(
        cut(120).ends_with("GET  …/api/v1/customers/4…s?expand=all&page=17"),
        "{}",
        cut(120)
    );
    assert!(cut(200).ends_with(
        "GET     example.org/api/v1/customers/4711/orders/2024/items?expand=all&page=17"
    ));
    let wide = Exchange {
        target: "/\u{65e5}\u{672c}\u{8a9e}".repeat(30).into_bytes(),
        ..exchange()
    };
    for width in 20..250 {
        let line = in_columns(&wide, width);
        assert!(columns(&line) <= width.into(), "{width}: {line}");
        assert!(columns(&line) + 2 >= width.into(), "{width}: {line}");
    }
}

#[test]
fn colours_change_nothing_but_colours() {
    for status in [None, Some(101), Some(200), Some(301), Some(404), Some(503)] {
        let exchange = Exchange {
            span: Span {
                completeness: Completeness::Truncated,
                ..exchange().span
            },
            status,
            ..exchange()
        };
        let colored = text(
            &exchange,
            Options {
                color: true,
                ..MASKED
            },
        );
        assert!(colored.contains("\x1b["));
        let mut plain = String::new();
        for (place, piece) in colored.split("\x1b[").enumerate() {
            plain += if place == 0 {
                piece
            } else {
                piece.split_once('m').expect("a whole sequence").1
            };
        }
        assert_eq!(plain, text(&exchange, MASKED));
    }
}

#[test]
fn socket_events_have_every_key_too() {
    for (call, name, id) in [
        (SocketCall::Accept, "accept", 0),
        (SocketCall::Connect, "connect", 2),
        (SocketCall::Close, "close", 4),
    ] {
        for (role, conn_id) in [
            (None, None),
            (Some(Role::Server), Some(5)),
            (Some(Role::Client), Some(6)),
        ] {
            let Span {
                timestamp_ns,
                task,
                src,
                dst,
                ..
            } = exchange().span;
            let event = SocketEvent {
                timestamp_ns,
                task,
                call,
                role,
                src,
                dst,
                conn_id,
                error: 0,
            };
            let shown = Shown::Socket(&event);
            let record = line(|out| json::write(shown, &MASKED, out));
            assert_eq!(keys(&record), KEYS);
            let record: serde_json::Value = serde_json::from_str(&record).expect("valid JSON");
            assert_eq!(
                (&record["event_type"], &record["event_type_id"]),
                (&name.into(), &id.into())
            );
            assert_eq!(
                (&record["method"], &record["payload"]),
                (&"".into(), &"".into())
            );
            let text = line(|out| text::write(shown, &MASKED, out));
            assert!(
                text.contains(name) && text.contains("10.0.0.9:51234 -> [::1]:80"),
                "{text}"
            );
        }
    }
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        vec(any::<u8>(), 0..80),
        "\\PC{0,40}".prop_map(String::into_bytes),
        "[\\x00-\\x7f\u{80}-\u{9f}\u{200b}-\u{2069}]{0,40}".prop_map(String::into_bytes),
        request(),
    ]
}

/// Bytes that look much like requests, with all that masking looks for.
fn request() -> impl Strategy<Value = Vec<u8>> {
    const PIECES: [&str; 46] = [
        "GET ",
        "/",
        "?",
        "token",
        "=",
        "abc",
        "&",
        " HTTP/1.1",
        "\r\n",
        "\n",
        "\r",
        " ",
        ":",
        "Authorization",
        "Bearer",
        "Cookie",
        "Set-Cookie",
        ";",
        "\"",
        "'",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ",",
        "://",
        "@",
        "%3D",
        "%26",
        "%253D",
        "%74oken",
        "%22",
        "%40",
        "%3A%2F%2F",
        "password",
        "X-Api-Key",
        "Referer: http://",
        "u:p@",
        "\r\n\r\n",
        "\\u0074oken",
        "name",
        "Content-Disposition: form-data; name=",
        "key",
        "12",
        "Host: ",
    ];
    vec(prop::sample::select(&PIECES[..]), 0..40).prop_map(|pieces| pieces.concat().into_bytes())
}

prop_compose! {
    fn any_exchange()(
        (method, target, host, payload) in (bytes(), bytes(), prop::option::of(bytes()), bytes()),
        comm in any::<[u8; 16]>(),
        numbers in any::<[u64; 4]>(),
        (known, status, server) in (any::<bool>(), prop::option::of(any::<u16>()), any::<bool>()),
        (src, dst) in (prop::option::of(any::<IpAddr>()), prop::option::of(any::<IpAddr>())),
        fields in prop::option::of(vec((bytes(), bytes()), 0..4)),
    ) -> Exchange {
        let number = known.then_some(numbers[1]);
        let fields: Option<Vec<Header>> =
            fields.map(|fields| fields.into_iter().map(|(name, value)| Header { name, value }).collect());
        Exchange { span: Span {timestamp_ns: numbers[0], task: Task { pid: numbers[2] as u32, tid: numbers[3] as u32, comm: Comm(comm) }, src: Endpoint { ip: src, port: numbers[2] as u16 }, dst: Endpoint { ip: dst, port: numbers[3] as u16 }, role: if server { Role::Server } else { Role::Client }, duration_ns: number, ttfb_ns: number, request_bytes: number, response_bytes: number, ..exchange().span}, method, target, host, payload, status, request_headers: fields.clone(), response_headers: fields, ..exchange() }
    }
}

/// Where a secret may stand: what comes before it, what after it.
const PLACES: [(&str, &str); 26] = [
    ("GET /?token=", "&a=b HTTP/1.1\r\n\r\n"),
    ("GET /?a=b;api_key=", " HTTP/1.1\r\n\r\n"),
    ("GET /?%70assword=", "#x HTTP/1.1\r\n\r\n"),
    ("GET /?q={\"secret\":\"", "\"} HTTP/1.1\r\n\r\n"),
    (
        "GET /?to=http%3A%2F%2Fh%2F%3Fsig%3D",
        "%26a=b HTTP/1.1\r\n\r\n",
    ),
    ("GET http://user:", "@h/ HTTP/1.1\r\n\r\n"),
    ("CONNECT user:", "@h:443 HTTP/1.1\r\n\r\n"),
    ("GET / HTTP/1.1\r\nAuthorization: ", "\r\n\r\n"),
    ("GET / HTTP/1.1\r\nAuthorization: Bearer ", "\r\n\r\n"),
    ("GET / HTTP/1.1\nPROXY-authorization :Digest ", "\nA: b\n\n"),
    ("GET / HTTP/1.1\r\nAuthorization: Basic\r\n ", "\r\n\r\n"),
    ("GET / HTTP/1.1\r\nCookie: a=", "; b=c\r\n\r\n"),
    ("GET / HTTP/1.1\r\nCookie: a=;\r\n\tc=", "\r\n\r\n"),
    ("GET / HTTP/1.1\r\nCookie: ", "\r\n\r\n"),
    ("GET / HTTP/1.1\r\nSet-Cookie: a=", "; Path=/\r\n\r\n"),
    ("GET / HTTP/1.1\r\nX-Auth-Token: ", "\r\n\r\n"),
    ("GET / HTTP/1.1\r\nX: y\rX-Api-Key: ", "\r\n\r\n"),
    (
        "GET / HTTP/1.1\r\nReferer: https://h/?access_token=",
        "\r\n\r\n",
    ),
    ("GET / HTTP/1.1\r\nReferer: https://u:", "@h/\r\n\r\n"),
    ("POST / HTTP/1.1\r\n\r\nuser=u&password=", "&a=b"),
    ("POST / HTTP/1.1\r\n\r\nuser=u\r\nclient_secret=", "\r\n"),
    (
        "POST / HTTP/1.1\r\n\r\n{\"a\":1,\"refreshToken\" : \"",
        "\",\"b\":2}",
    ),
    (
        "POST / HTTP/1.1\r\n\r\n{\"keys\":[null,{\"a\":\"",
        "\"}],\"b\":2}",
    ),
    (
        "POST / HTTP/1.1\r\n\r\n{\"a\":\"{\\\"token\\\":\\\"",
        "\\\"}\",\"b\":2}",
    ),
    (
        "POST / HTTP/1.1\r\n\r\n--b\r\nContent-Disposition: form-data; name=\"pin\"\r\n\r\n",
        "\r\n--b--\r\n",
    ),
    ("Proxy-Authorization: Bearer ", "\r\n\r\n"),
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_exchange_is_one_valid_json_line_with_the_keys_in_order(exchange in any_exchange(), masked: bool) {
        let options = Options { headers: true, ..if masked { MASKED } else { SHOWN } };
        let record = json(&exchange, options);
        let expected: Vec<&str> = KEYS.iter().copied().chain(["request_headers", "response_headers"]).collect();
        prop_assert_eq!(keys(&record), expected);
        let record: serde_json::Value = serde_json::from_str(&record).expect("valid JSON");
        prop_assert_eq!(&record["payload_len"], exchange.payload.len());
        if !masked {
            prop_assert_eq!(record["payload"].as_str(), Some(&*String::from_utf8_lossy(&exchange.payload)));
            prop_assert_eq!(record["path"].as_str(), Some(&*String::from_utf8_lossy(&exchange.target)));
        }
    }

    #[test]
    fn no_line_is_wider_than_the_terminal(exchange in any_exchange(), width in 40u16..250, ttfb: bool) {
        let options = Options { width: Some(width), ttfb, ..MASKED };
        let line = text(&exchange, options);
        prop_assert!(columns(&line) <= width.into(), "{width}: {line}");
    }

    #[test]
    fn no_record_has_control_characters(exchange in any_exchange(), masked: bool) {
        let options = if masked { MASKED } else { SHOWN };
        for line in [text(&exchange, options), json(&exchange, options)] {
            let deceptive = |c: char| c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}');
            prop_assert!(!line.contains(deceptive), "{:?}", line);
        }
    }

    /// Any secret in any place, whatever the payload's end cuts off after its start.
    #[test]
    fn no_secret_comes_through(
        place in 0..PLACES.len(),
        secret in "Z[A-Za-z0-9._~+-]{7,90}",
        cut in prop::option::of(1usize..90),
    ) {
        let (before, after) = PLACES[place];
        let whole = format!("{before}{secret}{after}");
        let end = cut.map_or(whole.len(), |cut| (before.len() + cut).min(whole.len()));
        let payload = &whole.as_bytes()[..end];
        let masked = String::from_utf8(redact::payload(payload).into_owned()).expect("UTF-8");
        // The secret starts with a letter that is nowhere else.
        prop_assert!(!masked.contains('Z'), "{}", masked);
        prop_assert!(masked.starts_with(before), "{}", masked);
        if cut.is_none() {
            let class = if secret.len() <= 64 { "***" } else { "****" };
            prop_assert!(masked.starts_with(&format!("{before}{class}")), "{}", masked);
        }
    }

    #[test]
    fn no_secret_comes_through_in_a_record(secret in "Z[A-Za-z0-9._~+-]{7,20}", which in 0..8usize) {
        let field = |name: &str, value: String| Some(vec![Header { name: name.into(), value: value.into_bytes() }]);
        let mut exchange = exchange();
        match which {
            0 => exchange.target = format!("/?sig={secret}&a=b").into(),
            1 => exchange.target = format!("http://u:{secret}@h/").into(),
            2 => exchange.target = format!("u:{secret}@h:443").into(),
            3 => exchange.host = Some(format!("u:{secret}@h").into()),
            4 => exchange.payload = format!("GET / HTTP/1.1\r\nCookie: a={secret}").into(),
            5 => exchange.request_headers = field("authorization", format!("Basic {secret}")),
            6 => exchange.response_headers = field("Set-Cookie", format!("id={secret}; Path=/")),
            _ => exchange.response_headers = field("Location", format!("/cb?code={secret}")),
        }
        for line in [json(&exchange, MASKED), text(&exchange, MASKED)] {
            prop_assert!(!line.contains(&secret), "{}", line);
        }
        prop_assert!(json(&exchange, SHOWN).contains(&secret));
    }

    /// Values that hold what elsewhere ends a value: only `&` ends a parameter,
    /// only a line end a field, only a bare quote a string.
    #[test]
    fn no_part_of_an_odd_secret_comes_through(odd in "[ -%'-~]{0,20}") {
        let secret = format!("Z{odd}Z");
        let string = serde_json::to_string(&secret).expect("a string");
        for payload in [
            format!("GET /?a=b&token={secret}&c=d HTTP/1.1\r\n\r\n"),
            format!("GET /?a=b&token={secret}"),
            format!("GET / HTTP/1.1\r\nAuthorization: {secret}\r\n\r\n"),
            format!("GET / HTTP/1.1\r\nAuthorization: Bearer {secret}\r\n\r\n"),
            format!("GET / HTTP/1.1\r\nX-Api-Key: {secret}\r\n\r\n"),
            format!("GET / HTTP/1.1\r\nReferer: http://h/?token={secret}\r\n\r\n"),
            format!("POST / HTTP/1.1\r\n\r\na=b&password={secret}&c=d"),
            format!("POST / HTTP/1.1\r\n\r\n{{\"token\":{string},\"a\":1}}"),
            format!("POST / HTTP/1.1\r\n\r\n{{\"a\":{{ \"keys\" : [ {string} , 1 ] }} }}"),
            format!(
                "POST / HTTP/1.1\r\n\r\n{{\"a\":{}}}",
                serde_json::to_string(&format!("{{\"token\":{string},\"a\":1}}")).expect("a string"),
            ),
        ] {
            let masked = String::from_utf8_lossy(&redact::payload(payload.as_bytes())).into_owned();
            prop_assert!(!masked.contains('Z'), "{}\n{}", payload, masked);
        }
    }
}

/// Every kind of secret, in every place where it may stand, in every format.
#[test]
fn no_kind_of_secret_comes_through_any_output() {
    const SECRET: &str = "Zecret77";
    let jwt = format!("eyJhbGciOiJIUzI1NiJ9.eyJ{SECRET}.{SECRET}");
    let fields = [
        "AuthorizatioN",
        "proxy-authorizatioN",
        "DPoP",
        "X-Amzn-Oidc-Data",
        "X-Amzn-Oidc-Accesstoken",
        "X-Client-Cert",
        "X-SSL-Client-Cert",
        "X-Forwarded-Client-Cert",
        "Authentication-Info",
        "X-CSRF",
        "cOOKIE",
        "Set-CookiE",
    ];
    let names = [
        "SAMLResponse",
        "assertion",
        "client_assertion",
        "ticket",
        "csrf",
        "xsrf",
        "bearer",
        "connection_string",
        "connectionString",
        "dsn",
        "cvv",
        "ssn",
        "magic",
        "invite",
        "reset",
        "PassworD",
    ];
    let options = Options {
        body_bytes: 4096,
        ..MASKED
    };
    let assert_hidden = |exchange: &Exchange, what: &str| {
        let mut out = Vec::new();
        let shown = shown(exchange, &options);
        text::write(Shown::Http(&shown), &options, &mut out);
        json::write(Shown::Http(&shown), &options, &mut out);
        let out = String::from_utf8(out).expect("UTF-8");
        assert!(!out.contains(SECRET), "{what}: {out}");
        assert!(out.contains("***"), "{what}: {out}");
    };
    let content = |text: &str| {
        let mut body = Body::default();
        body.bytes = text.as_bytes().to_vec();
        body.length = text.len() as u64;
        body.whole = true;
        Some(body)
    };
    // as a field of either head, and of a payload
    for name in fields.iter().chain(&names) {
        let header = || {
            Some(vec![Header {
                name: name.as_bytes().to_vec(),
                value: SECRET.as_bytes().to_vec(),
            }])
        };
        let (request, response) = (header(), header());
        // To some a CR ends a line: what is behind it is a field to them.
        let behind_cr = format!("a\r{name}: {SECRET}").into_bytes();
        let hidden = || {
            Some(vec![Header {
                name: b"X".to_vec(),
                value: behind_cr.clone(),
            }])
        };
        for exchange in [
            Exchange {
                request_headers: hidden(),
                ..exchange()
            },
            Exchange {
                response_headers: hidden(),
                ..exchange()
            },
            Exchange {
                payload: [b"GET / HTTP/1.1\r\nHost: ", &behind_cr[..], b"\r\n\r\n"].concat(),
                ..exchange()
            },
            Exchange {
                target: [b"/", &behind_cr[..]].concat(),
                ..exchange()
            },
            Exchange {
                host: Some(behind_cr.clone()),
                ..exchange()
            },
            Exchange {
                request_body: content(&format!("a\r{name}: {SECRET}")),
                ..exchange()
            },
        ] {
            assert_hidden(&exchange, &format!("{name}, behind a CR"));
        }
        let payload = format!("GET / HTTP/1.1\r\nA: b\r\n{name}: {SECRET}\r\n\r\n").into_bytes();
        let cut = payload[..payload.len() - 6].to_vec();
        for (exchange, what) in [
            (
                Exchange {
                    request_headers: request,
                    ..exchange()
                },
                "request",
            ),
            (
                Exchange {
                    response_headers: response,
                    ..exchange()
                },
                "response",
            ),
            (
                Exchange {
                    payload,
                    ..exchange()
                },
                "payload",
            ),
            (
                Exchange {
                    payload: cut,
                    ..exchange()
                },
                "cut payload",
            ),
        ] {
            assert_hidden(&exchange, &format!("{name}, {what}"));
        }
    }
    // in a target, and in content of every sort
    let mut texts = vec![
        format!("//user:{SECRET}@host/x"),
        format!("x {jwt} y"),
        format!("{{\"name\":\"Authorization\",\"value\":\"{SECRET}\"}}"),
        format!("{{\"value\":\"{SECRET}\",\"name\":\"Authorization\"}}"),
        format!("<wsse:Password Type=\"x\">{SECRET}</wsse:Password>"),
        format!("<a Password=\"{SECRET}\"/>"),
    ];
    for name in names {
        texts.push(format!("a=b&{name}={SECRET}&c=d"));
        texts.push(format!("{{\"a\":1,\"{name}\":\"{SECRET}\"}}"));
        texts.push(format!("<r><{name}>{SECRET}</{name}></r>"));
        texts.push(format!("<r {name}='{SECRET}'/>"));
        let part = format!("Content-Disposition: form-data; name=\"{name}\"");
        texts.push(format!("--b\r\n{part}\r\n\r\n{SECRET}\r\n--b--\r\n"));
        let target = format!("/x?{name}={SECRET}&c=d").into_bytes();
        assert_hidden(
            &Exchange {
                target,
                ..exchange()
            },
            name,
        );
    }
    for text in &texts {
        let payload = format!("POST / HTTP/1.1\r\nA: b\r\n\r\n{text}").into_bytes();
        for (exchange, what) in [
            (
                Exchange {
                    request_body: content(text),
                    ..exchange()
                },
                "request",
            ),
            (
                Exchange {
                    response_body: content(text),
                    ..exchange()
                },
                "response",
            ),
            (
                Exchange {
                    payload,
                    ..exchange()
                },
                "payload",
            ),
        ] {
            assert_hidden(&exchange, &format!("{text}, {what}"));
        }
    }
    // without a name, in the path, the host, a field and a message of gRPC's
    let target = format!("/v/{jwt}").into_bytes();
    let grpc = Some(Grpc::default());
    let host = Some(format!("{jwt}:80").into_bytes());
    let value = jwt.clone().into_bytes();
    let header = Header {
        name: b"X-Any".to_vec(),
        value,
    };
    for exchange in [
        Exchange {
            target: target.clone(),
            ..exchange()
        },
        Exchange {
            target,
            grpc,
            ..exchange()
        },
        Exchange { host, ..exchange() },
        Exchange {
            request_headers: Some(vec![header]),
            ..exchange()
        },
    ] {
        assert_hidden(&exchange, "a token by its shape");
    }
}

/// An exchange with a secret in every place that may hold one.
fn with_secrets_everywhere(secret: &str) -> Exchange {
    let field = |name: &str| Header {
        name: name.into(),
        value: format!("Bearer {secret}").into(),
    };
    let headers = || Some(vec![field("Authorization"), field("X-Api-Key")]);
    let body = || {
        let mut body = Body::default();
        body.bytes = format!("{{\"password\":\"{secret}\"}}").into();
        body.length = body.bytes.len() as u64;
        body.whole = true;
        body.content_type = Some(format!("application/json; token={secret}").into());
        Some(body)
    };
    Exchange {
        target: format!("/pkg.Greeter/SayHello?token={secret}").into(),
        host: Some(format!("user:{secret}@example.org").into()),
        payload: format!("GET /?token={secret} HTTP/1.1\r\nCookie: id={secret}\r\n").into(),
        request_headers: headers(),
        response_headers: headers(),
        request_body: body(),
        response_body: body(),
        grpc: Some(Grpc::default()),
        ..exchange()
    }
}

fn config(args: &[&str], file: &std::path::Path) -> Config {
    let words = ["http-tracer", "--write", file.to_str().expect("UTF-8")];
    let words = words.iter().chain(args).map(std::ffi::OsString::from);
    Config::from_cli(http_tracer::cli::try_parse_from(words).expect("options"))
}

/// Both ways in which records are written: with and without a thread.
fn paces() -> [Pace; 2] {
    [Pace::Live, Pace::Waits(std::rc::Rc::new(|| true))]
}

#[test]
fn every_sink_writes_what_it_takes_and_no_secret_unless_asked_to() {
    const SECRET: &str = "Zecret77";
    let dir = tempfile::tempdir().expect("a directory");
    let file = dir.path().join("records");
    for row in SINKS {
        for pace in paces() {
            for secrets in [&[][..], &["--show-secrets"]] {
                let args = [row.flag, &["--headers", "--body-bytes", "100"], secrets].concat();
                let mut sinks = Fanout::open(&config(&args, &file), &pace).expect(row.name);
                sinks.start().expect("a thread");
                for _ in 0..3 {
                    let record = Record::Http(Box::new(with_secrets_everywhere(SECRET)));
                    assert_eq!(sinks.record(&record), Fate::Emitted);
                }
                sinks.tick();
                assert!(!sinks.closed() && !sinks.full());
                assert!(sinks.finish().is_empty());
                let losses: Vec<_> = sinks.losses().collect();
                let [(
                    name,
                    Losses {
                        written, dropped, ..
                    },
                )] = &losses[..]
                else {
                    panic!("{losses:?}");
                };
                assert_eq!((*name, *written, *dropped), (row.name, 3, 0));
                let text = std::fs::read_to_string(&file).expect("records");
                let lines = if row.name == "summary" { 1 } else { 3 };
                assert_eq!(text.matches("SayHello").count() % lines, 0, "{text}");
                assert_eq!(text.contains(SECRET), !secrets.is_empty(), "{text}");
                assert_eq!(text.contains("***"), secrets.is_empty(), "{text}");
            }
        }
    }
}

/// What `--summary` prints of the exchanges.
fn summarized(exchanges: &[Exchange], args: &[&str]) -> String {
    let dir = tempfile::tempdir().expect("a directory");
    let file = dir.path().join("rows");
    let args = [&["--summary"], args].concat();
    let pace = &paces()[1];
    let mut sinks = Fanout::open(&config(&args, &file), pace).expect("a file");
    for exchange in exchanges {
        let fate = sinks.record(&Record::Http(Box::new(exchange.clone())));
        assert_eq!(fate, Fate::Emitted);
    }
    assert!(sinks.finish().is_empty());
    std::fs::read_to_string(&file).expect("rows")
}

#[test]
fn a_summary_has_a_row_for_each_route() {
    let user = |id: u64, status: u16, ms: u64| Exchange {
        span: Span {
            duration_ns: Some(ms * 1_000_000),
            request_id: id,
            ..exchange().span
        },
        target: format!("/users/{id}?page={ms}").into_bytes(),
        status: Some(status),
        ..exchange()
    };
    let mut exchanges: Vec<_> = (1..=100).map(|n| user(n, 200, n)).collect();
    exchanges.push(user(7, 503, 7));
    exchanges.push(user(7, 404, 7));
    // at the client's end 4xx is an error, too
    exchanges.push(Exchange {
        span: Span {
            role: Role::Client,
            ..exchange().span
        },
        status: Some(404),
        ..exchange()
    });
    exchanges.push(Exchange {
        span: Span {
            duration_ns: None,
            elapsed_ns: 2_000_000_000,
            completeness: Completeness::NoResponse,
            end: Some(End::ClientClosed),
            ..exchange().span
        },
        status: None,
        target: b"/never".to_vec(),
        ..exchange()
    });
    // goes on: counted when it is over
    exchanges.push(Exchange {
        span: Span {
            live: true,
            ..exchange().span
        },
        ..exchange()
    });
    assert_eq!(
        summarized(&exchanges, &[]),
        concat!(
            "COUNT ERRORS     P50     P95     P99     MAX REPEATED ROUTE\n",
            "  102      1  49.0ms  95.0ms  99.0ms   100ms        2 <- GET example.org/users/{id}\n",
            "    1      1  1.23ms  1.23ms  1.23ms  1.23ms        0 -> GET example.org/a\n",
            "    1      1   2.00s   2.00s   2.00s   2.00s        0 <- GET example.org/never\n",
        )
    );
    let json = summarized(&exchanges, &["-o", "json"]);
    let first: serde_json::Value =
        serde_json::from_str(json.lines().next().expect("a row")).expect("JSON");
    assert_eq!(
        first,
        serde_json::json!({
            "role": "server", "method": "GET", "host": "example.org", "route": "/users/{id}",
            "count": 102, "errors": 1, "repeated": 2,
            "p50_ns": 49_000_000, "p95_ns": 95_000_000, "p99_ns": 99_000_000,
            "max_ns": 100_000_000,
        })
    );
}

#[test]
fn a_summary_s_memory_is_bounded_and_what_has_no_row_is_counted_in_one() {
    // No two have a route in common: nothing in these names is an id.
    let letter = |n: usize| char::from(b'g' + (n % 20) as u8);
    let word = |n: usize| [n, n / 20, n / 400].map(letter).iter().collect::<String>();
    let exchanges: Vec<_> = (0..2000)
        .map(|n| Exchange {
            target: format!("/{}", word(n)).into_bytes(),
            ..exchange()
        })
        .collect();
    let text = summarized(&exchanges, &[]);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 502, "title, 500 routes, all others");
    assert!(lines[501].starts_with(" 1500 "), "{}", lines[501]);
    let json = summarized(&exchanges, &["-o", "json"]);
    let rows = json
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON"));
    let count: u64 = rows
        .map(|row| row["count"].as_u64().expect("a number"))
        .sum();
    assert_eq!(count, 2000);
}

/// The exchange of [`exchange`] at one end of its connection, and both ends' here.
fn at_end(role: Role, other_end: bool) -> Exchange {
    Exchange {
        span: Span {
            role,
            other_end,
            ..exchange().span
        },
        ..exchange()
    }
}

#[test]
fn a_role_and_a_count_are_kept_to_for_all_sinks() {
    let dir = tempfile::tempdir().expect("a directory");
    let file = dir.path().join("records");
    for (role, other) in [(Role::Server, Role::Client), (Role::Client, Role::Server)] {
        let name = format!("{role:?}").to_lowercase();
        let args = ["-o", "json", "--count", "3", "--role", &name];
        let mut sinks = Fanout::open(&config(&args, &file), &Pace::Live).expect("a file");
        sinks.start().expect("a thread");
        let [wanted, unwanted] = [role, other].map(|role| at_end(role, role == Role::Client));
        let goes_on = Exchange {
            span: Span {
                live: true,
                ..wanted.clone().span
            },
            ..wanted.clone()
        };
        let [wanted, unwanted, goes_on] =
            [wanted, unwanted, goes_on].map(Box::new).map(Record::Http);
        for _ in 0..3 {
            assert!(!sinks.full());
            assert_eq!(sinks.record(&unwanted), Fate::FilteredOut);
            assert_eq!(sinks.record(&goes_on), Fate::Emitted);
            assert_eq!(sinks.record(&wanted), Fate::Emitted);
        }
        assert!(sinks.full());
        assert_eq!(sinks.record(&wanted), Fate::FilteredOut);
        assert_eq!(sinks.record(&goes_on), Fate::FilteredOut);
        assert!(sinks.finish().is_empty());
        let text = std::fs::read_to_string(&file).expect("records");
        assert_eq!(text.lines().count(), 6, "{text}");
        assert!(!text.contains(&format!("{other:?}").to_lowercase()));
    }
}

#[test]
fn of_an_exchange_with_both_ends_here_one_is_printed_unless_both_are_asked_for() {
    let dir = tempfile::tempdir().expect("a directory");
    let file = dir.path().join("records");
    let elsewhere = at_end(Role::Client, false);
    let ends = [at_end(Role::Client, true), at_end(Role::Server, false)];
    let [asked, served] = ends.map(Box::new).map(Record::Http);
    for (role, of_asked, lines) in [("auto", Fate::OtherEnd, 2), ("both", Fate::Emitted, 3)] {
        // What is not printed is counted as that, whatever else it is not.
        let args = ["-o", "json", "--role", role, "--method", "get"];
        let mut sinks = Fanout::open(&config(&args, &file), &Pace::Live).expect("a file");
        sinks.start().expect("a thread");
        let posted = |exchange: &Exchange| {
            Record::Http(Box::new(Exchange {
                method: b"POST".to_vec(),
                ..exchange.clone()
            }))
        };
        assert_eq!(sinks.record(&asked), of_asked);
        assert_eq!(sinks.record(&served), Fate::Emitted);
        assert_eq!(
            sinks.record(&Record::Http(Box::new(elsewhere.clone()))),
            Fate::Emitted
        );
        assert_eq!(sinks.record(&posted(&elsewhere)), Fate::FilteredOut);
        let of_posted = match of_asked {
            Fate::OtherEnd => Fate::OtherEnd,
            _ => Fate::FilteredOut,
        };
        assert_eq!(
            sinks.record(&posted(&at_end(Role::Client, true))),
            of_posted
        );
        assert!(sinks.finish().is_empty());
        let text = std::fs::read_to_string(&file).expect("records");
        assert_eq!(text.lines().count(), lines, "{text}");
    }
}

/// What people look for in a record is there, however much a name looks like a secret's.
#[test]
fn what_is_no_secret_stays() {
    for (name, value) in [
        ("X-RateLimit-Reset", "1700000000"),
        ("Strict-Transport-Security", "max-age=31536000"),
        ("WWW-Authenticate", "Basic realm=\"x\""),
        ("Content-Type", "multipart/form-data; boundary=x"),
        ("Connection", "keep-alive"),
        ("X-Request-Id", "abc"),
        ("ETag", "\"abc\""),
        ("Link", "<https://h/x?page=2>; rel=\"next\""),
    ] {
        let masked = redact::field_value(name.as_bytes(), value.as_bytes());
        assert_eq!(&*masked, value.as_bytes(), "{name}");
    }
    for target in [
        "/x?ticket_id=1&client_assertion_type=urn:x&query_string=a&offset=2",
        "/assets/magical.js?v=1",
        "/search?q=invited&sort=reset_at",
        "//cdn/x",
        "/~user/a@b",
    ] {
        let masked = redact::target(target.as_bytes());
        assert_eq!(&*masked, target.as_bytes(), "{target}");
    }
    for body in [
        "<a><b>text</b><c d=\"e\"/></a>",
        "{\"name\":\"Accept\",\"value\":\"x\",\"description\":\"y\"}",
        "a < b and c > d, 1//2:3",
        "eyJhIjoxfQ==, and so on",
    ] {
        assert_eq!(&*redact::body(body.as_bytes()), body.as_bytes(), "{body}");
    }
}
