//! What the templates of the site see.
//!
//! A page holds every answer in every tone and register, and the reader chooses. What is the same in all of them is
//! there once; what differs is a list of `forms`, each with the numbers of its tone and register.

use std::cmp::Reverse;
use std::fmt::{Display, Write};
use std::sync::Arc;

use korb_catalogue::{Diagnostic, Id, Platform, Reason, Section};
use korb_localization::inline::in_one_line;
use korb_localization::{Arguments, Key, LocaleTag};
use minijinja::value::merge_maps;
use minijinja::{Value, context};

use super::page_id::{PageId, path, relative};
use crate::document::{Foreign, Page, SectionTexts, lang_and_dir, plain};
use crate::fields::fields;
use crate::file_kind::FileKind;
use crate::markup::{Target, unmarked};
use crate::renderer::Renderer;
use crate::reply::Reply;
use crate::selection::Selection;
use crate::templates::{SITE_FOLDER, SITE_FORMS};
use crate::workspace::Workspace;

/// How many characters a description and a title have at most: search engines and previews show no more.
const DESCRIPTION: usize = 200;
const TITLE: usize = 70;

/// What a page shows: title, sections, reasons, labels, notice.
pub(super) fn document(
    renderer: &Renderer<'_>,
    platform: &Platform,
    replies: &[Arc<Reply>],
    lengths: Option<&[String]>,
) -> Result<Value, Diagnostic> {
    let (catalogue, profile) = (renderer.workspace().catalogue(), renderer.workspace().profile());
    let target = Target::html(&catalogue.license.url);
    in_registers(renderer, platform, target, |pages, arguments| {
        // Before the reasons, as in `Page::context`.
        let frame = pages[usual(renderer)].frame(&arguments[usual(renderer)])?;
        let titles = each(pages, arguments, |page, arguments| page.marked("document-title", arguments))?;
        let titles = in_forms(renderer, &titles, |text, register| {
            fields! { text, register => register.number, register_id => register.id, usual => register.is_usual, attributes => register.attributes(None, &None) }
        });
        let sections = catalogue
            .sections_for(profile)
            .map(|section| pages[0].forms(&section.message, || section_forms(renderer, section, pages, arguments)));
        let sections = sections.collect::<Result<Vec<_>, Diagnostic>>()?;
        let is_divided = |reply: &Reply| reply.parts.len() > 1;
        let divided: Vec<_> = replies.iter().map(|reply| is_divided(reply)).collect();
        let lengths = Lengths::of(lengths.unwrap_or_default(), &divided);
        let mut behind = replies.iter().enumerate().peekable();
        let reasons = catalogue.reasons_for(profile).map(|reason| {
            let of_reason = std::iter::from_fn(|| behind.next_if(|(_, reply)| reply.reason == reason.id));
            let of_reason: Vec<_> = of_reason.collect();
            let of_lengths = of_reason.iter().filter_map(|(number, _)| lengths.own.get(*number).map(String::as_str));
            let divided = of_reason.iter().enumerate().filter(|(_, (_, reply))| is_divided(reply));
            Ok(context! {
                lengths => of_lengths.collect::<Vec<_>>().join("\n"),
                divided => divided.map(|(number, _)| number.to_string()).collect::<Vec<_>>().join(" "),
                ..reason_forms(renderer, reason, pages, arguments)?
            })
        });
        let reasons = reasons.collect::<Result<Vec<_>, Diagnostic>>()?;
        let own = context! {
            titles,
            sections,
            reasons,
            description => description(renderer, platform)?,
            length_frames => lengths.frames.iter().map(|Frame { before, behind }| format!("{before}\n{behind}")).collect::<Vec<_>>().join("\n"),
        };
        Ok(merge(own, frame))
    })
}

/// A section in every register.
fn section_forms(
    renderer: &Renderer<'_>,
    section: &Section,
    pages: &[Page<'_>],
    arguments: &mut [Arguments<'_>],
) -> Result<Value, Diagnostic> {
    let texts = each(pages, arguments, |page, arguments| page.section(section, arguments))?;
    let forms = in_forms(renderer, &texts, |texts, register| {
        let (lang, dir) = lang_and_dir(&texts.foreign);
        let SectionTexts { heading, paragraphs, foreign } = &**texts;
        let attributes = register.attributes(None, foreign);
        fields! {
            heading, paragraphs, lang, dir, attributes,
            register => register.number, register_id => register.id, usual => register.is_usual,
        }
    });
    let (usual, others) = usual_and_others(&forms);
    Ok(fields! { id => &*section.id, forms, usual, others })
}

/// What the page of each of these reasons shows in a kind of file.
pub(super) fn reason_documents(
    renderer: &Renderer<'_>,
    platform: &Platform,
    file: &str,
    reasons: &[&Reason],
) -> Result<Vec<Value>, Diagnostic> {
    let catalogue = renderer.workspace().catalogue();
    let target = FileKind::of(file).target(&catalogue.license.url);
    in_registers(renderer, platform, target, |pages, arguments| {
        let frame = pages[usual(renderer)].frame(&arguments[usual(renderer)])?;
        let documents = reasons.iter().map(|reason| {
            let shown = reason_forms(renderer, reason, pages, arguments)?;
            let text = |attribute: &str| {
                let key = Key::attribute(&reason.message, attribute);
                Ok::<_, Diagnostic>(plain(&pages[usual(renderer)].text(key, &arguments[usual(renderer)])?.text))
            };
            let title = shortened(&text("request")?, TITLE);
            let description = shortened(&text(&catalogue.document.tone)?, DESCRIPTION);
            Ok(merge(fields! { reason => shown, plain_title => title, description }, frame.clone()))
        });
        documents.collect()
    })
}

/// A reason in every tone and register, made or taken from what is kept.
fn reason_forms(
    renderer: &Renderer<'_>,
    reason: &Reason,
    pages: &[Page<'_>],
    arguments: &mut [Arguments<'_>],
) -> Result<Value, Diagnostic> {
    pages[0].forms(&reason.message, || forms_of(renderer, reason, pages, arguments))
}

/// The same, made.
fn forms_of(
    renderer: &Renderer<'_>,
    reason: &Reason,
    pages: &[Page<'_>],
    arguments: &mut [Arguments<'_>],
) -> Result<Value, Diagnostic> {
    let catalogue = renderer.workspace().catalogue();
    let mut answers = Vec::new();
    let mut requests = Vec::new();
    let mut asked: Vec<_> = pages.iter().map(|_| None).collect();
    for (number, tone) in catalogue.tones.iter().enumerate() {
        let of_registers = pages.iter().zip(&mut *arguments).zip(&mut asked);
        let texts = of_registers.map(|((page, arguments), asked)| page.reason(reason, tone, arguments, asked));
        let texts = texts.collect::<Result<Vec<_>, _>>()?;
        if *tone == catalogue.document.tone {
            let shown = texts.iter().map(|texts| (&texts.asked.request, &texts.asked.requests, &texts.foreign));
            requests = in_forms(renderer, &shown.collect::<Vec<_>>(), |(request, requests, foreign), register| {
                let (lang, dir) = lang_and_dir(foreign);
                let attributes = register.attributes(None, foreign);
                fields! {
                    request => *request, requests => *requests, lang, dir, attributes,
                    register => register.number, register_id => register.id, usual => register.is_usual,
                }
            });
        }
        let shown: Vec<_> = texts.iter().map(|texts| (&texts.answer, &texts.foreign)).collect();
        answers.extend(in_forms(renderer, &shown, |(answer, foreign), register| {
            let (lang, dir) = lang_and_dir(foreign);
            let attributes = register.attributes(Some(number), foreign);
            fields! {
                answer => *answer, lang, dir, attributes,
                register => register.number, register_id => register.id, tone => number, tone_id => &**tone,
                usual => register.is_usual && *tone == catalogue.document.tone,
            }
        }));
    }
    let (usual_request, other_requests) = usual_and_others(&requests);
    let (usual_answer, other_answers) = usual_and_others(&answers);
    Ok(fields! {
        id => &*reason.id,
        new => reason.new.is_some(),
        stale => renderer.workspace().is_stale(renderer.tag(), &reason.message),
        requests,
        usual_request,
        other_requests,
        answers,
        usual_answer,
        other_answers,
    })
}

/// Calls `show` with a page in each register that the language knows, and with what its texts can mention.
fn in_registers<T>(
    renderer: &Renderer<'_>,
    platform: &Platform,
    target: Target<'_>,
    show: impl FnOnce(&[Page<'_>], &mut [Arguments<'_>]) -> Result<T, Diagnostic>,
) -> Result<T, Diagnostic> {
    let pages = registers(renderer).into_iter().map(|register| Page { register, ..renderer.page(platform, target) });
    let pages: Vec<_> = pages.collect();
    let words = pages.iter().map(Page::words).collect::<Result<Vec<_>, _>>()?;
    let mut arguments: Vec<_> = pages.iter().zip(&words).map(|(page, words)| page.arguments(words)).collect();
    show(&pages, &mut arguments)
}

/// The registers that the language knows, in the order of the catalogue; that of the document where it knows none.
fn registers<'r>(renderer: &'r Renderer<'_>) -> Vec<&'r Id> {
    let catalogue = renderer.workspace().catalogue();
    if renderer.selects_register() { catalogue.registers.iter().collect() } else { vec![&catalogue.document.register] }
}

/// The number of the register that the document has.
fn usual(renderer: &Renderer<'_>) -> usize {
    let register = &renderer.workspace().catalogue().document.register;
    registers(renderer).iter().position(|other| *other == register).unwrap_or(0)
}

/// What stands around a page: where it is, and what it links to.
pub(super) fn around(renderer: &Renderer<'_>, page: PageId<'_>, selection: &Selection) -> Result<Value, Diagnostic> {
    let catalogue = renderer.workspace().catalogue();
    let base = renderer.workspace().profile().base_url.as_deref();
    let root = page.root();
    let (_, name) = page.folder_and_name();
    let own = path(renderer.tag(), page);
    let twins = |kind: &str| {
        if matches!(page, PageId::Forms) {
            return None;
        }
        let templates = renderer.workspace().templates();
        let file = if matches!(page, PageId::Reason(_)) {
            format!("{SITE_FOLDER}/reason.{kind}")
        } else {
            format!("page.{kind}")
        };
        templates.has(&file).then(|| format!("{name}.{kind}"))
    };
    let languages = selection.languages().iter().map(|(tag, name)| {
        fields! {
            tag => tag.as_str(),
            dir => tag.direction().as_str(),
            name,
            href => relative(&own, &path(tag, page)),
            current => tag == renderer.tag(),
        }
    });
    let alternates = base.map(|base| alternates(base, page, renderer.workspace(), selection));
    let alternates = alternates.map(|all| all.into_iter().map(Value::from).collect::<Vec<_>>());
    let platforms = selection.pages(catalogue).map(|id| {
        let platform = catalogue.platforms.iter().find(|platform| platform.id == *id);
        let label = platform.map(|platform| renderer.platform_label(platform)).transpose()?;
        let other = PageId::of(id, renderer.workspace());
        let current = other.folder_and_name() == page.folder_and_name();
        Ok(fields! { id => &**id, name => label, href => relative(&own, &path(renderer.tag(), other)), current })
    });
    let has_forms = renderer.workspace().templates().has(SITE_FORMS);
    let has_feed = catalogue.reasons_for(renderer.workspace().profile()).any(|reason| reason.new.is_some());
    let [tones, registers] = renderer.choices(|| choices(renderer))?;
    Ok(context! {
        page => fields! {
            kind => match page { PageId::Reason(_) => "reason", PageId::Forms => "forms", _ => "page" },
            root,
            home => relative(&own, &format!("{}/", renderer.tag())),
            path => own.as_str(),
            url => base.map(|base| format!("{base}{own}")),
            alternates,
            region => renderer.tag().language_and_region(),
            picture => picture(renderer),
            text => twins("txt"),
            markdown => twins("md"),
            replies => match page { PageId::Reason(_) | PageId::Forms => None, _ => Some(format!("{name}.js")) },
            feed => has_feed.then(|| relative(&own, &format!("{}/feed.xml", renderer.tag()))),
            index => relative(&own, &path(renderer.tag(), PageId::Index)),
            forms => has_forms.then(|| relative(&own, &path(renderer.tag(), PageId::Forms))),
        },
        languages => languages.collect::<Vec<_>>(),
        platforms => platforms.collect::<Result<Vec<_>, Diagnostic>>()?,
        tones,
        registers,
    })
}

/// The tones and the registers that readers choose from.
fn choices(renderer: &Renderer<'_>) -> Result<[Value; 2], Diagnostic> {
    let catalogue = renderer.workspace().catalogue();
    let labels = Page {
        register: registers(renderer)[usual(renderer)],
        ..renderer.page(&catalogue.platforms[0], Target::PLAIN)
    };
    let choices = |message: &str, ids: Vec<&Id>, usual: &Id| {
        let choice = |(number, id): (usize, &&Id)| {
            let label = labels.label_of(message, id)?;
            Ok(fields! { number, id => &***id, label, usual => *id == usual })
        };
        ids.iter().enumerate().map(choice).collect::<Result<Value, Diagnostic>>()
    };
    let document = &catalogue.document;
    Ok([
        choices("site-tone", catalogue.tones.iter().collect(), &document.tone)?,
        choices("site-register", registers(renderer), &document.register)?,
    ])
}

/// What the site is about, for those who have only its address.
fn description(renderer: &Renderer<'_>, platform: &Platform) -> Result<String, Diagnostic> {
    let text = renderer.page(platform, Target::PLAIN).message("site-description")?.unwrap_or_default();
    Ok(shortened(&text, DESCRIPTION))
}

/// The address of the picture that is shown where a page is shared, which must be a whole one (Open Graph protocol).
pub(super) fn picture(renderer: &Renderer<'_>) -> Option<String> {
    const NAME: &str = "favicon.svg";
    let is_there = renderer.workspace().templates().has(&format!("{SITE_FOLDER}/{NAME}"));
    let base = renderer.workspace().profile().base_url.as_deref().filter(|_| is_there)?;
    Some(format!("{base}{NAME}"))
}

/// A page in one of its languages.
pub(super) struct Alternate {
    /// The tag, or `x-default` for readers of any other language.
    pub(super) tag: String,
    pub(super) url: String,
}

impl From<Alternate> for Value {
    fn from(Alternate { tag, url }: Alternate) -> Self {
        fields! { tag, url }
    }
}

/// The same page in every language, itself included: search engines follow only what is named in both directions. The
/// page for everybody else is the start page, which has the languages to choose from, or the page in the default language.
pub(super) fn alternates(base: &str, page: PageId<'_>, workspace: &Workspace, selection: &Selection) -> Vec<Alternate> {
    let default = selection.default_language(workspace.locales().source());
    let in_language = |tag: &LocaleTag| format!("{base}{}", path(tag, page));
    let fallback = match page {
        PageId::Index => base.to_owned(),
        _ => in_language(default),
    };
    let languages = selection.locales().map(|tag| Alternate { tag: tag.to_string(), url: in_language(tag) });
    languages.chain([Alternate { tag: "x-default".to_owned(), url: fallback }]).collect()
}

/// What the pages that belong to no language can use. Their texts are those of the renderer's language.
pub(super) fn start(renderer: &Renderer<'_>, platform: &Platform, selection: &Selection) -> Result<Value, Diagnostic> {
    let catalogue = renderer.workspace().catalogue();
    let target = Target::html(&catalogue.license.url);
    let page = renderer.page(platform, target);
    let words = page.words()?;
    let languages = selection.languages().iter().map(|(tag, name)| {
        let renderer = renderer.workspace().renderer(tag);
        let page = renderer.page(platform, target);
        let words = page.words()?;
        let arguments = page.arguments(&words);
        Ok(fields! {
            tag => tag.as_str(),
            dir => tag.direction().as_str(),
            name,
            href => path(tag, PageId::Index),
            current => false,
            title => page.marked("document-title", &arguments)?,
            not_found => page.message("site-not-found")?.map(Value::from_safe_string),
        })
    });
    let numbers = |ids: &[Id]| (0..ids.len()).map(|number| fields! { number }).collect::<Vec<_>>();
    Ok(context! {
        languages => languages.collect::<Result<Vec<_>, Diagnostic>>()?,
        tones => numbers(&catalogue.tones),
        registers => numbers(&catalogue.registers),
        description => description(renderer, platform)?,
        ..page.frame(&page.arguments(&words))?
    })
}

/// What `show` makes of each page.
fn each<'p, T>(
    pages: &[Page<'p>],
    arguments: &mut [Arguments<'_>],
    show: impl Fn(&Page<'p>, &mut Arguments<'_>) -> Result<T, Diagnostic>,
) -> Result<Vec<T>, Diagnostic> {
    pages.iter().zip(arguments).map(|(page, arguments)| show(page, arguments)).collect()
}

/// The register of a form, if it makes a difference.
#[derive(Clone, Copy)]
struct Register<'r> {
    number: Option<usize>,
    id: Option<&'r str>,
    /// Whether the document has it.
    is_usual: bool,
}

impl Register<'_> {
    /// The attributes of an element that shows a form: which choice it belongs to, and its language if that is foreign.
    fn attributes(self, tone: Option<usize>, foreign: &Foreign) -> Value {
        let mut attributes = String::new();
        let mut add = |name: &str, value: &dyn Display| {
            let _ = write!(attributes, " {name}=\"{value}\"");
        };
        if let Some(register) = self.number {
            add("data-register", &register);
        }
        if let Some(tone) = tone {
            add("data-tone", &tone);
        }
        if let Some((tag, dir)) = foreign {
            add("lang", tag);
            add("dir", dir);
        }
        Value::from_safe_string(attributes)
    }
}

/// One form for each register, or a single one where they do not differ.
fn in_forms<T: PartialEq>(
    renderer: &Renderer<'_>,
    texts: &[T],
    form: impl Fn(&T, Register<'_>) -> Value,
) -> Vec<Value> {
    if let [first, rest @ ..] = texts
        && rest.iter().all(|other| other == first)
    {
        return vec![form(first, Register { number: None, id: None, is_usual: true })];
    }
    let (registers, usual) = (registers(renderer), usual(renderer));
    let numbered = texts.iter().zip(registers).enumerate();
    numbered
        .map(|(number, (text, id))| {
            form(text, Register { number: Some(number), id: Some(id), is_usual: number == usual })
        })
        .collect()
}

/// The form that a reader without the script sees, and the others.
fn usual_and_others(forms: &[Value]) -> (Value, Vec<Value>) {
    let is_usual = |form: &&Value| form.get_attr("usual").is_ok_and(|usual| usual.is_true());
    let (usual, others): (Vec<_>, Vec<_>) = forms.iter().partition(is_usual);
    (usual.first().map_or(Value::UNDEFINED, |usual| (*usual).clone()), others.into_iter().cloned().collect())
}

/// The lengths of a page in short: what many of them have in common stands there once, since it is most of them.
struct Lengths<'l> {
    /// The kinds of lengths, the most frequent one first: those of replies in one piece and in several, and those with
    /// each plural form.
    frames: Vec<Frame<'l>>,
    /// What is left of each length and, unless it is of the first kind, the number of its kind behind a tab.
    own: Vec<String>,
}

/// Whether the reply is sent in several parts, and the words around the numbers of its length.
type Kind<'l> = (bool, Frame<'l>);

impl<'l> Lengths<'l> {
    fn of(lengths: &'l [String], divided: &[bool]) -> Self {
        let mut kinds: Vec<(Kind<'l>, Vec<&'l str>)> = Vec::new();
        let kind = |number: usize, length: &'l String| {
            (divided.get(number).copied().unwrap_or(false), Frame::around_digits(length))
        };
        for (number, length) in lengths.iter().enumerate() {
            let kind = kind(number, length);
            match kinds.iter_mut().find(|(known, _)| *known == kind) {
                Some((_, of_kind)) => of_kind.push(length),
                None => kinds.push((kind, vec![length])),
            }
        }
        kinds.sort_by_key(|(_, of_kind)| Reverse(of_kind.len()));
        let frames: Vec<_> = kinds.iter().map(|(_, of_kind)| Frame::of(of_kind)).collect();
        let own = lengths.iter().enumerate().map(|(number, length)| {
            let kind = kind(number, length);
            match kinds.iter().position(|(known, _)| *known == kind).unwrap_or(0) {
                0 => frames[0].within(length).to_owned(),
                kind => format!("{}\t{kind}", frames[kind].within(length)),
            }
        });
        Self { own: own.collect(), frames }
    }
}

/// What a length begins and ends with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Frame<'l> {
    before: &'l str,
    behind: &'l str,
}

impl<'l> Frame<'l> {
    /// What stands before the first digit and behind the last one.
    fn around_digits(length: &'l str) -> Self {
        let Some(first) = length.find(char::is_numeric) else { return Self { before: length, behind: "" } };
        let behind = length.trim_start_matches(|c: char| !c.is_numeric());
        let behind = behind.rsplit(char::is_numeric).next().unwrap_or_default();
        Self { before: &length[..first], behind }
    }

    /// What several lengths have in common.
    fn of(lengths: &[&'l str]) -> Self {
        let Some((first, others)) = lengths.split_first() else { return Self::default() };
        let (mut before, mut behind) = (*first, *first);
        for other in others {
            let alike = before.chars().zip(other.chars()).take_while(|(a, b)| a == b);
            before = &before[..alike.map(|(c, _)| c.len_utf8()).sum()];
            let alike = behind.chars().rev().zip(other.chars().rev()).take_while(|(a, b)| a == b);
            behind = &behind[behind.len() - alike.map(|(c, _)| c.len_utf8()).sum::<usize>()..];
        }
        // The two overlap in a short one, and where all are the same.
        if lengths.iter().any(|length| length.len() < before.len() + behind.len()) {
            behind = "";
        }
        Self { before, behind }
    }

    fn within<'t>(&self, length: &'t str) -> &'t str {
        &length[self.before.len()..length.len() - self.behind.len()]
    }
}

/// Both maps in one; `first` counts where both have a key.
fn merge(first: Value, second: Value) -> Value {
    merge_maps([second, first])
}

/// A text in one line, shortened for an attribute that is shown in a line or two.
fn shortened(text: &str, max: usize) -> String {
    let text = in_one_line(&unmarked(text));
    if text.chars().count() <= max {
        return text;
    }
    let cut: String = text.chars().take(max - 1).collect();
    let end = cut.rfind(char::is_whitespace).unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end())
}
