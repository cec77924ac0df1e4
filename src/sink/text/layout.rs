//! Which columns a line has, by the width of the terminal.

use crate::sink::time::Zone;
use crate::sink::Options;

/// `13:09:45.123`
const TIME: usize = 12;
/// Narrower terminals get lines for this one.
pub const LEAST: usize = 20;
pub const STATUS: usize = 3;
pub const DURATION: usize = 7;
/// `ttfb 1.23ms`
pub const TTFB: usize = 12;
pub const SIZE: usize = 6;
/// `https`
pub const PROTOCOL: usize = 5;
/// `<- ` or `-> `
pub const MARKER: usize = 3;

/// How a process is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Who {
    /// 0: not at all.
    pub width: usize,
    pub pid: bool,
}

/// The columns before method and target, which take what is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Of the terminal; `None`: nothing is left out or cut.
    pub width: Option<usize>,
    pub time: bool,
    /// Of the time's offset; 0: none.
    pub zone: usize,
    pub ttfb: bool,
    pub request_bytes: bool,
    pub response_bytes: bool,
    pub protocol: bool,
    pub process: Who,
    pub peer: Who,
    /// Least width of the method.
    pub method: usize,
}

/// What is left out first comes first, until there is room for the target.
const STEPS: [fn(&mut Layout); 11] = [
    |layout| layout.request_bytes = false,
    |layout| layout.response_bytes = false,
    |layout| {
        layout.process.width = 16;
        layout.peer.width = 16;
        layout.method = 4;
    },
    |layout| layout.zone = 0,
    |layout| layout.protocol = false,
    |layout| {
        layout.process = Who {
            width: 8,
            pid: false,
        }
    },
    |layout| layout.peer.width = 14,
    |layout| layout.ttfb = false,
    |layout| layout.process.width = 0,
    |layout| layout.peer.width = 0,
    |layout| layout.time = false,
];

impl Layout {
    pub fn of(options: &Options) -> Self {
        let mut layout = Layout {
            width: options.width.map(|width| usize::from(width).max(LEAST)),
            time: true,
            zone: match options.zone {
                Zone::Utc => 1,
                Zone::Local => 6,
            },
            ttfb: options.ttfb,
            request_bytes: true,
            response_bytes: true,
            protocol: true,
            process: Who {
                width: 20,
                pid: true,
            },
            peer: Who {
                // the longest IPv4 address and port
                width: 21,
                pid: true,
            },
            method: 7,
        };
        let Some(width) = layout.width else {
            return layout;
        };
        let wanted = (width * 7 / 20).min(60);
        for step in STEPS {
            if width >= layout.fixed() + wanted {
                break;
            }
            step(&mut layout);
        }
        layout
    }

    /// Of the columns, each with the blank behind it.
    fn fixed(&self) -> usize {
        let columns = [
            (self.time, TIME + self.zone),
            (true, STATUS),
            (true, DURATION),
            (self.ttfb, TTFB),
            (self.request_bytes, SIZE),
            (self.response_bytes, SIZE),
            (self.protocol, PROTOCOL),
            (self.process.width > 0, self.process.width),
            (self.peer.width > 0, MARKER + self.peer.width),
        ];
        let shown = columns.into_iter().filter(|(shown, _)| *shown);
        shown.map(|(_, width)| width + 1).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(width: u16) -> Layout {
        Layout::of(&Options {
            width: Some(width),
            zone: Zone::Local,
            ..Options::default()
        })
    }

    #[test]
    fn what_is_needed_least_is_left_out_first() {
        let shown = |width| {
            let layout = layout(width);
            [
                layout.request_bytes,
                layout.zone > 0,
                layout.protocol,
                layout.process.pid,
                layout.process.width > 0,
                layout.peer.width > 0,
                layout.time,
            ]
        };
        assert_eq!(shown(200), [true; 7]);
        assert_eq!(shown(120), [false, true, true, true, true, true, true]);
        assert_eq!(shown(100), [false, false, false, true, true, true, true]);
        assert_eq!(shown(80), [false, false, false, false, true, true, true]);
        assert_eq!(shown(50), [false, false, false, false, false, false, true]);
        assert_eq!(shown(20), [false; 7].map(|_| false));
    }

    #[test]
    fn there_is_always_room_for_a_target() {
        for width in 20..500 {
            let layout = layout(width);
            let left = usize::from(width) - layout.fixed();
            assert!(left >= 7, "{width}: {layout:?}");
        }
    }
}
