//! What is answered to browsers, and to whom nothing is.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use korb_render::media_type;

use super::live::Live;

/// The script that reloads a page, its style, and where it hears of changes: no page of a site can have such a path,
/// since no locale has such a name.
const SCRIPT: &str = "/-/reload.js";
const STYLE: &str = "/-/reload.css";
const EVENTS: &str = "/-/events";

/// How many connections there are at most. Each takes a thread.
const MOST: usize = 100;
static CONNECTIONS: AtomicUsize = AtomicUsize::new(0);

/// The longest request, in bytes. Browsers stay below a tenth of it.
const LONGEST: usize = 16 << 10;

/// How long a client may take to ask, or to read. Browsers open connections that they may never use.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often something is sent to a page even if nothing changes: only then a closed one is noticed.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// Answers the one request of a connection. A browser that is gone is none of our business.
pub(super) fn answer(mut connection: TcpStream, live: &Live, port: u16) {
    let others = CONNECTIONS.fetch_add(1, Ordering::Relaxed);
    let _ = connection.set_read_timeout(Some(PATIENCE));
    let _ = connection.set_write_timeout(Some(PATIENCE));
    let _ = if others < MOST {
        read(&mut connection).and_then(|request| match request {
            Some(request) => send(&mut connection, &request, reply_to(&request, live, port), live),
            None => Ok(()),
        })
    } else {
        let text = format!("{MOST} connections are open already; close some pages.\n");
        send(&mut connection, &Request::default(), Answer::Plain(503, text), live)
    };
    CONNECTIONS.fetch_sub(1, Ordering::Relaxed);
}

/// What a client asks for.
#[derive(Debug, Default)]
struct Request {
    method: String,
    target: String,
    host: Option<String>,
    /// Which site the page belongs to that asks, as browsers tell it (`Sec-Fetch-Site`).
    site: Option<String>,
    /// Whether it is none, or none that anybody would send.
    is_malformed: bool,
}

/// Reads a request; `None` if the client goes without asking for anything.
fn read(connection: &mut TcpStream) -> io::Result<Option<Request>> {
    let mut buffer = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let length = connection.read(&mut chunk)?;
        if length == 0 {
            return Ok(None);
        }
        buffer.extend_from_slice(&chunk[..length]);
        let mut headers = [httparse::EMPTY_HEADER; 64];
        let mut parsed = httparse::Request::new(&mut headers);
        match parsed.parse(&buffer) {
            Ok(status) if status.is_complete() => {
                let header = |name: &str| {
                    let header = parsed.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name));
                    header.map(|header| String::from_utf8_lossy(header.value).into_owned())
                };
                return Ok(Some(Request {
                    method: parsed.method.unwrap_or_default().to_owned(),
                    target: parsed.path.unwrap_or_default().to_owned(),
                    host: header("Host"),
                    site: header("Sec-Fetch-Site"),
                    is_malformed: false,
                }));
            }
            Ok(_) if buffer.len() < LONGEST => {}
            _ => return Ok(Some(Request { is_malformed: true, ..Request::default() })),
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Answer {
    File(u16, &'static str, String),
    Plain(u16, String),
    Moved(String),
    /// News of the page at this path of the output, as long as it is open.
    Events(String),
}

fn reply_to(request: &Request, live: &Live, port: u16) -> Answer {
    if request.is_malformed {
        return Answer::Plain(400, "This is no request of a browser.\n".to_owned());
    }
    if !is_local(request.host.as_deref(), port) {
        let text = format!("This preview is at http://127.0.0.1:{port}/ and answers to no other name.\n");
        return Answer::Plain(421, text);
    }
    if !matches!(&*request.method, "GET" | "HEAD") {
        return Answer::Plain(405, "There is nothing here but pages to get.\n".to_owned());
    }
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    match path {
        SCRIPT => return Answer::File(200, "text/javascript", include_str!("reload.js").to_owned()),
        STYLE => return Answer::File(200, "text/css", include_str!("reload.css").to_owned()),
        // Another site that is open in the same browser may not listen.
        EVENTS if request.site.as_deref().is_some_and(|site| site != "same-origin") => {
            return Answer::Plain(403, "Only the pages of this preview hear of changes.\n".to_owned());
        }
        EVENTS => {
            let page = query.strip_prefix("page=").and_then(decoded).unwrap_or_default();
            return Answer::Events(in_output(&page));
        }
        _ => {}
    }
    let Some(decoded) = decoded(path).filter(|path| path.starts_with('/')) else {
        return Answer::Plain(400, "This is not an address.\n".to_owned());
    };
    let file = in_output(&decoded);
    if let Some(content) = live.file(&file) {
        return Answer::File(200, media_type(&file), with_script(live, &file, content));
    }
    if live.file(&format!("{file}/index.html")).is_some() {
        return Answer::Moved(format!("{path}/"));
    }
    match live.file("site/404.html") {
        Some(content) => Answer::File(404, "text/html", with_script(live, "site/404.html", content)),
        None => Answer::File(503, "text/html", with_script(live, &file, EMPTY.to_owned())),
    }
}

/// What is shown while the workspace has never been in order.
const EMPTY: &str =
    "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Korb</title></head><body></body></html>\n";

/// The path in the output that an address means.
fn in_output(path: &str) -> String {
    let index = if path.ends_with('/') { "index.html" } else { "" };
    format!("site{path}{index}")
}

/// Whether a request was meant for this server. A page of somebody else's can point a name of its own to this machine and
/// then read what it gets (DNS rebinding), but it cannot make the browser name another host.
fn is_local(host: Option<&str>, port: u16) -> bool {
    let names = ["localhost", "127.0.0.1"];
    let Some(host) = host else { return false };
    names.iter().any(|name| {
        host.strip_prefix(name).is_some_and(|rest| rest == format!(":{port}") || rest.is_empty() && port == 80)
    })
}

/// An address without `%`, if that is text.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let mut digit = || rest.next().and_then(|digit| char::from(digit).to_digit(16));
                u8::try_from(digit()? * 16 + digit()?).ok()?
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

/// A page with the script that reloads it. Its own policy allows scripts from here, but no connection.
fn with_script(live: &Live, file: &str, content: String) -> String {
    if media_type(file) != "text/html" {
        return content;
    }
    let state = live.state_of(file);
    let script = format!("<script src=\"{SCRIPT}\" data-state=\"{state}\"></script></body>");
    let content = content.replacen("default-src 'none';", "default-src 'none'; connect-src 'self';", 1);
    match content.rfind("</body>") {
        Some(at) => format!("{}{script}{}", &content[..at], &content[at + "</body>".len()..]),
        None => content,
    }
}

/// Sends an answer.
fn send(to: &mut TcpStream, request: &Request, answer: Answer, live: &Live) -> io::Result<()> {
    let (status, media_type, content, location) = match answer {
        Answer::Events(page) => return send_news(to, live, &page),
        Answer::File(status, media_type, content) => (status, media_type, content, None),
        Answer::Plain(status, text) => (status, "text/plain", text, None),
        Answer::Moved(to) => (308, "text/plain", format!("See {to}\n"), Some(to)),
    };
    let reason = match status {
        200 => "OK",
        308 => "Permanent Redirect",
        404 => "Not Found",
        405 => "Method Not Allowed",
        421 => "Misdirected Request",
        503 => "Service Unavailable",
        _ => "Refused",
    };
    let mut head = format!(
        "HTTP/1.1 {status} {reason}\r\nContent-Type: {media_type}; charset=utf-8\r\nContent-Length: {}\r\n",
        content.len()
    );
    head.push_str(
        "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n",
    );
    if let Some(location) = location {
        head.extend(["Location: ", &location, "\r\n"]);
    }
    if status == 405 {
        head.push_str("Allow: GET, HEAD\r\n");
    }
    head.push_str("Connection: close\r\n\r\n");
    to.write_all(head.as_bytes())?;
    if request.method != "HEAD" {
        to.write_all(content.as_bytes())?;
    }
    to.flush()
}

/// Sends news of a page until it is closed (Server-sent events, HTML Living Standard, section 9.2).
fn send_news(to: &mut TcpStream, live: &Live, page: &str) -> io::Result<()> {
    to.write_all(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\
          X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
    )?;
    let mut seen = live.version();
    loop {
        write!(to, "data: {}\n\n", live.news_of(page))?;
        to.flush()?;
        seen = live.wait(seen, HEARTBEAT);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_answered() {
        for host in ["localhost:4848", "127.0.0.1:4848"] {
            assert!(is_local(Some(host), 4848), "{host}");
        }
        for host in [
            "example.org",
            "example.org:4848",
            "localhost",
            "localhost:1",
            "localhost.example.org:4848",
            "127.0.0.1.example.org:4848",
            "",
        ] {
            assert!(!is_local(Some(host), 4848), "{host}");
        }
        assert!(!is_local(None, 4848));
    }

    #[test]
    fn addresses_are_decoded_once() {
        assert_eq!(decoded("/de/%C3%BC%20x"), Some("/de/ü x".to_owned()));
        assert_eq!(decoded("/%252e"), Some("/%2e".to_owned()));
        for wrong in ["/%", "/%f", "/%zz", "/%ff"] {
            assert_eq!(decoded(wrong), None, "{wrong}");
        }
    }
}
