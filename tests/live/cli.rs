//! The options and the ways to run and to end, as far as they need a kernel.

mod command;
mod fields;
mod files;
mod filters;
mod running;
mod signals;

use crate::peers::Dial;

const CURL: &str = "/usr/bin/curl";
const WRK: &str = "/usr/bin/wrk";

fn request(method: &str, path: &str, host: &str) -> String {
    format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\n\r\n")
}

fn ask(c: &mut Dial, path: &str) {
    c.send(request("GET", path, "peer.test")).read_response();
}
