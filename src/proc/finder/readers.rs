//! Processes that read files: they have no privileges, little memory and little time.
//! What a file does to its reader is said, and costs nothing else.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::{Child, ExitStatus};
use std::sync::Arc;
use std::time::{Duration, Instant};

use nix::libc;
use nix::sys::resource::{getrlimit, getrusage, setrlimit, Resource, UsageWho};
use nix::sys::time::TimeValLike;
use nix::unistd::alarm;

use super::channel::{Channel, Read, WireContents};
use super::Id;
use crate::proc::place::Place;
use crate::proc::tls::{search, Contents};

/// At most so many at a time.
pub const READERS: usize = 4;
/// For one file: CPU time, and time in which its bytes have to come, s.
const CPU: u64 = 3;
const WALL: u32 = 10;
/// Memory beside the program itself, bytes.
pub const MEMORY: u64 = 64 << 20;
/// One that does not even end is not waited for.
const LOST: Duration = Duration::from_secs(WALL as u64 + 5);
/// A file that takes longer does not keep others from being read beside it.
pub const SLOW: Duration = Duration::from_millis(100);

/// Starts a reader.
pub type Start = Box<dyn FnMut() -> io::Result<(Channel, Child)>>;

/// A file to scan.
#[derive(Debug)]
pub struct Job {
    pub id: Id,
    pub place: Place,
    pub path: PathBuf,
    pub deep: bool,
    /// On whose account, and for which process.
    pub uid: u32,
    pub pid: u32,
    /// It took long before.
    pub slow: bool,
    pub kept: bool,
}

/// A job that is done.
pub struct Done {
    pub job: Job,
    pub file: Arc<File>,
    /// Else why there is nothing to be said of it.
    pub contents: Result<Contents, String>,
    pub took: Duration,
}

struct Reader {
    channel: Channel,
    child: Child,
    work: Option<(Job, Arc<File>, Instant)>,
    ended: bool,
}

/// Those that there are.
pub struct Readers {
    start: Start,
    all: Vec<Reader>,
}

impl Readers {
    pub fn new(start: Start) -> Self {
        let all = Vec::new();
        Readers { start, all }
    }

    /// Become readable when a file is done.
    pub fn fds(&self) -> impl Iterator<Item = BorrowedFd<'_>> {
        let at_work = self.all.iter().filter(|reader| !reader.ended);
        at_work.map(|reader| reader.channel.fd())
    }

    /// Is one about to end, of which no descriptor tells?
    pub fn ending(&self) -> bool {
        self.all.iter().any(|reader| reader.ended)
    }

    /// Under way: jobs, and since when.
    pub fn under_way(&self) -> impl Iterator<Item = (&Job, Duration)> {
        let work = self.all.iter().filter_map(|reader| reader.work.as_ref());
        work.map(|(job, _, since)| (job, since.elapsed()))
    }

    /// Has a reader scan a file. Fewer than [`READERS`] scans may be under way.
    ///
    /// # Errors
    /// No process can be started, or it ended.
    pub fn begin(&mut self, job: Job, file: File) -> io::Result<()> {
        let idle = |reader: &Reader| reader.work.is_none() && !reader.ended;
        let at = match self.all.iter().position(idle) {
            Some(at) => at,
            None => {
                let (channel, child) = (self.start)()?;
                self.all.push(Reader {
                    channel,
                    child,
                    work: None,
                    ended: false,
                });
                self.all.len() - 1
            }
        };
        let reader = &mut self.all[at];
        let read = Read { deep: job.deep };
        if let Err(error) = reader.channel.send(&read, Some(file.as_fd())) {
            reader.ended = true;
            return Err(error);
        }
        reader.work = Some((job, Arc::new(file), Instant::now()));
        Ok(())
    }

    /// Jobs that are done since.
    pub fn done(&mut self) -> Vec<Done> {
        let mut all = Vec::new();
        for reader in &mut self.all {
            all.extend(reader.done());
        }
        let gone = |reader: &mut Reader| {
            reader.ended && reader.work.is_none() && !matches!(reader.child.try_wait(), Ok(None))
        };
        self.all.retain_mut(|reader| !gone(reader));
        all
    }
}

impl Reader {
    fn done(&mut self) -> Option<Done> {
        if !self.ended {
            match self.channel.receive::<WireContents>(false) {
                Ok((contents, _)) => {
                    let contents = contents.contents();
                    return self.finish(contents.ok_or("it holds too much".to_string()));
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock => {
                    let since = self.work.as_ref().map(|(_, _, since)| *since);
                    if since.is_none_or(|since| since.elapsed() < LOST) {
                        return None;
                    }
                    self.ended = true;
                    return self.finish(Err(format!("it takes longer than {WALL} s to read")));
                }
                Err(_) => self.ended = true,
            }
        }
        let status = self.child.try_wait().ok().flatten()?;
        self.finish(Err(why(status)))
    }

    fn finish(&mut self, contents: Result<Contents, String>) -> Option<Done> {
        let (job, file, since) = self.work.take()?;
        Some(Done {
            job,
            file,
            contents,
            took: since.elapsed(),
        })
    }
}

fn why(status: ExitStatus) -> String {
    match status.signal() {
        Some(libc::SIGXCPU) => format!("it takes more than {CPU} s of CPU time"),
        Some(libc::SIGALRM) => format!("it takes longer than {WALL} s to read"),
        Some(libc::SIGABRT) => format!("it takes more than {} MiB of memory", MEMORY >> 20),
        _ => format!("reading it failed ({status})"),
    }
}

/// The work of a reader, until nobody asks any more.
pub fn read(mut channel: Channel) {
    while let Ok((Read { deep }, Some(file))) = channel.receive(true) {
        let used = getrusage(UsageWho::RUSAGE_SELF).map_or(0, |usage| {
            let used = usage.user_time() + usage.system_time();
            used.num_milliseconds().max(0) as u64
        });
        // what is sent at its end has the process's end for its default action
        let hard = getrlimit(Resource::RLIMIT_CPU).map_or(libc::RLIM_INFINITY, |(_, hard)| hard);
        let _ = setrlimit(Resource::RLIMIT_CPU, used.div_ceil(1000) + CPU, hard);
        alarm::set(WALL);
        let contents = WireContents::from(&search(file, deep));
        alarm::cancel();
        if channel.send(&contents, None).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;
    use std::process::Command;

    fn nothing(_: BorrowedFd<'_>, _: &mut [u8], _: bool) -> io::Result<(usize, Option<File>)> {
        // what recvmsg(2) says once the other end is closed
        Ok((0, None))
    }

    /// What becomes of a file whose reader does this.
    fn read_by(script: &'static str) -> String {
        let start = move || {
            let (ours, theirs) = Channel::pair()?;
            let mut command = Command::new("/bin/sh");
            // Not before it has its job.
            let script = format!("head -c 1 >/dev/null; {script}");
            let child = command.args(["-c", &script]).stdin(theirs).spawn()?;
            Ok((Channel::new(ours, nothing), child))
        };
        let mut readers = Readers::new(Box::new(start));
        let place = Place::at(Path::new("/proc/self/exe")).unwrap();
        let file = place.open().unwrap();
        let job = Job {
            id: Id::of(&place.meta),
            place,
            path: "/a".into(),
            deep: true,
            uid: 0,
            pid: 1,
            slow: false,
            kept: false,
        };
        readers.begin(job, file).unwrap();
        let deadline = Instant::now() + Duration::from_secs(20);
        loop {
            assert!(Instant::now() < deadline, "it ends");
            if let Some(done) = readers.done().pop() {
                assert!(readers.under_way().next().is_none());
                return done.contents.unwrap_err();
            }
            std::thread::yield_now();
        }
    }

    #[test]
    fn a_file_that_ends_its_reader_is_said_to_and_by_what() {
        for (script, why) in [
            (
                "ulimit -c 0; kill -ABRT $$",
                "it takes more than 64 MiB of memory",
            ),
            (
                "ulimit -c 0; kill -XCPU $$",
                "it takes more than 3 s of CPU time",
            ),
            ("kill -ALRM $$", "it takes longer than 10 s to read"),
            ("exit 3", "reading it failed (exit status: 3)"),
        ] {
            assert_eq!(read_by(script), why);
        }
    }
}
