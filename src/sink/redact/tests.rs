mod bodies;
mod heads;
mod properties;

use super::*;

fn text(masked: Cow<'_, [u8]>) -> String {
    String::from_utf8_lossy(&masked).into_owned()
}

fn in_payload(head_and_body: &str) -> String {
    text(payload(head_and_body.as_bytes()))
}

fn in_target(uri: &str) -> String {
    text(target(uri.as_bytes()))
}

fn in_field(name: &str, value: &str) -> String {
    text(field_value(name.as_bytes(), value.as_bytes()))
}

fn in_body(body: &str) -> String {
    let head = "POST / HTTP/1.1\r\n\r\n";
    in_payload(&format!("{head}{body}"))[head.len()..].to_owned()
}
