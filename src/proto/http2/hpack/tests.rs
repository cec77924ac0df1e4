use super::*;

type Fields = Vec<(Option<String>, Option<String>)>;

fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text
        .bytes()
        .filter(|byte| !byte.is_ascii_whitespace())
        .map(|byte| (byte as char).to_digit(16).unwrap() as u8)
        .collect();
    digits.chunks(2).map(|two| two[0] << 4 | two[1]).collect()
}

fn decode(decoder: &mut Decoder, block: &[u8]) -> (Fields, Result<(), Broken>) {
    let text = |bytes: Option<&[u8]>| bytes.map(|bytes| String::from_utf8_lossy(bytes).into());
    let mut fields = Vec::new();
    let result = decoder.decode(block, |field| {
        fields.push((text(field.name), text(field.value)))
    });
    (fields, result)
}

fn known(fields: &[(&str, &str)]) -> Fields {
    let text = |text: &str| Some(text.to_string());
    fields
        .iter()
        .map(|(name, value)| (text(name), text(value)))
        .collect()
}

fn check(decoder: &mut Decoder, block: &str, fields: &[(&str, &str)]) {
    let (got, result) = decode(decoder, &unhex(block));
    assert_eq!(result, Ok(()));
    assert_eq!(got, known(fields));
}

/// The dynamic table, the newest first.
fn table(decoder: &Decoder) -> Fields {
    let text = |text: Option<Text>| text.map(|t| String::from_utf8_lossy(t.bytes()).into());
    (62..)
        .map(|index| decoder.table.get(index))
        .map(|entry| (text(entry.name), text(entry.value)))
        .take_while(|(name, value)| name.is_some() || value.is_some())
        .collect()
}

const FIRST: [(&str, &str); 4] = [
    (":method", "GET"),
    (":scheme", "http"),
    (":path", "/"),
    (":authority", "www.example.com"),
];
const SECOND: [(&str, &str); 5] = [
    (":method", "GET"),
    (":scheme", "http"),
    (":path", "/"),
    (":authority", "www.example.com"),
    ("cache-control", "no-cache"),
];
const THIRD: [(&str, &str); 5] = [
    (":method", "GET"),
    (":scheme", "https"),
    (":path", "/index.html"),
    (":authority", "www.example.com"),
    ("custom-key", "custom-value"),
];

#[test]
fn numbers_are_those_of_the_appendix() {
    // RFC 7541 appendix C.1
    assert_eq!(Input(&[0b0000_1010]).number(5), Ok(10));
    assert_eq!(Input(&[0b0001_1111, 154, 10]).number(5), Ok(1337));
    assert_eq!(Input(&[42]).number(8), Ok(42));
    // and those that are not
    assert_eq!(Input(&[0x1f, 0x80]).number(5), Err(Broken::Cut));
    let largest = [0x1f, 0xff, 0xff, 0xff, 0xff, 0x7f];
    assert_eq!(Input(&largest).number(5), Ok(31 + (1 << 35) - 1));
    let endless = [0x1f, 0x80, 0x80, 0x80, 0x80, 0x80, 0];
    assert_eq!(Input(&endless).number(5), Err(Broken::Number));
}

#[test]
fn fields_are_those_of_the_appendix() {
    // RFC 7541 appendix C.2
    for (block, field, added) in [
        (
            "400a 6375 7374 6f6d 2d6b 6579 0d63 7573 746f 6d2d 6865 6164 6572",
            ("custom-key", "custom-header"),
            true,
        ),
        (
            "040c 2f73 616d 706c 652f 7061 7468",
            (":path", "/sample/path"),
            false,
        ),
        (
            "1008 7061 7373 776f 7264 0673 6563 7265 74",
            ("password", "secret"),
            false,
        ),
        ("82", (":method", "GET"), false),
    ] {
        let mut decoder = Decoder::new();
        check(&mut decoder, block, &[field]);
        assert_eq!(table(&decoder).len(), usize::from(added));
    }
}

#[test]
fn requests_are_those_of_the_appendix() {
    // RFC 7541 appendices C.3 and C.4: without Huffman code and with it
    for blocks in [
        [
            "8286 8441 0f77 7777 2e65 7861 6d70 6c65 2e63 6f6d",
            "8286 84be 5808 6e6f 2d63 6163 6865",
            "8287 85bf 400a 6375 7374 6f6d 2d6b 6579 0c63 7573 746f 6d2d 7661 6c75 65",
        ],
        [
            "8286 8441 8cf1 e3c2 e5f2 3a6b a0ab 90f4 ff",
            "8286 84be 5886 a8eb 1064 9cbf",
            "8287 85bf 4088 25a8 49e9 5ba9 7d7f 8925 a849 e95b b8e8 b4bf",
        ],
    ] {
        let mut decoder = Decoder::new();
        check(&mut decoder, blocks[0], &FIRST);
        check(&mut decoder, blocks[1], &SECOND);
        check(&mut decoder, blocks[2], &THIRD);
        assert_eq!(
            table(&decoder),
            known(&[
                ("custom-key", "custom-value"),
                ("cache-control", "no-cache"),
                (":authority", "www.example.com"),
            ])
        );
    }
}

#[test]
fn responses_with_evictions_are_those_of_the_appendix() {
    // RFC 7541 appendices C.5 and C.6, whose table has 256 bytes
    for blocks in [
        [
            "4803 3330 3258 0770 7269 7661 7465 611d 4d6f 6e2c 2032 3120 4f63 7420 3230 3133
             2032 303a 3133 3a32 3120 474d 546e 1768 7474 7073 3a2f 2f77 7777 2e65 7861 6d70
             6c65 2e63 6f6d",
            "4803 3330 37c1 c0bf",
            "88c1 611d 4d6f 6e2c 2032 3120 4f63 7420 3230 3133 2032 303a 3133 3a32 3220 474d
             54c0 5a04 677a 6970 7738 666f 6f3d 4153 444a 4b48 514b 425a 584f 5157 454f 5049
             5541 5851 5745 4f49 553b 206d 6178 2d61 6765 3d33 3630 303b 2076 6572 7369 6f6e
             3d31",
        ],
        [
            "4882 6402 5885 aec3 771a 4b61 96d0 7abe 9410 54d4 44a8 2005 9504 0b81 66e0 82a6
             2d1b ff6e 919d 29ad 1718 63c7 8f0b 97c8 e9ae 82ae 43d3",
            "4883 640e ffc1 c0bf",
            "88c1 6196 d07a be94 1054 d444 a820 0595 040b 8166 e084 a62d 1bff c05a 839b d9ab
             77ad 94e7 821d d7f2 e6c7 b335 dfdf cd5b 3960 d5af 2708 7f36 72c1 ab27 0fb5 291f
             9587 3160 65c0 03ed 4ee5 b106 3d50 07",
        ],
    ] {
        let mut decoder = Decoder::new();
        decoder.table.resize(256);
        let (early, late) = (
            "Mon, 21 Oct 2013 20:13:21 GMT",
            "Mon, 21 Oct 2013 20:13:22 GMT",
        );
        let at = ("location", "https://www.example.com");
        let private = ("cache-control", "private");
        let first = [(":status", "302"), private, ("date", early), at];
        check(&mut decoder, blocks[0], &first);
        assert_eq!(
            table(&decoder),
            known(&[at, ("date", early), private, (":status", "302")])
        );
        let second = [(":status", "307"), private, ("date", early), at];
        check(&mut decoder, blocks[1], &second);
        let cookie = "foo=ASDJKHQKBZXOQWEOPIUAXQWEOIU; max-age=3600; version=1";
        let third = [
            (":status", "200"),
            private,
            ("date", late),
            at,
            ("content-encoding", "gzip"),
            ("set-cookie", cookie),
        ];
        check(&mut decoder, blocks[2], &third);
        assert_eq!(
            table(&decoder),
            known(&[
                ("set-cookie", cookie),
                ("content-encoding", "gzip"),
                ("date", late)
            ])
        );
    }
}

/// A literal that is added, with a new name.
fn adding(name: &str, value: &str) -> Vec<u8> {
    let mut block = vec![0x40];
    for text in [name, value] {
        assert!(text.len() < 127);
        block.push(text.len() as u8);
        block.extend_from_slice(text.as_bytes());
    }
    block
}

#[test]
fn joined_late_what_was_added_before_is_unknown_and_what_follows_is_right() {
    let mut decoder = Decoder::joined();
    // index 62 and the name of 63 lie in a table that was not seen
    let (fields, result) = decode(&mut decoder, b"\xbe\x7f\x00\x01x\x40\x01a\x01b\xbe\xbf\xc0");
    assert_eq!(result, Ok(()));
    let some = |text: &str| Some(text.to_string());
    assert_eq!(
        fields,
        [
            (None, None),
            (None, some("x")),
            (some("a"), some("b")),
            (some("a"), some("b")),
            // added meanwhile, with a name that is still not known
            (None, some("x")),
            (None, None),
        ]
    );
}

#[test]
fn a_lost_block_leaves_nothing_that_could_be_wrong() {
    let mut decoder = Decoder::new();
    drop(decode(&mut decoder, &adding("a", "b")));
    decoder.lost();
    assert_eq!(decode(&mut decoder, &[0xbe]).0, [(None, None)]);
    // the same after a block that breaks off
    drop(decode(&mut decoder, &adding("a", "b")));
    assert_eq!(decode(&mut decoder, &[0x40, 5]).1, Err(Broken::Cut));
    assert_eq!(decode(&mut decoder, &[0xbe]).0, [(None, None)]);
}

#[test]
fn a_field_too_large_for_the_table_empties_it() {
    let mut decoder = Decoder::new();
    drop(decode(&mut decoder, &[0x20 | 30]));
    drop(decode(&mut decoder, &adding("a", "b")));
    assert_eq!(table(&decoder), []);
    drop(decode(&mut decoder, &[0x3f, 34 - 31]));
    drop(decode(&mut decoder, &adding("a", "b")));
    assert_eq!(table(&decoder), known(&[("a", "b")]));
    drop(decode(&mut decoder, &adding("a", "bc")));
    assert_eq!(table(&decoder), []);
}

#[test]
fn a_string_whose_code_is_broken_is_unknown_and_the_block_goes_on() {
    let mut decoder = Decoder::new();
    let (fields, result) = decode(&mut decoder, b"\x44\x81\x00\x82\xbe");
    assert_eq!(result, Ok(()));
    let path = Some(":path".to_string());
    assert_eq!(
        [&fields[0], &fields[2]],
        [&(path.clone(), None), &(path, None)]
    );
    assert_eq!(fields[1..2], known(&[(":method", "GET")]));
}

#[test]
fn indices_of_nothing_are_unknown() {
    let mut decoder = Decoder::new();
    for block in ["80", "be", "ff80ffffff0f", "ffffffffff7f"] {
        assert_eq!(
            decode(&mut decoder, &unhex(block)),
            (vec![(None, None)], Ok(())),
            "{block}"
        );
    }
}

#[test]
fn memory_is_bounded_whatever_size_the_encoder_chooses() {
    for start in [Decoder::new(), Decoder::joined()] {
        let mut decoder = start;
        // a size update to 2^32 - 1
        drop(decode(&mut decoder, &unhex("3fe0ffffff0f")));
        let long = "x".repeat(120);
        for _ in 0..10_000 {
            drop(decode(&mut decoder, &adding(&long, &long)));
            // the name again and again, with nothing else
            drop(decode(&mut decoder, &[0x7e, 0]));
        }
        assert!(decoder.heap_bytes() < 4 * MAX_TABLE);
        assert_eq!(table(&decoder)[0], known(&[(&long, "")])[0]);
    }
}

#[test]
fn a_field_larger_than_what_is_kept_keeps_its_place() {
    let mut decoder = Decoder::new();
    drop(decode(&mut decoder, &unhex("3fe0ffffff0f")));
    drop(decode(&mut decoder, &adding("a", "b")));
    let mut block = vec![0x40, 1, b'c', 0x7f];
    let len = MAX_TABLE as u64 - 127;
    block.extend([len as u8 | 0x80, (len >> 7) as u8 | 0x80, (len >> 14) as u8]);
    block.extend(vec![b'x'; MAX_TABLE]);
    assert_eq!(decode(&mut decoder, &block).1, Ok(()));
    drop(decode(&mut decoder, &adding("d", "e")));
    let (fields, _) = decode(&mut decoder, &[0xbe, 0xbf, 0xc0]);
    assert_eq!(fields[..1], known(&[("d", "e")]));
    assert_eq!(fields[1], (None, None));
    assert_eq!(fields[2..], known(&[("a", "b")]));
}
