//! A request by its text: in which language it is and is answered, which reasons it gives, and what to do where that is not
//! clear.

use std::env;
use std::fmt::Write;

use korb_catalogue::{Diagnostic, Id, Reason};
use korb_localization::LocaleTag;
use korb_recognition::{Language, Recognition, Recognizer, Registers};
use korb_render::{Renderer, ReplyRequest, Workspace};

use crate::failure::Failure;
use crate::learned;
use crate::out::{advise, all_of, printable, to_stderr};
use crate::picker;
use crate::program;
use crate::reason::{self, Known};
use crate::select;
use crate::settings::{Origin, Setting};
use crate::workspace::Root;

/// What was made of the text of a request.
pub(crate) struct Understood {
    recognizer: Recognizer,
    text: String,
    recognition: Recognition,
    /// The reasons that it gives, in the order of the message.
    chosen: Vec<String>,
    /// The reason that somebody has picked for it.
    picked: Option<Id>,
    /// What to answer in.
    pub(crate) locale: LocaleTag,
}

/// How many reasons somebody is shown who has to decide.
const SHOWN: usize = 3;

/// From which score on a reason is worth a word that is not answered. Of the messages in `tests/recognition/`, one in twenty has
/// such a reason, and in every third of those it is right.
const LIKELY: f32 = 0.25;

impl Understood {
    /// Recognizes a text. It is answered in the locale that a flag names, or else in its own language: in the variety of it
    /// that is set or that the user speaks, if there is one.
    ///
    /// # Errors
    ///
    /// There is nothing to recognize by, or no such locale.
    pub(crate) fn read(root: &Root, setting: Option<&Setting<LocaleTag>>, text: &str) -> Result<Self, Failure> {
        let recognizer = learned::recognizer(root)?;
        let mut recognition = recognizer.recognize(text);
        let locale = match &recognition.language {
            Language::Of(language) => answered_in(root, setting, language)?,
            Language::Other(_) | Language::Unclear => select::set_locale(root, setting)?,
        };
        if recognition.language == Language::Unclear
            && let Ok(language) = learned::locale(&recognizer, &locale)
        {
            advise(&format!("The message has too few words to tell its language, and is taken for `{language}`."));
            recognition = recognizer.recognize_in(&language, text);
        }
        let chosen = in_order(&recognizer, &recognition, text);
        Ok(Self { recognizer, text: text.to_owned(), recognition, chosen, picked: None, locale })
    }

    /// The same with a reason that somebody has picked.
    pub(crate) fn picked(self, reason: &Reason) -> Self {
        Self { picked: Some(reason.id.clone()), ..self }
    }

    /// The reasons to answer. Where they are not clear, whoever sits at a terminal is asked.
    ///
    /// # Errors
    ///
    /// The message fits no reason, or none that the profile answers; or it is not clear which, and nobody can be asked.
    pub(crate) fn reasons<'w>(&self, known: Known<'w>) -> Result<Vec<&'w Reason>, Failure> {
        let mut said = sentence(&self.recognition);
        if let Language::Of(own) = &self.recognition.language
            && !own.same_language(&self.locale)
        {
            let _ = write!(said, " It is answered in `{}`, as --locale says.", self.locale);
        }
        if let Some(picked) = &self.picked
            && !self.chosen.iter().any(|id| **id == **picked)
        {
            let all = &known.workspace.catalogue().reasons;
            return Ok(all.iter().filter(|reason| reason.id == *picked).collect());
        }
        let is_in_language = matches!(self.recognition.language, Language::Of(_));
        if is_in_language && (self.recognition.is_clear || self.picked.is_some()) {
            return self.clear(known, &said);
        }
        if picker::can_ask() {
            to_stderr(&said);
            if !is_in_language {
                to_stderr(&format!("It is answered in `{}`.", self.locale));
            }
            let ranked = &self.recognition.reasons;
            return reason::picked(known, ranked, Some(&self.recognizer)).map(|(reason, _)| vec![reason]);
        }
        Err(Failure::Unanswered(self.not_clear(&said)))
    }

    /// For each of these reasons the phrasing that is most like the message, by its number: the reply quotes it. "You visited
    /// me" is not what somebody has said who wrote "I visited you".
    ///
    /// # Errors
    ///
    /// A phrasing cannot be formatted.
    pub(crate) fn phrasings(&self, renderer: &Renderer<'_>, reasons: &[&Reason]) -> Result<Vec<usize>, Diagnostic> {
        let Language::Of(language) = &self.recognition.language else { return Ok(Vec::new()) };
        let nearest = |reason: &&Reason| {
            let phrasings = renderer.requests(reason)?;
            Ok(self.recognizer.nearest(language, &self.text, &phrasings))
        };
        reasons.iter().map(nearest).collect()
    }

    /// The register that the message is in itself, if that is clear and the reply is in its language.
    ///
    /// # Errors
    ///
    /// A reply cannot be formatted.
    pub(crate) fn register<'w>(
        &self,
        renderer: &Renderer<'_>,
        workspace: &'w Workspace,
    ) -> Result<Option<&'w Id>, Diagnostic> {
        match &self.recognition.language {
            Language::Of(own) if own.same_language(&self.locale) => register(renderer, workspace, &self.text),
            _ => Ok(None),
        }
    }

    fn clear<'w>(&self, known: Known<'w>, said: &str) -> Result<Vec<&'w Reason>, Failure> {
        if self.chosen.is_empty() {
            return Err(Failure::Unanswered(format!(
                "{said} So there is no answer to it here.\nIf a reason fits all the same, name it: {}",
                self.command("REASON")
            )));
        }
        let all = &known.workspace.catalogue().reasons;
        let chosen = self.chosen.iter().filter_map(|id| all.iter().find(|reason| *reason.id == **id));
        let (answered, others): (Vec<_>, Vec<_>) =
            chosen.partition(|reason| known.workspace.profile().has_all(&reason.roles));
        let others: Vec<_> = others
            .into_iter()
            .map(|reason| {
                let roles: Vec<_> = reason.roles.iter().map(|role| format!("`{role}`")).collect();
                format!("`{}` is for people with the role {}.", reason.id, roles.join(", "))
            })
            .collect();
        if answered.is_empty() {
            return Err(Failure::Unanswered(format!("{said} {}", others.join(" "))));
        }
        advise(&[said.to_owned()].into_iter().chain(others).collect::<Vec<_>>().join(" "));
        let likely = self.recognition.reasons.iter().filter(|scored| scored.score >= LIKELY);
        let likely = likely.filter_map(|scored| all.iter().find(|reason| *reason.id == *scored.id));
        let is_chosen = |reason: &Reason| self.chosen.iter().any(|id| **id == *reason.id);
        let left_out = likely.filter(|reason| !is_chosen(reason) && known.workspace.profile().has_all(&reason.roles));
        let left_out: Vec<_> = left_out.map(|reason| &*reason.id).collect();
        if !left_out.is_empty() {
            advise(&self.left_out(answered.iter().map(|reason| &*reason.id), &left_out));
        }
        Ok(answered)
    }

    /// Says which reasons are not answered that the message may give as well, and how to answer these, too.
    fn left_out<'i>(&'i self, answered: impl Iterator<Item = &'i str>, left_out: &[&'i str]) -> String {
        let ids: Vec<_> = left_out.iter().map(|id| format!("`{id}`")).collect();
        let all: Vec<_> = answered.chain(left_out.iter().copied()).collect();
        let these = if left_out.len() == 1 { "that" } else { "those" };
        format!("It may also give {}. To answer {these}, too: {}", all_of(&ids), self.command(&all.join(",")))
    }

    fn not_clear(&self, said: &str) -> String {
        let nearest: Vec<_> = self.recognition.reasons.iter().take(SHOWN).collect();
        let mut message = said.to_owned();
        for reason in &nearest {
            let _ = write!(message, "\n  {:.2}  {}", reason.score, reason.id);
        }
        let _ = match nearest.first() {
            Some(first) => write!(message, "\nAnswer with the one that is right: {}", self.command(&first.id)),
            None => write!(
                message,
                "\nIf you know what it asks for, name the reason: {} (`{} list reasons` shows all)",
                self.command("REASON"),
                program::name()
            ),
        };
        if self.chosen.len() > 1 {
            let ids: Vec<_> = self.chosen.iter().map(|id| format!("`{id}`")).collect();
            let _ = write!(message, "\nOr answer {} together: {}", all_of(&ids), self.command(&self.chosen.join(",")));
        }
        message
    }

    /// What to type for a reason that is named, with everything else that was typed.
    fn command(&self, reason: &str) -> String {
        let typed: Vec<String> = env::args_os().map(|word| word.to_string_lossy().into_owned()).collect();
        format!("{} {}", program::name(), again(&typed, &self.text, reason, &self.locale))
    }
}

/// The words of a command line with a reason in the place of the text that it was found by, and in the language of the text.
fn again(typed: &[String], text: &str, reason: &str, locale: &LocaleTag) -> String {
    let options = typed.iter().position(|word| word == COMMAND).map_or(&[][..], |at| &typed[at + 1..]);
    // A text that is typed without quotation marks is several words.
    let found = (0..options.len()).find_map(|at| {
        let mut rest = text;
        for (number, word) in options.iter().enumerate().skip(at) {
            rest = rest.strip_prefix(word.as_str())?;
            if rest.is_empty() {
                return Some(at..number + 1);
            }
            rest = rest.strip_prefix(' ')?;
        }
        None
    });
    let found = found.unwrap_or_default();
    let kept =
        options.iter().enumerate().filter(|(at, word)| !found.contains(at) && !matches!(&***word, "-" | "--clipboard"));
    let kept: Vec<_> = kept.map(|(_, word)| shell_word(word)).collect();
    let is_locale = |word: &String| word == "--locale" || word.starts_with("--locale=");
    let locale = (!kept.iter().any(is_locale)).then(|| format!("--locale {locale}"));
    [COMMAND.to_owned(), reason.to_owned()].into_iter().chain(kept).chain(locale).collect::<Vec<_>>().join(" ")
}

const COMMAND: &str = "reply";

/// A word as a shell reads it: between quotation marks if it has anything with a meaning of its own there.
fn shell_word(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./:=,@%+".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.to_owned();
    }
    format!("'{}'", printable(word).replace('\'', r"'\''"))
}

/// The register that a text is in, by what the replies have in each register alone. It is said where it is not the usual one.
fn register<'w>(renderer: &Renderer<'_>, workspace: &'w Workspace, text: &str) -> Result<Option<&'w Id>, Diagnostic> {
    let catalogue = workspace.catalogue();
    if !renderer.selects_register() {
        return Ok(None);
    }
    let Some(found) = registers(renderer, workspace)?.of(text) else { return Ok(None) };
    if found.register > 0 {
        let words: Vec<_> = found.words.iter().map(|word| format!("“{word}”")).collect();
        advise(&format!(
            "It says {}, so the reply is `{}`; --register names another form of address.",
            words.join(", "),
            catalogue.registers[found.register]
        ));
    }
    Ok(Some(&catalogue.registers[found.register]))
}

/// What tells the registers of a language apart, learned from all replies in each of them.
fn registers(renderer: &Renderer<'_>, workspace: &Workspace) -> Result<Registers, Diagnostic> {
    let catalogue = workspace.catalogue();
    // Where there is room, the replies are whole.
    let platforms = &catalogue.platforms;
    let platform = platforms.iter().find(|platform| platform.limits.is_empty()).unwrap_or(&platforms[0]);
    let replies = |register| {
        let both = catalogue.reasons.iter().flat_map(|reason| catalogue.tones.iter().map(move |tone| (reason, tone)));
        let replies = both.map(|(reason, tone)| {
            let request = ReplyRequest { tone, register, ..ReplyRequest::new(reason, workspace) };
            Ok(renderer.reply(platform, &request)?.text())
        });
        replies.collect::<Result<Vec<String>, Diagnostic>>()
    };
    let texts = catalogue.registers.iter().map(replies).collect::<Result<Vec<_>, _>>()?;
    Ok(Registers::learn(&texts))
}

/// The language of a message and the reasons that it gives, in a sentence or two.
pub(crate) fn sentence(recognition: &Recognition) -> String {
    let locale = match &recognition.language {
        Language::Of(locale) => locale,
        Language::Other(name) => {
            return format!("The message is in {name}, and the workspace has no requests in that language.");
        }
        Language::Unclear => {
            return "The message has too few words to tell its language. Name it with --locale.".to_owned();
        }
    };
    let chosen: Vec<_> = recognition.chosen.iter().map(|id| format!("`{id}`")).collect();
    match (chosen.is_empty(), recognition.is_clear) {
        (true, true) => format!("The message is in `{locale}` and fits no reason."),
        (true, false) => format!("The message is in `{locale}`. It is not clear whether it fits a reason."),
        (false, true) => format!("The message is in `{locale}` and gives {}.", all_of(&chosen)),
        (false, false) => {
            format!("The message is in `{locale}`. It may give {}, but that is not clear.", all_of(&chosen))
        }
    }
}

/// The locale to answer a language in.
fn answered_in(root: &Root, setting: Option<&Setting<LocaleTag>>, language: &LocaleTag) -> Result<LocaleTag, Failure> {
    if setting.is_some_and(|setting| matches!(setting.origin, Origin::Flag(_))) {
        return select::set_locale(root, setting);
    }
    let wanted = setting.map(|setting| setting.value.clone()).into_iter().chain(select::of_user());
    let available = select::available(root)?;
    let mut own = wanted.filter(|tag| tag.same_language(language));
    let found = own.find_map(|tag| select::negotiable(&tag, &available).ok());
    Ok(found.unwrap_or_else(|| language.clone()))
}

/// The chosen reasons in the order in which the message comes to them: by where the words stand that spoke for each.
fn in_order(recognizer: &Recognizer, recognition: &Recognition, text: &str) -> Vec<String> {
    let Language::Of(locale) = &recognition.language else { return recognition.chosen.clone() };
    if recognition.chosen.len() < 2 {
        return recognition.chosen.clone();
    }
    let place = |id: &String| {
        let mut sum = (0.0, 0.0);
        for evidence in recognizer.explain(locale, text, id).iter().filter(|evidence| evidence.weight > 0.0) {
            let (weight, at) = (f64::from(evidence.weight), u32::try_from(evidence.range.start).unwrap_or(u32::MAX));
            sum = (sum.0 + weight, sum.1 + weight * f64::from(at));
        }
        if sum.0 > 0.0 { sum.1 / sum.0 } else { f64::MAX }
    };
    let mut chosen: Vec<_> = recognition.chosen.iter().map(|id| (place(id), id.clone())).collect();
    chosen.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    chosen.into_iter().map(|(_, id)| id).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use korb_recognition::{Examples, Scored};

    use super::*;
    use crate::known;
    use crate::workspace::Wanted;

    fn recognition(language: Language, chosen: &[&str], is_clear: bool) -> Recognition {
        let scored = |(id, score): (&str, f32)| Scored { id: id.to_owned(), score };
        let reasons = [("a", 0.8), ("b", 0.7), ("c", 0.1), ("d", 0.05)].map(scored).to_vec();
        Recognition { language, reasons, chosen: chosen.iter().map(|&id| id.to_owned()).collect(), is_clear }
    }

    #[test]
    fn what_was_understood_is_said_in_a_sentence() {
        let english = || Language::Of(LocaleTag::new("en").unwrap());
        for (language, chosen, is_clear, said) in [
            (english(), &["a"][..], true, "The message is in `en` and gives `a`."),
            (english(), &["a", "b"], true, "The message is in `en` and gives `a` and `b`."),
            (english(), &["a", "b", "c"], true, "The message is in `en` and gives `a`, `b` and `c`."),
            (english(), &["a"], false, "The message is in `en`. It may give `a`, but that is not clear."),
            (english(), &[], true, "The message is in `en` and fits no reason."),
            (english(), &[], false, "The message is in `en`. It is not clear whether it fits a reason."),
            (
                Language::Other("Finnish"),
                &[],
                true,
                "The message is in Finnish, and the workspace has no requests in that language.",
            ),
        ] {
            assert_eq!(sentence(&recognition(language, chosen, is_clear)), said);
        }
    }

    #[test]
    fn who_has_to_decide_sees_three_reasons_and_what_to_type() {
        let locale = LocaleTag::new("de-AT").unwrap();
        let recognition = recognition(Language::Of(LocaleTag::new("de").unwrap()), &["a"], false);
        let recognizer = Recognizer::train(&[], &[]);
        let (text, chosen) = (String::new(), recognition.chosen.clone());
        let understood = Understood { recognizer, text, recognition, chosen, picked: None, locale };
        let expected = "It is not clear.\n  0.80  a\n  0.70  b\n  0.10  c\nAnswer with the one that is right: korb reply a \
                        --locale de-AT";
        assert_eq!(understood.not_clear("It is not clear."), expected);
        let understood = Understood { chosen: vec!["b".to_owned(), "a".to_owned()], ..understood };
        let together = "\nOr answer `b` and `a` together: korb reply b,a --locale de-AT";
        assert_eq!(understood.not_clear("It is not clear."), format!("{expected}{together}"));
        for (left_out, said) in [
            (&["c"][..], "It may also give `c`. To answer that, too: korb reply b,a,c --locale de-AT"),
            (&["c", "d"], "It may also give `c` and `d`. To answer those, too: korb reply b,a,c,d --locale de-AT"),
        ] {
            assert_eq!(understood.left_out(["b", "a"].into_iter(), left_out), said);
        }
    }

    #[test]
    fn two_reasons_are_answered_in_the_order_of_the_message() {
        let english = LocaleTag::new("en").unwrap();
        let messages = vec![
            ("a", "my alphabet shines"),
            ("a", "an alphabet"),
            ("a", "such an alphabet"),
            ("b", "your bicycle shines"),
            ("b", "a bicycle"),
            ("b", "such a bicycle"),
            ("none", "hello there"),
        ];
        let recognizer =
            Recognizer::train(&["a", "b"], &[Examples { locale: english.clone(), messages, thesaurus: vec![] }]);
        for (text, order) in [
            ("Bicycle bicycle, and now about an alphabet", ["b", "a"]),
            ("ALPHABET! ALPHABET! My friend, what a bicycle", ["a", "b"]),
        ] {
            for chosen in [["a", "b"], ["b", "a"]] {
                let recognition = recognition(Language::Of(english.clone()), &chosen, true);
                assert_eq!(in_order(&recognizer, &recognition, text), order, "{text}");
            }
        }
    }

    #[test]
    fn what_else_was_typed_stays_in_a_command() {
        let locale = LocaleTag::new("de").unwrap();
        for (typed, text, expected) in [
            (&["korb"][..], "Hallo", "reply x --locale de"),
            (&["korb", "reply", "Hallo du"], "Hallo du", "reply x --locale de"),
            (&["korb", "reply", "Hallo", "du", "--to", "Kim"], "Hallo du", "reply x --to Kim --locale de"),
            (&["korb", "reply", "--clipboard", "--copy"], "Hallo", "reply x --copy --locale de"),
            (&["korb", "reply", "-", "--locale=de-AT"], "Hallo", "reply x --locale=de-AT"),
            (&["korb", "reply", "--to", "Kim O'Hara", "Kim"], "Kim", "reply x --to 'Kim O'\\''Hara' --locale de"),
            (&["cargo", "xtask", "reply", "--private", "$(x)"], "Hallo", "reply x --private '$(x)' --locale de"),
        ] {
            let typed: Vec<_> = typed.iter().map(|&word| word.to_owned()).collect();
            assert_eq!(again(&typed, text, "x", &locale), expected);
        }
    }

    /// The messages among those that the recognition is judged by whose readers are addressed informally, by a part of each; told
    /// apart by hand. Where several people are addressed, either is right.
    const INFORMAL: &[(&str, &[&str], &[&str])] = &[
        (
            "de",
            &[
                "hab deinen besuch in meiner statistik",
                "Du hast das Mindset",
                "du hast es abbekommen",
                "Würdest du Wasserfilter",
                "Nimmst mi auf in deine Listn",
                "Flieg mit!",
                "kommst du nachher noch inne",
                "Hallo Jördis, du fragst",
                "ich hoff ich darf du sagen",
                "taugert dir des",
                "die Bank will nicht dass du",
                "von deinem Installateur",
                "auf deinem profil gelandet",
                "Dein Lächeln ist wie Sonne",
                "sonst hast du sieben Jahre",
                "an deine Chefin",
                "dein name stand unter",
            ],
            &[
                "Was stellt ihr da in Lauscha",
                "Liebe Doro, das war ein Abend",
                "Hi Kollegen, hab mir",
                "in eurer Drohnengruppe",
                "Kommt ihr Sonntag",
                "Könnt ihr bitte den Notdienst",
            ],
        ),
        (
            "fr",
            &[
                "t'as zieuté mon profil",
                "Coucou Bruno, ton contact",
                "croiser ton chemin digital",
                "c'est toi qui fais tourner",
            ],
            &[],
        ),
        ("ru", &["что поднял на уши своего знакомого", "Номер в гостинице тебе бронировать"], &[]),
    ];

    #[test]
    fn the_register_of_a_message_is_seldom_missed_and_never_mistaken() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/recognition");
        let tags: Vec<_> = INFORMAL.iter().map(|(tag, ..)| LocaleTag::new(tag).unwrap()).collect();
        let workspace = Root::Embedded.read(Wanted::For(&tags), None).unwrap();
        let reasons: Vec<_> = workspace.catalogue().reasons.iter().map(|reason| reason.id.to_string()).collect();
        let messages = known::read(Path::new(folder), "tests/recognition", &reasons).unwrap();
        let mut formal = 0;
        for ((tag, informal, either), locale) in INFORMAL.iter().zip(&tags) {
            let registers = registers(&workspace.renderer(locale), &workspace).unwrap();
            let (mut found, mut seen) = (0, 0);
            for message in messages.iter().filter(|message| message.locale == *locale) {
                let text = message.text.split_whitespace().collect::<Vec<_>>().join(" ");
                let is_one = |parts: &[&str]| parts.iter().any(|part| text.contains(part));
                let register = registers.of(&message.text).map(|found| found.register);
                if is_one(informal) {
                    seen += 1;
                    found += usize::from(register == Some(1));
                    assert_ne!(register, Some(0), "{text}");
                } else if !is_one(either) {
                    assert_ne!(register, Some(1), "{text}");
                    formal += usize::from(register == Some(0));
                }
            }
            assert_eq!(seen, informal.len(), "{tag}");
            assert!(found * 4 >= seen * 3 || seen - found == 1, "{tag}: {found} of {seen}");
        }
        assert!(formal > 100, "{formal}");
    }
}
