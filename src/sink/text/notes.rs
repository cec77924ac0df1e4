//! What was not as usual about an exchange, in words.

use crate::proto::websocket::Tally;
use crate::record::{Completeness, End, WebSocket};
use crate::sink::ShownExchange;

/// Empty when all was as usual.
pub fn notes(exchange: &ShownExchange<'_>) -> String {
    let mut notes = Vec::new();
    let failure = exchange.grpc().and_then(|call| call.status);
    let failure = failure.and_then(grpc_failure);
    if exchange.live() {
        notes.push("goes on".to_owned());
    } else {
        let usual = note(exchange.completeness(), exchange.end());
        notes.extend((!usual.is_empty()).then_some(usual));
    }
    if let Some(events) = exchange.events() {
        let s = if events == 1 { "" } else { "s" };
        notes.push(format!("{events} event{s}"));
    }
    if let Some(WebSocket { client, server }) = &exchange.websocket() {
        let messages = |tally: &Tally| tally.text + tally.binary;
        notes.push(format!(
            "websocket, {} messages from the client, {} from the server",
            messages(client),
            messages(server)
        ));
        if let Some(code) = client.close.or(server.close) {
            notes.push(format!("close {code}"));
        }
    }
    let notes = notes.join(", ");
    match failure {
        Some(failure) if notes.is_empty() => failure,
        Some(failure) => format!("{failure}; {notes}"),
        None => notes,
    }
}

fn note(completeness: Completeness, end: Option<End>) -> String {
    let seen = match completeness {
        Completeness::Complete => "",
        Completeness::Truncated => "head truncated",
        Completeness::StartUnseen => "start unseen",
        Completeness::EndUnseen => "end unseen",
        Completeness::NoResponse => "no response",
        Completeness::Inferred => "inferred",
    };
    let ended = match end {
        None | Some(End::Response) => "",
        Some(End::ClientClosed) => "client closed",
        Some(End::ServerClosed) => "server closed",
        Some(End::Reset) => "reset",
        Some(End::Upgrade) => "upgraded",
        Some(End::TracerStopped) => "tracer stopped",
    };
    match (seen, ended) {
        ("", ended) => ended.into(),
        (seen, "") => seen.into(),
        (seen, ended) => format!("{seen} ({ended})"),
    }
}

/// gRPC's status codes, where HTTP's is 200 even if the call failed.
fn grpc_failure(status: u32) -> Option<String> {
    const NAMES: [&str; 17] = [
        "ok",
        "cancelled",
        "unknown",
        "invalid argument",
        "deadline exceeded",
        "not found",
        "already exists",
        "permission denied",
        "resource exhausted",
        "failed precondition",
        "aborted",
        "out of range",
        "unimplemented",
        "internal",
        "unavailable",
        "data loss",
        "unauthenticated",
    ];
    match NAMES.get(status as usize) {
        Some(&"ok") => None,
        Some(name) => Some(format!("grpc: {name}")),
        None => Some(format!("grpc: status {status}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_not_as_usual_is_noted() {
        assert_eq!(note(Completeness::Complete, Some(End::Response)), "");
        assert_eq!(note(Completeness::Complete, Some(End::Upgrade)), "upgraded");
        assert_eq!(
            note(Completeness::NoResponse, Some(End::ClientClosed)),
            "no response (client closed)"
        );
        assert_eq!(note(Completeness::EndUnseen, None), "end unseen");
    }
}
