//! What the rootless tests of the pipeline are made of.
//!
//! [`script`] writes what the kernel side would have said of a connection, as
//! raw records; [`bench`] runs such records through the decoder and the
//! pipeline and checks the account at the end; [`messages`] are the HTTP
//! messages that the scripts talk in, each answer naming its request; [`frames`]
//! are what HTTP/2 talks in.

#![allow(dead_code)] // each test program uses a part

pub mod bench;
pub mod dice;
pub mod frames;
pub mod messages;
pub mod script;
