//! Does the user want this record? The part of the filters that is not the kernel side's.
//!
//! Pure: `config` builds a [`Filter`], who hands records out asks it, and picks roles.
//! Process, name, port and network namespace are picked in the kernel. What is asked of
//! every span is a field of [`Filter`], what is asked of HTTP one of [`HttpFilter`].

use std::time::Duration;

use wildmatch::WildMatch;

use super::{Completeness, End, Exchange, Record, Span};

/// What a record must be. Empty lists and `None` ask for nothing; what is
/// unknown about one (no status, say) matches no filter on it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// At least so long from the first byte of the request to the last of the response,
    /// or to whatever was seen last.
    pub min_duration: Option<Duration>,
    /// Only what went wrong.
    pub failed: bool,
    pub http: HttpFilter,
}

/// What an exchange must be besides.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HttpFilter {
    /// Any of these authorities; case does not matter.
    pub hosts: Vec<HostGlob>,
    /// Any of these methods. They are case-sensitive (RFC 9110, 9.1), but a
    /// user who types `post` means POST: compared without case.
    pub methods: Vec<String>,
    /// Any of these paths.
    pub paths: Vec<PathGlob>,
    /// Any of these statuses, see [`StatusFilter`].
    pub statuses: StatusFilter,
}

/// An error of the layer that carries it, or no answer.
fn span_failed(span: &Span) -> bool {
    span.completeness == Completeness::NoResponse || span.end == Some(End::Reset)
}

/// An error that the answer tells.
fn http_failed(exchange: &Exchange) -> bool {
    let grpc = exchange.grpc.and_then(|call| call.status);
    exchange.status.is_some_and(|status| status >= 400) || grpc.is_some_and(|status| status != 0)
}

/// A pattern for authorities: `*` is any number of characters, `?` one.
///
/// `wildmatch` has exactly these two, and `*` does not stop at `/`; in the
/// richer glob crates brackets and braces, which URLs are full of, are syntax.
#[derive(Clone, Debug, PartialEq)]
pub struct HostGlob(WildMatch);

impl HostGlob {
    pub fn new(pattern: &str) -> Self {
        HostGlob(WildMatch::new_case_insensitive(pattern))
    }

    /// With its port, without it, and for IPv6 also without the brackets.
    fn matches(&self, authority: &[u8]) -> bool {
        let authority = String::from_utf8_lossy(authority);
        // Userinfo is no part of the name.
        let authority = authority
            .rsplit_once('@')
            .map_or(&*authority, |(_, host)| host);
        if self.0.matches(authority) {
            return true;
        }
        let host = match authority.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
            _ => authority,
        };
        let bare = host
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'));
        self.0.matches(host) || bare.is_some_and(|address| self.0.matches(address))
    }
}

/// A pattern for request paths; syntax as in [`HostGlob`], but case matters.
#[derive(Clone, Debug, PartialEq)]
pub struct PathGlob(WildMatch);

impl PathGlob {
    pub fn new(pattern: &str) -> Self {
        PathGlob(WildMatch::new(pattern))
    }

    fn matches(&self, path_and_query: &str) -> bool {
        let path = path_and_query
            .split_once('?')
            .map_or(path_and_query, |(path, _)| path);
        self.0.matches(path) || self.0.matches(path_and_query)
    }
}

/// Inclusive ranges of statuses. Wanted ranges are alternatives; excluded ones
/// always exclude, as `!=200` or `!=304` would otherwise let everything pass.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StatusFilter {
    pub wanted: Vec<(u16, u16)>,
    pub excluded: Vec<(u16, u16)>,
}

impl StatusFilter {
    fn matches(&self, status: Option<u16>) -> bool {
        if self.wanted.is_empty() && self.excluded.is_empty() {
            return true;
        }
        let Some(status) = status else { return false };
        let any = |ranges: &[(u16, u16)]| {
            ranges
                .iter()
                .any(|&(from, to)| (from..=to).contains(&status))
        };
        (self.wanted.is_empty() || any(&self.wanted)) && !any(&self.excluded)
    }
}

impl Filter {
    /// True when every filter that was given is met. A socket's calls are asked for by
    /// an option of their own.
    pub fn matches(&self, record: &Record) -> bool {
        match record {
            Record::Http(exchange) => {
                let failed = || span_failed(&exchange.span) || http_failed(exchange);
                self.slow_enough(exchange.span.elapsed_ns)
                    && (!self.failed || failed())
                    && self.http.matches(exchange)
            }
            Record::Socket(_) => true,
        }
    }

    /// One that is not over has taken that long already.
    fn slow_enough(&self, elapsed_ns: u64) -> bool {
        let least = self.min_duration.unwrap_or_default();
        u128::from(elapsed_ns) >= least.as_nanos()
    }
}

impl HttpFilter {
    fn matches(&self, exchange: &Exchange) -> bool {
        self.statuses.matches(exchange.status)
            && self.method_matches(&exchange.method)
            && self.host_matches(exchange.host.as_deref())
            && self.path_matches(&exchange.target)
    }

    fn method_matches(&self, method: &[u8]) -> bool {
        self.methods.is_empty()
            || self
                .methods
                .iter()
                .any(|wanted| wanted.as_bytes().eq_ignore_ascii_case(method))
    }

    fn host_matches(&self, host: Option<&[u8]>) -> bool {
        self.hosts.is_empty()
            || host.is_some_and(|host| self.hosts.iter().any(|glob| glob.matches(host)))
    }

    fn path_matches(&self, target: &[u8]) -> bool {
        if self.paths.is_empty() {
            return true;
        }
        if target.is_empty() {
            return false;
        }
        let target = String::from_utf8_lossy(target);
        let path = path_and_query(&target);
        self.paths.iter().any(|glob| glob.matches(&path))
    }
}

/// The path and query of a request-target. The other forms (RFC 9112, 3.2) are
/// themselves: `*`, and the authority of CONNECT.
fn path_and_query(target: &str) -> std::borrow::Cow<'_, str> {
    if target.starts_with('/') {
        return target.into();
    }
    // `://` further on belongs to a query, as in `*?u=http://x`.
    let Some((scheme, rest)) = target.split_once("://") else {
        return target.into();
    };
    if scheme.is_empty()
        || !scheme
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
    {
        return target.into();
    }
    match rest.find(['/', '?']) {
        Some(at) if rest[at..].starts_with('/') => rest[at..].into(),
        // RFC 9112, 3.2.2: an empty path is `/`.
        Some(at) => format!("/{}", &rest[at..]).into(),
        None => "/".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Endpoint, Task};
    use crate::record::{Grpc, Role};

    fn exchange(method: &str, host: Option<&str>, target: &str, status: Option<u16>) -> Exchange {
        Exchange {
            span: Span {
                timestamp_ns: 0,
                task: Task::default(),
                peer: None,
                other_end: false,
                src: Endpoint::default(),
                dst: Endpoint::default(),
                role: Role::Server,
                tls: false,
                duration_ns: Some(5_000_000),
                elapsed_ns: 5_000_000,
                ttfb_ns: None,
                request_bytes: None,
                response_bytes: None,
                request_id: 0,
                conn_id: 0,
                trace: None,
                completeness: Completeness::Complete,
                end: Some(End::Response),
                live: false,
            },
            protocol: None,
            method: method.into(),
            target: target.into(),
            host: host.map(Into::into),
            status,
            payload: Vec::new(),
            request_headers: None,
            response_headers: None,
            request_body: None,
            response_body: None,
            events: None,
            websocket: None,
            grpc: None,
        }
    }

    fn wants(filter: &Filter, exchange: &Exchange) -> bool {
        filter.matches(&Record::Http(Box::new(exchange.clone())))
    }

    fn host_is(pattern: &str, host: Option<&str>) -> bool {
        let filter = Filter {
            http: HttpFilter {
                hosts: vec![HostGlob::new(pattern)],
                ..HttpFilter::default()
            },
            ..Filter::default()
        };
        wants(&filter, &exchange("GET", host, "/", Some(200)))
    }

    fn path_is(pattern: &str, target: &str) -> bool {
        let filter = Filter {
            http: HttpFilter {
                paths: vec![PathGlob::new(pattern)],
                ..HttpFilter::default()
            },
            ..Filter::default()
        };
        wants(&filter, &exchange("GET", Some("h"), target, Some(200)))
    }

    fn status_is(wanted: &[(u16, u16)], excluded: &[(u16, u16)], status: Option<u16>) -> bool {
        let statuses = StatusFilter {
            wanted: wanted.into(),
            excluded: excluded.into(),
        };
        let filter = Filter {
            http: HttpFilter {
                statuses,
                ..HttpFilter::default()
            },
            ..Filter::default()
        };
        wants(&filter, &exchange("GET", Some("h"), "/", status))
    }

    #[test]
    fn an_empty_filter_matches_even_an_exchange_of_which_nothing_is_known() {
        assert!(wants(&Filter::default(), &exchange("", None, "", None)));
    }

    #[test]
    fn a_host_matches_with_and_without_its_port_and_in_any_case() {
        for pattern in [
            "example.org",
            "EXAMPLE.org:8080",
            "*.org",
            "ex?mple.org",
            "*:8080",
            "*",
        ] {
            assert!(host_is(pattern, Some("Example.ORG:8080")), "{pattern}");
        }
        for pattern in ["example", "example.org:80", "org", "?"] {
            assert!(!host_is(pattern, Some("example.org:8080")), "{pattern}");
        }
        assert!(!host_is("*", None));
        assert!(host_is("h", Some("user:secret@h:80")));
    }

    #[test]
    fn an_ipv6_host_matches_with_and_without_brackets_and_port() {
        for pattern in ["::1", "[::1]", "[::1]:80"] {
            assert!(host_is(pattern, Some("[::1]:80")), "{pattern}");
        }
        assert!(host_is("::1", Some("[::1]")));
    }

    #[test]
    fn a_method_typed_in_lower_case_is_understood() {
        let filter = Filter {
            http: HttpFilter {
                methods: vec!["post".into(), "PUT".into()],
                ..HttpFilter::default()
            },
            ..Filter::default()
        };
        assert!(wants(&filter, &exchange("POST", None, "/", None)));
        assert!(wants(&filter, &exchange("PUT", None, "/", None)));
        assert!(!wants(&filter, &exchange("GET", None, "/", None)));
        assert!(!wants(&filter, &exchange("", None, "/", None)));
    }

    #[test]
    fn a_path_matches_with_and_without_its_query() {
        assert!(path_is("/a/*", "/a/b/c?x=1"));
        assert!(path_is("/a", "/a?x=1"));
        assert!(path_is("/a?x=*", "/a?x=1"));
        assert!(path_is("*x=1", "/a?x=1"));
        assert!(!path_is("/A", "/a"));
        assert!(!path_is("/a", "/a/b"));
        assert!(!path_is("*", ""));
    }

    #[test]
    fn the_path_of_an_absolute_form_target_is_what_follows_the_authority() {
        assert!(path_is("/a", "http://h:80/a?x=1"));
        assert!(path_is("/", "http://h"));
        assert!(path_is("/?x=1", "http://h?x=1"));
        assert!(!path_is("http*", "http://h/a"));
        assert!(path_is("/go?to=http://h/b", "/go?to=http://h/b"));
        assert!(path_is("*", "*"));
        assert!(path_is("h:443", "h:443"));
    }

    #[test]
    fn a_path_with_brackets_is_taken_literally() {
        assert!(path_is("/a[0]/{x}", "/a[0]/{x}"));
        assert!(!path_is("/a[0]", "/a0"));
    }

    #[test]
    fn wanted_statuses_are_alternatives_and_excluded_ones_always_exclude() {
        assert!(status_is(&[(404, 404), (500, 599)], &[], Some(503)));
        assert!(!status_is(&[(404, 404), (500, 599)], &[], Some(403)));
        assert!(!status_is(&[], &[(200, 200), (304, 304)], Some(304)));
        assert!(status_is(&[], &[(200, 200), (304, 304)], Some(404)));
        assert!(!status_is(&[(400, 999)], &[(404, 404)], Some(404)));
        assert!(!status_is(&[], &[(200, 200)], None));
        assert!(!status_is(&[(100, 999)], &[], None));
    }

    #[test]
    fn a_minimum_duration_includes_its_bound_and_what_waits_that_long() {
        let filter = |ms| Filter {
            min_duration: Some(Duration::from_millis(ms)),
            ..Filter::default()
        };
        let mut slow = exchange("GET", None, "/", None);
        assert!(wants(&filter(5), &slow));
        assert!(!wants(&filter(6), &slow));
        slow.span.duration_ns = None;
        assert!(wants(&filter(5), &slow));
        assert!(!wants(&filter(6), &slow));
    }

    #[test]
    fn what_failed_has_an_error_or_no_answer() {
        let filter = Filter {
            failed: true,
            ..Filter::default()
        };
        let with_status = |status| exchange("GET", None, "/", Some(status));
        for status in [200, 101, 304, 399] {
            assert!(!wants(&filter, &with_status(status)), "{status}");
        }
        for status in [400, 404, 500, 999] {
            assert!(wants(&filter, &with_status(status)), "{status}");
        }
        let unanswered = Exchange {
            span: Span {
                completeness: Completeness::NoResponse,
                end: Some(End::ServerClosed),
                ..exchange("GET", None, "/", None).span
            },
            ..exchange("GET", None, "/", None)
        };
        assert!(wants(&filter, &unanswered));
        let reset = Exchange {
            span: Span {
                end: Some(End::Reset),
                ..with_status(200).span
            },
            ..with_status(200)
        };
        assert!(wants(&filter, &reset));
        for (status, wanted) in [(None, false), (Some(0), false), (Some(5), true)] {
            let call = Exchange {
                grpc: Some(Grpc {
                    status,
                    ..Grpc::default()
                }),
                ..with_status(200)
            };
            assert_eq!(wants(&filter, &call), wanted, "{status:?}");
        }
    }
}
