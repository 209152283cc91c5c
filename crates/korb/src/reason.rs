//! Which reason a request has: by its id, by as much of the id as somebody types, or picked from a list.
//!
//! This is the one place that decides it. What is typed names a reason, or else is the text of a request; `request.rs` is
//! asked about that.

use std::cell::OnceCell;
use std::cmp::Reverse;
use std::io::{self, IsTerminal};

use korb_catalogue::{Catalogue, CatalogueFile, Diagnostic, Reason, did_you_mean};
use korb_localization::LocaleTag;
use korb_recognition::{Language, Recognizer, Scored};
use korb_render::Workspace;

use crate::failure::Failure;
use crate::learned;
use crate::message::{self, Source};
use crate::phrases::{Phrases, Words};
use crate::picker::{self, Found, Item};
use crate::program;
use crate::select::find;
use crate::workspace::Root;

/// What was said about the reason on the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Asked {
    /// By `--reason`, which takes whole ids, so that a script means the same when there are more reasons.
    Named(Vec<String>),
    /// Without a flag: a name, several with commas between, or the text of a request.
    Typed(String),
    /// By the text of a request on the clipboard.
    Clipboard,
    /// By the text of a request on standard input.
    Input,
    /// Not on the command line. The text of a request can be on standard input.
    Nothing,
}

/// What a reason is looked for in.
#[derive(Clone, Copy)]
pub(crate) struct Known<'w> {
    pub(crate) root: &'w Root,
    pub(crate) workspace: &'w Workspace,
    /// The language to show requests in.
    pub(crate) tag: &'w LocaleTag,
}

/// The text of a request, if that was given and no name. Standard input is read if nobody types there and nothing else was
/// given.
///
/// # Errors
///
/// There is no such reason, several could be meant, or what was given is no text.
pub(crate) fn text(asked: &Asked, catalogue: &CatalogueFile, reads_input: bool) -> Result<Option<String>, Failure> {
    match asked {
        Asked::Typed(typed) => {
            let is_name = by_name(typed, catalogue.catalogue()?)?.is_some();
            if is_name { Ok(None) } else { Source::Typed(typed.clone()).read().map(Some) }
        }
        Asked::Clipboard => Source::Clipboard.read().map(Some),
        Asked::Input if !reads_input => {
            let message = "the text of the request and the profile cannot both be read from standard input; name a file for one \
                           of them";
            Err(Failure::Usage(message.to_owned()))
        }
        Asked::Input => Source::StandardInput.read().map(Some),
        Asked::Nothing if reads_input && !io::stdin().is_terminal() => message::piped(),
        Asked::Named(_) | Asked::Nothing => Ok(None),
    }
}

/// What was said about the reasons.
pub(crate) enum Given<'w> {
    /// Which they are.
    Reasons(Vec<&'w Reason>),
    /// One that was picked for the text of a request.
    ForText(&'w Reason, String),
}

/// The reasons that were asked for, each once: never none. On a terminal, whoever did not say is asked.
///
/// # Errors
///
/// There is no such reason, or several could be meant.
pub(crate) fn of<'w>(asked: &Asked, known: Known<'w>) -> Result<Given<'w>, Failure> {
    let catalogue = known.workspace.catalogue();
    match asked {
        Asked::Named(ids) => {
            let found = ids.iter().map(|id| find("reason", id, &catalogue.reasons, |reason| &reason.id));
            found.collect::<Result<_, _>>().map(each_once).map(Given::Reasons)
        }
        Asked::Typed(typed) => match by_name(typed, catalogue)? {
            Some(reasons) => Ok(Given::Reasons(reasons)),
            None => Err(no_such(typed, catalogue)),
        },
        _ if picker::can_ask() => Ok(match picked(known, &[], None)? {
            (reason, Some(text)) => Given::ForText(reason, text),
            (reason, None) => Given::Reasons(vec![reason]),
        }),
        _ => {
            let is_empty = if io::stdin().is_terminal() { "" } else { "standard input has no text; " };
            Err(Failure::Usage(format!(
                "{is_empty}say which kind of request it was: `{0} reply {1}`, for example, or pipe in its text; `{0} list \
                 reasons` shows all",
                program::name(),
                catalogue.reasons[0].id
            )))
        }
    }
}

/// The reason that somebody picks from the list of those that the profile has the roles for, and the text of a request if one was
/// pasted there. Those with the best scores come first, if there are scores. A text that is pasted there is recognized: what has to be learned for that is learned then, and if
/// there is nothing to learn from, words of it are still found.
///
/// # Errors
///
/// Nothing was picked, or the requests cannot be read.
pub(crate) fn picked<'w>(
    known: Known<'w>,
    ranked: &[Scored],
    recognizer: Option<&Recognizer>,
) -> Result<(&'w Reason, Option<String>), Failure> {
    let Known { root, workspace, tag } = known;
    let phrases = Phrases::read(root)?;
    let renderer = workspace.renderer(tag);
    let all = &workspace.catalogue().reasons;
    let reasons: Vec<_> = all.iter().filter(|reason| workspace.profile().has_all(&reason.roles)).collect();
    let requests = reasons.iter().map(|reason| Ok(renderer.requests(reason)?.first().cloned().unwrap_or_default()));
    let requests = requests.collect::<Result<Vec<_>, Diagnostic>>()?;
    let item = |number: usize, score| Item { number, score, text: &requests[number], id: &reasons[number].id };
    let scored = |scored: &Scored| {
        let number = reasons.iter().position(|reason| *reason.id == *scored.id)?;
        Some(item(number, Some(scored.score)))
    };
    let of_all = || {
        let first: Vec<_> = ranked.iter().filter_map(scored).collect();
        let is_first = |number: &usize| first.iter().any(|item| item.number == *number);
        let others: Vec<_> = (0..reasons.len()).filter(|number| !is_first(number)).collect();
        [first, others.into_iter().map(|number| item(number, None)).collect()].concat()
    };
    let learned = OnceCell::new();
    let mut text = None;
    let find = |typed: &str| {
        text = Some(typed.to_owned()).filter(|typed| is_text(typed));
        let words = Words::of(typed);
        if words.is_empty() {
            return Found { items: of_all(), note: None };
        }
        let mut found: Vec<_> = (0..reasons.len())
            .filter_map(|number| Some((phrases.fit(&words, reasons[number])?, item(number, None))))
            .collect();
        // A stable sort: those that fit equally well stay in the order of the catalogue.
        found.sort_by_key(|(fit, _)| Reverse(*fit));
        if !found.is_empty() {
            return Found { items: found.into_iter().map(|(_, item)| item).collect(), note: None };
        }
        let recognizer = recognizer.or_else(|| learned.get_or_init(|| learned::recognizer(root).ok()).as_ref());
        let recognized = recognizer.map(|recognizer| recognized(recognizer, tag, typed)).unwrap_or_default();
        let items: Vec<_> = recognized.iter().filter_map(scored).collect();
        let note = if items.is_empty() { NOTHING_FOUND } else { RECOGNIZED };
        Found { items, note: Some(note) }
    };
    let number = picker::pick("Which request was it?", find)?;
    Ok((reasons[number], text))
}

const NOTHING_FOUND: &str = "[nothing found; Ctrl-U for other words, Esc to leave]";
const RECOGNIZED: &str = "[what such a text most likely asks for; Enter to choose, Esc to leave]";

/// The reasons that a text may give, the likeliest first. What is hardly likely is left out.
fn recognized(recognizer: &Recognizer, tag: &LocaleTag, text: &str) -> Vec<Scored> {
    const LEAST: f32 = 0.01;
    let mut recognition = recognizer.recognize(text);
    if recognition.language == Language::Unclear
        && let Ok(language) = learned::locale(recognizer, tag)
    {
        recognition = recognizer.recognize_in(&language, text);
    }
    // Without anything that speaks for it, the first is only what most people ask.
    let is_of_text = match (&recognition.language, recognition.reasons.first()) {
        (Language::Of(language), Some(first)) => {
            recognizer.explain(language, text, &first.id).iter().any(|evidence| evidence.weight > 0.0)
        }
        _ => false,
    };
    recognition.reasons.retain(|reason| is_of_text && reason.score >= LEAST);
    recognition.reasons
}

/// The reasons whose ids were typed, or enough of them. `None` if it was no id but a text.
fn by_name<'c>(typed: &str, catalogue: &'c Catalogue) -> Result<Option<Vec<&'c Reason>>, Failure> {
    // A text can have commas, too. It is one if any piece of it is no name.
    if let Some(found) = typed.split(',').map(|name| named(name, &catalogue.reasons)).collect::<Option<Vec<_>>>() {
        return found.into_iter().collect::<Result<_, _>>().map(each_once).map(Some);
    }
    if let Some([first, second]) = two_names(typed, &catalogue.reasons) {
        let message = format!(
            "`{typed}` names no reason; for both in one reply, put a comma between: `{} reply {},{}`",
            program::name(),
            first.id,
            second.id
        );
        return Err(Failure::Usage(message));
    }
    // Nobody writes a text with commas and without a space.
    let is_list = |c: char| c.is_ascii_alphanumeric() || matches!(c, ',' | '-' | '_');
    let wrong = typed.split(',').find(|name| named(name, &catalogue.reasons).is_none()).unwrap_or_default();
    let typed = if typed.chars().all(is_list) { wrong } else { typed };
    if is_text(typed) {
        return Ok(None);
    }
    let is_one_word = typed.split_whitespace().count() < 2;
    if is_one_word || meant(typed, catalogue).is_some() { Err(no_such(typed, catalogue)) } else { Ok(None) }
}

/// The id that is nearest to what was typed.
fn meant<'c>(typed: &str, catalogue: &'c Catalogue) -> Option<&'c str> {
    let name = typed.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-");
    did_you_mean(&name, catalogue.reasons.iter().map(|reason| &*reason.id))
}

/// The failure for a name that no reason has: the nearest name, or how to look for it.
fn no_such(typed: &str, catalogue: &Catalogue) -> Failure {
    let korb = program::name();
    let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    Failure::Usage(match meant(&typed, catalogue) {
        _ if typed.is_empty() => {
            format!(
                "the name of the reason is empty; `{korb} list reasons` shows all, and `{korb} reply -` reads a request"
            )
        }
        Some(meant) => format!("there is no reason `{typed}`; did you mean `{meant}`?"),
        None => {
            let quoted = if typed.contains(' ') { format!("\"{typed}\"") } else { typed.clone() };
            format!(
                "there is no reason `{typed}`; `{korb} list reasons --search {quoted}` looks for it in what people write, and \
                 `{korb} list reasons` shows all"
            )
        }
    })
}

/// The two reasons that are named one behind the other, or with a word such as "and" between. A text has more words.
fn two_names<'c>(typed: &str, reasons: &'c [Reason]) -> Option<[&'c Reason; 2]> {
    const SIGNS: [char; 5] = ['+', '&', '/', '|', ';'];
    let mut words = typed.split(|c: char| c.is_whitespace() || SIGNS.contains(&c)).filter(|word| !word.is_empty());
    let named = |word: &str| named(word, reasons)?.ok();
    let (first, mut last) = (named(words.next()?)?, words.next()?);
    last = words.next().unwrap_or(last);
    let second = named(last)?;
    (words.next().is_none() && first.id != second.id).then_some([first, second])
}

fn each_once(reasons: Vec<&Reason>) -> Vec<&Reason> {
    let mut unique: Vec<&Reason> = Vec::with_capacity(reasons.len());
    for reason in reasons {
        if unique.iter().all(|known| known.id != reason.id) {
            unique.push(reason);
        }
    }
    unique
}

/// The reason with this id. Else the only one whose id begins like this, else the only one whose id has these words, else
/// the only one with words that begin like them. Capitals do not matter. `None` if no id has all of the words.
fn named<'c>(typed: &str, reasons: &'c [Reason]) -> Option<Result<&'c Reason, Failure>> {
    let typed = typed.to_lowercase();
    let words: Vec<&str> =
        typed.split(|c: char| c.is_whitespace() || matches!(c, '-' | '_')).filter(|word| !word.is_empty()).collect();
    // Nobody types more words than an id can have, and a text may have a million.
    if words.is_empty() || words.len() > MOST_WORDS {
        return None;
    }
    let name = words.join("-");
    if let Some(reason) = reasons.iter().find(|reason| *reason.id == *name) {
        return Some(Ok(reason));
    }
    let among = |fits: &dyn Fn(&str) -> bool| reasons.iter().filter(|reason| fits(&reason.id)).collect::<Vec<_>>();
    let has_words = |id: &str| words.iter().all(|word| id.split('-').any(|part| part == *word));
    let mut begun = among(&|id| id.starts_with(&name));
    if begun.len() > 1 && begun.iter().filter(|reason| has_words(&reason.id)).count() == 1 {
        begun.retain(|reason| has_words(&reason.id));
    }
    let beginnings = |id: &str| words.iter().all(|word| id.split('-').any(|part| part.starts_with(word)));
    let found = [begun, among(&has_words), among(&beginnings)].into_iter().find(|found| !found.is_empty())?;
    Some(match found[..] {
        [reason] => Ok(reason),
        _ => {
            let ids: Vec<_> = found.iter().map(|reason| &*reason.id).collect();
            let message = format!("`{name}` can be any of {}; type more of the one that you mean", ids.join(", "));
            Err(Failure::Usage(message))
        }
    })
}

/// More words than any id has that somebody would type.
const MOST_WORDS: usize = 20;

/// Whether nobody can have meant an id: it has more words than a part of one, or characters that none has.
fn is_text(typed: &str) -> bool {
    const FEWEST_WORDS: usize = 4;
    typed.split_whitespace().count() >= FEWEST_WORDS
        || typed.contains(|c: char| !c.is_ascii_alphanumeric() && !c.is_whitespace() && !matches!(c, '-' | '_'))
}

#[cfg(test)]
mod tests {
    use korb_catalogue::{Catalogue, Reason, SourceFile};

    use super::by_name;
    use crate::failure::Failure;

    /// What was typed, and the reason that it names, or what the message has to mention.
    const TYPED: &[(&str, Result<&str, &[&str]>)] = &[
        ("project-offers", Ok("project-offers")),
        ("visited-profile,project", Ok("visited-profile,project-offers")),
        ("Project, visited , project", Ok("project-offers,visited-profile")),
        ("project,profile", Err(&["visited-profile, share-my-profile"])),
        ("Project_Offers", Ok("project-offers")),
        ("PROJECT OFFERS", Ok("project-offers")),
        ("project", Ok("project-offers")),
        ("proj", Ok("project-offers")),
        ("offers", Ok("project-offers")),
        ("offers project", Ok("project-offers")),
        ("visited", Ok("visited-profile")),
        ("visited add", Ok("you-visited-add")),
        ("come up", Ok("something-may-come-up")),
        // The beginning of an id comes before a word in the middle of another.
        ("may", Ok("maybe-i-can-help")),
        ("mod", Ok("you-as-moderator")),
        ("looking for x", Ok("looking-for-x")),
        ("looking-for-", Err(&["looking-for-x, looking-for-contacts", "type more"])),
        ("profile", Err(&["visited-profile, share-my-profile"])),
        ("want", Ok("want-you-in-network")),
        ("", Err(&["the name of the reason is empty"])),
        (" ", Err(&["the name of the reason is empty"])),
        ("vistied profile", Err(&["did you mean `visited-profile`?"])),
        ("Projct-offers", Err(&["did you mean `project-offers`?"])),
        (
            "project-offers,visted-profile",
            Err(&["there is no reason `visted-profile`; did you mean `visited-profile`?"]),
        ),
        ("project,", Err(&["the name of the reason is empty"])),
        ("qqqq", Err(&["there is no reason `qqqq`; `korb list reasons --search qqqq` looks for it"])),
        ("project and visited", Err(&["put a comma between: `korb reply project-offers,visited-profile`"])),
        ("visited und Project", Err(&["`korb reply visited-profile,project-offers`"])),
        ("visited project", Err(&["`korb reply visited-profile,project-offers`"])),
        ("project & visited", Err(&["`korb reply project-offers,visited-profile`"])),
        ("project+visited", Err(&["`korb reply project-offers,visited-profile`"])),
    ];

    fn ids(reasons: &[&Reason]) -> String {
        reasons.iter().map(|reason| &*reason.id).collect::<Vec<_>>().join(",")
    }

    #[test]
    fn a_reason_is_found_by_as_much_of_its_id_as_tells_it_from_the_others() {
        let shipped = concat!(env!("CARGO_MANIFEST_DIR"), "/packaged/catalogue.toml");
        let file = SourceFile::new("catalogue.toml", std::fs::read_to_string(shipped).unwrap());
        let catalogue = Catalogue::read(&file).value.unwrap();
        for (typed, expected) in TYPED {
            match (by_name(typed, &catalogue), expected) {
                (Ok(Some(found)), Ok(expected)) => assert_eq!(ids(&found), *expected, "{typed}"),
                (Err(Failure::Usage(message)), Err(mentioned)) => {
                    for part in *mentioned {
                        assert!(message.contains(part), "{typed}: {message}");
                    }
                }
                (found, _) => panic!("{typed}: {found:?}"),
            }
        }
        for reason in &catalogue.reasons {
            for typed in [reason.id.to_string(), reason.id.to_uppercase(), reason.id.replace('-', " ")] {
                assert_eq!(ids(&by_name(&typed, &catalogue).unwrap().unwrap()), *reason.id, "{typed}");
            }
        }
        for text in [
            "project, qqqq",
            "Why did you visit my profile?",
            "プロフィールを拝見しました",
            "hello I saw your page",
            "Bewerbung?",
            "hello there",
            "the project and visited",
        ] {
            assert!(by_name(text, &catalogue).unwrap().is_none(), "{text}");
        }
    }
}
