//! The preview server. Three threads share a [`Live`](live::Live) site: one takes requests, one watches the files, and
//! each open page has one that waits for news. Everything is in memory, so nothing but the site can be served and nothing
//! is half-written.

pub(crate) mod http;
pub(crate) mod live;
pub(crate) mod source;
pub(crate) mod watch;
