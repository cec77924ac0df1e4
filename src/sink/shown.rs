//! Records as sinks get them: masked, once, here and nowhere else.
//!
//! What may hold a credential is a field of [`ShownExchange`], already masked. The rest
//! is passed on by methods. The exchange itself is out of reach for the formats, so that
//! a new one cannot print by mistake what it should not.

use std::borrow::Cow;
use std::hash::{BuildHasher, RandomState};

use super::content::{self, Content};
use super::redact;
pub(super) use super::redact::Clean;
use super::Options;
use crate::event::{Endpoint, Task};
use crate::record::{
    Body, Completeness, End, Exchange, Grpc, Header, Protocol, Role, SocketEvent, TraceContext,
    WebSocket,
};

/// A record for sinks.
#[derive(Clone, Copy)]
pub enum Shown<'a> {
    Http(&'a ShownExchange<'a>),
    /// Nothing in it is a secret.
    Socket(&'a SocketEvent),
}

/// What a sink prints of an exchange beside what each does. Nobody masks, and decodes,
/// what nobody prints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    pub payload: bool,
    pub headers: bool,
    pub bodies: bool,
}

impl Needs {
    /// What any of two prints.
    pub fn or(self, other: Needs) -> Needs {
        Needs {
            payload: self.payload | other.payload,
            headers: self.headers | other.headers,
            bodies: self.bodies | other.bodies,
        }
    }
}

/// An exchange, masked. Bytes are as on the wire otherwise: escaping is the format's work.
pub struct ShownExchange<'a> {
    exchange: &'a Exchange,
    pub target: Cow<'a, [u8]>,
    pub host: Option<Cow<'a, [u8]>>,
    /// Empty unless a sink [`Needs`] it, as what follows.
    pub payload: Cow<'a, [u8]>,
    pub request_headers: Option<Vec<Field<'a>>>,
    pub response_headers: Option<Vec<Field<'a>>>,
    pub request_body: Option<Content<'a>>,
    pub response_body: Option<Content<'a>>,
}

/// A header field.
pub struct Field<'a> {
    pub name: &'a [u8],
    pub value: Cow<'a, [u8]>,
}

/// Methods for what is copied from the exchange as it is, or from its span.
macro_rules! as_it_is {
    ($($at:ident $(. $in:ident)?: $type:ty),* $(,)?) => {
        impl<'a> ShownExchange<'a> {
            $( as_it_is!(@ $at $($in)?: $type); )*
        }
    };
    (@ span $field:ident: $type:ty) => {
        #[inline]
        pub fn $field(&self) -> $type {
            self.exchange.span.$field
        }
    };
    (@ $field:ident: $type:ty) => {
        #[inline]
        pub fn $field(&self) -> $type {
            self.exchange.$field
        }
    };
}

as_it_is! {
    span.timestamp_ns: u64,
    span.peer: Option<Task>,
    span.src: Endpoint,
    span.dst: Endpoint,
    span.role: Role,
    protocol: Option<Protocol>,
    span.tls: bool,
    status: Option<u16>,
    span.duration_ns: Option<u64>,
    span.elapsed_ns: u64,
    span.ttfb_ns: Option<u64>,
    span.request_bytes: Option<u64>,
    span.response_bytes: Option<u64>,
    span.request_id: u64,
    span.conn_id: u64,
    span.trace: Option<TraceContext>,
    span.completeness: Completeness,
    span.end: Option<End>,
    events: Option<u64>,
    websocket: Option<WebSocket>,
    span.live: bool,
    grpc: Option<Grpc>,
}

impl<'a> ShownExchange<'a> {
    /// Masks, unless `options` want secrets shown.
    pub fn new(exchange: &'a Exchange, options: &Options, needs: Needs) -> Self {
        Self::after(&mut Clean::default(), exchange, options, needs)
    }

    /// An exchange behind others of its connection, of which `clean` is remembered.
    pub(super) fn after(
        clean: &mut Clean,
        exchange: &'a Exchange,
        options: &Options,
        needs: Needs,
    ) -> Self {
        let needed = |headers: &'a Option<Vec<Header>>| {
            let headers = headers.as_deref().filter(|_| needs.headers)?;
            Some(headers.iter().map(|field| options.field(field)).collect())
        };
        let bodies = needs.bodies && options.body_bytes > 0;
        let content = |body: &'a Option<Body>| {
            let body = body.as_ref().filter(|_| bodies)?;
            Some(content::shown(body, options))
        };
        ShownExchange {
            exchange,
            target: options.shown(&exchange.target, |text| redact::target_after(clean, text)),
            host: (exchange.host.as_deref())
                .map(|host| options.shown(host, |text| redact::authority_after(clean, text))),
            payload: match needs.payload {
                true => options.shown(&exchange.payload, |text| redact::payload_after(clean, text)),
                false => Cow::Borrowed(&[]),
            },
            request_headers: needed(&exchange.request_headers),
            response_headers: needed(&exchange.response_headers),
            request_body: content(&exchange.request_body),
            response_body: content(&exchange.response_body),
        }
    }

    pub fn task(&self) -> &'a Task {
        &self.exchange.span.task
    }

    pub fn method(&self) -> &'a [u8] {
        &self.exchange.method
    }

    /// Which end asked whom for what, as a number: the same for the same, also where what
    /// is masked differs. Who does not have the key learns nothing from it.
    pub fn fingerprint(&self, key: &RandomState) -> u64 {
        let Exchange {
            method,
            host,
            target,
            ..
        } = self.exchange;
        key.hash_one((self.role() == Role::Client, method, host, target))
    }

    /// How long the payload was before it was masked.
    pub fn payload_len(&self) -> usize {
        self.exchange.payload.len()
    }
}

impl Options {
    /// `bytes` as they may be shown: `mask` applied unless secrets are wanted.
    pub(super) fn shown<'a>(
        &self,
        bytes: &'a [u8],
        mask: impl FnOnce(&'a [u8]) -> Cow<'a, [u8]>,
    ) -> Cow<'a, [u8]> {
        if self.show_secrets {
            Cow::Borrowed(bytes)
        } else {
            mask(bytes)
        }
    }

    fn field<'a>(&self, Header { name, value }: &'a Header) -> Field<'a> {
        Field {
            name,
            value: self.shown(value, |value| redact::field_value(name, value)),
        }
    }
}
