//! What the kernel side is told: constants before it is loaded, filters after.

use std::fs::File;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use anyhow::{bail, Context, Result};
use libbpf_rs::skel::OpenSkel;
use libbpf_rs::{MapCore, MapFlags};

use super::hooks::{Hook, Tls};
use super::{fd, skel, tls, wire, Options};
use crate::config::Netns;

pub(super) fn configure(
    open: &mut skel::OpenHttpTracerSkel<'static>,
    options: &Options<'_>,
    programs: &[&str],
) -> Result<()> {
    let Options { plan, filter, .. } = options;
    let facts = &plan.facts;
    let rodata = open
        .maps
        .rodata_data
        .as_deref_mut()
        .context("the BPF object has no options")?;
    rodata.ht_self_tgid = std::process::id();
    if let Some((dev, ino)) = pid_namespace() {
        rodata.ht_pidns_dev = dev;
        rodata.ht_pidns_ino = ino;
    }
    rodata.ht_wake_bytes = u64::from(options.ring_size) / 2;
    rodata.ht_room_bytes = u64::from(options.ring_size) / 2;
    rodata.ht_cpus = libbpf_rs::num_possible_cpus()?.next_power_of_two() as u32;
    rodata.ht_secret = secret();
    rodata.ht_has_loop = u32::from(facts.bpf_loop);
    // These tracepoints are as old as the verifier that is meant.
    rodata.ht_new_verifier = u32::from(facts.uring);
    rodata.ht_preempted = u32::from(facts.preempted);
    // Programs at a function's end can be preempted on every kernel that has them.
    rodata.ht_atomic = u32::from(facts.preempted || plan.hook == Hook::Fexit);
    if let [netns] = filter.netns.as_slice() {
        rodata.ht_netns = netns_inode(netns)?;
    }
    let mut bits = 0;
    for (wanted, bit) in [
        (!filter.pids.is_empty(), wire::FILTER_PID),
        (!filter.comms.is_empty(), wire::FILTER_COMM),
        (!filter.ports.is_empty(), wire::FILTER_PORT),
        (!filter.netns.is_empty(), wire::FILTER_NETNS),
        (options.tree_root.is_some(), wire::FILTER_TREE),
    ] {
        bits |= if wanted { bit } else { 0 };
    }
    rodata.ht_filters = bits;

    rodata.ht_tls = match plan.tls_state() {
        None => wire::TLS_OFF,
        Some(Tls::TaskStorage) => wire::TLS_TASK,
        Some(Tls::Table) => wire::TLS_HASH,
    };

    let room = |all: usize| u32::try_from(all.max(1)).unwrap_or(u32::MAX);
    let maps = &mut open.maps;
    maps.pids.set_max_entries(room(filter.pids.len()))?;
    maps.comms.set_max_entries(room(filter.comms.len()))?;
    maps.netnses.set_max_entries(room(filter.netns.len()))?;
    maps.ring.set_max_entries(options.ring_size)?;
    let socket = plan.hook == Hook::Socket;
    for mut prog in open.open_object_mut().progs_mut() {
        let wanted = prog
            .name()
            .to_str()
            .is_some_and(|name| programs.contains(&name));
        prog.set_autoload(wanted);
    }
    if !(socket && facts.uring) {
        open.maps.uring.set_max_entries(1)?;
    }
    if !(plan.calls && facts.preempted) {
        open.maps.calls_told.set_max_entries(1)?;
    }
    tls::configure(open, plan)?;
    // The place for connections that the other hook would use.
    open.maps.conn_storage.set_autocreate(socket)?;
    open.maps
        .conn_table
        .set_max_entries(if socket { 1 } else { 65536 })?;
    Ok(())
}

/// Device and inode of the pid namespace, unless it is the initial one.
fn pid_namespace() -> Option<(u64, u64)> {
    /// PROC_PID_INIT_INO, include/uapi/linux/nsfs.h.
    const INITIAL: u64 = 0xefff_fffc;
    let meta = std::fs::metadata("/proc/self/ns/pid").ok()?;
    (meta.ino() != INITIAL).then(|| (meta.dev(), meta.ino()))
}

/// Hides kernel addresses. Not a secret that anything depends on.
fn secret() -> u64 {
    use std::hash::{BuildHasher, Hasher, RandomState};
    RandomState::new().build_hasher().finish()
}

pub(super) fn fill_filters(skel: &skel::HttpTracerSkel<'_>, options: &Options<'_>) -> Result<()> {
    const YES: [u8; 1] = [1];
    let maps = &skel.maps;
    let filter = options.filter;
    for pid in &filter.pids {
        maps.pids.update(&pid.to_ne_bytes(), &YES, MapFlags::ANY)?;
    }
    for comm in &filter.comms {
        maps.comms.update(&comm.0, &YES, MapFlags::ANY)?;
    }
    for port in &filter.ports {
        let word = u32::from(port / 64).to_ne_bytes();
        let bits = match maps.ports.lookup(&word, MapFlags::ANY)? {
            Some(raw) => u64::from_ne_bytes(raw.try_into().unwrap_or_default()),
            None => 0,
        };
        let bits = bits | (1 << (port % 64));
        maps.ports
            .update(&word, &bits.to_ne_bytes(), MapFlags::ANY)?;
    }
    for netns in &filter.netns {
        let inode = netns_inode(netns)?;
        maps.netnses
            .update(&inode.to_ne_bytes(), &YES, MapFlags::ANY)?;
    }
    if let Some(root) = options.tree_root {
        maps.tree.update(&root.to_ne_bytes(), &YES, MapFlags::ANY)?;
    }
    Ok(())
}

/// The inode number that names a network namespace (namespaces(7)).
///
/// # Errors
/// It is not there, or may not be looked at.
pub fn netns_inode(netns: &Netns) -> Result<u32> {
    let path = match netns {
        Netns::SelfNs => Path::new("/proc/self/ns/net").to_path_buf(),
        Netns::Pid(pid) => format!("/proc/{pid}/ns/net").into(),
        Netns::Path(path) => path.clone(),
    };
    let file =
        File::open(&path).with_context(|| format!("--netns: cannot look at {}", path.display()))?;
    if !fd::is_netns(&file) {
        bail!("--netns: {} is no network namespace", path.display());
    }
    Ok(file.metadata()?.ino() as u32)
}
