//! From the shape of the file to the catalogue: everything that types alone cannot say.
//!
//! Nothing stops at the first fault. A value that is wrong is reported and left out, and whatever was reported keeps
//! the catalogue from being used.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;

use crate::data::{Catalogue, Document, Reason, Section};
use crate::platform::{Fact, Limit, Platform, Status, Unit};
use crate::schema::{CatalogueToml, PlatformToml, ProfileToml};
use crate::{Code, Diagnostic, Id, MAX_NAME, Profile, SourceFile, did_you_mean, permits_adaptation};

pub(crate) fn catalogue(file: &SourceFile, raw: CatalogueToml) -> Result<Catalogue, Vec<Diagnostic>> {
    let mut check = Check::new(file);
    let tones = check.declared("tone", raw.tones);
    let registers = check.declared("register", raw.registers);
    let roles = check.declared("role", raw.roles);

    check.share_alike(&raw.license, &raw.work);
    let profile_span = raw.profile.span();
    let profile = check.profile(profile_span, raw.profile.into_inner(), &roles);

    let document = Document {
        tone: check.known("tone", &raw.document.tone, &tones),
        register: check.known("register", &raw.document.register, &registers),
        sections: check.unique(
            "section",
            raw.document.sections,
            |section| &section.id,
            |check, id, section| Section {
                span: section.id.span(),
                id,
                roles: check.all_known("role", &section.roles, &roles),
            },
        ),
    };
    let reasons = check.unique(
        "reason",
        raw.reasons,
        |reason| &reason.id,
        |check, id, reason| Reason {
            span: reason.id.span(),
            id,
            roles: check.all_known("role", &reason.roles, &roles),
            new: reason.new.map(|day| check.day("new", "the reason was added", &day)),
        },
    );
    let platforms = check.unique("platform", raw.platforms, |platform| &platform.id, Check::platform);
    let ids: Vec<_> = platforms.iter().map(|platform| platform.id.clone()).collect();
    let site = raw.site.map(|site| check.known("platform", &site.platform, &ids));
    check.some("tones", tones.is_empty());
    check.some("registers", registers.is_empty());
    check.some("[[reason]]", reasons.is_empty());
    check.some("[[platform]]", platforms.is_empty());

    check.finish(Catalogue {
        file: file.clone(),
        source_span: raw.source_locale.span(),
        source_locale: raw.source_locale.into_inner(),
        tones,
        registers,
        roles,
        license: raw.license.into_inner(),
        work: raw.work.into_inner(),
        profile,
        document,
        site,
        reasons,
        platforms,
    })
}

pub(crate) fn profile(file: &SourceFile, raw: ProfileToml, roles: &[Id]) -> Result<Profile, Vec<Diagnostic>> {
    let mut check = Check::new(file);
    let profile = check.profile(0..file.text().len().min(1), raw, roles);
    check.finish(profile)
}

/// The findings so far, and the file that they are about.
struct Check<'f> {
    file: &'f SourceFile,
    found: Vec<Diagnostic>,
}

impl<'f> Check<'f> {
    fn new(file: &'f SourceFile) -> Self {
        Self { file, found: Vec::new() }
    }

    fn finish<T>(mut self, checked: T) -> Result<T, Vec<Diagnostic>> {
        if self.found.is_empty() {
            return Ok(checked);
        }
        Diagnostic::sort(&mut self.found);
        Err(self.found)
    }

    fn report(&mut self, code: Code, span: Range<usize>, message: impl Into<String>, help: impl Into<String>) {
        self.found.push(Diagnostic::error(code, message).at(self.file, span).help(help));
    }

    fn some(&mut self, what: &str, empty: bool) {
        if empty {
            self.report(Code::InvalidValue, 0..1, format!("the catalogue has no `{what}`"), "add at least one");
        }
    }

    /// An id, or a stand-in that no valid id equals once it has been reported.
    fn id(&mut self, raw: &Spanned<String>) -> Option<Id> {
        Id::new(raw.get_ref().as_str())
            .map_err(|rule| self.report(Code::InvalidId, raw.span(), rule, "choose another id"))
            .ok()
    }

    /// A list that declares ids: each well-formed, none twice.
    fn declared(&mut self, kind: &str, raw: Vec<Spanned<String>>) -> Vec<Id> {
        self.unique(kind, raw, |id| id, |_, id, _| id)
    }

    /// Tables that have ids: each well-formed, none twice; the rest of each is for `read`.
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
            if !seen.insert(id.clone()) {
                let message = format!("there is a {kind} with the id `{id}` already");
                self.report(Code::DuplicateId, span, message, "rename or remove one of the two");
            }
            all.push(read(self, id, item));
        }
        all
    }

    /// An id that must be one of those declared above.
    fn known(&mut self, kind: &str, raw: &Spanned<String>, declared: &[Id]) -> Id {
        let name = raw.get_ref().as_str();
        if let Some(id) = declared.iter().find(|id| ***id == *name) {
            return id.clone();
        }
        let names = || declared.iter().map(|id| &**id);
        let help = match did_you_mean(name, names()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None if declared.is_empty() => format!("none is declared; `{kind}s` at the top of the catalogue does that"),
            None => format!("declared are: {}", names().collect::<Vec<_>>().join(", ")),
        };
        self.report(Code::UnknownId, raw.span(), format!("the catalogue declares no {kind} `{name}`"), help);
        Id::new("unknown").expect("a constant that is an id")
    }

    fn all_known(&mut self, kind: &str, raw: &[Spanned<String>], declared: &[Id]) -> Vec<Id> {
        raw.iter().map(|id| self.known(kind, id, declared)).collect()
    }

    fn platform(&mut self, id: Id, raw: PlatformToml) -> Platform {
        let words = raw.words.same_as.as_ref().and_then(|same_as| self.id(same_as)).unwrap_or_else(|| id.clone());
        let limits = raw.limits.into_iter().map(|limit| {
            // Below this not even the license's name and address fit, which every reply must carry.
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
            is_mail: raw.mail,
            span: raw.id.span(),
            id,
        }
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

    fn profile(&mut self, whole: Range<usize>, raw: ProfileToml, roles: &[Id]) -> Profile {
        for text in [&raw.name, &raw.sign_off].into_iter().flatten() {
            let length = text.get_ref().chars().count();
            if length > MAX_NAME {
                let message = format!("this has {length} characters");
                self.report(Code::InvalidValue, text.span(), message, format!("give at most {MAX_NAME}"));
            }
        }
        for text in [&raw.name, &raw.link, &raw.sign_off, &raw.base_url].into_iter().flatten() {
            if text.get_ref().trim().is_empty() || text.get_ref().contains(char::is_control) {
                let help = "give it in one line, or leave the key out";
                self.report(Code::InvalidValue, text.span(), "this is empty or has more than one line", help);
            }
        }
        let links = [&raw.link, &raw.base_url].into_iter().flatten();
        for link in links.filter(|link| !is_web_address(link.get_ref())) {
            let help = "write the whole address, such as https://example.org/korb";
            self.report(Code::InvalidValue, link.span(), "this is not a web address", help);
        }
        let is_no_folder = |url: &&Spanned<String>| url.get_ref().contains(['?', '#']);
        if let Some(url) = raw.base_url.as_ref().filter(is_no_folder) {
            let help = "give the address of the folder that the site is in, without `?` and `#`";
            self.report(Code::InvalidValue, url.span(), "addresses of pages cannot begin with this", help);
        }
        let profile = Profile {
            roles: self.all_known("role", &raw.roles, roles),
            name: raw.name.map(Spanned::into_inner),
            groups: raw.groups,
            members: raw.members,
            newsletters: raw.newsletters,
            link: raw.link.map(Spanned::into_inner),
            base_url: raw.base_url.map(|url| format!("{}/", url.get_ref().trim_end_matches('/'))),
            sign_off: raw.sign_off.map(Spanned::into_inner),
        };
        if profile.roles.iter().any(|role| **role == *"moderator") && (profile.groups == 0 || profile.members == 0) {
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

    fn share_alike(&mut self, license: &Spanned<crate::License>, work: &Spanned<crate::Work>) {
        let (ours, theirs) = (&license.get_ref().id, &work.get_ref().license);
        if !permits_adaptation(theirs, ours) {
            let message = format!("an adaptation of a work under {theirs} cannot be under {ours}");
            let help = format!(
                "take {theirs} itself, a later version with the same elements, or a jurisdiction port of one of these \
                 (clause 4(b) of the license)"
            );
            self.report(Code::LicenseNotAllowed, license.span(), message, help);
        }
        for (table, url) in [(license.span(), &license.get_ref().url), (work.span(), &work.get_ref().url)] {
            if !is_web_address(url) {
                let message = format!("`url` is not a web address: {url:?}");
                self.report(Code::InvalidValue, table, message, "write the whole address, beginning with https://");
            }
        }
    }
}

/// Whether `text` can stand in `href` and in a message: a scheme of the web, a host, and nothing that ends an address.
///
/// ```
/// assert!(korb_catalogue::is_web_address("https://example.org/korb"));
/// assert!(!korb_catalogue::is_web_address("javascript:alert(1)"));
/// ```
pub fn is_web_address(text: &str) -> bool {
    text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).is_some_and(|rest| {
        !rest.is_empty() && !rest.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"'`\\^{}|".contains(c))
    })
}
