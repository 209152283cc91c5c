//! The server: one thread for each connection, a limit on connections, and one on the time for a request or an answer.

mod request;

use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use korb_render::media_type;

use super::live::{Live, Shown, Status};
use request::{MAX_BYTES, Refusal, Request, SCRIPT, Wanted, parse};

/// A browser opens six, and one person uses only a few browsers.
const MAX_CONNECTIONS: usize = 64;
/// The most that stay open to wait for changes. There is always room for others beside them.
const MAX_LISTENING: usize = 32;
/// How long a request or an answer may take as a whole.
const MAX_TIME: Duration = Duration::from_secs(10);
/// How often the server looks whether a browser still listens.
const BEAT: Duration = Duration::from_secs(1);
const BUSY: Refusal = Refusal("503 Service Unavailable", "There are too many connections. Close some pages.");

/// Answers for as long as the program runs.
pub(crate) fn serve(listener: &TcpListener, port: u16, live: &Arc<Live>) {
    let (open, listening) = (Arc::default(), Arc::default());
    for connection in listener.incoming() {
        let Ok(mut stream) = connection else {
            // The process may have too many open files. Then the next attempt would fail as well.
            thread::sleep(Duration::from_millis(50));
            continue;
        };
        let Some(seat) = Seat::take(&open, MAX_CONNECTIONS) else {
            // Such a short answer fits into the system's buffer, so this does not wait.
            let _ = refuse(&mut stream, &BUSY);
            continue;
        };
        let (live, listening) = (Arc::clone(live), Arc::clone(&listening));
        let answer = move || {
            // The browser may go at any time. Then nobody is left to see the error.
            let _ = answer(&mut stream, port, &live, &listening);
            drop(seat);
        };
        // Without a thread the connection is closed, and the browser tries again.
        let _ = thread::Builder::new().spawn(answer);
    }
}

/// One of a limited number of seats, given back when it is dropped.
struct Seat(Arc<AtomicUsize>);

impl Seat {
    fn take(taken: &Arc<AtomicUsize>, limit: usize) -> Option<Self> {
        let place = |count| (count < limit).then_some(count + 1);
        taken.fetch_update(Ordering::Relaxed, Ordering::Relaxed, place).ok()?;
        Some(Self(Arc::clone(taken)))
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

fn answer(stream: &mut TcpStream, port: u16, live: &Live, listening: &Arc<AtomicUsize>) -> io::Result<()> {
    let Request { is_head, wanted } = match receive(stream, port)? {
        Ok(request) => request,
        Err(refusal) => {
            refuse(stream, &refusal)?;
            return drain(stream);
        }
    };
    let path = match wanted {
        Wanted::Script => {
            return send(stream, "200 OK", "text/javascript", "", include_str!("reload.js"), is_head);
        }
        Wanted::Style => return send(stream, "200 OK", "text/css", "", include_str!("reload.css"), is_head),
        Wanted::Events(_) if is_head => return send(stream, "200 OK", "text/event-stream", "", "", true),
        Wanted::Events(page) => {
            return match Seat::take(listening, MAX_LISTENING) {
                Some(_seat) => send_events(stream, &in_output(&page), live),
                None => refuse(stream, &BUSY),
            };
        }
        Wanted::Path(path) => path,
    };
    let file = in_output(&path);
    let Shown { status, file: shown, content } = live.at(&file);
    if status != Status::Found && live.file(&format!("{file}/index.html")).is_some() {
        let location = format!("Location: {path}/\r\n");
        return send(stream, "308 Permanent Redirect", "text/plain", &location, &format!("See {path}/\n"), is_head);
    }
    let (status, kind) = match status {
        Status::Found => ("200 OK", media_type(&shown)),
        Status::Missing => ("404 Not Found", "text/html"),
        Status::NotYet => ("503 Service Unavailable", "text/html"),
    };
    send(stream, status, kind, "", &with_script(live, &shown, kind, content), is_head)
}

/// The path in the output that an address means.
fn in_output(path: &str) -> String {
    let index = if path.ends_with('/') { "index.html" } else { "" };
    format!("site{path}{index}")
}

/// A page with the script that reloads it. The page's own policy allows the script, since it comes from the same
/// server.
fn with_script(live: &Live, file: &str, kind: &str, content: String) -> String {
    if kind != "text/html" {
        return content;
    }
    let state = live.state_of(file);
    let script = format!("<script src=\"{SCRIPT}\" data-state=\"{state}\"></script></body>");
    match content.rfind("</body>") {
        Some(at) => format!("{}{script}{}", &content[..at], &content[at + "</body>".len()..]),
        None => content,
    }
}

/// Reads a request, however slowly it comes within the time limit.
fn receive(stream: &mut TcpStream, port: u16) -> io::Result<Result<Request, Refusal>> {
    let until = Instant::now() + MAX_TIME;
    let mut bytes = Vec::new();
    let mut buffer = [0; 2048];
    loop {
        stream.set_read_timeout(Some(remaining(until)?))?;
        let count = match stream.read(&mut buffer) {
            Ok(0) => return Err(ErrorKind::UnexpectedEof.into()),
            Ok(count) => count.min(MAX_BYTES - bytes.len()),
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        bytes.extend_from_slice(&buffer[..count]);
        match parse(&bytes, port) {
            Ok(None) => {}
            Ok(Some(request)) => return Ok(Ok(request)),
            Err(refusal) => return Ok(Err(refusal)),
        }
    }
}

fn refuse(stream: &mut TcpStream, Refusal(status, why): &Refusal) -> io::Result<()> {
    let allow = if status.starts_with("405") { "Allow: GET, HEAD\r\n" } else { "" };
    send(stream, status, "text/plain", allow, &format!("{why}\n"), false)
}

/// Reads the rest of a request. A connection that is closed before is reset, and the answer is lost with it.
fn drain(stream: &mut TcpStream) -> io::Result<()> {
    stream.shutdown(Shutdown::Write)?;
    let until = Instant::now() + BEAT;
    let mut buffer = [0; 2048];
    loop {
        stream.set_read_timeout(Some(remaining(until)?))?;
        if stream.read(&mut buffer)? == 0 {
            return Ok(());
        }
    }
}

/// Sends each change to a page until the browser goes away (Server-sent events, HTML Living Standard, section 9.2).
fn send_events(stream: &mut TcpStream, page: &str, live: &Live) -> io::Result<()> {
    write(stream, head("200 OK", "text/event-stream", "").as_bytes())?;
    let mut seen = live.version();
    loop {
        write(stream, format!("data: {}\n\n", live.news_of(page)).as_bytes())?;
        let sent = seen;
        while seen == sent {
            if is_gone(stream)? {
                return Ok(());
            }
            seen = live.wait(sent, BEAT);
        }
    }
}

/// Whether the other side has closed the connection. Anything else that it sends is ignored.
fn is_gone(stream: &mut TcpStream) -> io::Result<bool> {
    stream.set_read_timeout(Some(Duration::from_millis(1)))?;
    match stream.read(&mut [0; 256]) {
        Ok(count) => Ok(count == 0),
        Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => Ok(false),
        Err(error) => Err(error),
    }
}

fn send(stream: &mut TcpStream, status: &str, kind: &str, more: &str, body: &str, is_head: bool) -> io::Result<()> {
    let length = format!("{more}Content-Length: {}\r\n", body.len());
    let mut answer = head(status, kind, &length);
    if !is_head {
        answer.push_str(body);
    }
    write(stream, answer.as_bytes())
}

fn head(status: &str, media_type: &str, more: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: {media_type}; charset=utf-8\r\nCache-Control: no-store\r\n\
         X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\nConnection: close\r\n{more}\r\n"
    )
}

/// Writes everything within the time limit, even if the other side takes one byte at a time.
fn write(stream: &mut TcpStream, mut bytes: &[u8]) -> io::Result<()> {
    let until = Instant::now() + MAX_TIME;
    while !bytes.is_empty() {
        stream.set_write_timeout(Some(remaining(until)?))?;
        match stream.write(bytes) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(count) => bytes = &bytes[count..],
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn remaining(until: Instant) -> io::Result<Duration> {
    let left = until.saturating_duration_since(Instant::now());
    if left.is_zero() { Err(ErrorKind::TimedOut.into()) } else { Ok(left) }
}
