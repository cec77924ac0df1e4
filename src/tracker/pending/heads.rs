//! Heads of HTTP/1: what of them the record has.

use std::borrow::Cow;

use super::{header_heap_bytes, methods, Pending};
use crate::proto::http1::{Field, Head, Kind, Parser, StartLine, Step};
use crate::proto::sse::Events;
use crate::record::{Body, Header, Keep, TraceContext};

impl Pending {
    pub(in crate::tracker) fn request_head(&mut self, head: &Head<'_>, keep: Keep) {
        if let StartLine::Request {
            method,
            target,
            version,
        } = head.start_line()
        {
            (**method).clone_into(&mut self.exchange.method);
            (**target).clone_into(&mut self.exchange.target);
            self.version = Some(*version);
        }
        self.truncated |= head.truncated();
        let mut room = std::mem::take(&mut self.host_room);
        self.exchange.host = absolute_authority(&self.exchange.target).map(<[u8]>::to_vec);
        self.exchange.request_body = (keep.body_bytes > 0).then(|| content(head));
        for (field, value) in head.fields([Field::Host, Field::Traceparent]) {
            if field == Field::Host {
                self.exchange.host.get_or_insert_with(|| {
                    (*value).clone_into(&mut room);
                    std::mem::take(&mut room)
                });
            } else if self.trace.is_none() {
                self.trace = traceparent(&value);
            }
        }
        self.exchange.request_headers = keep.headers.then(|| headers(head));
        self.request_headers_heap_bytes =
            header_heap_bytes(self.exchange.request_headers.as_deref().unwrap_or_default());
        if self.exchange.host.is_none() && self.exchange.method == b"CONNECT" {
            // some say more behind it than RFC 9112 section 3.2.3 has
            let host = self
                .exchange
                .target
                .split(|&byte| matches!(byte, b' ' | b'\t'));
            self.exchange.host = host.into_iter().next().map(<[u8]>::to_vec);
        }
    }

    /// The request's head never ended: is there at least a start line in it?
    pub(in crate::tracker) fn request_cut(&mut self, so_far: &[u8]) -> bool {
        let Some(line) = memchr::memchr(b'\n', so_far) else {
            return false;
        };
        let mut whole = so_far[..=line].to_vec();
        whole.extend_from_slice(b"\r\n");
        let mut parser = Parser::lenient(Kind::Request);
        match parser.step(&whole) {
            Step::Head { head, .. } => {
                self.request_head(&head, Keep::default());
                self.has_head()
            }
            _ => false,
        }
    }

    /// Answered before its start line ended: what there is of that.
    pub(in crate::tracker) fn request_line_cut(&mut self, so_far: &[u8]) -> bool {
        self.lost = true;
        let mut words = so_far.splitn(2, |&byte| matches!(byte, b' ' | b'\t'));
        if let (Some(method), Some(target)) = (words.next(), words.next()) {
            self.exchange.method = method.to_vec();
            self.exchange.target = target.trim_ascii().to_vec();
        }
        self.has_head()
    }

    /// The head may have begun before the tracer came: its first word may be the rest
    /// of one. Is it likely? `after_answer`: less so.
    pub(in crate::tracker) fn head_may_be_cut(&mut self, after_answer: bool) -> bool {
        match (methods::known(&self.exchange.method), after_answer) {
            (methods::Known::Yes, _) | (methods::Known::OrAnother, true) => false,
            (methods::Known::OrAnother, false) | (methods::Known::No, true) => {
                self.ambiguous = true;
                false
            }
            (methods::Known::No, false) => {
                self.start_unseen = true;
                self.exchange.method.clear();
                self.exchange.payload.clear();
                self.payload_over = true;
                self.request_bytes = None;
                true
            }
        }
    }

    pub(in crate::tracker) fn response_head(&mut self, head: &Head<'_>, keep: Keep) {
        if let StartLine::Response {
            status, version, ..
        } = head.start_line()
        {
            self.status = Some(*status);
            self.response_version = Some(*version);
            self.status_guessed = self.is_guess();
        }
        self.truncated |= head.truncated();
        self.exchange.response_body = (keep.body_bytes > 0).then(|| content(head));
        self.events = head.opens_events().then(Events::default);
        self.live_pending = keep.live;
        if keep.headers {
            let kept = headers(head);
            self.response_headers_heap_bytes = header_heap_bytes(&kept);
            self.exchange.response_headers = Some(kept);
        }
    }
}

fn headers(head: &Head<'_>) -> Vec<Header> {
    let fields = head.headers().map(|(name, value)| Header {
        name: name.to_vec(),
        value: value.into_owned(),
    });
    fields.collect()
}

fn content(head: &Head<'_>) -> Body {
    Body::of(content_fields(head))
}

fn content_fields<'h, 'a>(
    head: &'h Head<'a>,
) -> impl Iterator<Item = (&'a [u8], Cow<'a, [u8]>)> + use<'h, 'a> {
    let fields = head.fields([Field::ContentType, Field::ContentEncoding]);
    fields.map(|(field, value)| (field.name().as_bytes(), value))
}

/// The authority of an absolute-form target (RFC 9112 section 3.2.2), without userinfo.
fn absolute_authority(target: &[u8]) -> Option<&[u8]> {
    let rest = match target.first() {
        Some(b'/') | None => return None,
        _ => {
            let scheme = target.windows(3).position(|at| at == b"://")?;
            &target[scheme + 3..]
        }
    };
    let end = rest
        .iter()
        .position(|b| matches!(b, b'/' | b'?' | b'#'))
        .unwrap_or(rest.len());
    let authority = &rest[..end];
    let at = authority
        .iter()
        .rposition(|&b| b == b'@')
        .map_or(0, |at| at + 1);
    Some(&authority[at..])
}

/// `version "-" trace-id "-" parent-id "-" trace-flags`, W3C Trace Context section 3.2.
pub(super) fn traceparent(value: &[u8]) -> Option<TraceContext> {
    let mut parts = value.split(|&b| b == b'-');
    let version = hex::<1>(parts.next()?)?;
    let trace_id = hex::<16>(parts.next()?)?;
    let parent_span_id = hex::<8>(parts.next()?)?;
    hex::<1>(parts.next()?)?;
    let valid = version != [0xff]
        && trace_id != [0; 16]
        && parent_span_id != [0; 8]
        && (version != [0] || parts.next().is_none());
    valid.then_some(TraceContext {
        trace_id,
        parent_span_id,
    })
}

/// Exactly `N` bytes in lower-case hexadecimal.
fn hex<const N: usize>(text: &[u8]) -> Option<[u8; N]> {
    let digit = |b: u8| match b {
        b'0'..=b'9' => Some(b - b'0'),
        b'a'..=b'f' => Some(b - b'a' + 10),
        _ => None,
    };
    if text.len() != 2 * N {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        *byte = (digit(pair[0])? << 4) | digit(pair[1])?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_absolute_target_names_its_authority() {
        for (target, authority) in [
            ("http://a.example/x", Some("a.example")),
            ("http://u:p@a.example:8080?q", Some("a.example:8080")),
            ("/x?u=http://b/", None),
            ("*", None),
            ("a.example:443", None),
        ] {
            assert_eq!(
                absolute_authority(target.as_bytes()),
                authority.map(str::as_bytes)
            );
        }
    }

    #[test]
    fn a_traceparent_is_read_or_refused_whole() {
        let good = b"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        let trace = traceparent(good).unwrap();
        assert_eq!(trace.trace_id[..2], [0x0a, 0xf7]);
        assert_eq!(trace.parent_span_id[7], 0x31);
        for bad in [
            &b"00-00000000000000000000000000000000-b7ad6b7169203331-01"[..],
            b"00-0AF7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            b"ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            b"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
            b"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x",
            b"",
        ] {
            assert!(traceparent(bad).is_none());
        }
    }
}
