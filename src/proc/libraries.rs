//! What of a process speaks TLS: libraries that it has mapped, and traces of those
//! that are linked into its program.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

use memchr::memmem::Finder;

use super::place::Place;
use super::Proc;

/// A program that is longer is looked at so far.
const MAX_PROGRAM: u64 = 512 << 20;
const PIECE: usize = 1 << 20;

/// An implementation of TLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TlsKind {
    /// Or a fork of it: BoringSSL, LibreSSL, AWS-LC.
    OpenSsl,
    GnuTls,
    Nss,
    Go,
    Rustls,
    Java,
    MbedTls,
}

/// One that was found, and where: a library, or the program itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tls {
    pub kind: TlsKind,
    pub path: String,
    /// Linked into the program.
    pub built_in: bool,
}

/// Beginnings of the libraries' file names.
const LIBRARIES: [(&str, TlsKind); 6] = [
    ("libssl.so", TlsKind::OpenSsl),
    ("libgnutls.so", TlsKind::GnuTls),
    ("libmbedtls.so", TlsKind::MbedTls),
    // NSS works on sockets through NSPR: libnspr4 alone is no TLS.
    ("libssl3.so", TlsKind::Nss),
    ("libjvm.so", TlsKind::Java),
    ("libssl-", TlsKind::OpenSsl),
];

/// What is found in a program that has one linked in, stripped or not: names of
/// source files in messages, and Go's names of packages, which it keeps.
const BUILT_IN: [(&str, TlsKind); 4] = [
    ("crypto/tls.(*Conn)", TlsKind::Go),
    ("/rustls-", TlsKind::Rustls),
    ("ssl/ssl_lib.c", TlsKind::OpenSsl),
    ("ssl/ssl_lib.cc", TlsKind::OpenSsl),
];

impl Proc {
    /// What of the process speaks TLS.
    ///
    /// # Errors
    /// Its mappings or its program cannot be read: another user's, without
    /// CAP_SYS_PTRACE.
    pub fn tls(&self, pid: u32) -> io::Result<Vec<Tls>> {
        let mut found = BTreeSet::new();
        let maps = BufReader::new(File::open(self.of(pid, "maps"))?);
        for line in maps.split(b'\n') {
            found.extend(library(&String::from_utf8_lossy(&line?)));
        }
        let exe = self.of(pid, "exe");
        let path = std::fs::read_link(&exe).map_or_else(
            |_| "its program".to_string(),
            |path| path.to_string_lossy().into_owned(),
        );
        for kind in built_in(Place::at(&exe)?.open()?.take(MAX_PROGRAM))? {
            found.insert(Tls {
                kind,
                path: path.clone(),
                built_in: true,
            });
        }
        Ok(found.into_iter().collect())
    }
}

/// `7f12-7f34 r-xp 00000000 08:01 123    /usr/lib/libssl.so.3`
fn library(line: &str) -> Option<Tls> {
    let path = &line[line.find('/')?..];
    let path = path.strip_suffix(" (deleted)").unwrap_or(path);
    let name = path.rsplit('/').next()?;
    let (_, kind) = LIBRARIES
        .iter()
        .find(|(prefix, _)| name.starts_with(prefix))?;
    Some(Tls {
        kind: *kind,
        path: path.to_string(),
        built_in: false,
    })
}

fn built_in(mut program: impl Read) -> io::Result<BTreeSet<TlsKind>> {
    let traces = BUILT_IN.map(|(trace, kind)| (Finder::new(trace), kind));
    let overlap = BUILT_IN.iter().map(|(trace, _)| trace.len()).max();
    let overlap = overlap.unwrap_or_default() - 1;
    let mut found = BTreeSet::new();
    let mut piece = vec![0; PIECE];
    let mut kept = 0;
    loop {
        let n = match program.read(&mut piece[kept..]) {
            Ok(0) => return Ok(found),
            Ok(n) => n,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let filled = kept + n;
        for (trace, kind) in &traces {
            if !found.contains(kind) && trace.find(&piece[..filled]).is_some() {
                found.insert(*kind);
            }
        }
        kept = overlap.min(filled);
        piece.copy_within(filled - kept..filled, 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trace_on_the_seam_of_two_pieces_is_found() {
        for at in [0, PIECE - 20, PIECE - 5, PIECE - 1, PIECE, 2 * PIECE - 30] {
            let mut program = vec![b'x'; 3 * PIECE];
            program[at..at + 8].copy_from_slice(b"/rustls-");
            let found = built_in(program.as_slice()).unwrap();
            assert_eq!(found.into_iter().collect::<Vec<_>>(), [TlsKind::Rustls]);
        }
        assert!(built_in(&b"nothing of it"[..]).unwrap().is_empty());
    }
}
