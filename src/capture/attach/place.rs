//! Attaching BPF programs to places in a file.
//!
//! A file is attached to by the descriptor that was scanned, and compared once more when
//! its probes are in: they do not stay in another content than they were made for.
//! While they are in, its lease keeps it from being written to ([`super::super::lease`]).

use std::ffi::CString;
use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;
use std::path::PathBuf;
use std::ptr::{null, NonNull};
use std::sync::Arc;

use libbpf_rs::{libbpf_sys, AsRawLibbpf, Link, ProgramMut};

use crate::capture::lease::{Lease, Writers};
use crate::proc::finder::{Id, Library};
use crate::proc::probes::ProbeProgram;

/// A program, and where in a file it goes.
pub struct Place {
    program: Program,
    name: &'static str,
    /// To the returns of the functions there.
    at_return: bool,
    offsets: Vec<usize>,
}

/// A loaded program that is never unloaded.
pub struct Program(NonNull<libbpf_sys::bpf_program>);

// SAFETY: the object lives as long as the process and is not changed once it is loaded;
// attaching only reads it.
unsafe impl Send for Program {}

impl Program {
    /// # Safety
    /// Its object must live as long as the process.
    pub unsafe fn new(program: &ProgramMut<'_>) -> Self {
        Program(program.as_libbpf_object())
    }
}

impl Place {
    pub fn new(program: Program, spec: ProbeProgram, offsets: Vec<usize>) -> Self {
        let ProbeProgram { name, at_return } = spec;
        Place {
            program,
            name,
            at_return,
            offsets,
        }
    }

    /// Links that it takes.
    pub fn links(&self, multi: bool) -> usize {
        match multi {
            true => 1,
            false => self.offsets.len(),
        }
    }

    /// `number`: what the program is to know the file by, if anything.
    fn attach(
        &self,
        file: &File,
        number: u32,
        multi: bool,
        links: &mut Vec<Link>,
    ) -> io::Result<()> {
        // whatever its path leads to by now
        let path = CString::new(format!("/proc/self/fd/{}", file.as_raw_fd()))?;
        let program = self.program.0.as_ptr();
        let offsets = &self.offsets;
        let cookies = vec![u64::from(number); offsets.len()];
        let link = |made: *mut libbpf_sys::bpf_link| {
            let made = NonNull::new(made).ok_or_else(io::Error::last_os_error)?;
            // SAFETY: libbpf has just made it, and nobody else has it.
            Ok::<_, io::Error>(unsafe { Link::from_ptr(made) })
        };
        if multi {
            let opts = libbpf_sys::bpf_uprobe_multi_opts {
                sz: size_of::<libbpf_sys::bpf_uprobe_multi_opts>() as _,
                offsets: offsets.as_ptr().cast(),
                cookies: if number == 0 {
                    null()
                } else {
                    cookies.as_ptr()
                },
                cnt: offsets.len() as _,
                retprobe: self.at_return,
                ..Default::default()
            };
            // SAFETY: all of it lives until the call returns, which keeps none of it.
            links.push(link(unsafe {
                libbpf_sys::bpf_program__attach_uprobe_multi(
                    program,
                    -1,
                    path.as_ptr(),
                    null(),
                    &raw const opts,
                )
            })?);
            return Ok(());
        }
        for &offset in offsets {
            let opts = libbpf_sys::bpf_uprobe_opts {
                sz: size_of::<libbpf_sys::bpf_uprobe_opts>() as _,
                bpf_cookie: number.into(),
                retprobe: self.at_return,
                ..Default::default()
            };
            // SAFETY: as above.
            links.push(link(unsafe {
                libbpf_sys::bpf_program__attach_uprobe_opts(
                    program,
                    -1,
                    path.as_ptr(),
                    offset as _,
                    &raw const opts,
                )
            })?);
        }
        Ok(())
    }
}

/// A file to be attached to.
pub struct Order {
    pub id: Id,
    /// On whose account.
    pub user: u32,
    pub file: Arc<File>,
    pub path: PathBuf,
    pub places: Vec<Place>,
    pub lease: Result<Option<Arc<Lease>>, Writers>,
    /// Tells it from other orders for the same file.
    pub number: u64,
}

/// Probes in a file. First they go, then the lease on it.
pub struct Taken {
    _link: Link,
    _lease: Option<Arc<Lease>>,
}

impl Order {
    /// By the first thread: see [`Lease::take`].
    pub fn new(library: Library, places: Vec<Place>) -> Self {
        Order {
            id: library.id,
            user: library.user,
            lease: Lease::take(&library.file),
            file: library.file,
            path: library.path,
            places,
            number: 0,
        }
    }

    /// What was looked into is still what is there, and stays so for now.
    fn holds(&self) -> bool {
        let written = match &self.lease {
            Ok(lease) => lease.as_ref().is_some_and(|lease| lease.is_broken()),
            Err(Writers) => true,
        };
        let meta = self.file.metadata();
        !written && meta.is_ok_and(|meta| Id::of(&meta) == self.id)
    }

    pub fn attach(&self, number: u32, multi: bool) -> (Vec<Taken>, Outcome) {
        let mut links = Vec::new();
        let mut refused = None;
        for place in self.places.iter().take_while(|_| self.holds()) {
            if let Err(error) = place.attach(&self.file, number, multi, &mut links) {
                let error = anyhow::Error::from(error);
                refused = Some(error.context(format!("cannot attach {}", place.name)));
                break;
            }
        }
        let outcome = match refused {
            _ if !self.holds() => Outcome::Changed,
            Some(error) => Outcome::Refused(error),
            None => Outcome::Attached,
        };
        let taken = |link| Taken {
            _link: link,
            _lease: self.lease.clone().ok().flatten(),
        };
        (links.into_iter().map(taken).collect(), outcome)
    }
}

/// What became of a file.
#[derive(Debug)]
pub struct Done {
    pub id: Id,
    pub path: PathBuf,
    pub outcome: Outcome,
}

#[derive(Debug)]
pub enum Outcome {
    Attached,
    /// It was written to between the look and the attaching: nothing is left in it.
    Changed,
    /// It was to be taken out again before it was in.
    Forgotten,
    /// By the kernel; the probes before it stay.
    Refused(anyhow::Error),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proc::tls::Contents;

    #[test]
    fn nothing_is_put_into_a_file_that_was_written_to_since_it_was_looked_at() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("library");
        std::fs::write(&path, "old").unwrap();
        let file = Arc::new(File::open(&path).unwrap());
        let library = Library {
            id: Id::of(&file.metadata().unwrap()),
            user: 0,
            file,
            path: path.clone(),
            contents: Contents::default(),
        };
        let order = Order::new(library, Vec::new());
        assert!(matches!(order.attach(0, true), (_, Outcome::Attached)));
        std::fs::write(&path, "new and longer").unwrap();
        assert!(matches!(order.attach(0, true), (_, Outcome::Changed)));
    }
}
