//! BoringSSL, linked in and stripped: by the reasons of its errors.
//!
//! An error is a file and a number, and the numbers are part of the interface
//! (include/openssl/ssl.h, SSL_R_*): the function of ssl_lib.cc that can fail
//! with these, and not with those, is SSL_write.

use std::collections::BTreeMap;

use iced_x86::Mnemonic;

use super::openssl::Strings;
use super::{entry, Contents, Found, ProbeKind, Unseen};
use crate::proc::elf::{edx, loads, Image};

const FILE: &str = "/ssl/ssl_lib.cc";

const SHOULD_NOT_HAVE_BEEN_CALLED: u32 = 66; // ERR_R_*, include/openssl/err.h
const BAD_LENGTH: u32 = 111;
const HANDSHAKE_FAILURE: u32 = 215;
const UNINITIALIZED: u32 = 226;

/// What may be the inside of SSL_read; one is.
const MAX_INNER: usize = 8;

pub fn search(image: &Image, contents: &mut Contents) {
    let Some(strings) = Strings::with(image, FILE.as_bytes()) else {
        return;
    };
    match find(image, &strings) {
        Some(found) => contents.found.push(found),
        None => contents.unseen.push(Unseen {
            library: "BoringSSL",
            why: "its functions were not found in the code",
        }),
    }
}

fn find(image: &Image, strings: &Strings) -> Option<Found> {
    // where they begin, and the reasons of their errors
    let mut functions: BTreeMap<u64, Vec<u32>> = BTreeMap::new();
    for (at, file) in image.loads(&strings.whole(image, FILE)) {
        let (start, end) = image.around(at)?;
        functions
            .entry(start)
            .or_insert_with(|| reasons(image, start, end, file));
    }
    let (writes, inner): (Vec<_>, Vec<_>) = functions
        .iter()
        .filter(|(_, r)| r.contains(&HANDSHAKE_FAILURE) && r.contains(&UNINITIALIZED))
        .partition(|(_, r)| r.contains(&BAD_LENGTH));
    let &[(&write, _)] = writes.as_slice() else {
        return None;
    };
    let mut reads = Vec::new();
    for (&inner, _) in inner.iter().take(MAX_INNER) {
        for at in image.calls(inner) {
            let (start, end) = image.around(at)?;
            let others = functions.get(&start).is_some_and(|reasons| {
                let other = |&reason| reason != SHOULD_NOT_HAVE_BEEN_CALLED;
                reasons.iter().any(other)
            });
            let real = image
                .instructions(start, end)
                .iter()
                .any(|i| i.ip() == at && i.mnemonic() == Mnemonic::Call);
            if !others && real {
                reads.push((end - start, start));
            }
        }
    }
    // SSL_peek calls it too, and SSL_read does what it does and more
    let &(_, read) = reads.iter().max()?;
    let mut found = Found {
        library: "BoringSSL",
        by: "the reasons of its errors",
        probes: Vec::new(),
    };
    found
        .probes
        .extend(entry(image, read, 0, "SSL_read", ProbeKind::Read));
    found
        .probes
        .extend(entry(image, write, 0, "SSL_write", ProbeKind::Write));
    found.reads_and_writes().then_some(found)
}

/// Reasons of the errors that a function puts: the number in EDX where the
/// file's name is an argument of the same call.
fn reasons(image: &Image, start: u64, end: u64, file: u64) -> Vec<u32> {
    let mut found = Vec::new();
    let (mut reason, mut named) = (None, false);
    for instruction in image.instructions(start, end) {
        if let Some(number) = edx(&instruction) {
            reason = Some(number);
        }
        named |= loads(&instruction, file);
        if matches!(instruction.mnemonic(), Mnemonic::Call | Mnemonic::Jmp) {
            if let (true, Some(reason)) = (named, reason) {
                found.push(reason);
            }
            (reason, named) = (None, false);
        }
    }
    found
}
