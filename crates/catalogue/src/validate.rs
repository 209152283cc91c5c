//! From a file to the catalogue: its shape, then everything that types alone cannot say.
//!
//! Nothing stops at the first wrong value. Each is reported and left out, or replaced where something must be there, and
//! the catalogue that comes of it stands beside its faults.

use std::collections::BTreeSet;
use std::net::Ipv6Addr;
use std::ops::Range;

use toml::Spanned;

use crate::data::{Catalogue, Document, Reason, Section, TextLimit};
use crate::diagnostic::{Code, Diagnostic};
use crate::id::Id;
use crate::license::{License, Work, permits_adaptation};
use crate::names::{Suggestions, some_of};
use crate::parsed::Parsed;
use crate::platform::{Fact, Limit, Platform, Status, Unit};
use crate::profile::{MAX_NAME, Profile, SignOff, Words};
use crate::requests::Requests;
use crate::schema::{self, CatalogueToml, PlatformToml, ProfileToml, SignOffToml, TextLimitToml};
use crate::source::SourceFile;
use crate::spdx::{self, is_license_id};
use crate::unseen::is_unseen;

impl Catalogue {
    /// Reads a catalogue.
    ///
    /// The value is `None` if the file is not TOML or does not have the shape of a catalogue. There is one finding
    /// then, since nothing behind it can be trusted. A catalogue with wrong values is returned beside the findings:
    /// things with a wrong id are left out, and the rest is as near to what was written as it can be. It serves to find
    /// faults elsewhere in the workspace, not to render it: its lists can be empty, and what it lacks may only be
    /// misspelled.
    ///
    /// ```
    /// use korb_catalogue::{Catalogue, SourceFile};
    ///
    /// let file = SourceFile::new("catalogue.toml", "source-locale = 'de'\n");
    /// assert!(Catalogue::read(&file).value.is_none());
    /// ```
    pub fn read(file: &SourceFile) -> Parsed<Option<Self>> {
        match schema::parse(file, "the repository's own `catalogue.toml` shows and explains every key") {
            Ok(raw) => catalogue(file, raw).map(Some),
            Err(fault) => Parsed::new(None, vec![fault]),
        }
    }

    /// Reads a profile file, which has the keys of the catalogue's `[profile]` at its top.
    ///
    /// Wrong values are left out, as in [`Catalogue::read`]. A file without the right shape gives an empty profile.
    pub fn read_profile(&self, file: &SourceFile) -> Parsed<Profile> {
        match schema::parse(file, "the keys are those of `[profile]` in the repository's own `catalogue.toml`") {
            Ok(raw) => {
                let mut reading = Reading::new(file);
                let [tones, roles] = [&self.tones, &self.roles].map(|ids| Declared::new(ids.clone()));
                let profile = reading.profile(file.beginning(), raw, &tones, &roles);
                Parsed::new(profile, reading.found)
            }
            Err(fault) => Parsed::new(Profile::default(), vec![fault]),
        }
    }
}

fn catalogue(file: &SourceFile, raw: CatalogueToml) -> Parsed<Catalogue> {
    let mut reading = Reading::new(file);
    let tones = Declared::new(reading.declared("tone", raw.tones));
    let registers = Declared::new(reading.declared("register", raw.registers));
    let roles = Declared::new(reading.declared("role", raw.roles));

    reading.share_alike(&raw.license, &raw.work);
    let profile_span = raw.profile.span();
    let profile = reading.profile(profile_span, raw.profile.into_inner(), &tones, &roles);

    let document = Document {
        tone: reading.known_or_first("tone", &raw.document.tone, &tones),
        register: reading.known_or_first("register", &raw.document.register, &registers),
        sections: reading.unique(
            "section",
            raw.document.sections,
            |section| &section.id,
            |reading, id, section| Section {
                span: section.id.span(),
                message: format!("document-{id}"),
                id,
                roles: reading.all_known("role", &section.roles, &roles),
            },
        ),
    };
    let reasons = reading.unique(
        "reason",
        raw.reasons,
        |reason| &reason.id,
        |reading, id, reason| {
            if *id == *Requests::NONE {
                let message = format!("`{id}` cannot be a reason");
                let help = format!("choose another id; in {} it means that no reason is given", Requests::FILE_NAME);
                reading.report(Code::InvalidId, reason.id.span(), message, help);
            }
            Reason {
                span: reason.id.span(),
                message: format!("reason-{id}"),
                id,
                roles: reading.all_known("role", &reason.roles, &roles),
                new: reason.new.map(|day| reading.day("new", "the reason was added", &day)),
            }
        },
    );
    let platforms = reading.unique("platform", raw.platforms, |platform| &platform.id, Reading::platform);
    let ids = Declared::new(platforms.iter().map(|platform| platform.id.clone()).collect());
    let site = raw.site.map(|site| reading.known_or_first("platform", &site.platform, &ids));
    let text_limits = raw.text_limits.into_iter().filter_map(|limit| reading.text_limit(&limit)).collect();
    reading.some("tones", tones.ids.is_empty());
    reading.some("registers", registers.ids.is_empty());
    reading.some("[[reason]]", reasons.is_empty());
    reading.some("[[platform]]", platforms.is_empty());

    let catalogue = Catalogue {
        file: file.clone(),
        source_span: raw.source_locale.span(),
        source_locale: raw.source_locale.into_inner(),
        tones: tones.ids,
        registers: registers.ids,
        roles: roles.ids,
        license: raw.license.into_inner(),
        work: raw.work.into_inner(),
        profile,
        document,
        site,
        text_limits,
        reasons,
        platforms,
    };
    Parsed::new(catalogue, reading.found)
}

/// The findings so far, and the file that they are about.
struct Reading<'f> {
    file: &'f SourceFile,
    found: Vec<Diagnostic>,
    suggestions: Suggestions,
}

/// The ids of one kind, in their order, and sorted.
struct Declared {
    ids: Vec<Id>,
    sorted: Vec<Id>,
}

impl Declared {
    fn new(ids: Vec<Id>) -> Self {
        let mut sorted = ids.clone();
        sorted.sort_unstable();
        Self { ids, sorted }
    }

    fn get(&self, name: &str) -> Option<&Id> {
        self.sorted.binary_search_by(|id| (**id).cmp(name)).ok().map(|at| &self.sorted[at])
    }
}

impl<'f> Reading<'f> {
    fn new(file: &'f SourceFile) -> Self {
        Self { file, found: Vec::new(), suggestions: Suggestions::default() }
    }

    fn report(&mut self, code: Code, span: Range<usize>, message: impl Into<String>, help: impl Into<String>) {
        self.found.push(Diagnostic::error(code, message).at(self.file, span).help(help));
    }

    fn some(&mut self, what: &str, empty: bool) {
        if empty {
            let message = format!("the catalogue has no `{what}`");
            self.report(Code::InvalidValue, self.file.beginning(), message, "add at least one");
        }
    }

    /// An id; a malformed one is reported.
    fn id(&mut self, raw: &Spanned<String>) -> Option<Id> {
        Id::new(raw.get_ref().as_str())
            .map_err(|rule| self.report(Code::InvalidId, raw.span(), rule.to_string(), "choose another id"))
            .ok()
    }

    /// A list that declares ids: each well-formed, none twice.
    fn declared(&mut self, kind: &str, raw: Vec<Spanned<String>>) -> Vec<Id> {
        self.unique(kind, raw, |id| id, |_, id, _| id)
    }

    /// Tables that have ids: each well-formed, none twice. `read` makes the rest of each.
    fn unique<R, T>(
        &mut self,
        kind: &str,
        raw: Vec<R>,
        id_of: impl Fn(&R) -> &Spanned<String>,
        read: impl Fn(&mut Self, Id, R) -> T,
    ) -> Vec<T> {
        let mut seen = BTreeSet::new();
        let mut all = Vec::with_capacity(raw.len());
        for item in raw {
            let (Some(id), span) = (self.id(id_of(&item)), id_of(&item).span()) else {
                continue;
            };
            let is_new = seen.insert(id.clone());
            if !is_new {
                let message = format!("there is a {kind} with the id `{id}` already");
                self.report(Code::DuplicateId, span, message, "rename or remove one of the two");
            }
            // What is wrong in the rest of a second one is reported all the same.
            let item = read(self, id, item);
            if is_new {
                all.push(item);
            }
        }
        all
    }

    /// An id that must be one of those declared above.
    fn known(&mut self, kind: &str, raw: &Spanned<String>, declared: &Declared) -> Option<Id> {
        let name = raw.get_ref().as_str();
        if let Some(id) = declared.get(name) {
            return Some(id.clone());
        }
        let names = || declared.ids.iter().map(|id| &**id);
        let help = match self.suggestions.find(name, names()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None if !declared.ids.is_empty() => format!("the catalogue declares {}", some_of("", names())),
            None if kind == "platform" => "add a `[[platform]]` with this id to the catalogue".to_owned(),
            None => format!("add it to `{kind}s` at the top of the catalogue"),
        };
        self.report(Code::UnknownId, raw.span(), format!("the catalogue declares no {kind} `{name}`"), help);
        None
    }

    /// As [`Reading::known`], where there must be an id: the first declared one replaces an unknown one.
    fn known_or_first(&mut self, kind: &str, raw: &Spanned<String>, declared: &Declared) -> Id {
        let id = self.known(kind, raw, declared).or_else(|| declared.ids.first().cloned());
        id.unwrap_or_else(|| Id::new("none").expect("a constant that is an id"))
    }

    fn all_known(&mut self, kind: &str, raw: &[Spanned<String>], declared: &Declared) -> Vec<Id> {
        raw.iter().filter_map(|id| self.known(kind, id, declared)).collect()
    }

    fn platform(&mut self, id: Id, raw: PlatformToml) -> Platform {
        let words = raw.words.same_as.as_ref().and_then(|same_as| self.id(same_as)).unwrap_or_else(|| id.clone());
        let limits = raw.limits.into_iter().map(|limit| {
            // Every reply must carry the license's name and address, and below this not even those fit.
            let least = if limit.unit == Unit::SmsParts { 1 } else { 100 };
            if *limit.max.get_ref() < least {
                let message =
                    format!("a limit of {} leaves no room for an answer and its license", limit.max.get_ref());
                self.report(Code::InvalidValue, limit.max.span(), message, format!("give at least {least}"));
            }
            Limit {
                max: limit.max.into_inner(),
                unit: limit.unit,
                fact: self.fact(&limit.source, &limit.as_of, limit.status),
            }
        });
        let limits = limits.collect();
        Platform {
            words,
            words_fact: self.fact(&raw.words.source, &raw.words.as_of, raw.words.status),
            limits,
            markup: raw.markup.kind,
            markup_fact: self.fact(&raw.markup.source, &raw.markup.as_of, raw.markup.status),
            autolinks: raw
                .autolinks
                .map(|links| (links.of.into_iter().collect(), self.fact(&links.source, &links.as_of, links.status))),
            charset: raw.charset,
            is_single: raw.single,
            is_mail: raw.mail,
            span: raw.id.span(),
            id,
        }
    }

    /// `message`, `message.attribute`, or `beginning-*.attribute`.
    fn text_limit(&mut self, raw: &TextLimitToml) -> Option<TextLimit> {
        let text = raw.text.get_ref().as_str();
        let (message, attribute) = match text.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (text, None),
        };
        let (beginning, is_prefix) = message.strip_suffix('*').map_or((message, false), |beginning| (beginning, true));
        let is_name = |name: &str| {
            name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        };
        let is_text = is_name(beginning) && attribute.is_none_or(is_name);
        if !is_text {
            let help = "write `message`, `message.attribute`, or `beginning-*.attribute` for several messages";
            self.report(Code::InvalidValue, raw.text.span(), "this is not the name of a text", help);
        }
        let max = *raw.max.get_ref();
        if max == 0 {
            self.report(Code::InvalidValue, raw.max.span(), "a limit of 0 leaves no text", "give at least 1");
        }
        (is_text && max > 0).then(|| TextLimit {
            message: beginning.to_owned(),
            is_prefix,
            attribute: attribute.map(ToOwned::to_owned),
            max,
            span: raw.text.span(),
        })
    }

    fn fact(&mut self, source: &Spanned<String>, as_of: &Spanned<toml::value::Datetime>, status: Status) -> Fact {
        if source.get_ref().trim().is_empty() {
            let help = "name the page or document where this was read";
            self.report(Code::InvalidValue, source.span(), "a fact without a source", help);
        }
        Fact { source: source.get_ref().clone(), as_of: self.day("as-of", "the source was read", as_of), status }
    }

    /// A day, without a time.
    fn day(&mut self, key: &str, event: &str, raw: &Spanned<toml::value::Datetime>) -> String {
        let day = raw.get_ref();
        if day.date.is_none() || day.time.is_some() {
            let help = format!("write the day on which {event}, such as 2026-11-23");
            self.report(Code::InvalidValue, raw.span(), format!("`{key}` is not a day"), help);
        }
        day.to_string()
    }

    fn profile(&mut self, whole: Range<usize>, raw: ProfileToml, tones: &Declared, roles: &Declared) -> Profile {
        let profile = Profile {
            roles: self.all_known("role", &raw.roles, roles),
            name: raw.name.and_then(|name| self.name(&name)),
            gender: raw.gender,
            groups: raw.groups,
            members: raw.members,
            newsletters: raw.newsletters,
            link: raw.link.and_then(|link| self.address(&link)),
            base_url: raw.base_url.and_then(|url| self.folder(&url)),
            sign_off: raw.sign_off.map_or(SignOff::OfLocale, |words| self.sign_off(words)),
            tone: raw.tone.and_then(|tone| self.known("tone", &tone, tones)),
        };
        let has_none = |number: Option<u32>| number.unwrap_or_default() == 0;
        if profile.roles.iter().any(|role| **role == *"moderator")
            && (has_none(profile.groups) || has_none(profile.members))
        {
            let message = "a profile with the role `moderator` needs `groups` and `members`";
            self.report(
                Code::InvalidValue,
                whole,
                message,
                "say how many groups, and how many members the largest has",
            );
        }
        profile
    }

    fn sign_off(&mut self, raw: Spanned<SignOffToml>) -> SignOff {
        let span = raw.span();
        match raw.into_inner() {
            SignOffToml::Everywhere(words) => {
                self.name(&Spanned::new(span, words)).map_or(SignOff::OfLocale, SignOff::Everywhere)
            }
            SignOffToml::ByLocale(all) => {
                let read = |(tag, words): (Spanned<String>, Spanned<String>)| {
                    let words = Words { text: self.name(&words)?, tag_span: tag.span() };
                    Some((tag.into_inner(), words))
                };
                SignOff::ByLocale(all.into_iter().filter_map(read).collect())
            }
        }
    }

    /// A text of one line, no longer than a name.
    fn name(&mut self, raw: &Spanned<String>) -> Option<String> {
        let length = raw.get_ref().chars().count();
        if length > MAX_NAME {
            let message = format!("this has {length} characters");
            self.report(Code::InvalidValue, raw.span(), message, format!("give at most {MAX_NAME}"));
        }
        (self.is_line(raw) && length <= MAX_NAME).then(|| raw.get_ref().clone())
    }

    fn address(&mut self, raw: &Spanned<String>) -> Option<String> {
        let is_address = is_web_address(raw.get_ref());
        if !is_address {
            let help = "write the whole address, such as https://example.org/korb";
            self.report(Code::InvalidValue, raw.span(), "this is not a web address", help);
        }
        (self.is_line(raw) && is_address).then(|| raw.get_ref().clone())
    }

    /// The address of a folder, with a slash at its end.
    fn folder(&mut self, raw: &Spanned<String>) -> Option<String> {
        let url = self.address(raw)?;
        let Some((message, help)) = no_folder(&url) else { return Some(format!("{}/", url.trim_end_matches('/'))) };
        self.report(Code::InvalidValue, raw.span(), message, help);
        None
    }

    fn is_line(&mut self, raw: &Spanned<String>) -> bool {
        let is_line = !raw.get_ref().trim().is_empty() && !raw.get_ref().contains(char::is_control);
        if !is_line {
            // Such as that of an escape sequence, which nobody sees on a terminal.
            let unseen = raw.get_ref().chars().find(|c| c.is_control() && !matches!(c, '\n' | '\r'));
            let (message, help) = match unseen {
                Some(c) => (format!("this has the control character U+{:04X} in it", u32::from(c)), "remove it"),
                None => {
                    let help = "give it in one line, or leave the key out";
                    ("this is empty or has more than one line".to_owned(), help)
                }
            };
            self.report(Code::InvalidValue, raw.span(), message, help);
        }
        is_line
    }

    fn share_alike(&mut self, license: &Spanned<License>, work: &Spanned<Work>) {
        let (ours, theirs) = (&license.get_ref().id, &work.get_ref().license);
        if !permits_adaptation(theirs, ours) {
            let message = format!("an adaptation of a work under {theirs} cannot be under {ours}");
            let help = if theirs.ends_with("-1.0") {
                format!("take {theirs} itself; version 1.0 allows no other (clause 4(b) of the license)")
            } else {
                format!(
                    "take {theirs} itself, a later version with the same elements, or a jurisdiction port of one of \
                     these (clause 4(b) of the license)"
                )
            };
            self.report(Code::LicenseNotAllowed, license.span(), message, help);
        }
        for (key, table, id) in [("id", license.span(), ours), ("license", work.span(), theirs)] {
            if !is_license_id(id) {
                let help = match spdx::meant(id) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => {
                        "take one of https://spdx.org/licenses/, or `LicenseRef-` and a name of your own".to_owned()
                    }
                };
                let message = format!("`{key}` is no SPDX license identifier: {id:?}");
                self.report(Code::InvalidValue, table, message, help);
            }
        }
        let of_others = [
            ("name", spdx::name_of_another(&license.get_ref().name, ours), &license.get_ref().name),
            ("url", spdx::address_of_another(&license.get_ref().url, ours), &license.get_ref().url),
        ];
        for (key, owner, value) in of_others {
            if let Some(owner) = owner {
                let message = format!("`{key}` is that of another license than {ours}: {value:?} is {owner}");
                let help = format!(
                    "give the {} of {ours}; every notice shows it",
                    if key == "name" { "name" } else { "address" }
                );
                self.report(Code::InvalidValue, license.span(), message, help);
            }
        }
        let named = [("name", license.span(), &license.get_ref().name), ("title", work.span(), &work.get_ref().title)];
        for (key, table, value) in named {
            if value.chars().all(|c| c.is_whitespace() || c.is_control() || is_unseen(c)) {
                let help = "write it as people know it; every notice shows it";
                self.report(Code::InvalidValue, table, format!("`{key}` has nothing that can be seen"), help);
            }
        }
        for code in &license.get_ref().deed_locales {
            let is_code = code.split('-').all(|subtag| {
                (2..=8).contains(&subtag.len())
                    && subtag.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
            });
            if !is_code {
                let help = "write it as in the address of the deed: `de`, `pt-br`, `zh-hans`";
                let message = format!("`deed-locales` has {code:?}, which is no language of a deed");
                self.report(Code::InvalidValue, license.span(), message, help);
            }
        }
        for (table, url) in [(license.span(), &license.get_ref().url), (work.span(), &work.get_ref().url)] {
            if !is_web_address(url) {
                let message = format!("`url` is not a web address: {url:?}");
                self.report(Code::InvalidValue, table, message, "write the whole address, beginning with https://");
            }
        }
    }
}

/// What keeps a web address from being that of the folder that the site is in, and what to do about it. The addresses of all
/// pages begin with it.
fn no_folder(url: &str) -> Option<(&'static str, String)> {
    /// What pages are made by or made of: not even with a slash behind it, it is a folder.
    const OF_PAGES: [&str; 10] = ["html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp", "cgi", "xml"];
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let folder = |path: &str| {
        let host = host.rsplit('@').next().unwrap_or(host);
        let path = path.trim_end_matches('/');
        format!("{}{host}{path}/", &url[..url.len() - rest.len()])
    };
    if host.contains('@') {
        let help = format!("leave out what is before `@`, since every page would show it: {}", folder(path));
        return Some(("this address has a user name or a password in it", help));
    }
    if let Some(end) = path.find(['?', '#']) {
        let folder = folder(&path[..end]);
        let help = format!("give the address of the folder that the site is in, without `?` and `#`: {folder}");
        return Some(("addresses of pages cannot begin with this", help));
    }
    if path.split('/').any(|segment| [".", ".."].contains(&segment)) {
        let help = "write the path as it is in the address bar, without `.` and `..`".to_owned();
        return Some(("this address leads by way of another folder", help));
    }
    let (name, is_open) = path.strip_suffix('/').map_or((path, true), |path| (path, false));
    let (above, name) = name.rsplit_once('/')?;
    let ending = name.rsplit_once('.').filter(|(stem, _)| !stem.is_empty())?.1.to_ascii_lowercase();
    // Without the slash, `v1.2` may be a folder, and `notes.txt` is none.
    let is_ending = ending.starts_with(|c: char| c.is_ascii_alphabetic())
        && ending.len() <= 5
        && ending.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if OF_PAGES.contains(&&*ending) {
        let help = format!("give the address of the folder that the site is in: {}", folder(above));
        return Some(("this is the address of a file", help));
    }
    (is_open && is_ending).then(|| {
        let help = format!(
            "give the address of the folder that the site is in, {}; if `{name}` is that folder, put a slash behind it",
            folder(above)
        );
        ("this is the address of a file", help)
    })
}

/// Whether `text` can stand in `href` and in a message: a scheme of the web, a host, and nothing that ends an address.
///
/// ```
/// assert!(korb_catalogue::is_web_address("https://example.org/korb"));
/// assert!(!korb_catalogue::is_web_address("javascript:alert(1)"));
/// ```
pub fn is_web_address(text: &str) -> bool {
    text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).is_some_and(|rest| {
        has_host(rest) && !rest.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"'`\\^{}|".contains(c))
    })
}

/// Whether an address without its scheme begins with a host.
fn has_host(rest: &str) -> bool {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    if let Some(inner) = host.strip_prefix('[') {
        return inner.split_once(']').is_some_and(|(number, port)| {
            number.parse::<Ipv6Addr>().is_ok() && (port.is_empty() || port.strip_prefix(':').is_some_and(is_port))
        });
    }
    let (name, port) = host.split_once(':').unwrap_or((host, ""));
    let is_label = |label: &str| {
        let is_sign = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_') || !c.is_ascii();
        !label.is_empty() && !label.starts_with('-') && !label.ends_with('-') && label.chars().all(is_sign)
    };
    name.strip_suffix('.').unwrap_or(name).split('.').all(is_label) && is_port(port)
}

fn is_port(port: &str) -> bool {
    port.bytes().all(|byte| byte.is_ascii_digit()) && (port.is_empty() || port.parse::<u16>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    const RIGHT: &str = r#"
        source-locale = "de"
        tones = ["candid", "courteous"]
        registers = ["formal"]
        roles = ["moderator"]
        [license]
        id = "MIT"
        name = "MIT"
        url = "https://example.org/license/"
        [work]
        title = "A title"
        url = "https://example.org/"
        locale = "en"
        license = "MIT"
        [profile]
        name = "Kim"
        link = "https://example.org/kim"
        [document]
        tone = "candid"
        register = "formal"
        section = []
        [site]
        platform = "mail"
        [[reason]]
        id = "first"
        roles = ["moderator"]
        [[reason]]
        id = "second"
        [[platform]]
        id = "mail"
        words = { source = "a test", as-of = 2026-11-23, status = "measured" }
        markup = { kind = "plain", source = "a test", as-of = 2026-11-23, status = "measured" }
    "#;

    /// The catalogue with one of its parts replaced, and the codes of what is wrong with it.
    fn read(part: &str, by: &str) -> (Catalogue, Vec<Code>) {
        assert!(RIGHT.contains(part), "{part}");
        let parsed = Catalogue::read(&SourceFile::new("catalogue.toml", RIGHT.replacen(part, by, 1)));
        let codes = parsed.faults.iter().map(|fault| fault.code).collect();
        (parsed.value.expect("it has the shape of a catalogue"), codes)
    }

    #[test]
    fn a_web_address_has_a_host() {
        for address in [
            "https://example.org",
            "http://example.org:8080/x?y#z",
            "https://localhost",
            "https://bücher.example",
            "https://日本.jp",
            "https://127.0.0.1/",
            "https://[::1]:80/",
            "https://kim@example.org/",
            "https://xn--p1ai",
            "http://localhost:8000/a",
            "https://a.b.example./",
            "https://müller.example/ä",
        ] {
            assert!(is_web_address(address), "{address}");
        }
        for address in [
            "https://",
            "https:///x",
            "https://?x",
            "https://#x",
            "https://:80/x",
            "https://@/x",
            "https://kim@/x",
            "https://kim@:80",
            "https://.",
            "https://-/x",
            "https://[]/x",
            "https://[x]",
            "https://.org",
            "https://a..b",
            "https://-a",
            "https://a:x",
            "https://a:99999",
            "https://a%20b",
            "https:/x",
            "https:example.org",
            "ftp://example.org",
            "https://a b",
            "",
        ] {
            assert!(!is_web_address(address), "{address}");
        }
    }

    #[test]
    fn a_catalogue_with_a_wrong_value_is_there_without_it() {
        let (right, faults) = read("", "");
        assert_eq!(faults, []);
        let ids =
            |catalogue: &Catalogue| catalogue.reasons.iter().map(|reason| reason.id.to_string()).collect::<Vec<_>>();
        assert_eq!(ids(&right), ["first", "second"]);

        let (wrong, faults) = read("\"second\"", "\"../x\"");
        assert_eq!((ids(&wrong), faults), (vec!["first".to_owned()], vec![Code::InvalidId]));
        let (wrong, faults) = read("\"second\"", "\"first\"\nroles = [\"x\"]");
        assert_eq!((ids(&wrong), faults), (vec!["first".to_owned()], vec![Code::DuplicateId, Code::UnknownId]));
        let (wrong, faults) =
            read("roles = [\"moderator\"]\n        [[reason]]", "roles = [\"x\"]\n        [[reason]]");
        assert_eq!((wrong.reasons[0].roles.len(), faults), (0, vec![Code::UnknownId]));
        let (wrong, faults) = read("tone = \"candid\"", "tone = \"x\"");
        assert_eq!((&wrong.document.tone, faults), (&right.tones[0], vec![Code::UnknownId]));
        let (wrong, faults) = read("platform = \"mail\"", "platform = \"x\"");
        assert_eq!((wrong.site, faults), (right.site, vec![Code::UnknownId]));
        let (wrong, faults) = read("https://example.org/kim", "javascript:x");
        assert_eq!(
            (wrong.profile.link, wrong.profile.name.as_deref(), faults),
            (None, Some("Kim"), vec![Code::InvalidValue])
        );
    }

    #[test]
    fn a_profile_with_a_wrong_value_is_there_without_it() {
        let (catalogue, _) = read("", "");
        let profile = |text: &str| catalogue.read_profile(&SourceFile::new("me.toml", text));
        let wrong = profile("name = 'Kim'\nsign-off = ''\nbase-url = 'https://example.org/?'\nroles = ['x']\n");
        assert_eq!(wrong.value, Profile { name: Some("Kim".to_owned()), ..Profile::default() });
        assert_eq!(wrong.faults.len(), 3);
        assert_eq!(profile("name = 1").value, Profile::default());
        assert!(profile("name = 1").has_errors());
    }

    #[test]
    fn a_base_url_is_that_of_a_folder() {
        let (catalogue, _) = read("", "");
        let profile = |url: &str| {
            let text = format!("base-url = {url:?}");
            let parsed = catalogue.read_profile(&SourceFile::new("me.toml", text));
            (parsed.value.base_url, parsed.faults)
        };
        for (url, expected) in [
            ("https://example.org", "https://example.org/"),
            ("https://example.org/", "https://example.org/"),
            ("https://example.html", "https://example.html/"),
            ("http://localhost:8000/korb", "http://localhost:8000/korb/"),
            ("https://[::1]:8000/korb//", "https://[::1]:8000/korb/"),
            ("https://example.org/v1.2", "https://example.org/v1.2/"),
            ("https://example.org/kim.example/", "https://example.org/kim.example/"),
            ("https://example.org/.well-known", "https://example.org/.well-known/"),
            ("https://example.org/index.html/korb", "https://example.org/index.html/korb/"),
            ("https://example.org/@kim/", "https://example.org/@kim/"),
            ("https://kim.github.io/a%20b/ä", "https://kim.github.io/a%20b/ä/"),
        ] {
            let (base, faults) = profile(url);
            assert_eq!((base.as_deref(), faults.len()), (Some(expected), 0), "{url}");
        }
        // Each with what the help says instead.
        for (url, help) in [
            ("https://example.org/korb/index.html", ": https://example.org/korb/"),
            ("https://example.org/korb/INDEX.HTM", ": https://example.org/korb/"),
            ("https://example.org/index.php/", ": https://example.org/"),
            ("https://example.org/feed.xml", ": https://example.org/"),
            ("https://example.org/notes.txt", "https://example.org/; if `notes.txt` is that folder, put a slash"),
            ("https://example.org/korb/?", ": https://example.org/korb/"),
            ("https://example.org?a=b/c", ": https://example.org/"),
            ("https://example.org/korb#top", ": https://example.org/korb/"),
            ("https://kim:secret@example.org/korb", ": https://example.org/korb/"),
            ("https://kim@example.org", ": https://example.org/"),
            ("https:///korb/", "the whole address"),
            ("https://:80/", "the whole address"),
            ("https://example.org/korb/../", "without `.` and `..`"),
            ("example.org/korb", "the whole address"),
            ("ftp://example.org/", "the whole address"),
        ] {
            let (base, faults) = profile(url);
            let [fault] = &faults[..] else { panic!("{url}: {faults:?}") };
            let told = fault.help.as_deref().unwrap_or_default();
            assert!(base.is_none() && told.contains(help) && !told.contains("secret"), "{url}: {told}");
        }
    }
}
