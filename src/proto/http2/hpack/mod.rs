//! Header compression for HTTP/2 (RFC 7541), read by one who only listens.
//!
//! [`Decoder`] turns the header blocks of one direction into fields. It goes
//! on where a peer would give up: joined in the middle, or after a loss, it
//! does not know what the encoder's table holds. Names and values that lie in
//! there are then [unknown](Field), and become known as the encoder adds them
//! anew; what it gives as known is what the encoder meant.
//!
//! The maximum size of the table needs no look at SETTINGS: an encoder that
//! changes it says so in its next block (RFC 7541 section 4.2).
//!
//! ```
//! use http_tracer::proto::http2::hpack::Decoder;
//!
//! let mut fields = Vec::new();
//! let mut decoder = Decoder::joined();
//! decoder
//!     .decode(&[0x82, 0xbe], |field| {
//!         fields.push((field.name.map(<[u8]>::to_vec), field.value.map(<[u8]>::to_vec)))
//!     })
//!     .unwrap();
//! assert_eq!(fields, [(Some(b":method".to_vec()), Some(b"GET".to_vec())), (None, None)]);
//! ```

mod huffman;
mod table;

use std::fmt;

pub use table::MAX_TABLE;
use table::{Entry, Table, Text};

/// A header field; `None` is what is not known of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Field<'a> {
    pub name: Option<&'a [u8]>,
    pub value: Option<&'a [u8]>,
}

/// Why the rest of a block cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// It ends inside of a field.
    Cut,
    /// A number too large to mean anything.
    Number,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Broken::Cut => "header block ends inside of a field",
            Broken::Number => "number too large in a header block",
        })
    }
}

impl std::error::Error for Broken {}

/// Reads the header blocks of one direction of one connection.
#[derive(Clone, Debug)]
pub struct Decoder {
    table: Table,
    name: Vec<u8>,
    value: Vec<u8>,
}

impl Decoder {
    /// For a connection whose first block is the next.
    pub fn new() -> Self {
        Decoder::with(Table::new())
    }

    /// For a connection that began earlier.
    pub fn joined() -> Self {
        Decoder::with(Table::unknown())
    }

    fn with(table: Table) -> Self {
        Decoder {
            table,
            name: Vec::new(),
            value: Vec::new(),
        }
    }

    /// A block was missed: what it did to the table is not known.
    pub fn lost(&mut self) {
        self.table = Table::unknown();
    }

    /// Reads one block, all its fragments in one piece, and hands out its
    /// fields in order. Nothing is handed out twice, and work is linear in the
    /// block. What is handed out has no such bound: one byte can name a field
    /// of [`MAX_TABLE`] bytes, so whoever keeps fields keeps count.
    ///
    /// # Errors
    ///
    /// If the block cannot be read to its end. Then the table is
    /// [lost](Self::lost), and decoding goes on with the next block.
    pub fn decode(&mut self, block: &[u8], mut each: impl FnMut(Field<'_>)) -> Result<(), Broken> {
        let mut input = Input(block);
        let result = self.fields(&mut input, &mut each);
        if result.is_err() {
            self.lost();
        }
        // A long string is rare, its room not worth keeping.
        self.name.shrink_to(KEEP);
        self.value.shrink_to(KEEP);
        result
    }

    /// ```text
    /// 1iiiiiii            indexed field
    /// 01iiiiii name value literal, added to the table
    /// 001sssss            size update
    /// 000_iiii name value literal, not added (0001: never to be)
    /// ```
    fn fields(
        &mut self,
        input: &mut Input<'_>,
        each: &mut impl FnMut(Field<'_>),
    ) -> Result<(), Broken> {
        while let Some(&first) = input.0.first() {
            match first {
                0x80.. => {
                    let Entry { name, value } = self.table.get(input.number(7)?);
                    each(Field {
                        name: name.as_ref().map(Text::bytes),
                        value: value.as_ref().map(Text::bytes),
                    });
                }
                0x20..0x40 => {
                    let limit = input.number(5)?;
                    self.table.resize(limit);
                }
                _ => self.literal(first & 0x40 != 0, input, each)?,
            }
        }
        Ok(())
    }

    fn literal(
        &mut self,
        add: bool,
        input: &mut Input<'_>,
        each: &mut impl FnMut(Field<'_>),
    ) -> Result<(), Broken> {
        let index = input.number(if add { 6 } else { 4 })?;
        let indexed = (index != 0).then(|| self.table.get(index).name);
        let name = match &indexed {
            Some(name) => name.as_ref().map(Text::bytes),
            None => input.string(&mut self.name)?,
        };
        let value = input.string(&mut self.value)?;
        each(Field { name, value });
        if add {
            self.table.add(Entry {
                value: value.map(Text::from),
                name: match &indexed {
                    Some(name) => name.clone(),
                    None => name.map(Text::from),
                },
            });
        }
        Ok(())
    }

    /// The heap memory that this decoder holds at most, in bytes.
    pub fn heap_bytes(&self) -> usize {
        self.table.heap_bytes() + self.name.capacity() + self.value.capacity()
    }
}

impl Default for Decoder {
    fn default() -> Self {
        Decoder::new()
    }
}

/// What is kept of the room for decoded strings between blocks.
const KEEP: usize = 1024;

/// The part of a block that is still to be read.
struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    /// An integer whose first bits are in the low `prefix` bits of the next
    /// byte (RFC 7541 section 5.1). There is a next byte where this is asked.
    fn number(&mut self, prefix: u32) -> Result<u64, Broken> {
        let mask = (1 << prefix) - 1;
        let mut number = u64::from(self.byte()?) & mask;
        if number < mask {
            return Ok(number);
        }
        // Five more bytes hold 35 bits: any 32-bit number, and no overflow.
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            number += u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(Broken::Number)
    }

    /// A string (RFC 7541 section 5.2); `None` if its Huffman code is broken.
    fn string<'b>(&mut self, room: &'b mut Vec<u8>) -> Result<Option<&'b [u8]>, Broken>
    where
        'a: 'b,
    {
        let coded = self.0.first().is_some_and(|first| first & 0x80 != 0);
        let len = usize::try_from(self.number(7)?).unwrap_or(usize::MAX);
        if len > self.0.len() {
            return Err(Broken::Cut);
        }
        let (string, rest) = self.0.split_at(len);
        self.0 = rest;
        if !coded {
            return Ok(Some(string));
        }
        room.clear();
        Ok(huffman::decode(string, room).then_some(room))
    }

    fn byte(&mut self) -> Result<u8, Broken> {
        let (&first, rest) = self.0.split_first().ok_or(Broken::Cut)?;
        self.0 = rest;
        Ok(first)
    }
}

#[cfg(test)]
mod tests;
