//! What a template sees: the document, the list of reasons and everything around them, for one locale and platform.
//!
//! `docs/templates.md` describes it for people who write templates; a test keeps the two in step.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;
use std::sync::Arc;

use korb_catalogue::{Catalogue, Diagnostic, Fact, Id, Limit, Markup, Platform, Reason, Section};
use korb_localization::{Arguments, Key, List, LocaleTag, Localized, Localizer, Words, deed_url};
use minijinja::value::{Enumerator, Object, merge_maps};
use minijinja::{Value, context};

use crate::fields::fields;
use crate::labels::{self, QUOTE, WITH_VALUE};
use crate::markup::{Target, paragraphs, to_text, unmarked, write_inline};
use crate::reply::Reply;
use crate::texts::{Facts, language_name, missing, persons, requests};
use crate::workspace::Workspace;
use crate::{required, templates};

/// Formats the texts of one page.
pub(crate) struct Page<'p> {
    pub(crate) workspace: &'p Workspace,
    pub(crate) localizer: &'p Localizer<'p>,
    /// The way of joining alternatives in each language of the localizer.
    pub(crate) or: &'p [List],
    pub(crate) tag: &'p LocaleTag,
    pub(crate) platform: &'p Platform,
    /// How it addresses the reader.
    pub(crate) register: &'p Id,
    pub(crate) target: Target<'p>,
    pub(crate) facts: &'p Facts,
    /// Texts that are the same on every platform, kept from one page of a locale to the next.
    pub(crate) cache: &'p Cache,
}

/// Texts that do not depend on the platform, by message; of each there is one for every markup, register and tone.
#[derive(Debug, Default)]
pub(crate) struct Cache {
    sections: ByMessage<Rc<SectionTexts>>,
    reasons: ByMessage<Rc<ReasonTexts>>,
    /// Both as templates see them.
    shown: ByMessage<Value>,
    /// Both in every form, as the templates of the site see them.
    forms: ByMessage<Value>,
    labels: RefCell<Vec<(MadeFor, Rc<Labels>)>>,
    /// The language of each label.
    label_languages: OnceCell<Value>,
}

/// The labels of a site.
#[derive(Debug)]
struct Labels {
    /// Those that do not depend on the platform.
    shared: Value,
    /// The names of the others.
    own: Vec<String>,
}

type ByMessage<T> = RefCell<HashMap<String, Vec<(MadeFor, T)>>>;

/// What a text was made for, besides its locale.
#[derive(Debug)]
struct MadeFor {
    /// What inline markup becomes in it.
    markup: Markup,
    register: Id,
    /// `None` for a text that is the same in every tone.
    tone: Option<Id>,
}

/// What a section says.
#[derive(Debug, PartialEq)]
pub(crate) struct SectionTexts {
    pub(crate) heading: Option<Value>,
    pub(crate) paragraphs: Vec<Value>,
    /// `lang` and `dir`, unless it is in the language of the page.
    pub(crate) foreign: Foreign,
}

/// What a reason says in one tone.
#[derive(Debug)]
pub(crate) struct ReasonTexts {
    pub(crate) asked: Rc<Asked>,
    pub(crate) answer: Vec<Value>,
    pub(crate) foreign: Foreign,
}

/// How people ask for a reason, which is the same for every tone.
#[derive(Debug)]
pub(crate) struct Asked {
    /// The number of the language that it is in.
    language: usize,
    /// All of its requests, in quotation marks and joined.
    pub(crate) request: Value,
    pub(crate) requests: Vec<Value>,
    /// The request as the heading of a reason, and the same with its number. Undefined if there is no text for it.
    pub(crate) title: Value,
    pub(crate) numbered: Value,
}

/// The language and the direction of a text, if it is not in the language of the page.
pub(crate) type Foreign = Option<(LocaleTag, &'static str)>;

/// Both as templates see them.
pub(crate) fn lang_and_dir(foreign: &Foreign) -> (Option<&str>, Option<&'static str>) {
    (foreign.as_ref().map(|(tag, _)| tag.as_str()), foreign.as_ref().map(|(_, dir)| *dir))
}

impl<'p> Page<'p> {
    /// Everything that a template can use, except the replies and what differs from format to format.
    pub(crate) fn context(&self) -> Result<Value, Diagnostic> {
        let (catalogue, profile) = (self.workspace.catalogue(), self.workspace.profile());
        let words = self.words()?;
        let mut arguments = self.arguments(&words);
        // Before the reasons, which add the text that a quotation stands around: whether a reason is made here or comes
        // from the cache must make no difference to what follows.
        let frame = self.frame(&arguments)?;
        Ok(context! {
            sections => catalogue
                .sections_for(profile)
                .map(|section| {
                    self.once(&self.cache.shown, &section.message, None, || {
                        let texts = self.section(section, &arguments)?;
                        let (lang, dir) = lang_and_dir(&texts.foreign);
                        let SectionTexts { heading, paragraphs, .. } = &*texts;
                        Ok(fields! { id => &*section.id, heading, paragraphs, lang, dir })
                    })
                })
                .collect::<Result<Vec<_>, Diagnostic>>()?,
            reasons => catalogue
                .reasons_for(profile)
                .map(|reason| {
                    let tone = &catalogue.document.tone;
                    self.once(&self.cache.shown, &reason.message, Some(tone), || {
                        let texts = self.reason(reason, tone, &mut arguments, &mut None)?;
                        let (lang, dir) = lang_and_dir(&texts.foreign);
                        let ReasonTexts { asked, answer, .. } = &*texts;
                        let Asked { request, requests, title, numbered, .. } = &**asked;
                        let new = reason.new.is_some();
                        Ok(fields! { id => &*reason.id, new, request, requests, title, numbered, answer, lang, dir })
                    })
                })
                .collect::<Result<Vec<_>, Diagnostic>>()?,
            ..frame
        })
    }

    /// What stands around the document: its title, the notice, labels, and facts.
    pub(crate) fn frame(&self, arguments: &Arguments<'_>) -> Result<Value, Diagnostic> {
        let platform = format!("platform-{}", self.platform.words);
        Ok(context! {
            locale => fields! {
                tag => self.tag.as_str(),
                dir => self.tag.direction().as_str(),
                name => language_name(self.localizer, self.tag)?,
                contributors => self.contributors(),
            },
            platform => fields! {
                id => &*self.platform.id,
                name => self.inline(&self.text(Key::attribute(&platform, "name"), arguments)?.text),
                limits => self.platform.limits.iter().map(limit).collect::<Vec<_>>(),
            },
            title => self.marked("document-title", arguments)?,
            plain_title => self.plain_title(arguments)?,
            site => self.site(arguments)?,
            label_languages => self.label_languages(),
            notice => self.notice(arguments)?,
            ..self.origin(arguments)?
        })
    }

    /// The license, and what the texts are adapted from.
    fn origin(&self, arguments: &Arguments<'_>) -> Result<Value, Diagnostic> {
        let Catalogue { license, work, .. } = self.workspace.catalogue();
        Ok(fields! {
            license => fields! {
                id => &license.id,
                name => &license.name,
                url => &license.url,
                deed => deed_url(license, self.tag),
            },
            work => fields! {
                title => &work.title,
                url => &work.url,
                locale => &work.locale,
                changes => plain(&self.text(Key::message("license-changes"), arguments)?.text),
            },
        })
    }

    fn contributors(&self) -> Value {
        self.workspace.contributors(self.tag).into_iter().map(Value::from).collect()
    }

    /// HTML for the head of a page with that title, from which programs learn its license and origin.
    pub(crate) fn metadata(&self, title: &str, arguments: &Arguments<'_>) -> Result<String, Diagnostic> {
        let locale = fields! { tag => self.tag.as_str(), contributors => self.contributors() };
        let context = context! { locale, plain_title => title, ..self.origin(arguments)? };
        self.workspace.templates().render(templates::METADATA, &context)
    }

    /// The license notice, with the names of the contributors who want to be named.
    pub(crate) fn notice(&self, arguments: &Arguments<'_>) -> Result<Value, Diagnostic> {
        let notice = self.marked("site-notice", arguments)?;
        if self.workspace.contributors(self.tag).is_empty() {
            return Ok(notice);
        }
        let both = format!("{notice} {}", self.marked(required::CONTRIBUTORS, arguments)?);
        Ok(if self.target.is_html() { Value::from_safe_string(both) } else { Value::from(both) })
    }

    /// The words of the platform, to make [arguments](Self::arguments) of.
    pub(crate) fn words(&self) -> Result<Rc<Words>, Diagnostic> {
        self.localizer.words(&self.platform.words, persons(self.workspace.profile(), self.register))
    }

    /// What the texts of a page can mention.
    pub(crate) fn arguments<'a>(&'a self, words: &'a Words) -> Arguments<'a> {
        let mut arguments = self.localizer.arguments(words);
        self.facts.set(&mut arguments);
        arguments
    }

    /// The title without markup, whatever the format: for places that can have none, such as JSON-LD.
    pub(crate) fn plain_title(&self, arguments: &Arguments<'_>) -> Result<String, Diagnostic> {
        Ok(plain(&self.text(Key::message("document-title"), arguments)?.text))
    }

    /// One message by itself, if there is one of that name.
    pub(crate) fn message(&self, message: &str) -> Result<Option<String>, Diagnostic> {
        let words = self.words()?;
        let arguments = self.arguments(&words);
        if self.localizer.format(Key::message(message), &arguments)?.is_none() {
            return Ok(None);
        }
        Ok(Some(self.marked(message, &arguments)?.to_string()))
    }

    /// What a tone or a register is called in the reader's language, or else its id.
    pub(crate) fn label_of(&self, message: &str, id: &Id) -> Result<String, Diagnostic> {
        let label = self.localizer.format(Key::attribute(message, id), &self.localizer.no_arguments())?;
        Ok(label.map_or_else(|| id.to_string(), |label| to_text(&label.text, self.target)))
    }

    /// All forms of a section or a reason as the templates of the site see them, made or taken from the cache. They are the same
    /// in each register, so always ask the first page.
    pub(crate) fn forms(
        &self,
        message: &str,
        make: impl FnOnce() -> Result<Value, Diagnostic>,
    ) -> Result<Value, Diagnostic> {
        self.once(&self.cache.forms, message, None, make)
    }

    /// Makes a value of one message, or takes it from the cache if the message is the same on every platform.
    fn once<T: Clone>(
        &self,
        known: &ByMessage<T>,
        message: &str,
        tone: Option<&Id>,
        make: impl FnOnce() -> Result<T, Diagnostic>,
    ) -> Result<T, Diagnostic> {
        if self.differs(message) {
            return make();
        }
        if let Some(made) = known.borrow().get(message)
            && let Some(value) = self.find(made, tone)
        {
            return Ok(value);
        }
        let value = make()?;
        known.borrow_mut().entry(message.to_owned()).or_default().push((self.made_for(tone), value.clone()));
        Ok(value)
    }

    /// Whether what is made of a message is another thing on each platform. Of a reason, the marks around its requests are part.
    fn differs(&self, message: &str) -> bool {
        let is_quoted = message.starts_with("reason-");
        self.localizer.depends_on_platform(message) || is_quoted && self.localizer.depends_on_platform(QUOTE)
    }

    fn made_for(&self, tone: Option<&Id>) -> MadeFor {
        MadeFor { markup: self.target.markup, register: self.register.clone(), tone: tone.cloned() }
    }

    fn find<T: Clone>(&self, made: &[(MadeFor, T)], tone: Option<&Id>) -> Option<T> {
        let is_it = |made: &MadeFor| {
            made.markup == self.target.markup && made.register == *self.register && made.tone.as_ref() == tone
        };
        made.iter().find(|(made_for, _)| is_it(made_for)).map(|(_, value)| value.clone())
    }

    pub(crate) fn section(&self, section: &Section, arguments: &Arguments<'_>) -> Result<Rc<SectionTexts>, Diagnostic> {
        self.once(&self.cache.sections, &section.message, None, || {
            let message = &*section.message;
            let text = self.text(Key::message(message), arguments)?;
            let heading = self.localizer.format(Key::attribute(message, "heading"), arguments)?;
            // A heading in another language than the text would announce what does not follow.
            let heading = heading.filter(|heading| heading.locale.same_language(text.locale));
            Ok(Rc::new(SectionTexts {
                heading: heading.map(|heading| self.inline(&heading.text)),
                paragraphs: self.paragraphs(&text.text),
                foreign: self.foreign(text.locale),
            }))
        })
    }

    /// A reason in one tone. `asked` is how people ask for it, once that is known from another tone.
    pub(crate) fn reason(
        &self,
        reason: &Reason,
        tone: &Id,
        arguments: &mut Arguments<'_>,
        asked: &mut Option<Rc<Asked>>,
    ) -> Result<Rc<ReasonTexts>, Diagnostic> {
        self.once(&self.cache.reasons, &reason.message, Some(tone), || {
            self.reason_of(reason, tone, arguments, asked).map(Rc::new)
        })
    }

    /// A reason with its requests and its answer, all in the best language that has them all.
    fn reason_of(
        &self,
        reason: &Reason,
        tone: &Id,
        arguments: &mut Arguments<'_>,
        asked: &mut Option<Rc<Asked>>,
    ) -> Result<ReasonTexts, Diagnostic> {
        let answer_key = Key::attribute(&reason.message, tone);
        for language in 0..self.or.len() {
            let Some(answer) = self.text_in(language, answer_key, arguments)? else { continue };
            let known = asked.take().filter(|asked| asked.language == language);
            let known = match known {
                None => self.asked_in(language, reason, arguments)?.map(Rc::new),
                known => known,
            };
            asked.clone_from(&known);
            let Some(asked) = known else { continue };
            let foreign = self.foreign(self.localizer.languages()[language].tag());
            return Ok(ReasonTexts { asked, answer: self.paragraphs(&answer), foreign });
        }
        Err(missing(answer_key))
    }

    /// How people ask for a reason in one language, if it has all that this takes.
    fn asked_in(
        &self,
        language: usize,
        reason: &Reason,
        arguments: &mut Arguments<'_>,
    ) -> Result<Option<Asked>, Diagnostic> {
        let requests = requests(&reason.message, |key| self.text_in(language, key, arguments))?;
        let mut quoted = Vec::with_capacity(requests.len());
        for request in &requests {
            arguments.set("text", request.clone());
            quoted.extend(self.text_in(language, Key::message(QUOTE), arguments)?);
        }
        if requests.is_empty() || quoted.len() < requests.len() {
            return Ok(None);
        }
        let request = self.or[language].join(&quoted);
        let (title, numbered) = self.labels_of(reason, &request)?;
        let requests = requests.iter().map(|request| self.inline(request)).collect();
        Ok(Some(Asked { language, request: self.inline(&request), requests, title, numbered }))
    }

    /// The heading of a reason, and the same with its number. In HTML, lists have numbers, and marks are elements.
    fn labels_of(&self, reason: &Reason, request: &str) -> Result<(Value, Value), Diagnostic> {
        const NONE: (Value, Value) = (Value::UNDEFINED, Value::UNDEFINED);
        if self.target.is_html() {
            return Ok(NONE);
        }
        let mut arguments = self.localizer.no_arguments();
        let Some(title) = labels::title(self.localizer, request, reason.new.is_some(), &mut arguments)? else {
            return Ok(NONE);
        };
        let mut listed = self.workspace.catalogue().reasons_for(self.workspace.profile());
        let number = listed.position(|other| other.id == reason.id).map_or(0, |before| before + 1);
        let mut arguments = self.localizer.no_arguments();
        let numbered = labels::numbered(self.localizer, &title, number, &mut arguments)?;
        Ok((self.inline(&title), numbered.map_or(Value::UNDEFINED, |numbered| self.inline(&numbered))))
    }

    /// Every message `site-x` as `site.x`; one that has only attributes as a mapping of these.
    pub(crate) fn site(&self, arguments: &Arguments<'_>) -> Result<Value, Diagnostic> {
        // Nearly all of them are the same on every page, and there are many.
        let known = self.find(&self.cache.labels.borrow(), None);
        let known = if let Some(known) = known {
            known
        } else {
            let made = Rc::new(self.labels(arguments)?);
            self.cache.labels.borrow_mut().push((self.made_for(None), Rc::clone(&made)));
            made
        };
        let own = known.own.iter().map(|name| self.named_label(name, arguments));
        let own = own.collect::<Result<BTreeMap<_, _>, _>>()?;
        Ok(if own.is_empty() { known.shared.clone() } else { merge_maps([known.shared.clone(), own.into()]) })
    }

    fn labels(&self, arguments: &Arguments<'_>) -> Result<Labels, Diagnostic> {
        let languages = self.localizer.languages();
        let names = languages.iter().flat_map(|language| language.names("site-"));
        let needs_value = |name: &str| WITH_VALUE.iter().any(|message| message["site-".len()..] == *name);
        let names: BTreeSet<&str> = names.filter(|name| !needs_value(name)).collect();
        let (own, shared): (Vec<_>, Vec<_>) =
            names.into_iter().partition(|name| self.localizer.depends_on_platform(&format!("site-{name}")));
        let shared = shared.into_iter().map(|name| self.named_label(name, arguments));
        let shared = Value::from(shared.collect::<Result<BTreeMap<_, _>, _>>()?);
        Ok(Labels { shared, own: own.into_iter().map(ToOwned::to_owned).collect() })
    }

    /// The language and the direction of each label, which stands in foreign parts of a page, too, and can be foreign
    /// itself; with the attributes of an element that shows it in a part in the language of the page.
    fn label_languages(&self) -> Value {
        let languages = || {
            let mut of_labels = BTreeMap::new();
            for language in self.localizer.languages() {
                let (tag, dir) = (language.tag(), language.tag().direction().as_str());
                let is_foreign = !tag.same_language(self.tag);
                let attributes = if is_foreign { format!(" lang=\"{tag}\" dir=\"{dir}\"") } else { String::new() };
                let attributes = Value::from_safe_string(attributes);
                let shown = fields! { tag => tag.as_str(), dir, attributes };
                for name in language.names("site-") {
                    of_labels.entry(name.replace('-', "_")).or_insert_with(|| shown.clone());
                }
            }
            Value::from(of_labels)
        };
        self.cache.label_languages.get_or_init(languages).clone()
    }

    /// The label `site-<name>`, with its name as templates write it.
    fn named_label(&self, name: &str, arguments: &Arguments<'_>) -> Result<(String, Value), Diagnostic> {
        Ok((name.replace('-', "_"), self.label(&format!("site-{name}"), arguments)?))
    }

    fn label(&self, message: &str, arguments: &Arguments<'_>) -> Result<Value, Diagnostic> {
        if let Some(text) = self.localizer.format(Key::message(message), arguments)? {
            return Ok(self.inline(&text.text));
        }
        let mut attributes = BTreeMap::new();
        for attribute in self.localizer.attributes(message) {
            let text = self.text(Key::attribute(message, attribute), arguments)?;
            attributes.insert(attribute.replace('-', "_"), self.inline(&text.text));
        }
        Ok(Value::from(attributes))
    }

    pub(crate) fn text(&self, key: Key<'_>, arguments: &Arguments<'_>) -> Result<Localized<'p>, Diagnostic> {
        self.localizer.format(key, arguments)?.ok_or_else(|| missing(key))
    }

    fn text_in(&self, language: usize, key: Key<'_>, arguments: &Arguments<'_>) -> Result<Option<String>, Diagnostic> {
        let mut text = String::with_capacity(256);
        Ok(self.localizer.write_in(language, key, arguments, &mut text)?.map(|_| text))
    }

    /// A message as one line. In HTML it is marked with its language if that is not the page's.
    pub(crate) fn marked(&self, message: &str, arguments: &Arguments<'_>) -> Result<Value, Diagnostic> {
        let text = self.text(Key::message(message), arguments)?;
        let line = self.inline(&text.text);
        if text.locale.same_language(self.tag) || !self.target.is_html() {
            return Ok(line);
        }
        let (lang, dir) = (text.locale, text.locale.direction().as_str());
        Ok(Value::from_safe_string(format!("<span lang=\"{lang}\" dir=\"{dir}\">{line}</span>")))
    }

    fn paragraphs(&self, text: &str) -> Vec<Value> {
        paragraphs(text).map(|paragraph| self.inline(paragraph)).collect()
    }

    fn inline(&self, text: &str) -> Value {
        let mut out = String::with_capacity(text.len() + text.len() / 8);
        write_inline(text, self.target, &mut out);
        if self.target.is_html() { Value::from_safe_string(out) } else { Value::from(out) }
    }

    fn foreign(&self, locale: &LocaleTag) -> Foreign {
        (!locale.same_language(self.tag)).then(|| (locale.clone(), locale.direction().as_str()))
    }
}

/// A text without any markup, and without isolation marks.
pub(crate) fn plain(text: &str) -> String {
    unmarked(&to_text(text, Target::PLAIN))
}

fn limit(limit: &Limit) -> Value {
    let Fact { source, as_of, status } = &limit.fact;
    fields! { max => limit.max, unit => limit.unit.as_str(), source, as_of, status => status.as_str() }
}

/// A reply as templates see it on a page in the language of `page`; `length` says how long it is, if there is a text
/// for that. Most templates use little of it, so a value is copied only when it is asked for.
pub(crate) fn reply(reply: &Arc<Reply>, length: Option<&str>, page: &LocaleTag) -> Value {
    let is_foreign = !reply.locale.same_language(page);
    Value::from_object(ShownReply { reply: Arc::clone(reply), length: length.map(Value::from), is_foreign })
}

#[derive(Debug)]
struct ShownReply {
    reply: Arc<Reply>,
    length: Option<Value>,
    is_foreign: bool,
}

impl Object for ShownReply {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.get_value_by_str(key.as_str()?)
    }

    fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<Value> {
        let reply = &*self.reply;
        let values = |texts: &[String]| texts.iter().map(|text| Value::from(text.as_str())).collect();
        Some(match key {
            "reason" => Value::from(&*reply.reason),
            "tone" => Value::from(&*reply.tone),
            "register" => Value::from(reply.register.as_deref()),
            "locale" => Value::from(reply.locale.as_str()),
            "foreign" => Value::from(self.is_foreign),
            "request" => Value::from(reply.requests.first().map(String::as_str)),
            "requests" => values(&reply.requests),
            "text" => match &reply.parts[..] {
                [only] => Value::from(only.as_str()),
                _ => Value::from(reply.text()),
            },
            "parts" => values(&reply.parts),
            "detail" => Value::from(reply.detail.as_str()),
            "length" => Value::from(reply.measure.length),
            "limit" => Value::from(reply.measure.limit),
            "left" => Value::from(reply.measure.left()),
            "unit" => Value::from(reply.measure.unit.as_str()),
            "length_label" => return self.length.clone(),
            _ => return None,
        })
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Str(&[
            "reason",
            "tone",
            "register",
            "locale",
            "foreign",
            "request",
            "requests",
            "text",
            "parts",
            "detail",
            "length",
            "limit",
            "left",
            "unit",
            "length_label",
        ])
    }
}

/// What a page says about the pages beside it.
#[derive(Debug)]
pub(crate) struct Neighbors<'s> {
    pub(crate) languages: &'s [(LocaleTag, String)],
    pub(crate) platforms: Vec<(&'s Id, String)>,
}

/// The addresses of the same page in every language and for every platform.
pub(crate) fn links(neighbors: &Neighbors<'_>, tag: &LocaleTag, platform: &Id, format: &str) -> Value {
    let languages = neighbors.languages.iter().map(|(other, name)| {
        fields! {
            tag => other.as_str(),
            dir => other.direction().as_str(),
            name,
            href => format!("../../{other}/{platform}/{format}"),
            current => other == tag,
        }
    });
    let platforms = neighbors.platforms.iter().map(|(other, name)| {
        fields! {
            id => &***other,
            name,
            href => format!("../{other}/{format}"),
            current => *other == platform,
        }
    });
    fields! { languages => languages.collect::<Vec<_>>(), platforms => platforms.collect::<Vec<_>>() }
}
