//! The traced side of the proof: a process that makes HTTP requests to itself and
//! notes what it did and when.
//!
//! It is this very binary in a hidden mode, as the tracer never traces itself. It
//! waits for a byte on its standard input, which says that the probes are
//! attached, writes what it did to standard output as one JSON object, and ends
//! when its standard input does. Everything in it has a deadline.

use std::ffi::{OsStr, OsString};
use std::io::{self, ErrorKind, Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::clock::monotonic;

/// First argument of the hidden mode; the second is what makes its paths its own.
const PEER: &str = "__doctor-peer";
/// For a single step.
const STEP: Duration = Duration::from_secs(1);
/// For all of it: beyond that the process ends itself.
const ALL: Duration = Duration::from_secs(8);
/// The server thinks so long, so that a duration is something to measure.
const THINKS: Duration = Duration::from_millis(10);

/// What carries the exchanges.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Transport {
    Ipv4,
    Ipv6,
    Unix,
}

/// What was done on one connection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expected {
    pub transport: Transport,
    /// Why there was nothing to be done: no IPv6, say.
    pub absent: Option<String>,
    /// Why it could not be done.
    pub problem: Option<String>,
    /// Ends of the connection, `None` for AF_UNIX.
    pub client: Option<SocketAddr>,
    pub server: Option<SocketAddr>,
    pub exchanges: Vec<Exchange>,
}

/// One exchange. Times: CLOCK_MONOTONIC in ns, before and after a system call.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exchange {
    pub method: String,
    pub path: String,
    pub status: u16,
    pub request_bytes: u64,
    pub response_bytes: u64,
    /// The client wrote the first byte of the request.
    pub sent: [u64; 2],
    /// The server had read it, at the latest.
    pub read: u64,
    /// The server wrote the last byte of the response.
    pub answered: [u64; 2],
    /// The client had read it, at the latest.
    pub received: u64,
}

/// Arguments of the hidden mode.
pub fn arguments(token: &str) -> [&str; 2] {
    [PEER, token]
}

/// The hidden mode, if that is what the arguments ask for; the status to exit with.
pub fn run(mut args: impl Iterator<Item = OsString>) -> Option<u8> {
    if args.next().as_deref() != Some(OsStr::new(PEER)) {
        return None;
    }
    let token = args.next()?.into_string().ok()?;
    let mut go = [0];
    if io::stdin().read_exact(&mut go).is_err() {
        return Some(1); // the tracer gave up
    }
    thread::spawn(|| {
        thread::sleep(ALL);
        std::process::exit(1);
    });
    let expected = [Transport::Ipv4, Transport::Ipv6, Transport::Unix].map(|t| converse(t, &token));
    let line = serde_json::to_string(&expected).unwrap_or_default() + "\n";
    if io::stdout().write_all(line.as_bytes()).is_err() {
        return Some(1);
    }
    // Until its records have arrived: the end of the process is another matter.
    let _ = io::stdin().read(&mut go);
    Some(0)
}

/// A connection with two exchanges.
fn converse(transport: Transport, token: &str) -> Expected {
    let mut expected = Expected {
        transport,
        absent: None,
        problem: None,
        client: None,
        server: None,
        exchanges: Vec::new(),
    };
    let ends = match transport {
        Transport::Ipv4 => tcp(Ipv4Addr::LOCALHOST.into(), &mut expected),
        Transport::Ipv6 => tcp(Ipv6Addr::LOCALHOST.into(), &mut expected),
        Transport::Unix => unix(token),
    };
    let done = match ends {
        Ok((client, server)) => exchange_all(client, server, transport, token),
        Err(error) => Err(error),
    };
    match done {
        Ok(exchanges) => expected.exchanges = exchanges,
        // No such family, or no such address on this host.
        Err(error)
            if transport == Transport::Ipv6
                && matches!(
                    error.raw_os_error(),
                    Some(nix::libc::EAFNOSUPPORT | nix::libc::EADDRNOTAVAIL)
                ) =>
        {
            expected.absent = Some(error.to_string());
        }
        Err(error) if error.raw_os_error() == Some(nix::libc::ENETUNREACH) => {
            expected.problem = Some(format!("{error}: the interface lo is down"));
        }
        Err(error) => expected.problem = Some(error.to_string()),
    }
    expected
}

/// Both kinds of stream, with deadlines.
trait Stream: Read + Write + Send + 'static {}
impl Stream for TcpStream {}
impl Stream for UnixStream {}

type Ends = (Box<dyn Stream>, Box<dyn Stream>);

fn tcp(ip: IpAddr, expected: &mut Expected) -> io::Result<Ends> {
    let listener = TcpListener::bind((ip, 0))?;
    let server_address = listener.local_addr()?;
    let client = TcpStream::connect_timeout(&server_address, STEP)?;
    let client_address = client.local_addr()?;
    listener.set_nonblocking(true)?;
    // Somebody else may come to the port first.
    let server = in_time(|| match listener.accept() {
        Ok((server, peer)) if peer == client_address => Ok(server),
        Ok(_) => Err(ErrorKind::WouldBlock.into()),
        Err(error) => Err(error),
    })?;
    server.set_nonblocking(false)?;
    for end in [&client, &server] {
        end.set_read_timeout(Some(STEP))?;
        end.set_write_timeout(Some(STEP))?;
    }
    expected.client = Some(client_address);
    expected.server = Some(server_address);
    Ok((Box::new(client), Box::new(server)))
}

fn unix(token: &str) -> io::Result<Ends> {
    // An abstract name: no file is left behind.
    let name = std::os::unix::net::SocketAddr::from_abstract_name(format!("http-tracer-{token}"))?;
    let listener = UnixListener::bind_addr(&name)?;
    let client = UnixStream::connect_addr(&name)?;
    listener.set_nonblocking(true)?;
    let server = in_time(|| listener.accept().map(|(server, _)| server))?;
    server.set_nonblocking(false)?;
    for end in [&client, &server] {
        end.set_read_timeout(Some(STEP))?;
        end.set_write_timeout(Some(STEP))?;
    }
    Ok((Box::new(client), Box::new(server)))
}

fn in_time<T>(mut attempt: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    let deadline = Instant::now() + STEP;
    loop {
        match attempt() {
            Err(error) if error.kind() == ErrorKind::WouldBlock => {
                if Instant::now() > deadline {
                    return Err(ErrorKind::TimedOut.into());
                }
                thread::sleep(Duration::from_millis(1));
            }
            done => return done,
        }
    }
}

/// A request, and the pieces in which its response is written.
struct Script {
    method: &'static str,
    status: u16,
    request: String,
    response: [String; 2],
    path: String,
}

fn scripts(transport: Transport, token: &str) -> [Script; 2] {
    let host = "http-tracer.invalid";
    let path = |n| format!("/http-tracer-doctor/{token}/{transport:?}/{n}").to_lowercase();
    let page = "p".repeat(1000);
    let form = "f".repeat(3000);
    [
        Script {
            method: "GET",
            status: 200,
            request: format!("GET {} HTTP/1.1\r\nHost: {host}\r\n\r\n", path(1)),
            response: [
                format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", page.len()),
                page,
            ],
            path: path(1),
        },
        Script {
            method: "POST",
            status: 201,
            request: format!(
                "POST {} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {}\r\n\r\n{form}",
                path(2),
                form.len()
            ),
            response: [
                "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n".into(),
                "6;x=y\r\n world\r\n0\r\nTrailer: t\r\n\r\n".into(),
            ],
            path: path(2),
        },
    ]
}

fn exchange_all(
    mut client: Box<dyn Stream>,
    mut server: Box<dyn Stream>,
    transport: Transport,
    token: &str,
) -> io::Result<Vec<Exchange>> {
    let for_server = scripts(transport, token);
    let serving = thread::spawn(move || -> io::Result<Vec<(u64, [u64; 2])>> {
        for_server
            .iter()
            .map(|script| serve(&mut *server, script))
            .collect()
    });
    let mut exchanges = Vec::new();
    for script in scripts(transport, token) {
        exchanges.push(request(&mut *client, &script)?);
    }
    drop(client);
    let served = serving
        .join()
        .map_err(|_| io::Error::other("the server's thread failed"))??;
    for (exchange, (read, answered)) in exchanges.iter_mut().zip(served) {
        exchange.read = read;
        exchange.answered = answered;
    }
    Ok(exchanges)
}

fn request(client: &mut dyn Stream, script: &Script) -> io::Result<Exchange> {
    let before = monotonic();
    client.write_all(script.request.as_bytes())?;
    let sent = [before, monotonic()];
    let response_bytes = script.response.iter().map(String::len).sum();
    read_exactly(client, response_bytes)?;
    Ok(Exchange {
        method: script.method.into(),
        path: script.path.clone(),
        status: script.status,
        request_bytes: script.request.len() as u64,
        response_bytes: response_bytes as u64,
        sent,
        received: monotonic(),
        ..Exchange::default()
    })
}

/// When the first byte of the request had been read, and when the last byte of
/// the response was written.
fn serve(server: &mut dyn Stream, script: &Script) -> io::Result<(u64, [u64; 2])> {
    let mut first = vec![0; script.request.len()];
    let n = server.read(&mut first)?;
    let read = monotonic();
    read_exactly(server, script.request.len() - n)?;
    thread::sleep(THINKS);
    server.write_all(script.response[0].as_bytes())?;
    let before = monotonic();
    server.write_all(script.response[1].as_bytes())?;
    Ok((read, [before, monotonic()]))
}

fn read_exactly(stream: &mut dyn Stream, bytes: usize) -> io::Result<()> {
    stream.read_exact(&mut vec![0; bytes])
}
