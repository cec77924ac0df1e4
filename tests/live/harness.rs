//! Runs the tracer: start, wait until it is ready, stop, read what it wrote.
//! Also owns the deadlines and the children of all tests. Knows nothing of HTTP.

use std::fs::{self, File};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant, SystemTime};

use nix::sys::signal::{kill, Signal};
use nix::unistd::Pid;
use serde_json::Value;
use tempfile::TempDir;

use crate::golden;
use crate::record::{self, Record};

/// How long anything may take that has no limit of its own.
pub const SOON: Duration = Duration::from_secs(60);

/// How long a tracer waits for what its command leaves behind: the default.
const LINGER: Duration = Duration::from_secs(2);

const TRACER: &str = env!("CARGO_BIN_EXE_http-tracer");

/// `limit`, as long as it must be here: in an emulated machine `HTTP_TRACER_TEST_SLOW`
/// says by which factor everything is slower.
pub fn scaled(limit: Duration) -> Duration {
    static FACTOR: OnceLock<u32> = OnceLock::new();
    let factor = FACTOR.get_or_init(|| match std::env::var("HTTP_TRACER_TEST_SLOW") {
        Ok(text) => text.parse().expect("HTTP_TRACER_TEST_SLOW: a number"),
        Err(_) => 1,
    });
    limit * *factor
}

/// Polls `probe` until it has an answer; fails with `what` at the deadline.
pub fn until<T>(what: &str, limit: Duration, mut probe: impl FnMut() -> Option<T>) -> T {
    poll(limit, &mut probe).unwrap_or_else(|| panic!("not within {:?}: {what}", scaled(limit)))
}

/// Polls `probe` until it has an answer or the time, as [`scaled`], is up.
pub fn poll<T>(limit: Duration, mut probe: impl FnMut() -> Option<T>) -> Option<T> {
    let deadline = Instant::now() + scaled(limit);
    loop {
        if let Some(answer) = probe() {
            return Some(answer);
        }
        if Instant::now() > deadline {
            return None;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// A directory that others than root may enter, gone at the end of the test.
pub fn temp_dir() -> TempDir {
    use std::os::unix::fs::PermissionsExt;
    let dir = TempDir::with_prefix("http-tracer-live-").expect("a temporary directory");
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).expect("its mode");
    dir
}

/// Fails unless this process may trace, in a network namespace where only the tests run.
pub fn check_surroundings() {
    const HOW: &str = "run the live tests with: sudo ./scripts/test --live";
    assert!(nix::unistd::geteuid().is_root(), "not root; {HOW}");
    assert!(
        !in_the_first_netns(),
        "in the network namespace of the whole machine; {HOW}"
    );
    static LO_IS_UP: OnceLock<bool> = OnceLock::new();
    assert!(
        LO_IS_UP.get_or_init(lo_is_up),
        "lo is not up in this network namespace; {HOW}"
    );
}

fn lo_is_up() -> bool {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port on 127.0.0.1");
    let address = listener.local_addr().expect("its address");
    TcpStream::connect_timeout(&address, scaled(SOON)).is_ok()
}

/// True in the network namespace that the machine came up with.
fn in_the_first_netns() -> bool {
    let netns = |pid| fs::read_link(format!("/proc/{pid}/ns/net"));
    match (netns("self"), netns("1")) {
        (Ok(mine), Ok(first)) => mine == first,
        // A sandbox can keep root from looking at process 1; a new namespace has no routes.
        _ => fs::read_to_string("/proc/self/net/route")
            .is_ok_and(|routes| routes.lines().count() > 1),
    }
}

/// A child of the tests: ended, with those it leads, when it goes out of scope.
pub struct Guarded {
    child: Child,
    name: String,
}

impl Guarded {
    /// Starts `command` as the leader of a process group of its own.
    pub fn spawn(command: &mut Command) -> Self {
        let name = format!("{command:?}");
        let child = command
            .process_group(0)
            .spawn()
            .unwrap_or_else(|e| panic!("cannot run {name}: {e}"));
        Guarded { child, name }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    pub fn signal(&self, signal: Signal) {
        kill(Pid::from_raw(self.pid() as i32), signal).expect("a signal sent");
    }

    /// Is that signal kept from it for now?
    pub fn blocks(&self, signal: Signal) -> bool {
        let status = fs::read_to_string(format!("/proc/{}/status", self.pid()));
        let status = status.expect("a process");
        let mask = status.lines().find_map(|l| l.strip_prefix("SigBlk:"));
        let mask = u64::from_str_radix(mask.expect("a mask").trim(), 16).expect("hexadecimal");
        let blocked = |signal: Signal| mask >> (signal as i32 - 1) & 1 == 1;
        // posix_spawn(3) blocks all of them until the program runs
        blocked(signal) && !blocked(Signal::SIGQUIT)
    }

    /// The exit status, if it has ended.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().expect("the child's state")
    }

    /// Waits until it has ended.
    pub fn wait(&mut self, limit: Duration) -> ExitStatus {
        let name = self.name.clone();
        until(&format!("the end of {name}"), limit, || self.ended())
    }
}

impl Drop for Guarded {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(Some(_))) {
            return;
        }
        let pid = Pid::from_raw(self.child.id() as i32);
        // Its own ending is the better one: a server stops its workers then.
        let _ = kill(pid, Signal::SIGTERM);
        let _ = kill(pid, Signal::SIGCONT);
        let limit = Duration::from_secs(3);
        let ended = poll(limit, || self.child.try_wait().ok().flatten());
        // Whom it leaves behind, as a shell does.
        let _ = kill(Pid::from_raw(-pid.as_raw()), Signal::SIGKILL);
        if ended.is_none() {
            let _ = self.child.wait();
        }
    }
}

/// What a tracer left behind.
pub struct Trace {
    /// Exchanges, in the order of the file.
    pub records: Vec<Record>,
    /// Lines of `--events`.
    pub events: Vec<Record>,
    /// `--stats`.
    pub stats: Value,
    /// The lines of `records` and `events` as they were written.
    pub text: String,
    /// Between the request to stop and the end of the process.
    pub took_to_end: Duration,
}

impl Trace {
    /// A number of the loss account, such as `io.delivered`.
    pub fn count(&self, name: &str) -> u64 {
        number(&self.stats, name)
    }

    /// Asserts that nothing was lost on the way to user space.
    pub fn assert_no_loss(&self) {
        assert_eq!(self.count("io.ring_full"), 0, "{:#}", self.stats);
    }
}

pub fn number(stats: &Value, name: &str) -> u64 {
    let pointer = format!("/{}", name.replace('.', "/"));
    stats
        .pointer(&pointer)
        .and_then(Value::as_u64)
        .unwrap_or_else(|| panic!("no count {name} in {stats:#}"))
}

/// The account balances, and the hook is the one that the suite was told to use.
pub fn assert_balanced(stats: &Value) {
    assert_sums(stats);
    if let Some(hook) = tested_hook().filter(|hook| hook != "auto") {
        assert_eq!(stats["hook"], Value::String(hook), "{stats:#}");
    }
}

/// The account balances: by its own word, and by the contract's equations.
fn assert_sums(stats: &Value) {
    let sum = |names: &[&str]| names.iter().map(|n| number(stats, n)).sum::<u64>();
    let io = [
        "delivered",
        "filtered",
        "other",
        "muted",
        "ring_full",
        "fault",
    ]
    .map(|n| format!("io.{n}"));
    assert_eq!(stats["balanced"], Value::Bool(true), "{stats:#}");
    assert_eq!(
        number(stats, "io.seen"),
        sum(&io.each_ref().map(String::as_str)),
        "io: {stats:#}"
    );
    assert_eq!(
        number(stats, "exchanges.started"),
        sum(&[
            "exchanges.emitted",
            "exchanges.filtered_out",
            "exchanges.open_at_exit"
        ]),
        "exchanges: {stats:#}"
    );
}

/// The `--hook` that the suite was told to use.
pub fn tested_hook() -> Option<String> {
    std::env::var("HTTP_TRACER_TEST_HOOK").ok()
}

/// The hook under test as arguments.
fn hook() -> Vec<String> {
    tested_hook().map_or(vec![], |hook| vec!["--hook".into(), hook])
}

/// A running tracer that writes its records to a file.
pub struct Tracer {
    guarded: Guarded,
    dir: TempDir,
    started: SystemTime,
    /// It records, and these are the options for the replay.
    replay: Option<Vec<String>>,
}

impl Tracer {
    /// Starts a tracer of this network namespace and waits until it is ready.
    pub fn start(args: &[&str]) -> Self {
        let mut all = vec!["--netns", "self"];
        all.extend(args);
        Tracer::start_plain(&all, Stdio::null())
    }

    /// Starts the tracer with `--record`: the replay of its recording must give the same records to the
    /// byte. `args` are those that a replay takes as well.
    pub fn start_recorded(args: &[&str]) -> Self {
        // The directory is the tracer's own, and known only once it runs.
        let link = temp_dir();
        let recording = link.path().join("recording");
        let recording = recording.to_str().expect("UTF-8");
        let tracer = Tracer::start(&[&["--record", recording], args].concat());
        fs::rename(recording, tracer.path("recording")).expect("the recording moved");
        let replay = [&["-o", "json"], args].concat();
        Tracer {
            replay: Some(replay.into_iter().map(str::to_string).collect()),
            ..tracer
        }
    }

    /// Starts the tracer without the namespace filter, with a standard output of the test's choice.
    pub fn start_plain(args: &[&str], stdout: Stdio) -> Self {
        check_surroundings();
        let dir = temp_dir();
        let at = |name| dir.path().join(name);
        let mut command = Command::new(TRACER);
        command
            .args(["-o", "json", "-w"])
            .arg(at("records"))
            .arg("--stats")
            .arg(at("stats"))
            .arg("--ready-file")
            .arg(at("ready"))
            .args(hook())
            .args(args)
            .stdin(Stdio::null())
            .stdout(stdout)
            .stderr(File::create(at("stderr")).expect("a file"));
        let started = SystemTime::now();
        let mut tracer = Tracer {
            guarded: Guarded::spawn(&mut command),
            dir,
            started,
            replay: None,
        };
        until("the tracer is ready", SOON, || {
            if let Some(status) = tracer.guarded.ended() {
                panic!(
                    "the tracer ended with {status} before it was ready: {}",
                    tracer.stderr()
                );
            }
            ready(&tracer.path("ready")).then_some(())
        });
        tracer
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub fn stderr(&self) -> String {
        fs::read_to_string(self.path("stderr")).unwrap_or_default()
    }

    pub fn pid(&self) -> u32 {
        self.guarded.pid()
    }

    pub fn signal(&self, signal: Signal) {
        self.guarded.signal(signal);
    }

    /// What has been written so far.
    pub fn text(&self) -> String {
        fs::read_to_string(self.path("records")).unwrap_or_default()
    }

    /// How many lines have been written so far.
    pub fn lines(&self) -> usize {
        let bytes = fs::read(self.path("records")).unwrap_or_default();
        bytes.iter().filter(|&&b| b == b'\n').count()
    }

    /// Gives `n` lines a moment to be written: the peers may be done before their
    /// last system call is. What counts is what is there after `finish`.
    pub fn settle(self, n: usize) -> Self {
        poll(Duration::from_secs(1), || (self.lines() >= n).then_some(()));
        self
    }

    /// Asks the tracer to end, and reads what it wrote.
    pub fn finish(self) -> Trace {
        self.finish_by(Signal::SIGTERM)
    }

    pub fn finish_by(self, signal: Signal) -> Trace {
        self.signal(signal);
        self.ended()
    }

    /// Waits until it has ended, however that was.
    pub fn crashed(&mut self) -> ExitStatus {
        self.guarded.wait(SOON)
    }

    /// Waits until the tracer ends by itself, and reads what it wrote.
    pub fn ended(mut self) -> Trace {
        let asked = Instant::now();
        let status = self.guarded.wait(SOON);
        let took_to_end = asked.elapsed();
        let stderr = self.stderr();
        assert!(status.success(), "the tracer ended with {status}: {stderr}");
        let text = fs::read_to_string(self.path("records")).expect("the records, in UTF-8");
        let stats = read_stats(&self.path("stats"));
        assert_balanced(&stats);
        if let Some(options) = &self.replay {
            golden::assert_replayed(&self.path("recording"), options, &text);
        }
        let (records, events) = record::read(&text, self.started);
        Trace {
            records,
            events,
            stats,
            text,
            took_to_end,
        }
    }
}

fn ready(path: &Path) -> bool {
    fs::read_to_string(path).is_ok_and(|s| s == "ready\n")
}

fn read_stats(path: &Path) -> Value {
    let text = fs::read_to_string(path).expect("the stats file");
    serde_json::from_str(&text)
        .unwrap_or_else(|e| panic!("stats are not one JSON object: {e}: {text}"))
}

/// A run of the tracer to its own end.
pub struct Ran {
    pub status: ExitStatus,
    pub stdout: String,
    pub stderr: String,
    pub records: Vec<Record>,
    /// Lines of `--events`.
    pub events: Vec<Record>,
    /// `--stats`; null where CMD could not be run.
    pub stats: Value,
}

impl Ran {
    /// The status as a shell would give it.
    pub fn code(&self) -> i32 {
        self.status
            .code()
            .unwrap_or_else(|| 128 + self.status.signal().unwrap_or_default())
    }
}

/// Runs the tracer with `-o json` on `cmd`, to the end. What CMD itself prints to
/// standard output is among the records there: lines that begin with a brace are read.
pub fn run(args: &[&str], cmd: &[&str]) -> Ran {
    let ran = run_words(&tracer_words(), args, cmd);
    if !ran.stats.is_null() {
        assert_balanced(&ran.stats);
    }
    ran
}

/// Runs a command under the tracer, through a hook of the test's choice.
pub fn run_through(hook: &str, args: &[&str], cmd: &[&str]) -> Ran {
    check_surroundings();
    run_words(&[TRACER.into(), "--hook".into(), hook.into()], args, cmd)
}

fn run_words(words: &[String], args: &[&str], cmd: &[&str]) -> Ran {
    let dir = temp_dir();
    let stats = dir.path().join("stats");
    let mut command = Command::new(&words[0]);
    command
        .args(&words[1..])
        .args(["-o", "json", "--stats"])
        .arg(&stats)
        .args(["--linger", &format!("{}s", scaled(LINGER).as_secs())])
        .args(args)
        .arg("--")
        .args(cmd);
    let started = SystemTime::now();
    let Output {
        status,
        stdout,
        stderr,
    } = output_of(&mut command);
    let lines: String = stdout
        .lines()
        .filter(|l| l.starts_with('{'))
        .flat_map(|l| [l, "\n"])
        .collect();
    let (records, events) = record::read(&lines, started);
    let mut account = Value::Null;
    if !matches!(status.code(), Some(3 | 125 | 126 | 127)) {
        account = read_stats(&stats);
        assert_sums(&account);
    }
    Ran {
        status,
        stdout,
        stderr,
        records,
        events,
        stats: account,
    }
}

/// What a program printed, and how it ended.
pub struct Output {
    pub status: ExitStatus,
    pub stdout: String,
    pub stderr: String,
}

/// Runs `command` to its end, which is soon.
pub fn output_of(command: &mut Command) -> Output {
    check_surroundings();
    let dir = temp_dir();
    let at = |name| dir.path().join(name);
    command
        .stdin(Stdio::null())
        .stdout(File::create(at("stdout")).expect("a file"))
        .stderr(File::create(at("stderr")).expect("a file"));
    let status = Guarded::spawn(command).wait(SOON);
    let read = |name| fs::read_to_string(at(name)).expect("output in UTF-8");
    Output {
        status,
        stdout: read("stdout"),
        stderr: read("stderr"),
    }
}

/// The program and the arguments that every run gets, for tests that start it through a shell.
pub fn tracer_words() -> Vec<String> {
    check_surroundings();
    let mut words = vec![TRACER.to_string()];
    words.extend(hook());
    words
}
