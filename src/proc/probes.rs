//! The table of probes: each kind of function in programs and libraries that can be
//! observed, and the BPF programs that do so.
//!
//! What is loaded, where the programs are attached and what `-v` reports follows from
//! these rows. A new kind of function is a row here, its program in `src/bpf`, and what
//! finds such functions in a file (see [`super::tls`]).

use serde::{Deserialize, Serialize};

/// Which way plaintext moves through a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moves {
    In,
    Out,
    /// It moves none.
    Nothing,
}

/// A kind of function, and what observes it.
#[derive(Debug)]
pub struct ProbeSpec {
    pub kind: ProbeKind,
    pub moves: Moves,
    /// The BPF program at the place that was found.
    pub entry: &'static str,
    /// The BPF program at the function's returns.
    pub exit: Option<&'static str>,
}

macro_rules! probes {
    ($($(#[$doc:meta])* $kind:ident, $moves:ident, $entry:literal, $exit:expr;)*) => {
        /// A calling convention: which BPF programs go to a place.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum ProbeKind {
            $($(#[$doc])* $kind,)*
        }

        /// Programs are attached in this order, those at returns first: a call that was
        /// seen to begin is then seen to end.
        pub const PROBES: &[ProbeSpec] = &[$(ProbeSpec {
            kind: ProbeKind::$kind,
            moves: Moves::$moves,
            entry: $entry,
            exit: $exit,
        },)*];
    };
}

const DONE: Option<&str> = Some("tls__done");

probes! {
    /// A return instruction of Go's Read
    GoReadDone, Nothing, "tls__go_read_done", None;
    /// `n = f(session, buffer, length)`
    Read, In, "tls__read", DONE;
    /// `n = f(session, buffer, length)`
    Write, Out, "tls__write", DONE;
    /// `ok = f(session, buffer, length, *n)`
    ReadEx, In, "tls__read_ex", DONE;
    /// `ok = f(session, buffer, length, *n)`
    WriteEx, Out, "tls__write_ex", DONE;
    /// `ok = f(session, buffer, length, flags, *n)`
    WriteEx2, Out, "tls__write_ex2", DONE;
    /// `n = f(session, *packet)`: the packet has the bytes
    ReadPacket, In, "tls__read_packet", DONE;
    /// `n = f(session)`: writes what earlier calls took
    Flush, Nothing, "tls__flush", DONE;
    /// As `Read`, for sockets with and without TLS
    ReadAny, In, "tls__read_any", DONE;
    /// As `Write`, for sockets with and without TLS
    WriteAny, Out, "tls__write_any", DONE;
    /// `f(session)`: it will not be used any more
    Free, Nothing, "tls__free", None;
    /// `f(session)`: it begins
    GoBegin, Nothing, "tls__go_begin", None;
    /// `func (c *Conn) Read(b []byte) (int, error)`
    GoRead, In, "tls__go_read", None;
    /// `func (c *Conn) Write(b []byte) (int, error)`
    GoWrite, Out, "tls__go_write", None;
    /// rustls takes received plaintext
    RustRead, In, "tls__rust_read", None;
    /// rustls is offered plaintext to send
    RustWrite, Out, "tls__rust_write", Some("tls__rust_wrote");
}

impl ProbeKind {
    pub fn spec(self) -> &'static ProbeSpec {
        &PROBES[self as usize]
    }
}

/// A BPF program for places in libraries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProbeProgram {
    pub name: &'static str,
    /// It goes to the returns of functions.
    pub at_return: bool,
}

impl ProbeProgram {
    /// It goes to places of this kind.
    pub fn observes(&self, kind: ProbeKind) -> bool {
        let spec = kind.spec();
        match self.at_return {
            true => spec.exit == Some(self.name),
            false => spec.entry == self.name,
        }
    }
}

/// Each program once, in the order in which they are attached to a file.
pub fn programs() -> impl Iterator<Item = ProbeProgram> {
    let exits = PROBES.iter().enumerate().filter_map(|(at, spec)| {
        let name = spec.exit?;
        let first = PROBES[..at].iter().all(|before| before.exit != spec.exit);
        first.then_some((name, true))
    });
    let entries = PROBES.iter().map(|spec| (spec.entry, false));
    exits
        .chain(entries)
        .map(|(name, at_return)| ProbeProgram { name, at_return })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_of_calls_are_attached_before_their_beginnings() {
        let names: Vec<_> = programs().map(|program| program.name).collect();
        let first = ["tls__done", "tls__rust_wrote", "tls__go_read_done"];
        assert_eq!(names[..3], first);
        let mut once = names.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), names.len());
        for spec in PROBES {
            assert_eq!(spec.kind.spec().entry, spec.entry);
            let observers = programs().filter(|program| program.observes(spec.kind));
            assert_eq!(observers.count(), 1 + usize::from(spec.exit.is_some()));
        }
    }
}
