//! `cargo xtask serve`: the site in a browser, up to date with what is on disk.
//!
//! Three threads share a [`Live`] site: this one takes requests, one watches the files, and each open page has one that
//! waits for news. Everything is in memory, so nothing but the site can be served and nothing is half-written.

mod http;
mod live;
mod watch;

use std::io::{self, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, anyhow};
use korb_render::{Selection, Workspace};

use self::live::Live;
use crate::cli::ServeArguments;
use crate::workspace::{Root, Wanted, assemble};
use crate::{Failure, locale, render, report, stale};

pub(crate) fn run(arguments: &ServeArguments) -> Result<(), Failure> {
    let source = Source::find(arguments)?;
    let live = Arc::new(Live::new(source.read(), source.clone())?);
    // Nobody but this machine: what is being written is nobody else's business yet.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, arguments.port));
    let listener = listener.map_err(|error| cannot_listen(error, arguments.port))?;
    let port = listener.local_addr().context("the port is not known")?.port();
    // Before anything is told, so that nothing that is saved from now on is missed.
    watch::start(&live)?;

    let url = format!("http://127.0.0.1:{port}/");
    let mut out = io::stdout().lock();
    let told = writeln!(out, "{url}").and_then(|()| out.flush());
    drop(out);
    told.context("the address cannot be printed")?;
    if source.root == Root::Embedded {
        eprintln!("This is the workspace that is built into the program; there is nothing to watch.");
    }
    if arguments.open
        && let Err(error) = open::that_detached(&url)
    {
        eprintln!("The browser cannot be opened: {error}. The address is {url}");
    }
    http::serve(&listener, port, &live);
    Ok(())
}

/// Why nobody can be served.
fn cannot_listen(error: io::Error, port: u16) -> Failure {
    if error.kind() == io::ErrorKind::AddrInUse {
        return Failure::Usage(format!(
            "port {port} is in use, perhaps by another preview; name another one with --port, or 0 for any that is free"
        ));
    }
    Failure::Machine(anyhow!(error).context(format!("port {port} cannot be opened")))
}

/// Where the site comes from.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    root: Root,
    profile: Option<PathBuf>,
    /// The locales that were asked for; none means all.
    locales: Vec<String>,
    /// The platforms that were asked for; none means all.
    platforms: Vec<String>,
}

impl Source {
    fn find(arguments: &ServeArguments) -> Result<Self, Failure> {
        Ok(Self {
            root: Root::find(arguments.workspace.workspace.as_deref())?,
            profile: arguments.workspace.profile.clone(),
            locales: arguments.locale.clone(),
            platforms: arguments.platform.clone(),
        })
    }

    /// Reads everything.
    fn read(&self) -> Result<(Workspace, Selection), Failure> {
        let available = locale::available(&self.root)?;
        let tags = self.locales.iter().map(|asked| locale::negotiable(asked, &available));
        let tags = tags.collect::<Result<Vec<_>, _>>()?;
        let wanted = if tags.is_empty() { Wanted::All } else { Wanted::For(&tags) };
        let (files, unread) = self.root.gather(wanted, self.profile.as_deref())?;
        let folders = files.locales.clone();
        let workspace = assemble(files, unread)?;
        let stale = stale::messages(&self.root, &workspace.catalogue().source_locale, &folders);
        let workspace = workspace.with_stale(stale);
        let mut locales = tags;
        if locales.is_empty() {
            locales.extend(workspace.locales().iter().map(|locale| locale.tag().clone()));
        }
        let platforms = render::platforms(workspace.catalogue(), &self.platforms)?;
        let selection = Selection::new(&workspace, locales, platforms, Vec::new())?.with_site(&workspace);
        if !selection.has_site() {
            return Err(Failure::Usage(
                "this workspace has no site; give its catalogue a table `[site]`, and take templates/site/ from Korb's own"
                    .to_owned(),
            ));
        }
        Ok((workspace, selection))
    }

    /// The folder of the workspace, if it is one.
    fn folder(&self) -> Option<&Path> {
        match &self.root {
            Root::Folder(folder) => Some(folder),
            Root::Embedded => None,
        }
    }
}

/// What keeps the site from being what is on disk, as a terminal would show it, without colors.
fn told(failure: &Failure) -> Vec<String> {
    /// Nobody mends more than that before saving again.
    const MOST: usize = 50;
    let plain = |text: String| anstream::adapter::strip_str(&text).to_string();
    match failure {
        Failure::Faults(faults) => faults.iter().take(MOST).map(|fault| plain(report::diagnostic(fault))).collect(),
        Failure::Usage(message) => vec![message.clone()],
        Failure::Machine(error) => vec![format!("{error:#}")],
    }
}
