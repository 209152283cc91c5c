//! The preview server. Its threads share a [`Live`](live::Live) site: one takes connections, each of which gets a
//! thread of its own, and one watches the files. Everything is in memory, so nothing but the site can be served, and
//! nothing that is half-written.

pub(crate) mod http;
pub(crate) mod live;
pub(crate) mod source;
pub(crate) mod watch;
