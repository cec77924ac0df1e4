//! Room of records that are written, for those to come.

use crate::record::Exchange;

/// Room for records and their texts, of exchanges that are over: asking the allocator for
/// it takes longer than filling it.
#[derive(Default)]
// They come and go in their boxes.
#[allow(clippy::vec_box)]
pub(in crate::tracker) struct Room(Vec<Box<Exchange>>);

impl Room {
    /// How many are kept, and how large each may be.
    const MOST: usize = 16;
    const LARGEST: usize = 1024;

    /// The record is written.
    pub(in crate::tracker) fn take(&mut self, mut exchange: Box<Exchange>) {
        let host = exchange.host.get_or_insert_default();
        let texts = [
            &mut exchange.method,
            &mut exchange.target,
            &mut exchange.payload,
            host,
        ];
        let small = |text: &&mut Vec<u8>| text.capacity() <= Room::LARGEST;
        if self.0.len() < Room::MOST && texts.iter().all(small) {
            texts.into_iter().for_each(Vec::clear);
            exchange.request_headers = None;
            exchange.response_headers = None;
            exchange.request_body = None;
            exchange.response_body = None;
            exchange.grpc = None;
            exchange.websocket = None;
            self.0.push(exchange);
        }
    }

    /// A record of which nothing is known.
    pub(super) fn give(&mut self) -> Box<Exchange> {
        self.0.pop().unwrap_or_default()
    }
}
