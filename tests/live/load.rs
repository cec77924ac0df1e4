//! Load: peers in this process that exchange as fast as they can, and whose
//! answers tell which request they belong to. Knows nothing of the tracer but
//! its records.

use std::collections::HashMap;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;
use std::thread::JoinHandle;

use nix::sys::resource::{getrlimit, setrlimit, Resource};

use crate::harness::SOON;
use crate::record::Record;

/// Of an exchange's number: status and bytes of the body.
fn answer_of(id: u64) -> (u16, usize) {
    ([200, 201, 404, 500][id as usize % 4], id as usize % 97)
}

fn request(id: u64) -> Vec<u8> {
    format!("GET /e/{id} HTTP/1.1\r\nHost: load.test\r\n\r\n").into_bytes()
}

fn response(id: u64) -> Vec<u8> {
    let (status, length) = answer_of(id);
    let head = format!("HTTP/1.1 {status} X\r\nContent-Length: {length}\r\n\r\n");
    [head.as_bytes(), &vec![b'x'; length]].concat()
}

/// The number in a request's path.
fn id_of(path: &str) -> Option<u64> {
    path.strip_prefix("/e/")?.parse().ok()
}

/// How many of the records are of whole exchanges. Each of those must have the
/// answer that belongs to its request, and no exchange may be there twice.
pub fn assert_no_wrong_pair(records: &[Record]) -> usize {
    let mut whole = HashMap::new();
    for record in records {
        let Some(id) = id_of(&record.path) else {
            continue;
        };
        if record.completeness.as_deref() != Some("complete") {
            continue;
        }
        let got = (record.status, record.request_bytes, record.response_bytes);
        let want = (
            Some(answer_of(id).0),
            Some(request(id).len() as u64),
            Some(response(id).len() as u64),
        );
        assert_eq!(got, want, "{record:?}");
        let before = whole.insert(id, record);
        assert!(before.is_none(), "twice: {before:?} {record:?}");
    }
    whole.len()
}

/// A server, until it goes out of scope.
pub struct Server {
    pub address: SocketAddr,
    over: Arc<AtomicBool>,
    accepting: Vec<JoinHandle<()>>,
}

impl Server {
    /// A thread for each connection.
    pub fn start() -> Self {
        Server::with(1, |stream| {
            std::thread::spawn(move || serve(stream));
        })
    }

    /// For connections of one exchange each, which the server closes.
    pub fn for_short_connections() -> Self {
        Server::with(2, |mut stream| {
            let mut buffer = [0; 512];
            let n = stream.read(&mut buffer).unwrap_or(0);
            let id = std::str::from_utf8(&buffer[..n])
                .ok()
                .and_then(|text| id_of(text.split(' ').nth(1)?));
            if let Some(id) = id {
                let _ = stream.write_all(&response(id));
            }
        })
    }

    fn with(threads: usize, each: fn(TcpStream)) -> Self {
        let listener = TcpListener::bind("0.0.0.0:0").expect("a port");
        let port = listener.local_addr().expect("its address").port();
        let over = Arc::new(AtomicBool::new(false));
        let accept = |_| {
            let (listener, over) = (listener.try_clone().expect("a socket"), over.clone());
            std::thread::spawn(move || {
                for stream in listener.incoming().flatten() {
                    if over.load(Ordering::Relaxed) {
                        return;
                    }
                    let _ = stream.set_nodelay(true);
                    each(stream);
                }
            })
        };
        Server {
            address: (Ipv4Addr::LOCALHOST, port).into(),
            accepting: (0..threads).map(accept).collect(),
            over,
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        for thread in self.accepting.drain(..) {
            // One that nobody woke before wakes now.
            while !thread.is_finished() {
                let _ = TcpStream::connect_timeout(&self.address, SOON);
            }
            let _ = thread.join();
        }
    }
}

/// Answers the requests of one connection.
fn serve(mut stream: TcpStream) {
    let (mut buffer, mut text) = ([0; 16384], String::new());
    loop {
        match stream.read(&mut buffer) {
            Ok(n @ 1..) => text += &String::from_utf8_lossy(&buffer[..n]),
            _ => return,
        }
        while let Some(end) = text.find("\r\n\r\n") {
            let id = text.split(' ').nth(1).and_then(id_of);
            if stream.write_all(&response(id.unwrap_or(0))).is_err() {
                return;
            }
            text.drain(..end + 4);
        }
    }
}

/// A client's connection.
pub struct Client(TcpStream);

impl Client {
    pub fn connect(to: SocketAddr) -> Self {
        let stream = TcpStream::connect(to).expect("connected");
        stream.set_nodelay(true).expect("no delay");
        stream.set_read_timeout(Some(SOON)).expect("a timeout");
        Client(stream)
    }

    pub fn ask(&mut self, id: u64) {
        self.0.write_all(&request(id)).expect("sent");
    }

    pub fn read(&mut self, id: u64) {
        let mut answer = response(id);
        self.0.read_exact(&mut answer).expect("an answer");
        assert_eq!(answer, response(id));
    }

    /// Ends without having read what there is: the kernel resets the connection then.
    pub fn leave(self) {
        drop(self);
    }
}

/// Exchanges over `conns` connections at once, with the numbers from `first` on,
/// `each` per connection; how many.
pub fn keep_alive(to: SocketAddr, conns: u64, each: u64, first: u64) -> u64 {
    let clients = (0..conns).map(|n| {
        std::thread::spawn(move || {
            let mut client = Client::connect(to);
            let from = first + n * each;
            for id in from..from + each {
                client.ask(id);
                client.read(id);
            }
        })
    });
    for client in clients.collect::<Vec<_>>() {
        client.join().expect("its exchanges");
    }
    conns * each
}

/// One exchange a connection, `n` of them by `threads` clients. Over several
/// addresses, as the ports of one would be used up.
pub fn short_connections(to: SocketAddr, threads: u64, n: u64, first: u64) {
    let clients = (0..threads).map(|thread| {
        std::thread::spawn(move || {
            let mut rest = Vec::new();
            for id in (first + thread..first + n).step_by(threads as usize) {
                let to = (Ipv4Addr::new(127, 0, 0, 1 + (id % 32) as u8), to.port());
                let mut client = Client::connect(to.into());
                client.ask(id);
                client.read(id);
                rest.clear();
                client.0.read_to_end(&mut rest).expect("the end");
                assert!(rest.is_empty());
            }
        })
    });
    for client in clients.collect::<Vec<_>>() {
        client.join().expect("its exchanges");
    }
}

/// One connection: the client sends `asks` and closes its half, the server reads
/// it to the end, sends `answers` and closes. Neither minds what the other does.
pub fn talk(asks: &[u8], answers: &[u8]) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let to = listener.local_addr().expect("its address");
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let (mut stream, _) = listener.accept().expect("a connection");
            let _ = std::io::copy(&mut stream, &mut std::io::sink());
            let _ = stream.write_all(answers);
        });
        let mut stream = TcpStream::connect(to).expect("connected");
        for piece in asks.chunks(16 << 10) {
            stream.write_all(piece).expect("sent");
        }
        stream.shutdown(Shutdown::Write).expect("half closed");
        let _ = std::io::copy(&mut stream, &mut std::io::sink());
    });
}

/// Lets this process, and its children, have that many files open.
pub fn allow_open_files(n: u64) {
    let (soft, hard) = getrlimit(Resource::RLIMIT_NOFILE).expect("the limit");
    if soft < n {
        setrlimit(Resource::RLIMIT_NOFILE, n.min(hard), hard.max(n)).unwrap_or_else(|error| {
            panic!("{n} open files are more than the limit of {hard}: {error}")
        });
    }
}
