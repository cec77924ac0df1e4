//! Requests, and answers that say which request they answer.

/// The field by which an answer names its request's target.
pub const ANSWERS: &str = "X-Answers";

/// A request without a body.
pub fn get(target: &str) -> Vec<u8> {
    format!("GET {target} HTTP/1.1\r\nHost: test.example\r\n\r\n").into_bytes()
}

pub fn head_of_post(target: &str, length: usize) -> Vec<u8> {
    format!("POST {target} HTTP/1.1\r\nHost: test.example\r\nContent-Length: {length}\r\n\r\n")
        .into_bytes()
}

pub fn post(target: &str, body: &[u8]) -> Vec<u8> {
    [head_of_post(target, body.len()).as_slice(), body].concat()
}

pub fn post_chunked(target: &str, chunks: &[&[u8]]) -> Vec<u8> {
    let mut message = format!(
        "POST {target} HTTP/1.1\r\nHost: test.example\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    .into_bytes();
    push_chunks(&mut message, chunks, "");
    message
}

pub fn head_of_ok(target: &str, length: usize) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\n{ANSWERS}: {target}\r\nContent-Length: {length}\r\n\r\n")
        .into_bytes()
}

pub fn ok(target: &str, body: &[u8]) -> Vec<u8> {
    [head_of_ok(target, body.len()).as_slice(), body].concat()
}

/// A status that has no body whatever its fields say.
pub fn bare(target: &str, status: u16, fields: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status} Text\r\n{ANSWERS}: {target}\r\n{fields}\r\n").into_bytes()
}

/// `trailers`: whole lines.
pub fn ok_chunked(target: &str, chunks: &[&[u8]], trailers: &str) -> Vec<u8> {
    let mut message =
        format!("HTTP/1.1 200 OK\r\n{ANSWERS}: {target}\r\nTransfer-Encoding: chunked\r\n\r\n")
            .into_bytes();
    push_chunks(&mut message, chunks, trailers);
    message
}

fn push_chunks(message: &mut Vec<u8>, chunks: &[&[u8]], trailers: &str) {
    for chunk in chunks {
        message.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
        message.extend_from_slice(chunk);
        message.extend_from_slice(b"\r\n");
    }
    message.extend_from_slice(format!("0\r\n{trailers}\r\n").as_bytes());
}

/// An answer whose body ends with the connection.
pub fn ok_until_close(target: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 200 OK\r\n{ANSWERS}: {target}\r\nConnection: close\r\n\r\n");
    [head.as_bytes(), body].concat()
}
