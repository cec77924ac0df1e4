//! The cheap test whether bytes may hold a sensitive name: all needles at once, in one pass.

/// What a text with something to mask contains: for each place the bytes that
/// may stand there, in either case. As short as keeps ordinary requests out, and two in
/// one where that lets little else through: 64 places are all there are.
const NEEDLES: [&[&[u8]]; 21] = [
    &[b"o", b"k", b"ei"],          // token, cookie
    &[b"c", b"r", b"e"],           // credential, secret
    &[b"ps", b"ae", b"s", b"s"],   // pass, session
    &[b"po", b"it", b"np"],        // pin, otp
    &[b"s", b"i", b"dg"],          // sid, signature
    &[b"ku", b"et", b"yh"],        // key, auth
    &[b"wh", b"dm"],               // pwd, hmac
    &[b"jpc", b"wv"],              // jwt, pw, cvv
    &[b"ct", b"or", b"di", b"en"], // code, connection string
    &[b"sd", b"sr", b"nf"],        // ssn, dsn, csrf
    &[b"ce", b"ea", b"r", b"et"],  // client cert, bearer
    &[b"di", b"pd", b"oc"],        // dpop, oidc
    &[b"an", b"gv", b"i", b"ct"],  // magic, invite
    &[b"is", b"cs", b"ke", b"er"], // ticket, assertion
    &[b"e", b"s", b"e", b"t"],     // reset
    &[b"a", b"m", b"l"],           // saml
    &[b"e", b"y", b"j"],           // a JWT
    &[b"%", b"4567"],              // an encoded letter
    &[b"%", b"2", b"5"],           // an encoded percent sign
    &[b"\\", b"u"],                // an escaped letter in JSON
    &[b"@"],                       // userinfo of a URL
];

/// The longest needle, less one: what two neighbouring pieces of a text share.
const OVERLAP: usize = 3;

/// Shift-and (Baeza-Yates and Gonnet): one bit for each place of each needle. What is
/// shifted out of one needle falls on the first place of the next, where a bit is anyway.
/// More than 64 places in all do not compile.
struct Automaton {
    /// By byte: the places where it may stand.
    places: [u64; 256],
    first: u64,
    last: u64,
}

static AUTOMATON: Automaton = Automaton::new();

impl Automaton {
    const fn new() -> Self {
        let mut automaton = Automaton {
            places: [0; 256],
            first: 0,
            last: 0,
        };
        let (mut bit, mut needle) = (0, 0);
        while needle < NEEDLES.len() {
            automaton.first |= 1 << bit;
            let mut place = 0;
            while place < NEEDLES[needle].len() {
                let bytes = NEEDLES[needle][place];
                let mut at = 0;
                while at < bytes.len() {
                    automaton.places[bytes[at] as usize] |= 1 << bit;
                    automaton.places[bytes[at].to_ascii_uppercase() as usize] |= 1 << bit;
                    at += 1;
                }
                bit += 1;
                place += 1;
            }
            automaton.last |= 1 << (bit - 1);
            needle += 1;
        }
        automaton
    }

    fn step(&self, state: u64, byte: u8) -> u64 {
        ((state << 1) | self.first) & self.places[usize::from(byte)]
    }
}

/// Could `text` hold a sensitive name, an encoded letter that may be part of
/// one, or a URL's userinfo? No means no.
pub fn suspicious(text: &[u8]) -> bool {
    has_needle(text) || ends_in_authority(text)
}

/// Walks four pieces of the text side by side: the steps of one depend on each
/// other, so that one at a time would leave the processor waiting.
pub fn has_needle(text: &[u8]) -> bool {
    let mut seen = 0;
    if text.len() < 64 {
        let mut state = 0;
        for &byte in text {
            state = AUTOMATON.step(state, byte);
            seen |= state;
        }
        return seen & AUTOMATON.last != 0;
    }
    let piece = text.len().div_ceil(4) + OVERLAP;
    let at = |start: usize| &text[start.min(text.len() - piece)..][..piece];
    let stride = piece - OVERLAP;
    let pieces = at(0)
        .iter()
        .zip(at(stride))
        .zip(at(2 * stride))
        .zip(at(3 * stride));
    let mut states = [0; 4];
    for (((&a, &b), &c), &d) in pieces {
        states = [
            AUTOMATON.step(states[0], a),
            AUTOMATON.step(states[1], b),
            AUTOMATON.step(states[2], c),
            AUTOMATON.step(states[3], d),
        ];
        seen |= states[0] | states[1] | states[2] | states[3];
    }
    seen & AUTOMATON.last != 0
}

/// Does `text` end in `://user:passw`, cut before the `@` that tells it from a host and port?
pub fn ends_in_authority(text: &[u8]) -> bool {
    memchr::memrchr(b'/', text).is_some_and(|slash| {
        text[..slash].ends_with(b":/") && memchr::memchr(b':', &text[slash..]).is_some()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ordinary_request_is_not_suspicious() {
        for text in [
            "GET /api/v1/items/42?page=2&limit=50 HTTP/1.1\r\nHost: example.org\r\nUser-Agent: curl/8.5.0\r\n\
             Accept: */*\r\nAccept-Encoding: gzip, deflate, br\r\nConnection: keep-alive\r\n\r\n",
            "http://127.0.0.1:8080/",
            "",
        ] {
            assert!(!suspicious(text.as_bytes()), "{text}");
        }
        assert!(suspicious(b"GET http://user:pa"));
    }
}
