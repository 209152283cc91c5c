//! What each command does, a file for each.

pub(crate) mod check;
pub(crate) mod config;
pub(crate) mod evaluate;
pub(crate) mod explain;
pub(crate) mod license;
pub(crate) mod list;
pub(crate) mod locale;
pub(crate) mod manual;
pub(crate) mod recognize;
pub(crate) mod render;
pub(crate) mod reply;
pub(crate) mod serve;
pub(crate) mod source;
pub(crate) mod status;
