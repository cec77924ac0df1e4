//! Methods by name, to tell one from the rest of one.

/// The HTTP Method Registry, and what is in use besides.
const METHODS: [&[u8]; 47] = [
    b"ACL",
    b"BAN",
    b"BASELINE-CONTROL",
    b"BIND",
    b"CHECKIN",
    b"CHECKOUT",
    b"CONNECT",
    b"COPY",
    b"DELETE",
    b"GET",
    b"HEAD",
    b"LABEL",
    b"LINK",
    b"LOCK",
    b"M-SEARCH",
    b"MERGE",
    b"MKACTIVITY",
    b"MKCALENDAR",
    b"MKCOL",
    b"MKREDIRECTREF",
    b"MKWORKSPACE",
    b"MOVE",
    b"NOTIFY",
    b"OPTIONS",
    b"ORDERPATCH",
    b"PATCH",
    b"POST",
    b"PROPFIND",
    b"PROPPATCH",
    b"PURGE",
    b"PUT",
    b"QUERY",
    b"REBIND",
    b"REPORT",
    b"RPC_IN_DATA",
    b"RPC_OUT_DATA",
    b"SEARCH",
    b"SUBSCRIBE",
    b"TRACE",
    b"UNBIND",
    b"UNCHECKOUT",
    b"UNLINK",
    b"UNLOCK",
    b"UNSUBSCRIBE",
    b"UPDATE",
    b"UPDATEREDIRECTREF",
    b"VERSION-CONTROL",
];

/// Is a word the name of a method?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    Yes,
    /// It is, and the rest of another one as well: `LOCK`, of `UNLOCK`.
    OrAnother,
    No,
}

pub(super) fn known(word: &[u8]) -> Known {
    if !METHODS.contains(&word) {
        return Known::No;
    }
    let another = |method: &&[u8]| method.len() > word.len() && method.ends_with(word);
    match METHODS.iter().any(another) {
        true => Known::OrAnother,
        false => Known::Yes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rest_of_a_method_is_not_taken_for_one() {
        for method in METHODS {
            for from in 1..method.len() {
                assert_ne!(known(&method[from..]), Known::Yes);
            }
        }
        assert_eq!(known(b"GET"), Known::Yes);
        assert_eq!(known(b"PATCH"), Known::OrAnother);
        assert_eq!(known(b"T"), Known::No);
        assert_eq!(known(b""), Known::No);
    }
}
