//! Composes replies, each in one language and in as much detail as fits its platform.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use korb_catalogue::{Catalogue, Charset, Code, Diagnostic, Gender, Id, Markup, Platform, Reason, SignOff, Unit};
use korb_localization::inline::unfold;
use korb_localization::{
    Arguments, Isolation, Key, List, Locale, LocaleTag, Localizer, Persons, Pseudo, Words, continued,
};
use minijinja::{Value, context};
use unicode_segmentation::UnicodeSegmentation;

use crate::composed::{Composed, Kept, Pieces, Shared, Slot, Written};
use crate::length::{is_handle, to_gsm7};
use crate::link::{Form, in_form};
use crate::markup::{Flat, Target, escape, escape_address, to_text};
use crate::measure::{Detail, Measure};
use crate::notice::{self, Changes, Notice, Said};
use crate::placing::Forms;
use crate::reply::{Message, Reply};
use crate::required;
use crate::split::{split, undivided};
use crate::templates;
use crate::texts::{Facts, missing, persons, requests};
use crate::workspace::Workspace;

/// How many answers the opening of a reply to several requests is tried with: with two, for which a language can have a form
/// of its own, and with more.
const SEVERAL: [usize; 2] = [2, 3];

/// Between two paragraphs of a message.
const PARAGRAPH: &str = "\n\n";

/// What to reply to.
///
/// It is not `#[non_exhaustive]`, so that `..ReplyRequest::new(…)` can fill in what a caller leaves open.
#[derive(Debug, Clone, Copy)]
pub struct ReplyRequest<'r> {
    /// Which kind of request it was.
    pub reason: &'r Reason,
    /// What else the same message asked for, in its order. One reply answers it all.
    pub further: &'r [&'r Reason],
    /// Which phrasing of each request is quoted, by its number among [`Renderer::requests`](crate::Renderer::requests): the
    /// first where nothing is said.
    pub phrasings: &'r [usize],
    /// The tone of the answer.
    pub tone: &'r Id,
    /// How to address the reader, where the language knows the difference.
    pub register: &'r Id,
    /// The name of the person who asked.
    pub recipient: Option<&'r str>,
    /// How to speak to that person, where the language shows it.
    pub recipient_gender: Option<Gender>,
    /// The address of a page that explains it all, instead of the profile's.
    pub link: Option<&'r str>,
    /// Whether it goes to one person only. It then needs no license notice, because the license is about passing texts
    /// on to the public.
    pub is_private: bool,
    /// The markup to write it in, instead of that of texts that are pasted into the platform.
    pub markup: Option<Markup>,
    /// The characters to send, instead of those that the platform's definition names.
    pub charset: Option<Charset>,
}

impl<'r> ReplyRequest<'r> {
    /// A reply for `reason` in the profile's tone, or else the catalogue's first, and in the first register, without a
    /// recipient.
    pub fn new(reason: &'r Reason, workspace: &'r Workspace) -> Self {
        let catalogue = workspace.catalogue();
        Self {
            reason,
            further: &[],
            phrasings: &[],
            tone: workspace.profile().tone.as_ref().unwrap_or(&catalogue.tones[0]),
            register: &catalogue.registers[0],
            recipient: None,
            recipient_gender: None,
            link: None,
            is_private: false,
            markup: None,
            charset: None,
        }
    }
}

/// Composes the replies of a workspace in one locale.
pub(crate) struct Composer<'w> {
    workspace: &'w Workspace,
    tag: LocaleTag,
    localizer: Localizer<'w>,
    facts: Facts,
    notice: OnceCell<Notice>,
    kept: Kept,
    forms: Forms,
    /// The surroundings by tone and register, and the answers, as far as they are the same on every platform.
    frames: Shared<(usize, usize), Rc<[Option<Frame>]>>,
    answers: Shared<Slot, Option<Value>>,
}

impl<'w> Composer<'w> {
    pub(crate) fn new(workspace: &'w Workspace, tag: &LocaleTag) -> Self {
        // Text is pasted into other programs, some of which show isolation marks as boxes; but a right-to-left sentence
        // with a left-to-right name in it cannot be read without them.
        let localizer = workspace.locales().localizer(tag, Isolation::RightToLeft);
        Self {
            workspace,
            tag: tag.clone(),
            facts: Facts::new(workspace, localizer.languages()[0].tag()),
            localizer,
            notice: OnceCell::new(),
            kept: Kept::default(),
            forms: Forms::default(),
            frames: Shared::default(),
            answers: Shared::default(),
        }
    }

    /// What everything that is composed in this locale must carry.
    pub(crate) fn notice(&self) -> Result<&Notice, Diagnostic> {
        if let Some(notice) = self.notice.get() {
            return Ok(notice);
        }
        let Catalogue { license, work, .. } = self.workspace.catalogue();
        let said = self.said()?;
        let mut languages = self.localizer.languages().iter();
        let of_pages = languages.find(|language| language.has(Key::message(required::PAGE_NOTICE)));
        let of_pages = of_pages.map_or(&self.tag, |language| language.rules());
        let contributors = self.workspace.contributors(&self.tag);
        let notice = Notice::new(license, work, &self.tag, &Changes { said: &said, of_pages }, &contributors);
        Ok(self.notice.get_or_init(|| notice))
    }

    /// The ways in which each locale of the chain says what was changed. There are none for a pseudo-locale, whose
    /// notice does not have these words to the letter.
    fn said(&self) -> Result<Vec<Said>, Diagnostic> {
        const CHANGES: &str = "license-changes";
        if Pseudo::of(&self.tag).is_some() {
            return Ok(Vec::new());
        }
        let locales = self.workspace.locales();
        let chain = locales.chain_of(&self.tag);
        let mut said = Vec::new();
        for (index, language) in self.localizer.languages().iter().enumerate() {
            let of_language = |locale: &&&Locale| locale.tag().same_language(language.rules());
            let is_only_one = chain.iter().filter(of_language).count() == 1;
            for locale in chain.iter().filter(of_language) {
                let Some(attributes) = locale.attributes(CHANGES) else { continue };
                // A text can come from any locale of the chain, which then says it in words of its own. A language of
                // several locales would take them from the first.
                let own = (!is_only_one).then(|| locales.localizer(locale.tag(), Isolation::Off));
                let (localizer, index) = own.as_ref().map_or((&self.localizer, index), |own| (own, 0));
                let attributes = attributes.into_iter().map(|name| Key::attribute(CHANGES, name));
                let mut texts = Vec::new();
                for key in [Key::message(CHANGES)].into_iter().chain(attributes) {
                    let mut text = String::new();
                    if localizer.write_in(index, key, &localizer.no_arguments(), &mut text)?.is_some() {
                        texts.push(to_text(&text, Target::PLAIN));
                    }
                }
                said.push(Said { locale: locale.tag().clone(), texts });
            }
        }
        Ok(said)
    }

    /// The texts that it composes from.
    pub(crate) fn localizer(&self) -> &Localizer<'w> {
        &self.localizer
    }

    /// Composes one reply, all of it in the best language that has all of it.
    pub(crate) fn reply(&self, platform: &Platform, request: &ReplyRequest<'_>) -> Result<Reply, Diagnostic> {
        let persons =
            Persons { recipient: request.recipient_gender, ..persons(self.workspace.profile(), request.register) };
        let words = self.localizer.words(&platform.words, persons)?;
        let ReplyRequest { reason, further, phrasings, .. } = *request;
        let asked = Asked { reason, further, phrasings };
        self.frames(platform, &words, request)?.reply(asked, &mut None)
    }

    /// Composes replies for a platform: every reason that is wanted in every tone and register.
    pub(crate) fn all(
        &self,
        platform: &Platform,
        wanted: impl Fn(&Reason) -> bool,
    ) -> Result<Vec<Arc<Reply>>, Vec<Diagnostic>> {
        self.all_with(platform, wanted, false)
    }

    /// The same for every reason, only to find out what is wrong. A reply that is sure to fit is not written: its only part
    /// is empty.
    pub(crate) fn trial(&self, platform: &Platform) -> Result<Vec<Arc<Reply>>, Vec<Diagnostic>> {
        self.all_with(platform, |_| true, true)
    }

    fn all_with(
        &self,
        platform: &Platform,
        wanted: impl Fn(&Reason) -> bool,
        is_trial: bool,
    ) -> Result<Vec<Arc<Reply>>, Vec<Diagnostic>> {
        let catalogue = self.workspace.catalogue();
        let registers = match self.localizer.languages().first() {
            Some(language) if language.selects_register() => &catalogue.registers[..],
            _ => &catalogue.registers[..1],
        };
        let persons = |register| persons(self.workspace.profile(), register);
        let words = registers.iter().map(|register| self.localizer.words(&platform.words, persons(register)));
        let words = words.collect::<Result<Vec<_>, _>>().map_err(|fault| vec![fault])?;
        // Whatever does not depend on the reason is formatted once.
        let mut frames = Vec::new();
        for tone in &catalogue.tones {
            for (register, words) in registers.iter().zip(&words) {
                let reason = &catalogue.reasons[0];
                let request = ReplyRequest { tone, register, ..ReplyRequest::new(reason, self.workspace) };
                let made = self.frames(platform, words, &request).map_err(|fault| vec![fault])?;
                frames.push(Frames { is_trial, ..made });
            }
        }
        let (mut replies, mut faults) = (Vec::new(), Vec::new());
        for reason in catalogue.reasons_for(self.workspace.profile()).filter(|reason| wanted(reason)) {
            let mut requests: Vec<_> = registers.iter().map(|_| None).collect();
            for (frames, number) in frames.iter_mut().zip((0..registers.len()).cycle()) {
                match frames.reply(Asked { reason, further: &[], phrasings: &[] }, &mut requests[number]) {
                    Ok(reply) => replies.push(Arc::new(reply)),
                    Err(fault) => faults.push(fault),
                }
            }
        }
        faults.extend(frames.iter_mut().filter_map(|frames| frames.try_several().err()));
        if faults.is_empty() { Ok(replies) } else { Err(faults) }
    }

    fn frames<'f>(
        &'f self,
        platform: &'f Platform,
        words: &'f Words,
        request: &ReplyRequest<'f>,
    ) -> Result<Frames<'f>, Diagnostic> {
        let (catalogue, profile) = (self.workspace.catalogue(), self.workspace.profile());
        let has_registers = self.localizer.languages()[0].selects_register();
        let form = Form { tone: request.tone, register: has_registers.then_some(request.register) };
        let link = request.link.or(profile.link.as_deref());
        let link = link.map(|link| in_form(link, catalogue, profile.base_url.as_deref(), form));
        let link = link.as_deref();
        let mut arguments = self.localizer.arguments(words);
        self.facts.set(&mut arguments);
        let mention = request.recipient.filter(|recipient| reaches_by_mention(platform) && is_handle(recipient));
        arguments
            .set("recipient", mention.map_or_else(|| escape(request.recipient.unwrap_or_default()), Cow::Borrowed));
        arguments.set("link", escape_address(link.unwrap_or_default()).into_owned());
        let number = |ids: &[Id], id| ids.iter().position(|other| other == id).unwrap_or(usize::MAX);
        let target = Target::platform(platform, request.markup);
        let mut frames = Frames {
            composer: self,
            platform,
            target,
            counted: if counts_code(platform, request.markup) { target } else { target.shown() },
            tone: request.tone,
            register: request.register,
            numbers: (number(&catalogue.tones, request.tone), number(&catalogue.registers, request.register)),
            is_to_anybody: request.recipient.is_none() && request.recipient_gender.is_none() && request.link.is_none(),
            is_private: request.is_private,
            is_trial: false,
            charset: request.charset.unwrap_or(platform.charset),
            mention,
            names: [request.recipient, profile.name.as_deref()],
            arguments,
            in_languages: Rc::new([]),
        };
        let languages = 0..self.localizer.languages().len();
        let make = || languages.map(|language| frames.frame(language, request.recipient.is_some(), link)).collect();
        let is_shared = FRAME.iter().all(|message| frames.is_shared(message));
        frames.in_languages = self.frames.get(is_shared.then_some(frames.numbers), make)?;
        Ok(frames)
    }
}

/// The messages that surround an answer.
const FRAME: [&str; 5] = ["reply-salutation", "reply-closing", "reply-link", "reply-sign-off", "reply-notice"];

/// What one message asked for.
#[derive(Clone, Copy)]
struct Asked<'r> {
    reason: &'r Reason,
    further: &'r [&'r Reason],
    phrasings: &'r [usize],
}

impl<'r> Asked<'r> {
    /// The ids, as a fault names them.
    fn names(self) -> String {
        let ids =
            [self.reason].into_iter().chain(self.further.iter().copied()).map(|reason| format!("`{}`", reason.id));
        ids.collect::<Vec<_>>().join(" and ")
    }

    /// The first reason, which is number 0, or a further one.
    fn reason(self, number: usize) -> &'r Reason {
        number.checked_sub(1).map_or(self.reason, |further| self.further[further])
    }

    /// The phrasing to quote of the first reason or a further one.
    fn quoted(self, place: usize, phrasings: &[String]) -> Option<&String> {
        let number = self.phrasings.get(place).copied().unwrap_or_default();
        phrasings.get(number).or(phrasings.first())
    }
}

/// What surrounds the answer, for one platform, tone and register, in every language of the fallback chain.
struct Frames<'f> {
    composer: &'f Composer<'f>,
    platform: &'f Platform,
    target: Target<'f>,
    /// The form in which a message is counted.
    counted: Target<'f>,
    tone: &'f Id,
    register: &'f Id,
    /// The numbers of tone and register in the catalogue.
    numbers: (usize, usize),
    /// Whether nothing is known of the person who asked, and the link is that of the profile.
    is_to_anybody: bool,
    is_private: bool,
    /// Whether a reply that is sure to fit is not written.
    is_trial: bool,
    charset: Charset,
    /// The person whom every message must mention to reach.
    mention: Option<&'f str>,
    /// The names in it, which are never divided.
    names: [Option<&'f str>; 2],
    arguments: Arguments<'f>,
    /// `None` for a language that lacks a part.
    in_languages: Rc<[Option<Frame>]>,
}

/// What surrounds the answer, ready for the template.
struct Frame {
    salutation: Value,
    closing: Value,
    link_line: Value,
    link: Value,
    sign_off: Value,
    sender: Value,
    notices: Notices,
}

/// The notice for each detail.
struct Notices {
    full: NoticeText,
    compact: NoticeText,
    minimal: NoticeText,
}

struct NoticeText {
    text: Value,
    /// Whether a reply that ends with it needs no look at all of its text.
    is_complete: bool,
}

impl NoticeText {
    /// Whether it stands in the last lines of a text.
    fn ends(&self, text: &str) -> bool {
        let notice = self.text.as_str().unwrap_or_default();
        let before = text.trim_end_matches('\n').strip_suffix(notice);
        before.is_some_and(|before| before.is_empty() || before.ends_with('\n'))
    }
}

impl Notices {
    fn of(&self, detail: Detail) -> &NoticeText {
        match detail {
            Detail::Full => &self.full,
            Detail::Compact => &self.compact,
            Detail::Minimal => &self.minimal,
        }
    }
}

/// The ways in which people write a request, which are the same for every tone.
struct Requests {
    language: usize,
    /// In Korb's own markup.
    messages: Vec<String>,
    /// In the form of the platform.
    texts: Arc<[String]>,
}

/// What is answered to one request or to several.
struct Answers {
    /// All of it, as it stands in the reply.
    together: Value,
    /// Each answer by itself, if there are several.
    each: Vec<String>,
    /// The requests in the form of the platform.
    requests: Arc<[String]>,
}

impl Frames<'_> {
    /// The surroundings in one language, if it has all of them.
    fn frame(&self, language: usize, is_named: bool, link: Option<&str>) -> Result<Option<Frame>, Diagnostic> {
        let profile = self.composer.workspace.profile();
        let text = |key| Ok::<_, Diagnostic>(self.text(language, key)?.map(Value::from));
        let salutation = Key { message: "reply-salutation", attribute: is_named.then_some("named") };
        let Some(salutation) = text(salutation)? else { return Ok(None) };
        let Some(closing) = text(Key::attribute("reply-closing", self.tone))? else { return Ok(None) };
        let Some(link_line) = text(Key::message("reply-link"))? else { return Ok(None) };
        let Some(sign_off) = text(Key::message("reply-sign-off"))? else { return Ok(None) };
        let Some(full) = self.notice(language, Detail::Full)? else { return Ok(None) };
        let Some(compact) = self.notice(language, Detail::Compact)? else { return Ok(None) };
        let Some(minimal) = self.notice(language, Detail::Minimal)? else { return Ok(None) };
        Ok(Some(Frame {
            salutation,
            closing,
            link_line: link.map_or(Value::from(()), |_| link_line),
            link: link.map_or(Value::from(()), |link| Value::from(escape_address(link))),
            sign_off: self.own_sign_off(language).map_or(sign_off, |words| Value::from(escape(words))),
            sender: profile.name.as_deref().map_or(Value::from(()), |name| Value::from(escape(name))),
            notices: Notices { full, compact, minimal },
        }))
    }

    /// The words that the profile has for a language, those of the reader's own region before others.
    fn own_sign_off(&self, language: usize) -> Option<&str> {
        let of_texts = self.composer.localizer.languages()[language].tag();
        let asked = &self.composer.tag;
        let tag = if asked.same_language(of_texts) { asked } else { of_texts };
        match &self.composer.workspace.profile().sign_off {
            by_tag @ SignOff::ByLocale(_) => by_tag.words(tag.fallback().iter().map(LocaleTag::as_str)),
            all => all.words([]),
        }
    }

    fn notice(&self, language: usize, detail: Detail) -> Result<Option<NoticeText>, Diagnostic> {
        let Some(text) = self.text(language, detail.notice())? else { return Ok(None) };
        let rules = self.composer.localizer.languages()[language].rules();
        // What keeps it from being known is reported where a reply is composed.
        let is_complete = self.composer.notice().is_ok_and(|notice| notice.is_complete(&text, detail, rules));
        Ok(Some(NoticeText { text: Value::from(text), is_complete }))
    }

    fn reply(&mut self, asked: Asked<'_>, requests: &mut Option<Requests>) -> Result<Reply, Diagnostic> {
        for language in 0..self.in_languages.len() {
            if self.in_languages[language].is_some()
                && let Some(reply) = self.reply_in(language, asked, requests)?
            {
                return Ok(reply);
            }
        }
        Err(missing(Key::attribute(&asked.reason.message, self.tone)))
    }

    /// The reply in one language, if it has all of it.
    fn reply_in(
        &mut self,
        language: usize,
        asked: Asked<'_>,
        known: &mut Option<Requests>,
    ) -> Result<Option<Reply>, Diagnostic> {
        let Some(Answers { together: answer, each: answers, requests: texts }) =
            self.answers(language, asked, known)?
        else {
            return Ok(None);
        };
        let opening = self.text(language, Key::attribute("reply-opening", self.tone))?;
        let Some(opening) = opening else { return Ok(None) };

        let frame = self.in_languages[language].as_ref().expect("asked only for languages that have one");
        let pieces = Pieces {
            salutation: frame.salutation.clone(),
            opening: Value::from(opening),
            answer,
            closing: frame.closing.clone(),
            link_line: frame.link_line.clone(),
            link: frame.link.clone(),
            sign_off: frame.sign_off.clone(),
            sender: frame.sender.clone(),
            notice: Value::UNDEFINED,
        };
        let notice = |detail| if self.is_private { Value::UNDEFINED } else { frame.notices.of(detail).text.clone() };
        let in_detail = |detail| Pieces { notice: notice(detail), ..pieces.clone() };
        let (mut shortest, mut fitting) = (None, None);
        if self.is_trial && self.fits_in_some_detail(language, asked, in_detail)? {
            fitting = Some((Detail::Full, Measure::of("", self.platform), vec![String::new()], Vec::new()));
        }
        let mut details = Detail::ALL.into_iter();
        while fitting.is_none()
            && let Some(detail) = details.next()
        {
            let composed = self.composed(language, asked, detail, &in_detail(detail))?;
            let counted = self.written(&composed, self.counted);
            let measure = Measure::by(self.platform, |unit| counted.length(unit));
            if measure.fits() {
                let message = Message::Whole(Arc::clone(&composed.message));
                let text = self.written(&composed, self.target).text.clone();
                fitting = Some((detail, measure, vec![text], vec![message]));
            }
            shortest = Some(composed);
        }
        let fits_only_shortened = self.platform.is_single && fitting.is_none();
        let (detail, measure, parts, messages) = if let Some(fitting) = fitting {
            fitting
        } else {
            let messages = if self.platform.is_single {
                let shortened = self.shortened(language, asked, &answers, &in_detail(Detail::Minimal))?;
                // A reply without some of the answers is one to the other requests.
                if let Some(answered) = shortened.answered.filter(|answered| answered.len() < answers.len()) {
                    let reasons: Vec<_> = answered.iter().map(|answer| asked.reason(*answer)).collect();
                    let number = |answer: &usize| asked.phrasings.get(*answer).copied().unwrap_or_default();
                    let phrasings: Vec<_> = answered.iter().map(number).collect();
                    let rest = Asked { reason: reasons[0], further: &reasons[1..], phrasings: &phrasings };
                    return self.reply_in(language, rest, &mut None);
                }
                vec![shortened.message]
            } else {
                let shortest = shortest.expect("there are details");
                self.split(language, &shortest.message, asked)?
            };
            let parts: Vec<_> = messages.iter().map(|message| written(message, self.charset, self.target)).collect();
            let measures = messages.iter().map(|message| self.measure(message));
            let longest = measures.max_by_key(|measure| measure.length).expect("at least one part");
            (Detail::Minimal, longest, parts, messages)
        };
        let language = &self.composer.localizer.languages()[language];
        Ok(Some(Reply {
            reason: asked.reason.id.clone(),
            further: asked.further.iter().map(|reason| reason.id.clone()).collect(),
            tone: self.tone.clone(),
            register: language.selects_register().then(|| self.register.clone()),
            locale: language.tag().clone(),
            requests: texts,
            is_without_notice: self.is_private || fits_only_shortened,
            is_shortened: matches!(&*messages, [Message::Part { .. } | Message::Joined(_)]),
            parts,
            detail,
            measure,
            messages,
        }))
    }

    /// The answers to all requests, which are quoted in the opening; `None` if the language does not have all of them.
    fn answers(
        &mut self,
        language: usize,
        asked: Asked<'_>,
        known: &mut Option<Requests>,
    ) -> Result<Option<Answers>, Diagnostic> {
        let requests = match known.take().filter(|known| known.language == language) {
            Some(known) => known,
            None => self.requests(language, asked.reason)?,
        };
        let Requests { messages, texts, .. } = known.insert(requests);
        let mut texts = Arc::clone(texts);
        let Some(request) = asked.quoted(0, messages) else { return Ok(None) };
        let Some(answer) = self.answer(language, asked.reason)? else { return Ok(None) };
        self.arguments.set("answers", 1 + asked.further.len());
        // Of several answers, each is written to stand alone, so each is a paragraph; a further one may have words before it.
        let (together, each) = if asked.further.is_empty() {
            self.arguments.set("request", request.clone());
            (answer, Vec::new())
        } else {
            let mut answers = vec![answer.to_string()];
            let mut requests = vec![request.clone()];
            for (place, reason) in asked.further.iter().enumerate() {
                let Requests { messages, texts: of_further, .. } = self.requests(language, reason)?;
                let answer = self.answer(language, reason)?;
                let (Some(request), Some(answer)) = (asked.quoted(place + 1, &messages), answer) else {
                    return Ok(None);
                };
                requests.push(request.clone());
                answers.push(self.further(language, answer.to_string())?);
                texts = texts.iter().chain(&*of_further).cloned().collect();
            }
            let quoted = self.quoted_together(language, &requests)?;
            self.arguments.set("request", quoted);
            (Value::from(answers.join(PARAGRAPH)), answers)
        };
        Ok(Some(Answers { together, each, requests: texts }))
    }

    /// Whether a reply is known to fit in one of its details, and to be in order in each. Then a trial need not find out which
    /// one that is: to write and count the longer ones is most of the work where there is little room.
    fn fits_in_some_detail(
        &self,
        language: usize,
        asked: Asked<'_>,
        pieces: impl Fn(Detail) -> Pieces,
    ) -> Result<bool, Diagnostic> {
        let composed = |detail| self.composed(language, asked, detail, &pieces(detail));
        if self.is_sure_to_fit(&*composed(Detail::Full)?) {
            return Ok(true);
        }
        // What is wrong with a shorter one is a fault only if it is needed.
        let [Ok(_), Ok(minimal)] = [Detail::Compact, Detail::Minimal].map(composed) else { return Ok(false) };
        let length = |unit| self.written(&minimal, self.counted).length(unit);
        Ok(self.is_sure_to_fit(&minimal) || Measure::by(self.platform, length).fits())
    }

    fn is_sure_to_fit(&self, composed: &Composed) -> bool {
        self.charset == Charset::Unicode
            && Measure::is_sure_to_fit(&composed.message, self.target.markup, self.platform)
    }

    /// A message in the form that is sent.
    fn written(&self, composed: &Composed, target: Target<'_>) -> Rc<Written> {
        let message = || Message::Whole(Arc::clone(&composed.message));
        composed.written(target, self.charset, || written(&message(), self.charset, target))
    }

    fn requests(&self, language: usize, reason: &Reason) -> Result<Requests, Diagnostic> {
        let messages = requests(&reason.message, |key| self.text(language, key))?;
        let texts = messages.iter().map(|request| to_text(request, self.target)).collect();
        Ok(Requests { language, messages, texts })
    }

    /// Several requests in the place of one. If the opening quotes it, each gets quotation marks of its own: “A” and “B”.
    fn quoted_together(&mut self, language: usize, requests: &[String]) -> Result<String, Diagnostic> {
        /// Stands for the request, and is no letter, so that no mark of direction is needed around it.
        const REQUEST: char = '\u{1}';
        self.arguments.set("request", REQUEST.to_string());
        let opening = self.text(language, Key::attribute("reply-opening", self.tone))?.unwrap_or_default();
        let (open, close) = opening.split_once(REQUEST).map_or(("", ""), marks_around);
        let list = List::and(self.composer.localizer.languages()[language].rules());
        let together = list.join_marked(requests, (open, close));
        // The outermost marks are those of the opening.
        let inside = together.strip_prefix(open).and_then(|together| together.strip_suffix(close));
        Ok(inside.map(str::to_owned).unwrap_or(together))
    }

    /// A further answer as it goes on from the one before: "And thank you …" instead of "Thank you …" a second time. A tone that
    /// has no words for that leaves the answer as it is.
    fn further(&mut self, language: usize, answer: String) -> Result<String, Diagnostic> {
        let rules = self.composer.localizer.languages()[language].rules();
        self.arguments.set("answer", continued(&answer, rules).into_owned());
        let text = self.text(language, Key::attribute("reply-further", self.tone))?;
        // Whatever its first letter is there, no answer may get lost.
        let (_, rest) = answer.split_at(answer.find(char::is_alphanumeric).unwrap_or_default());
        let rest = rest.char_indices().nth(1).map_or("", |(at, _)| &rest[at..]);
        Ok(text.filter(|text| text.contains(rest)).unwrap_or(answer))
    }

    /// Tries what only a reply to several requests has, and no other reply of a trial: a fault in it must not wait until somebody
    /// needs it.
    fn try_several(&mut self) -> Result<(), Diagnostic> {
        self.arguments.set("request", String::new());
        for answers in SEVERAL {
            self.arguments.set("answers", answers);
            for language in (0..self.in_languages.len()).filter(|language| self.in_languages[*language].is_some()) {
                // What a language lacks comes from the next one.
                if self.text(language, Key::attribute("reply-opening", self.tone))?.is_some() {
                    self.further(language, String::new())?;
                    break;
                }
            }
        }
        Ok(())
    }

    /// The message of a detail. It is composed only if its pieces are not those on a platform before.
    fn composed(
        &self,
        language: usize,
        asked: Asked<'_>,
        detail: Detail,
        pieces: &Pieces,
    ) -> Result<Rc<Composed>, Diagnostic> {
        let slot = self.slot(language, asked.reason, detail);
        self.composer.kept.get(slot, pieces, || self.compose(language, detail, pieces))
    }

    /// The text of an answer. If it is the same on every platform, it is formatted once.
    fn answer(&self, language: usize, reason: &Reason) -> Result<Option<Value>, Diagnostic> {
        let slot = self.slot(language, reason, Detail::Full);
        self.composer.answers.get(self.is_shared(&reason.message).then_some(slot), || {
            Ok(self.text(language, Key::attribute(&reason.message, self.tone))?.map(Value::from))
        })
    }

    fn slot(&self, language: usize, reason: &Reason, detail: Detail) -> Slot {
        let reasons = &self.composer.workspace.catalogue().reasons;
        let reason = reasons.iter().position(|other| other.id == reason.id).unwrap_or(usize::MAX);
        let (tone, register) = self.numbers;
        Slot { language, reason, tone, register, detail }
    }

    /// Whether a message, which does not mention the request, is the same on every platform.
    fn is_shared(&self, message: &str) -> bool {
        self.is_to_anybody && !self.composer.localizer.depends_on_platform(message)
    }

    fn compose(&self, language: usize, detail: Detail, pieces: &Pieces) -> Result<String, Diagnostic> {
        let templates = self.composer.workspace.templates();
        let render = |pieces: &Pieces| {
            let Pieces { salutation, opening, answer, closing, link_line, link, sign_off, sender, notice } = pieces;
            let context = context! {
                detail => detail.as_str(),
                salutation, opening, answer, closing, link_line, link, sign_off, sender,
                notice => notice.as_str().unwrap_or_default(),
            };
            templates.render(templates::REPLY, &context)
        };
        let text = if templates.reply_only_places() {
            self.composer.forms.fill(detail, pieces, render)?
        } else {
            render(pieces)?
        };
        let text = match self.mention {
            Some(mention) if !text.contains(mention) => format!("{mention} {text}"),
            _ => text,
        };
        // What goes to one person need not have it.
        let Some(notice) = pieces.notice.as_str() else { return Ok(text) };
        let frame = self.in_languages[language].as_ref().expect("asked only for languages that have one");
        let in_frame = frame.notices.of(detail);
        if in_frame.is_complete && in_frame.ends(&text) {
            return Ok(text);
        }
        let language = &self.composer.localizer.languages()[language];
        let missing = self.composer.notice()?.missing_in_reply(&text, detail, pieces.link.as_str(), language.rules());
        let Some(missing) = missing else { return Ok(text) };
        let (fault, place) = if text.contains(notice) {
            let key = detail.notice();
            (notice::fault_of_message(key, language.tag(), &missing), language.place(key))
        } else {
            let place = templates.place(templates::REPLY);
            (notice::fault_of_reply(templates::REPLY, detail, &missing), place)
        };
        Err(match place {
            Some((file, span)) => fault.at(file, span),
            None => fault,
        })
    }

    fn measure(&self, message: &Message) -> Measure {
        Measure::of(&written(message, self.charset, self.counted), self.platform)
    }

    /// The only message that there can be, shortened until it fits: without the license, as it goes to one person and not
    /// to the public, then without the link, and then without the last sentences of the answer. Of several answers, each
    /// keeps its beginning; one for whose beginning there is no room is left out.
    fn shortened(
        &self,
        language: usize,
        asked: Asked<'_>,
        answers: &[String],
        pieces: &Pieces,
    ) -> Result<Shortened, Diagnostic> {
        let without_notice = Pieces { notice: Value::UNDEFINED, ..pieces.clone() };
        let answer = Pieces { link: Value::from(()), link_line: Value::from(()), ..without_notice.clone() };
        for pieces in [without_notice, answer.clone()] {
            let message =
                Message::Whole(Arc::clone(&self.composed(language, asked, Detail::Minimal, &pieces)?.message));
            if self.measure(&message).fits() {
                return Ok(Shortened { message, answered: None });
            }
        }
        let composed = self.composed(language, asked, Detail::Minimal, &answer)?;
        let flat = Arc::new(Flat::read(&composed.message));
        let text = flat.text();
        let whole: Vec<_> = flat.whole().collect();
        let sentences = text.split_sentence_bound_indices().map(|(at, _)| at).filter(|at| *at > 0);
        let ends: Vec<_> =
            sentences.filter(|at| !whole.iter().any(|whole| whole.start < *at && *at < whole.end)).collect();
        let beginning = |range: Range<usize>| {
            let range = range.start..range.start + text[range].trim_end().len();
            Message::Part { label: String::new(), of: Arc::clone(&flat), range }
        };
        let sentences = sentences_of(&flat, answers, &ends);
        let of_each = |kept: &[usize]| {
            let kept = kept.iter().zip(&sentences).filter(|(kept, _)| **kept > 0);
            Message::Joined(kept.map(|(kept, sentences)| beginning(sentences.beginning(*kept))).collect())
        };
        // Where a further answer goes on from thanks, each begins with them, and no more than thanks would be no answer.
        let further = Key::attribute("reply-further", self.tone);
        let least = if self.composer.localizer.languages()[language].has(further) { 2 } else { 1 };
        let kept = sentences_to_keep(&sentences, least, |kept| self.measure(&of_each(kept)).fits());
        let answered: Vec<_> = (0..kept.len()).filter(|answer| kept[*answer] > 0).collect();
        if !answered.is_empty() {
            return Ok(Shortened { message: of_each(&kept), answered: Some(answered) });
        }
        let mut beginnings = ends.iter().rev().map(|end| beginning(0..*end));
        let longest = beginnings.find(|message| self.measure(message).fits());
        longest.map(|message| Shortened { message, answered: None }).ok_or_else(|| {
            let (platform, locale) = (&self.platform.id, self.composer.localizer.languages()[language].tag());
            let message = format!(
                "the reply to {} in the tone `{}` and the locale `{locale}` cannot be made to fit `{platform}`",
                asked.names(),
                self.tone
            );
            let help = "there is only one message, which is never divided: shorten the first sentence of the answer, or take \
                another tone or platform";
            let fault = Diagnostic::error(Code::TooLong, message).help(help);
            fault.at(&self.composer.workspace.catalogue().file, self.platform.span.clone())
        })
    }

    fn split(&mut self, language: usize, composed: &str, asked: Asked<'_>) -> Result<Vec<Message>, Diagnostic> {
        let (platform, charset, counted, mention) = (self.platform, self.charset, self.counted, self.mention);
        // Each part has the mention before its number, or it would reach nobody.
        let composed = mention.and_then(|mention| composed.strip_prefix(mention)).map_or(composed, str::trim_start);
        let message = Arc::new(Flat::read(composed));
        let text = message.text();
        let platform_name = self.text(language, Key::attribute(&format!("platform-{}", platform.words), "name"))?;
        let names = self.names.into_iter().chain([platform_name.as_deref()]).flatten();
        let whole = undivided(text, message.whole(), names);
        let part = |label: &str, range| Message::Part { label: label.to_owned(), of: Arc::clone(&message), range };
        let mut fault = None;
        let labels = |part, parts| {
            self.arguments.set("part", part);
            self.arguments.set("parts", parts);
            let label = self.text(language, Key::message("reply-part"));
            let label = label.map_err(|label_fault| fault = Some(label_fault)).ok().flatten().unwrap_or_default();
            mention.map_or(label.clone(), |mention| format!("{mention} {label}"))
        };
        let fits = |label: &str, range| Measure::of(&written(&part(label, range), charset, counted), platform).fits();
        let parts = split(text, &whole, fits, labels);
        if let Some(fault) = fault {
            return Err(fault);
        }
        let parts = parts.map(|parts| parts.into_iter().map(|(label, range)| part(&label, range)).collect());
        parts.ok_or_else(|| {
            let locale = self.composer.localizer.languages()[language].tag();
            // An address that is too long by itself makes every reply fail. So that it is reported once, the message
            // names no reply.
            let mut words = text.split_whitespace();
            let (message, help) = match words.find(|word| word.contains("://") && !Measure::of(word, platform).fits()) {
                Some(address) => (
                    format!("the address {address} is longer than `{}` allows", platform.id),
                    "take a shorter one; an address is never divided",
                ),
                None => (
                    format!(
                        "the reply to {} in the tone `{}` and the locale `{locale}` cannot be made to fit `{}`",
                        asked.names(),
                        self.tone,
                        platform.id
                    ),
                    "shorten the answer, or the longest address in it; an address is never divided",
                ),
            };
            let fault = Diagnostic::error(Code::TooLong, message).help(help);
            fault.at(&self.composer.workspace.catalogue().file, platform.span.clone())
        })
    }

    /// A text in one language, if the language has it: in Korb's own markup, and ready to be a line of a reply.
    fn text(&self, language: usize, key: Key<'_>) -> Result<Option<String>, Diagnostic> {
        // Most texts fit, and growing step by step costs more than what is left over.
        let mut message = String::with_capacity(256);
        let found = self.composer.localizer.write_in(language, key, &self.arguments, &mut message)?;
        unfold(&mut message);
        Ok(found.map(|_| message))
    }
}

/// A message without the sentences that it has no room for.
struct Shortened {
    message: Message,
    /// The numbers of the answers that it has; `None` if that is all of them.
    answered: Option<Vec<usize>>,
}

/// Where the sentences of an answer are in a message.
struct Sentences {
    start: usize,
    ends: Vec<usize>,
}

impl Sentences {
    /// Where the first `count` of them are.
    fn beginning(&self, count: usize) -> Range<usize> {
        self.start..count.checked_sub(1).map_or(self.start, |last| self.ends[last])
    }
}

/// The sentences of each answer in a message that consists of several. None if the answers are not found, because the template
/// changed them.
fn sentences_of(message: &Flat, answers: &[String], ends: &[usize]) -> Vec<Sentences> {
    let (mut all, mut rest) = (Vec::new(), 0);
    for answer in answers {
        let answer = Flat::read(answer);
        let Some(at) = message.text()[rest..].find(answer.text()) else { return Vec::new() };
        let start = rest + at;
        rest = start + answer.text().len();
        let inner = ends.iter().copied().filter(|end| start < *end && *end < rest);
        all.push(Sentences { start, ends: inner.chain([rest]).collect() });
    }
    all
}

/// How many sentences each of several answers keeps, so that no other would fit besides: 0 if there is no room for the `least`
/// that it has to have.
///
/// First sentences come first, in the order of the answers. Then the answer that is the shortest with its next one gets it, as
/// long as there is room for any.
fn sentences_to_keep(answers: &[Sentences], least: usize, fits: impl Fn(&[usize]) -> bool) -> Vec<usize> {
    let mut kept = vec![0; answers.len()];
    let grow = |kept: &mut Vec<usize>, answer: usize, by: usize| {
        kept[answer] += by;
        let has_room = fits(kept);
        kept[answer] -= if has_room { 0 } else { by };
        has_room
    };
    for (answer, sentences) in answers.iter().enumerate() {
        grow(&mut kept, answer, least.min(sentences.ends.len()));
    }
    loop {
        let is_begun = |answer: &usize| (1..answers[*answer].ends.len()).contains(&kept[*answer]);
        let mut begun: Vec<_> = (0..answers.len()).filter(is_begun).collect();
        begun.sort_by_key(|answer| answers[*answer].beginning(kept[*answer] + 1).len());
        if !begun.into_iter().any(|answer| grow(&mut kept, answer, 1)) {
            return kept;
        }
    }
}

/// The quotation marks that stand around a place, with the spaces between; empty texts if there are none.
fn marks_around<'t>((before, after): (&'t str, &'t str)) -> (&'t str, &'t str) {
    let is_mark = |c: char| "\"'«»‹›„“”‚‘’「」『』〈〉《》".contains(c);
    let open = before.trim_end().char_indices().next_back().filter(|(_, c)| is_mark(*c));
    let close = after.trim_start().chars().next().filter(|c| is_mark(*c));
    let (Some((open, _)), Some(close)) = (open, close) else { return ("", "") };
    let spaces = after.len() - after.trim_start().len();
    (&before[open..], &after[..spaces + close.len_utf8()])
}

/// Whether what is posted there reaches those whom it mentions, and a mention counts without the server in it.
fn reaches_by_mention(platform: &Platform) -> bool {
    platform.autolinks().mentions && platform.limits.iter().any(|limit| limit.unit == Unit::Mastodon)
}

/// Whether the limits of a platform include the code of a markup.
///
/// They do where people type it into the message. In another markup the reply is for a program, which makes of it what
/// readers see; and Telegram counts a message "after entities parsing" (Bot API, `sendMessage`).
fn counts_code(platform: &Platform, markup: Option<Markup>) -> bool {
    let markup = markup.unwrap_or(platform.markup);
    markup == platform.markup && !matches!(markup, Markup::Telegram | Markup::TelegramHtml)
}

/// A message in the form that is sent.
fn written(message: &Message, charset: Charset, target: Target<'_>) -> String {
    let text = message.text(target);
    match charset {
        Charset::Unicode => text,
        Charset::Gsm7 => to_gsm7(&text).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_found_with_their_spaces() {
        for (opening, marks) in [
            ("To “|” I say:", ("“", "”")),
            ("À «\u{202f}|\u{a0}», je", ("«\u{202f}", "\u{a0}»")),
            ("「|」とのお言葉に", ("「", "」")),
            ("To “| I say:", ("", "")),
            ("To |: no.", ("", "")),
            ("|", ("", "")),
        ] {
            assert_eq!(marks_around(opening.split_once('|').unwrap()), marks, "{opening}");
        }
    }

    fn sentences(texts: &[&str]) -> Vec<Sentences> {
        let message = Flat::read(&texts.join(PARAGRAPH));
        let ends: Vec<_> = message.text().split_sentence_bound_indices().map(|(at, _)| at).collect();
        sentences_of(&message, &texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>(), &ends)
    }

    #[test]
    fn answers_are_found_in_the_message_with_their_sentences() {
        let found = sentences(&["One. Two is *longer*.", "Three."]);
        let found: Vec<_> = found.iter().map(|answer| (answer.start, &*answer.ends)).collect();
        assert_eq!(found, [(0, &[5, 19][..]), (21, &[27])]);
        // A template may have changed an answer.
        assert!(sentences_of(&Flat::read("ONE"), &["One.".to_owned()], &[]).is_empty());
    }

    #[test]
    fn each_answer_keeps_as_many_sentences_as_there_is_room_for() {
        let length = |answers: &[Sentences], kept: &[usize]| -> usize {
            let kept = kept.iter().zip(answers).filter(|(kept, _)| **kept > 0);
            kept.map(|(kept, answer)| answer.beginning(*kept).len()).sum()
        };
        let (mut judged, mut shortened) = (0, 0);
        for texts in [
            &["One. Two is longer.", "Three."][..],
            // A long sentence of one answer keeps no other from getting theirs.
            &["Short. This sentence is a good deal longer than all of the others.", "One. Two. Three. Four. Five."],
            &["This sentence is a good deal longer than all of the others. Two.", "One. Two. Three.", "A. B. C."],
            &["One. Two. Three.", "This sentence is a good deal longer than all others. Two.", "A. B. C."],
            &["Thank you! No.", "Thank you! No.", "Thank you! No.", "Thank you! No."],
        ] {
            let answers = sentences(texts);
            for (room, least) in (0..=texts.concat().len()).flat_map(|room| [(room, 1), (room, 2)]) {
                let fits = |kept: &[usize]| length(&answers, kept) <= room;
                let kept = sentences_to_keep(&answers, least, fits);
                assert!(fits(&kept), "{room} {texts:?}");
                for answer in 0..answers.len() {
                    let sentences = answers[answer].ends.len();
                    let least = least.min(sentences);
                    assert!(kept[answer] == 0 || kept[answer] >= least, "{answer} {room} {texts:?}: {kept:?}");
                    let mut more = kept.clone();
                    more[answer] += if kept[answer] == 0 { least } else { 1 };
                    let has_more = kept[answer] < sentences;
                    assert!(!has_more || !fits(&more), "{answer} {room} {texts:?}: {kept:?}");
                    shortened += usize::from(has_more);
                }
                judged += 1;
            }
            let all: Vec<_> = answers.iter().map(|answer| answer.ends.len()).collect();
            assert_eq!(sentences_to_keep(&answers, 1, |_| true), all, "{texts:?}");
        }
        assert!(judged > 200 && shortened > 200, "{judged} {shortened}");
        let at_least = |least: usize, texts: &[&str], room: usize| {
            let answers = sentences(texts);
            sentences_to_keep(&answers, least, |kept| length(&answers, kept) <= room)
        };
        let kept = |texts: &[&str], room: usize| at_least(1, texts, room);
        // A short sentence comes before a long one, and the first answer is the last to be left out.
        assert_eq!(kept(&["Thank you! It is not for me.", "Thanks! No. No way."], 35), [1, 3]);
        assert_eq!(kept(&["Thank you! No.", "Thank you! No."], 15), [2, 0]);
        // What has no room leaves it to those behind.
        assert_eq!(kept(&["One.", "A very long sentence.", "Two."], 9), [1, 0, 1]);
        assert_eq!(kept(&["A very long sentence.", "Two. Three."], 11), [0, 2]);
        // Thanks alone are no answer.
        assert_eq!(at_least(2, &["Thank you! No.", "Thanks! It is not for me.", "No."], 30), [2, 0, 1]);
    }
}
