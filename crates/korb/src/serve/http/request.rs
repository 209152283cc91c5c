//! What a browser asks for, and whether it may be answered.

use std::borrow::Cow;

use httparse::{EMPTY_HEADER, Error, Status};
use percent_encoding::percent_decode_str;

/// The paths of the script that reloads a page, of its style, and of its events. No page of a site can have such a
/// path, since no locale is named `-`.
pub(super) const SCRIPT: &str = "/-/reload.js";
const STYLE: &str = "/-/reload.css";
const EVENTS: &str = "/-/events";

/// No browser sends this many headers, or a request this long.
const MAX_HEADERS: usize = 64;
pub(super) const MAX_BYTES: usize = 16 << 10;

/// A request that may be answered.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Request {
    /// Only the headers of the answer are wanted.
    pub(super) is_head: bool,
    pub(super) wanted: Wanted,
}

/// What is wanted.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// What is at this decoded path.
    Path(String),
    /// The script that reloads a page.
    Script,
    /// Its style.
    Style,
    /// Events about the page at this decoded path.
    Events(String),
}

/// Why a request is refused: the status, and a sentence.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refusal(pub(super) &'static str, pub(super) &'static str);

/// Reads a request; `None` as long as it is not whole.
pub(super) fn parse(bytes: &[u8], port: u16) -> Result<Option<Request>, Refusal> {
    let mut headers = [EMPTY_HEADER; MAX_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    match request.parse(bytes) {
        Ok(Status::Complete(_)) => {}
        Ok(Status::Partial) if bytes.len() < MAX_BYTES => return Ok(None),
        Ok(Status::Partial) | Err(Error::TooManyHeaders) => {
            return Err(Refusal("431 Request Header Fields Too Large", "The request has too many headers."));
        }
        Err(_) => return Err(Refusal("400 Bad Request", "This is not HTTP/1.1.")),
    }
    let all = |name: &str| {
        let found = request.headers.iter().filter(|header| header.name.eq_ignore_ascii_case(name));
        found.map(|header| String::from_utf8_lossy(header.value).into_owned()).collect::<Vec<_>>()
    };

    // A page from anywhere can let its own name lead to 127.0.0.1 (DNS rebinding). A browser would then let it read
    // what is served here, but its requests still carry that name.
    match &all("host")[..] {
        [host] if is_own_host(host, port) => {}
        [_] => {
            return Err(Refusal(
                "421 Misdirected Request",
                "This server answers only to localhost, 127.0.0.1 and [::1], with its port.",
            ));
        }
        _ => return Err(Refusal("400 Bad Request", "The request needs exactly one Host header.")),
    }
    let is_head = match request.method {
        Some("GET") => false,
        Some("HEAD") => true,
        _ => return Err(Refusal("405 Method Not Allowed", "There is nothing here but GET and HEAD.")),
    };

    let target = request.path.unwrap_or_default();
    let target = target.split('#').next().unwrap_or_default();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let unclear = Refusal("400 Bad Request", "This is not the path of a page.");
    let Some(path) = decoded(path) else { return Err(unclear) };
    let wanted = match &*path {
        SCRIPT => Wanted::Script,
        STYLE => Wanted::Style,
        EVENTS => {
            if !is_own_page(all("sec-fetch-site").first(), all("origin").first(), port) {
                return Err(Refusal("403 Forbidden", "Only pages of this server may listen."));
            }
            // It is encoded twice: as a path, and as a value.
            let page = query.split('&').find_map(|pair| pair.strip_prefix("page=")).unwrap_or("/");
            let page = plain(page).and_then(|page| decoded(&page));
            Wanted::Events(page.ok_or(unclear)?)
        }
        _ => Wanted::Path(path),
    };
    Ok(Some(Request { is_head, wanted }))
}

/// A path, decoded once. What is still encoded after that is a part of a name.
fn decoded(path: &str) -> Option<String> {
    plain(path).filter(|path| path.starts_with('/'))
}

/// The text that is encoded with `%`. There is none if it is not UTF-8, or if a `%` encodes nothing; the decoder would
/// leave such a `%` as it is.
fn plain(encoded: &str) -> Option<String> {
    let encodes = |after: &str| after.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2;
    if !encoded.split('%').skip(1).all(encodes) {
        return None;
    }
    percent_decode_str(encoded).decode_utf8().ok().map(Cow::into_owned)
}

/// Whether a `Host` header names this server.
fn is_own_host(host: &str, port: u16) -> bool {
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|name| {
        host.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name))
            && match &host[name.len()..] {
                // Port 80 is the one that browsers leave out.
                "" => port == 80,
                rest => rest.strip_prefix(':') == Some(&port.to_string()),
            }
    })
}

/// Whether a page of this server asks. A browser says so in one of two headers. Other programs send neither, and no
/// page can make them ask.
fn is_own_page(site: Option<&String>, origin: Option<&String>, port: u16) -> bool {
    site.is_none_or(|site| site == "same-origin")
        && origin.is_none_or(|origin| origin.strip_prefix("http://").is_some_and(|host| is_own_host(host, port)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(request: &str) -> Result<Option<Request>, Refusal> {
        parse(request.replace('\n', "\r\n").as_bytes(), 8017)
    }

    fn status(request: &str) -> &'static str {
        ask(request).unwrap_err().0.split(' ').next().unwrap()
    }

    #[test]
    fn only_its_own_names_are_answered() {
        let hosts = [
            ("localhost:8017", true),
            ("LOCALHOST:8017", true),
            ("127.0.0.1:8017", true),
            ("[::1]:8017", true),
            ("localhost", false),
            ("localhost:80", false),
            ("localhost:08017", false),
            ("localhost.:8017", false),
            ("localhost.evil.example:8017", false),
            ("evil.example:8017", false),
            ("127.0.0.2:8017", false),
            ("localhost:8017@evil.example", false),
            ("", false),
        ];
        for (host, expected) in hosts {
            assert_eq!(is_own_host(host, 8017), expected, "{host}");
            let request = format!("GET / HTTP/1.1\nHost: {host}\n\n");
            assert_eq!(ask(&request).is_ok(), expected, "{host}");
        }
        assert!(is_own_host("localhost", 80));
        assert_eq!(status("GET / HTTP/1.1\nHost: evil.example\n\n"), "421");
        assert_eq!(status("GET / HTTP/1.1\n\n"), "400");
        assert_eq!(status("GET / HTTP/1.0\n\n"), "400");
        assert_eq!(status("GET / HTTP/1.1\nHost: localhost:8017\nHost: localhost:8017\n\n"), "400");
    }

    #[test]
    fn paths_are_decoded_once() {
        let paths = [
            ("/", Some("/")),
            ("/de/?q=%zz#a", Some("/de/")),
            ("/%64%65/", Some("/de/")),
            ("/%2e%2e/%2e%2e/etc/passwd", Some("/../../etc/passwd")),
            ("/%252e%252e/", Some("/%2e%2e/")),
            ("/..%5c", Some("/..\\")),
            ("/%00", Some("/\0")),
            ("/%C3%A4", Some("/ä")),
            ("/%ff", None),
            ("/%", None),
            ("/%f", None),
            ("/%zz", None),
            ("*", None),
            ("http://evil.example/", None),
        ];
        for (path, expected) in paths {
            let found = ask(&format!("GET {path} HTTP/1.1\nHost: localhost:8017\n\n"));
            let expected = expected.map(|path| Wanted::Path(path.to_owned()));
            assert_eq!(found.ok().flatten().map(|request| request.wanted), expected, "{path}");
        }
    }

    #[test]
    fn only_its_own_pages_may_listen() {
        let asked =
            |headers: &str| ask(&format!("GET /-/events?page=%2Fde%2F HTTP/1.1\nHost: localhost:8017\n{headers}\n"));
        for headers in ["", "Sec-Fetch-Site: same-origin\n", "Origin: http://localhost:8017\n"] {
            let expected = Request { is_head: false, wanted: Wanted::Events("/de/".to_owned()) };
            assert_eq!(asked(headers), Ok(Some(expected)), "{headers}");
        }
        for headers in [
            "Sec-Fetch-Site: cross-site\n",
            "Sec-Fetch-Site: same-site\n",
            "Origin: http://evil.example\n",
            "Origin: http://localhost:8018\n",
            "Origin: null\n",
            "Origin: https://localhost:8017\n",
        ] {
            assert_eq!(asked(headers).unwrap_err().0, "403 Forbidden", "{headers}");
        }
    }

    #[test]
    fn what_is_no_request_is_refused() {
        assert_eq!(status("POST / HTTP/1.1\nHost: localhost:8017\n\n"), "405");
        assert_eq!(status("\u{1}\n\n"), "400");
        assert_eq!(ask("GET / HTTP/1.1\nHost: local"), Ok(None));
        assert_eq!(status(&format!("GET / HTTP/1.1\nA: {}", "a".repeat(MAX_BYTES))), "431");
        assert_eq!(status(&format!("GET / HTTP/1.1\n{}\n", "A: b\n".repeat(MAX_HEADERS + 1))), "431");
    }
}
