//! The preview as a process: what it answers, whom it refuses, and what it reports when something is saved.

#[path = "support/copy.rs"]
mod copy;
#[path = "support/process.rs"]
mod process;
#[path = "support/repository.rs"]
mod repository;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use copy::copy;
use process::{files, korb};
use repository::repository;

/// How long anything may take before a test gives up. It measures nothing.
const PATIENCE: Duration = Duration::from_mins(1);

/// A preview of a copy of the shipped workspace, with its source and one translation.
struct Server {
    process: Child,
    port: u16,
    folder: TempDir,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn workspace() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for part in ["locales/de", "locales/en", "templates"] {
        copy(&repository().join(part), &folder.path().join(part));
    }
    fs::copy(repository().join("catalogue.toml"), folder.path().join("catalogue.toml")).unwrap();
    folder
}

fn serve(folder: TempDir) -> Server {
    serve_part(folder, &[])
}

fn serve_part(folder: TempDir, part: &[&str]) -> Server {
    let mut process =
        korb(folder.path()).args(["serve", "--port", "0"]).args(part).stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let port = line.trim().strip_prefix("http://127.0.0.1:").and_then(|rest| rest.strip_suffix('/')?.parse().ok());
    Server { process, port: port.unwrap_or_else(|| panic!("{line:?} is no address")), folder }
}

impl Server {
    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// The whole answer to a request.
    fn raw(&self, request: &str) -> String {
        let mut stream = self.connect();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn request(&self, method: &str, path: &str) -> String {
        self.raw(&format!("{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n", self.port))
    }

    fn get(&self, path: &str) -> String {
        self.request("GET", path)
    }

    /// The events of a page.
    fn events(&self, page: &str) -> impl Iterator<Item = Value> {
        let mut stream = self.connect();
        let request = format!("GET /-/events?page={page} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", self.port);
        stream.write_all(request.as_bytes()).unwrap();
        let lines = BufReader::new(stream).lines().map(|line| line.expect("news in time"));
        lines.filter_map(|line| serde_json::from_str(line.strip_prefix("data: ")?).ok())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

/// Writes a file as many editors do: another one first, which then takes its place.
fn save(path: &Path, text: &str) {
    let beside = path.with_extension("tmp");
    fs::write(&beside, text).unwrap();
    fs::rename(beside, path).unwrap();
}

#[test]
fn pages_are_answered_and_nothing_else() {
    let folder = workspace();
    let before = files(folder.path());
    let server = serve(folder);
    for (path, media_type) in [
        ("/", "text/html"),
        ("/de/", "text/html"),
        ("/de/for/xing.html?x=1", "text/html"),
        ("/de/for/xing.txt", "text/plain"),
        ("/de/for/xing.js", "text/javascript"),
        ("/en/reason/visited-profile.md", "text/markdown"),
        ("/de/feed.xml", "application/atom+xml"),
        ("/style.css", "text/css"),
        ("/favicon.svg", "image/svg+xml"),
        ("/-/reload.js", "text/javascript"),
    ] {
        let answer = server.get(path);
        assert_eq!(status(&answer), "200", "{path}");
        assert!(answer.contains(&format!("Content-Type: {media_type}; charset=utf-8\r\n")), "{path}: {answer}");
        assert!(answer.contains("Cache-Control: no-store\r\n"), "{path}");
    }
    let page = server.get("/de/for/xing.html");
    assert!(page.contains("<script src=\"/-/reload.js\" data-state=\""));
    assert!(page.contains("content=\"default-src 'none'; connect-src 'self'; script-src 'self';"));
    let head = server.request("HEAD", "/de/for/xing.html");
    assert!(status(&head) == "200" && head.ends_with("\r\n\r\n"), "{head}");

    assert!(server.get("/de").contains("Location: /de/\r\n"));
    for path in [
        "/nothing",
        "/de/for/nothing.html",
        "/../catalogue.toml",
        "/%2e%2e/catalogue.toml",
        "/..%5ccatalogue.toml",
        "/de/%00",
        "/../../etc/passwd",
        "//etc/passwd",
        "/de/../../catalogue.toml",
        "/.korb/files",
    ] {
        let answer = server.get(path);
        assert_eq!(status(&answer), "404", "{path}");
        assert!(answer.contains("404</h1>") && !answer.contains("source-locale"), "{path}: {answer}");
    }
    assert_eq!(status(&server.get("/%zz")), "400");
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        assert_eq!(status(&server.request(method, "/")), "405", "{method}");
    }
    assert!(files(server.folder.path()) == before, "nothing is written");
}

#[test]
fn a_part_is_served_by_itself() {
    let server = serve_part(workspace(), &["--platform", "xing", "--locale", "de"]);
    assert_eq!(status(&server.get("/de/for/xing.html")), "200");
    for path in ["/de/for/linkedin.html", "/en/for/xing.html"] {
        assert_eq!(status(&server.get(path)), "404", "{path}");
    }
}

#[test]
fn only_this_machine_is_answered() {
    let server = serve(workspace());
    for host in ["Host: example.org\r\n", "Host: 127.0.0.1:1\r\n", "Host: localhost.example.org:4848\r\n", ""] {
        for path in ["/", "/-/events?page=/", "/de/for/xing.html"] {
            let answer = server.raw(&format!("GET {path} HTTP/1.1\r\n{host}Connection: close\r\n\r\n"));
            assert!(["400", "421"].contains(&status(&answer)), "{host}: {answer}");
            assert!(!answer.contains("<html"), "{host}: {answer}");
        }
    }
    let host = format!("Host: localhost:{}\r\n", server.port);
    let from_elsewhere =
        format!("GET /-/events?page=/ HTTP/1.1\r\n{host}Sec-Fetch-Site: cross-site\r\nConnection: close\r\n\r\n");
    assert_eq!(status(&server.raw(&from_elsewhere)), "403");
    // Browsers that do not send this header send the other one.
    let from_elsewhere = from_elsewhere.replace("Sec-Fetch-Site: cross-site", "Origin: https://example.org");
    assert_eq!(status(&server.raw(&from_elsewhere)), "403");
}

#[test]
fn a_slow_client_keeps_nobody_waiting() {
    let server = serve(workspace());
    let slow: Vec<_> = (0..10)
        .map(|_| {
            let mut stream = server.connect();
            stream.write_all(b"GET / HT").unwrap();
            stream
        })
        .collect();
    assert_eq!(status(&server.get("/de/")), "200");
    let large = "a".repeat(20_000);
    let large = format!("GET / HTTP/1.1\r\nHost: localhost:{}\r\nA: {large}\r\n\r\n", server.port);
    assert_eq!(status(&server.raw(&large)), "431");
    drop(slow);
}

#[test]
fn open_pages_leave_room_for_others() {
    let server = serve(workspace());
    // These are more than may listen. Those that come too late are refused, and pages are still answered.
    let mut open: Vec<_> = (0..50).map(|_| server.events("/de/")).collect();
    // They may be taken in any order.
    let refused = open.iter_mut().filter_map(|events| events.next().is_none().then_some(())).count();
    assert_eq!(refused, 50 - 32);
    assert_eq!(status(&server.get("/de/")), "200");
    // A page that is closed makes room, even if nothing is saved.
    drop(open);
    let start = Instant::now();
    while server.events("/de/").next().is_none() {
        assert!(start.elapsed() < PATIENCE);
    }
}

#[test]
fn what_is_saved_is_reported_and_a_mistake_leaves_the_page_as_it_was() {
    let server = serve(workspace());
    let reasons = server.path("locales/en/reasons.ftl");
    let text = fs::read_to_string(&reasons).unwrap();
    let (old, new) = ("Let { $platform-suggester-inline } say", "Do let { $platform-suggester-inline } say");
    let (shown_old, shown_new) = (">Let XING say", ">Do let XING say");
    assert!(text.contains(old));

    let page = "/en/for/xing.html";
    let mut english = server.events(page);
    let mut german = server.events("/de/for/xing.html");
    let first = english.next().unwrap();
    let first_german = german.next().unwrap();
    assert_eq!(first["faults"].as_array().map(Vec::len), Some(0));
    assert!(server.get(page).contains(first["state"].as_str().unwrap()));
    assert!(server.get(page).contains(shown_old));

    save(&reasons, &text.replace(old, new));
    let second = english.find(|news| news["state"] != first["state"]).unwrap();
    assert!(server.get(page).contains(shown_new));
    assert_eq!(german.next().unwrap()["state"], first_german["state"], "that page is still the same");

    save(&reasons, &text.replace(old, "{ $platfrom }"));
    let wrong = english.find(|news| news["faults"] != second["faults"]).unwrap();
    assert_eq!(wrong["state"], second["state"]);
    let shown = wrong["faults"][0].as_str().unwrap();
    assert!(shown.contains("unknown-variable") && shown.contains("locales/en/reasons.ftl:"), "{shown}");
    assert!(!shown.contains('\u{1b}'), "{shown}");
    assert!(server.get(page).contains(shown_new), "the last good page is still there");

    save(&reasons, &text);
    let fixed = english.find(|news| news["faults"] == second["faults"]).unwrap();
    assert_eq!(fixed["state"], first["state"]);
    assert!(server.get(page).contains(shown_old));

    // The replies that a page copies belong to it, even if they are as long as before.
    let surroundings = server.path("locales/en/reply.ftl");
    let around = fs::read_to_string(&surroundings).unwrap();
    assert!(around.contains("glad to meet you"));
    save(&surroundings, &around.replace("glad to meet you", "keen to meet you"));
    assert!(english.any(|news| news["state"] != first["state"]));
    assert!(server.get("/en/for/xing.js").contains("keen to meet you"));
    save(&surroundings, &around);
    assert!(english.any(|news| news["state"] == first["state"]));

    // When the source changes, its translations are stale, and their pages say so.
    let source = server.path("locales/de/reasons.ftl");
    let german_text = fs::read_to_string(&source).unwrap();
    save(&source, &german_text.replace("Solche Vorschläge", "Derlei Vorschläge"));
    assert!(english.any(|news| news["state"] != first["state"]));
    assert!(server.get(page).contains("The original has changed since this was translated"));
    save(&source, &german_text);
    assert!(english.any(|news| news["state"] == first["state"]));

    // A template is on every page, and its faults too.
    let template = server.path("templates/site/page.html");
    let page = fs::read_to_string(&template).unwrap();
    save(&template, &page.replace("<main id=\"content\">", "<main id=\"content\" class=\"other\">"));
    assert!(english.any(|news| news["state"] != first["state"]));
    save(&template, &page.replace("{{ plain_title }}", "{{ plain_tilte }}"));
    assert!(english.any(|news| news["faults"][0].as_str().is_some_and(|fault| fault.contains("template-undefined"))));

    // A file that is gone is reported, and read again when it is back.
    save(&template, &page);
    assert!(english.any(|news| news["state"] == first["state"] && news["faults"][0].is_null()));
    fs::remove_file(server.path("templates/_reply.txt")).unwrap();
    assert!(english.any(|news| news["faults"][0].as_str().is_some_and(|fault| fault.contains("_reply.txt"))));
    fs::copy(repository().join("templates/_reply.txt"), server.path("templates/_reply.txt")).unwrap();
    assert!(english.any(|news| news["faults"][0].is_null()));

    // So is a folder, and so are files that are saved in it afterwards.
    let (templates, away) = (server.path("templates"), server.path("away"));
    fs::rename(&templates, &away).unwrap();
    assert!(english.any(|news| !news["faults"][0].is_null()));
    fs::rename(&away, &templates).unwrap();
    assert!(english.any(|news| news["faults"][0].is_null()));
    save(&template, &page.replace("<main id=\"content\">", "<main id=\"content\" class=\"other\">"));
    assert!(english.any(|news| news["state"] != first["state"]));
    fs::remove_dir_all(&templates).unwrap();
    assert!(english.any(|news| !news["faults"][0].is_null()));
    copy(&repository().join("templates"), &templates);
    assert!(english.any(|news| news["faults"][0].is_null()));
    save(&template, &page.replace("{{ plain_title }}", "{{ plain_tilte }}"));
    assert!(english.any(|news| !news["faults"][0].is_null()));
}

/// Pages of each kind, and addresses that lead nowhere.
const PAGES: [&str; 7] = [
    "/",
    "/de/",
    "/en/for/xing.html",
    "/de/reason/visited-profile.html",
    "/nothing",
    "/de/for/nothing.html",
    "/a/b/c/",
];

/// A page is reloaded when its news have another state than itself. If they still do after that, it never ends.
fn stays(server: &Server, page: &str) -> (String, Value) {
    let answer = server.get(page);
    let news = server.events(page).next().unwrap();
    let state = format!("data-state=\"{}\"", news["state"].as_str().unwrap());
    assert!(answer.contains(&state), "{page}: {news}\n{answer}");
    (answer, news["faults"].clone())
}

#[test]
fn whatever_is_wrong_no_page_is_reloaded_again_and_again() {
    let server = serve(workspace());
    let good: Vec<_> = PAGES.map(|page| stays(&server, page).0).into();
    assert!(
        good.iter().zip(PAGES).all(|(answer, page)| ["200", "404"].contains(&status(answer)) == page.starts_with('/'))
    );
    let body = |answer: &str| answer.split("\r\n\r\n").nth(1).unwrap().to_owned();
    let mut news = server.events("/de/");
    for (file, old, new, fault) in [
        ("templates/site/page.html", "{{ plain_title }}", "{{ plain_title | unknown_filter }}", "unknown_filter"),
        (
            "templates/site/page.html",
            "{% include \"site/_head.html\" %}",
            "{% include \"site/_haed.html\" %}",
            "_haed.html",
        ),
        ("templates/site/_header.html", "<header>", "{{ nothing }}<header>", "nothing"),
        ("templates/site/_notice.html", "{{ notice }}", "", "notice-missing"),
        ("templates/site/404.html", "<h1>404</h1>", "{{ 404 | unknown_filter }}", "unknown_filter"),
        ("templates/site/style.css", "* { box-sizing", "{{ 1 / 0 }} * { box-sizing", "style.css"),
        ("templates/site/site.js", "{% set script %}", "{% set script", "site.js"),
        ("catalogue.toml", "source-locale", "source-lacole", "source-lacole"),
        ("locales/de/document.ftl", "document-title =", "document-titel =", "document-title"),
    ] {
        let path = server.path(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{file}: {old}");
        save(&path, &text.replacen(old, new, 1));
        let told =
            |news: &Value| news["faults"].as_array().unwrap().iter().any(|told| told.as_str().unwrap().contains(fault));
        assert!(news.any(|news| told(&news)), "{file}: {fault}");
        for (page, good) in PAGES.iter().zip(&good) {
            let (answer, faults) = stays(&server, page);
            assert!(body(&answer) == body(good), "{file}: {page} is no longer there: {answer}");
            assert!(told(&serde_json::json!({ "faults": faults })), "{file}: {page}: {faults}");
        }
        save(&path, &text);
        assert!(news.any(|news| news["faults"][0].is_null()), "{file}");
    }
    // What is no longer made is no longer there.
    fs::remove_file(server.path("templates/site/reason.html")).unwrap();
    let start = Instant::now();
    while status(&server.get(PAGES[3])) != "404" {
        assert!(start.elapsed() < PATIENCE);
    }
    stays(&server, PAGES[3]);
}

#[test]
fn a_page_that_was_never_in_order_shows_what_is_wrong() {
    let folder = workspace();
    let template = folder.path().join("templates/site/page.html");
    let text = fs::read_to_string(&template).unwrap();
    fs::write(&template, text.replacen("{{ plain_title }}", "{{ plain_title | unknown_filter }}", 1)).unwrap();
    let server = serve(folder);
    let (answer, faults) = stays(&server, "/de/");
    assert_eq!(status(&answer), "503");
    assert!(answer.contains("/-/reload.js") && faults[0].as_str().unwrap().contains("unknown_filter"), "{faults}");
    // The others are there.
    assert_eq!(status(&stays(&server, "/de/reason/visited-profile.html").0), "200");
    assert_eq!(status(&stays(&server, "/nothing").0), "404");
    save(&template, &text);
    assert!(server.events("/de/").any(|news| news["faults"][0].is_null()));
    assert_eq!(status(&stays(&server, "/de/").0), "200");
}

/// The page for unknown addresses is shown at any of them, whatever the profile says about where the site is published.
#[test]
fn an_unknown_address_leads_back_to_the_preview() {
    for profile in ["", "base-url = 'https://kim.example/a&b/no/'", "base-url = 'https://kim.example'"] {
        let folder = workspace();
        fs::write(folder.path().join("me.toml"), profile).unwrap();
        let server = serve_part(folder, &["--profile", "me.toml"]);
        for page in ["/nothing", "/de/for/nothing.html", "/a/b/c/"] {
            let (answer, _) = stays(&server, page);
            assert_eq!(status(&answer), "404");
            assert!(answer.contains("<style>:root{"), "{profile}: it has its styles in itself");
            let addresses = answer.split([' ', '<', '>']).filter_map(|part| {
                let address = part.strip_prefix("href=\"").or_else(|| part.strip_prefix("src=\""))?;
                address.strip_suffix('"')
            });
            let own: Vec<_> = addresses.filter(|address| !address.starts_with("https://")).collect();
            assert!(own.len() > 3 && !answer.contains("kim.example"), "{profile}: {own:?}");
            for address in own {
                assert!(address.starts_with('/'), "{profile}: {address}");
                assert_eq!(status(&server.get(address)), "200", "{profile}: {address}");
            }
        }
    }
}

#[test]
fn a_reply_that_does_not_fit_is_reported_though_its_page_is_not_open() {
    let server = serve(workspace());
    let mut german = server.events("/de/for/email.html");
    german.next().unwrap();
    let reasons = server.path("locales/de/reasons.ftl");
    let text = fs::read_to_string(&reasons).unwrap();
    save(&reasons, &text.replacen("Schon möglich", &format!("https://example.org/{}", "x".repeat(500)), 1));
    assert!(german.any(|news| news["faults"][0].as_str().is_some_and(|fault| fault.contains("too-long"))));
}

#[test]
fn a_workspace_that_is_wrong_from_the_beginning_is_shown_once_it_is_fixed() {
    let folder = workspace();
    let catalogue = folder.path().join("catalogue.toml");
    let text = fs::read_to_string(&catalogue).unwrap();
    fs::write(&catalogue, text.replace("source-locale", "source-lacole")).unwrap();
    let server = serve(folder);
    let answer = server.get("/de/");
    assert!(status(&answer) == "503" && answer.contains("/-/reload.js"), "{answer}");
    let mut events = server.events("/de/");
    assert!(events.next().unwrap()["faults"][0].as_str().unwrap().contains("source-lacole"));
    save(&catalogue, &text);
    assert!(events.any(|news| news["faults"][0].is_null()));
    assert_eq!(status(&server.get("/de/")), "200");
}

#[test]
fn what_cannot_be_served_is_refused_with_advice() {
    let run = |folder: &Path, line: &str| {
        let output = korb(folder).args(line.split(' ')).output().unwrap();
        (String::from_utf8(output.stderr).unwrap(), output.status.code())
    };
    let server = serve(workspace());
    let (printed, code) = run(server.folder.path(), &format!("serve --port {}", server.port));
    assert!(printed.contains("is in use") && printed.contains("--port") && code == Some(2), "{printed}");
    let (printed, code) = run(&repository().join("tests/base"), "serve --port 0");
    assert!(printed.contains("no site") && printed.contains("[site]") && code == Some(2), "{printed}");
    let (printed, code) = run(server.folder.path(), "serve --port 0 --platform xign");
    assert!(printed.contains("did you mean `xing`?") && code == Some(2), "{printed}");
    let (printed, code) = run(server.folder.path(), "serve --port 0 --locale xx");
    assert!(printed.contains("xx") && code == Some(2), "{printed}");
}
