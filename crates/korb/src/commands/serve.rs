//! `serve`: the site in a browser, up to date with what is on disk.

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;

use anyhow::{Context, anyhow};

use crate::args::serve::Serve;
use crate::failure::Failure;
use crate::out::{print, to_stderr};
use crate::serve::live::Live;
use crate::serve::source::Source;
use crate::serve::{http, watch};

pub(crate) fn run(arguments: &Serve) -> Result<(), Failure> {
    let source = Source::find(arguments)?;
    let live = Arc::new(Live::new(source.read(), source.clone())?);
    // Only this machine can reach the preview: a text that is being written is not public yet.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, arguments.port));
    let listener = listener.map_err(|error| cannot_listen(error, arguments.port))?;
    let port = listener.local_addr().context("the port is not known")?.port();
    // Watching begins before the address is printed, so that nothing that is saved from then on is missed.
    watch::start(&live)?;

    let url = format!("http://127.0.0.1:{port}/");
    print(&url)?;
    if source.folder().is_none() {
        to_stderr("This is the workspace that is built into the program; there is nothing to watch.");
    }
    if arguments.opens_browser
        && let Err(error) = open::that_detached(&url)
    {
        to_stderr(&format!("The browser cannot be opened: {error}. The address is {url}"));
    }
    http::serve(&listener, port, &live);
    Ok(())
}

/// Why the server cannot start.
fn cannot_listen(error: io::Error, port: u16) -> Failure {
    if error.kind() == io::ErrorKind::AddrInUse {
        return Failure::Usage(format!(
            "port {port} is in use, perhaps by another preview; name another one with --port, or 0 for any that is free"
        ));
    }
    Failure::Machine(anyhow!(error).context(format!("port {port} cannot be opened")))
}
