//! A hidden mode that enters the sandbox, and tries what it should not be able to.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::Command;

use nix::sys::signal::kill;
use nix::unistd::{setuid, Pid, Uid};

use super::{policy, reader, Level, Work};

/// First argument of a hidden mode that enters the sandbox, tries what it should
/// not be able to, and says what came of it; the second is the level. For tests.
const TRY_OUT: &str = "__try-sandbox";

/// What is attempted, and how.
pub type Attempt = (&'static str, fn() -> io::Result<()>);

const ATTEMPTS: &[Attempt] = &[
    ("write a file", || {
        OpenOptions::new().write(true).open("/dev/null").map(drop)
    }),
    ("create a file", || {
        File::create(std::env::temp_dir().join("http-tracer-try-out")).map(drop)
    }),
    ("make a directory", || {
        fs::create_dir(std::env::temp_dir().join("http-tracer-try-out"))
    }),
    ("remove a file", || fs::remove_file("/no-such-file")),
    ("rename a file", || fs::rename("/no-such-file", "/none")),
    ("connect by TCP", || {
        TcpStream::connect("127.0.0.1:9").map(drop)
    }),
    ("listen on TCP", || {
        TcpListener::bind("127.0.0.1:0").map(drop)
    }),
    ("use UDP", || UdpSocket::bind("127.0.0.1:0").map(drop)),
    ("connect by AF_UNIX", || {
        UnixStream::connect("/no-such-socket").map(drop)
    }),
    ("signal a process", || Ok(kill(Pid::parent(), None)?)),
    ("become root", || Ok(setuid(Uid::from_raw(0))?)),
    ("start a thread", || {
        std::thread::Builder::new().spawn(|| {}).map(drop)
    }),
    ("start a process", || {
        Command::new("/bin/true").spawn().map(drop)
    }),
    ("run a program", || Err(Command::new("/bin/true").exec())),
];

/// Tried where no file may be opened.
const READING: Attempt = ("read a file", || File::open("/etc/passwd").map(drop));

/// The hidden mode, if that is what the arguments ask for. Returns the status to
/// exit with: 0 if everything was refused, `more` included.
pub fn try_out(mut args: impl Iterator<Item = std::ffi::OsString>, more: &[Attempt]) -> Option<u8> {
    if args.next()?.to_str()? != TRY_OUT {
        return None;
    }
    let own_pid = std::process::id();
    let at_level = |level, perf_uprobes| {
        let child = None;
        let work = Work {
            own_pid,
            child,
            hands: None,
            perf_uprobes,
        };
        policy(level, work)
    };
    let mut policy = match args.next()?.to_str()? {
        "attaching" => at_level(Level::Attaching, false)?,
        "attaching-by-perf" => at_level(Level::Attaching, true)?,
        "closed" => at_level(Level::Closed, false)?,
        "reader" => reader(own_pid),
        _ => return None,
    };
    let mut status = File::open("/proc/self/status").ok()?;
    if let Err(error) = policy.drop_privileges(|| true) {
        println!("{error:#}");
        return Some(1);
    }
    policy.filter_calls();
    let mut text = String::new();
    if status.read_to_string(&mut text).is_ok() {
        print!("{text}");
    }
    let reading = (!policy.reads_files).then_some(READING);
    let mut all_refused = true;
    for (what, attempt) in reading.iter().chain(ATTEMPTS).chain(more) {
        let refused = match attempt() {
            Ok(()) => false,
            Err(error) => error.kind() == ErrorKind::PermissionDenied,
        };
        println!("{what}: {}", if refused { "refused" } else { "ALLOWED" });
        all_refused &= refused;
    }
    Some(u8::from(!all_refused))
}
