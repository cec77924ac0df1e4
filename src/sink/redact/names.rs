//! Which names promise a secret, and the cheap test whether bytes hold any.
//!
//! [`sensitive`] decides; [`suspicious`] may only err towards yes, which the
//! tests compare: it saves the per-record cost of looking closely.

mod needles;

pub use needles::suspicious;
pub(super) use needles::{ends_in_authority, has_needle};

/// Sensitive wherever they stand in a name.
const ANYWHERE: [&str; 18] = [
    "token",
    "secret",
    "signature",
    "sessionid",
    "sessid",
    "passw",
    "passphrase",
    "passcode",
    "pwd",
    "pswd",
    "apikey",
    "accesskey",
    "privatekey",
    "credential",
    "cookie",
    "csrf",
    "xsrf",
    "bearer",
];

/// Sensitive wherever they stand, with whatever is between the words: `Client-Cert`, `connection_string`.
const JOINED: [&str; 9] = [
    "samlresponse",
    "samlart",
    "connectionstring",
    "connstring",
    "clientcert",
    "magiclink",
    "authenticationinfo",
    "amznoidc",
    "logonticket",
];

/// Sensitive as a word of a name: `user_pin`, `userPin`, `PIN2`, but not `shopping`.
const WORDS: [&str; 23] = [
    "pass",
    "pw",
    "sig",
    "sigv", // `sigv4`
    "sign",
    "signed",
    "auth",
    "oauth",
    "authorization",
    "jwt",
    "session",
    "sid",
    "otp",
    "totp",
    "creds",
    "hmac",
    "assertion",
    "dsn",
    "cvv",
    "cvc",
    "cvn",
    "ssn",
    "dpop",
];

/// Sensitive if they are all of a name, or together with one of [`OF_SECRETS`]:
/// `invite`, `resetCode`, but not `X-RateLimit-Reset`, `ticket_id`.
const ALONE: [&str; 5] = ["ticket", "magic", "invite", "invitation", "reset"];
const OF_SECRETS: [&str; 6] = ["code", "link", "hash", "url", "uri", "value"];

/// What may stand behind `key` in the word of a secret: `keyid`, but not `keyboard`.
const KEY_TAILS: [&str; 10] = [
    "", "s", "id", "ids", "data", "value", "pem", "pair", "material", "hash",
];

/// Is `name` that of a header, parameter or JSON member with a secret value?
///
/// It is when it contains one of [`ANYWHERE`] or [`JOINED`], or a word of it is one of
/// [`WORDS`] or `pin`, or ends in `key` and one of [`KEY_TAILS`]: `api_key`,
/// `hostkeys`, `AWSAccessKeyId`, and `monkey`, which is the lesser evil. Words end at what
/// is not a letter and at camel-case humps, if that makes them sensitive: names of fields
/// come in any case (`AuthorizatioN`). `code` counts before `=` only
/// (OAuth's authorization code): in JSON it is mostly an error number. What
/// `client_assertion_type` and the like say is no secret.
///
/// `name` is decoded already. Linear in its length.
pub fn sensitive(name: &[u8], before_equals: bool) -> bool {
    has_needle(name)
        && (contains_marker(name)
            || contains_joined(name)
            || (words(name, true).any(|word| sensitive_word(word, before_equals))
                || words(name, false).any(|word| sensitive_word(word, before_equals)))
                && !says_which_assertion(name)
            || stands_alone(name, true)
            || stands_alone(name, false))
}

fn contains_joined(name: &[u8]) -> bool {
    let mut letters = [0; 64];
    let mut len = 0;
    let all = name.iter().filter(|byte| byte.is_ascii_alphabetic());
    for (place, byte) in letters.iter_mut().zip(all) {
        *place = byte.to_ascii_lowercase();
        len += 1;
    }
    let letters = &letters[..len];
    let is_in = |joined: &str| {
        let mut windows = letters.windows(joined.len());
        windows.any(|window| window == joined.as_bytes())
    };
    JOINED.iter().any(|joined| is_in(joined))
}

fn stands_alone(name: &[u8], humps: bool) -> bool {
    let is = |word: &[u8], all: &[&str]| {
        all.iter()
            .any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
    };
    let mut secret = false;
    for word in words(name, humps) {
        if is(word, &ALONE) {
            secret = true;
        } else if !is(word, &OF_SECRETS) {
            return false;
        }
    }
    secret
}

fn says_which_assertion(name: &[u8]) -> bool {
    let mut of = false;
    let mut last: &[u8] = b"";
    for word in words(name, true) {
        of |= word.eq_ignore_ascii_case(b"assertion");
        last = word;
    }
    of && last.eq_ignore_ascii_case(b"type")
}

fn contains_marker(name: &[u8]) -> bool {
    (0..name.len()).any(|at| {
        let first = name[at] | 0x20;
        // Most letters start no marker: one test instead of all comparisons.
        matches!(first, b't' | b's' | b'p' | b'c' | b'a' | b'x' | b'b')
            && ANYWHERE
                .iter()
                .any(|marker| starts_with(&name[at..], marker))
    })
}

fn starts_with(text: &[u8], word: &str) -> bool {
    text.get(..word.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes()))
}

fn sensitive_word(word: &[u8], before_equals: bool) -> bool {
    let is = |other: &str| word.eq_ignore_ascii_case(other.as_bytes());
    let key = KEY_TAILS.iter().any(|tail| {
        let start = without_end(word, tail);
        start.is_some_and(|start| without_end(start, "key").is_some())
    });
    key || is("pin") || (before_equals && is("code")) || WORDS.iter().any(|known| is(known))
}

fn without_end<'a>(text: &'a [u8], end: &str) -> Option<&'a [u8]> {
    let (start, rest) = text.split_at_checked(text.len().checked_sub(end.len())?)?;
    rest.eq_ignore_ascii_case(end.as_bytes()).then_some(start)
}

/// The runs of ASCII letters in `name`, if wanted cut at humps: `userID`, `HTTPKey` ->
/// `user` `ID`, `HTTP` `Key`.
fn words(name: &[u8], humps: bool) -> impl Iterator<Item = &[u8]> {
    let mut rest = name;
    std::iter::from_fn(move || {
        let start = rest.iter().position(u8::is_ascii_alphabetic)?;
        let end = (start + 1..rest.len())
            .find(|&at| !rest[at].is_ascii_alphabetic() || (humps && hump(rest, at)))
            .unwrap_or(rest.len());
        let word = &rest[start..end];
        rest = &rest[end..];
        Some(word)
    })
}

/// Is there a hump between `at - 1` and `at`, which are letters?
fn hump(text: &[u8], at: usize) -> bool {
    let (before, here) = (text[at - 1], text[at]);
    let lower_follows = text.get(at + 1).is_some_and(u8::is_ascii_lowercase);
    // `KEYs` is a plural, not `KE` and `Ys`.
    let plural =
        text.get(at + 1) == Some(&b's') && !text.get(at + 2).is_some_and(u8::is_ascii_lowercase);
    here.is_ascii_uppercase() && (before.is_ascii_lowercase() || (lower_follows && !plural))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_like_a_token_key_secret_password_or_signature_are_sensitive() {
        for name in [
            "token",
            "access_token",
            "X-Auth-Token",
            "csrfToken",
            "TOKEN",
            "client_secret",
            "password",
            "passwd",
            "user[password]",
            "new-passphrase",
            "pass",
            "db_pass",
            "userPwd",
            "X-Amz-Signature",
            "sig",
            "x-sig",
            "sign",
            "X-Amz-Credential",
            "api_key",
            "api-key",
            "apikey",
            "APIKEY",
            "apiKeys",
            "KEYs",
            "X-API-Key",
            "AWSAccessKeyId",
            "awsaccesskeyid",
            "apikeyid",
            "X-ApiKeyHeader",
            "X-Keyid",
            "keyids",
            "privatekeydata",
            "KEYDATA",
            "sshkeypair",
            "pswd",
            "user_pswd2",
            "X-PW",
            "pw",
            "newPw",
            "sigv4",
            "X-SigV4",
            "X-Signed",
            "X-Amz-SignedHeaders",
            "key",
            "key1",
            "PHPSESSID",
            "jsessionid",
            "session",
            "sid",
            "connect.sid",
            "userPin",
            "PIN",
            "PINCode",
            "pin2",
            "jwt",
            "otp",
            "oauth2",
            "auth",
            "X-Forwarded-Authorization",
            "set-cookie",
            "creds",
            "hmac",
            "AuthorizatioN",
            "cOOKIe",
            "X-pAsS",
            "SAMLResponse",
            "saml_response",
            "assertion",
            "client_assertion",
            "clientAssertion",
            "ticket",
            "csrf",
            "_csrf",
            "csrfmiddlewaretoken",
            "X-XSRF-Value",
            "bearer",
            "connection_string",
            "ConnectionString",
            "connectionStrings",
            "dsn",
            "SENTRY_DSN",
            "cvv",
            "cvv2",
            "card_cvc",
            "ssn",
            "userSsn",
            "magic",
            "magic_link",
            "invite",
            "inviteCode",
            "invitation_link",
            "reset",
            "reset_code",
            "password_reset",
            "DPoP",
            "X-Amzn-Oidc-Data",
            "X-Amzn-Oidc-Identity",
            "X-Amzn-Oidc-Accesstoken",
            "X-Client-Cert",
            "X-SSL-Client-Cert",
            "X-Forwarded-Client-Cert",
            "X-Forwarded-Tls-Client-Cert",
            "X-ARR-ClientCert",
            "SSL_CLIENT_CERT",
            "Client-Certificate",
            "Authentication-Info",
            "Proxy-Authentication-Info",
        ] {
            assert!(sensitive(name.as_bytes(), false), "{name}");
            assert!(suspicious(name.as_bytes()), "{name}");
        }
    }

    #[test]
    fn ordinary_names_are_not() {
        for name in [
            "",
            "host",
            "accept-encoding",
            "content-type",
            "q",
            "page",
            "keyboard",
            "keyword",
            "keywords",
            "keyboardid",
            "keyframe",
            "keystone",
            "keyed",
            "signal",
            "signup",
            "designed",
            "assigned",
            "resigned-by",
            "spwn",
            "pwn",
            "upward",
            "x-powered-by",
            "access",
            "api",
            "private",
            "apiversion",
            "author",
            "authority",
            "shopping",
            "spin",
            "inside",
            "design",
            "passenger",
            "assign",
            "option",
            "code",
            "x-request-id",
            "side",
            "www-authenticate",
            "compass",
            "keynote",
            // what is said much, and no secret
            "X-RateLimit-Reset",
            "ratelimit-reset",
            "x-ratelimit-reset-requests",
            "ticket_id",
            "tickets",
            "ticketing",
            "invited_by",
            "magical",
            "magic_number",
            "client_assertion_type",
            "connection",
            "proxy-connection",
            "strict-transport-security",
            "x-ssl-protocol",
            "certificate",
            "charset",
            "dataset",
            "offset",
            "preset",
            "query_string",
            "x-amz-request-id",
            "x-correlation-id",
            "traceparent",
            "etag",
            "search",
            "assets",
            "classname",
            "reset_at",
            "description",
        ] {
            assert!(!sensitive(name.as_bytes(), false), "{name}");
        }
        assert!(sensitive(b"code", true) && sensitive(b"auth_code", true));
        assert!(!sensitive(b"encoding", true));
    }

    #[test]
    fn nothing_sensitive_is_unsuspicious_wherever_it_stands() {
        for name in ANYWHERE.iter().chain(&WORDS).chain(&[
            "key", "keys", "keyid", "pin", "code", "a@b", "%74", "%2574", "\\u00",
        ]) {
            for before in 0..70 {
                for after in [0, 1, 2, 3, 15, 40] {
                    let text = format!("{}{name}{}", "x".repeat(before), "x".repeat(after));
                    assert!(suspicious(text.as_bytes()), "{text}");
                    assert!(
                        suspicious(text.to_uppercase().as_bytes()) || name.starts_with('\\'),
                        "{text}"
                    );
                }
            }
        }
    }
}
