//! `korb evaluate`: how well messages are recognized.

mod shown;

use std::path::Path;

use korb_recognition::{Judged, Known, Recognizer, limited, sizes};

use self::shown::Shown;
use crate::args::evaluate::EvaluateArguments as Arguments;
use crate::failure::Failure;
use crate::jobs::each;
use crate::known::{self, KnownMessage};
use crate::learned::{self, Material, announce};
use crate::out::{print, show};
use crate::workspace::Root;

/// Where a workspace has its messages.
const MESSAGES: &str = "tests/recognition";

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let root = Root::find(arguments.workspace.as_deref())?;
    let material = Material::read(&root)?;
    if material.languages.is_empty() {
        return Err(learned::nothing_to_learn());
    }
    let shown = if arguments.cross_validate {
        announce(&format!("Learning {} times.", learned::FOLDS));
        validated(&material)
    } else {
        let messages = messages(&root, arguments.messages.as_deref(), &material.reasons)?;
        if arguments.learning_curve {
            let curve = curve(&material, &messages);
            return print(&if arguments.json { shown::curve_as_json(&curve) } else { shown::curve(&curve) });
        }
        let recognizer = learned::recognizer(&root)?;
        let judged = judged(&recognizer, &messages);
        Shown { judged, messages }
    };
    print(&if arguments.json { shown.as_json() } else { shown.for_people() })
}

fn messages(root: &Root, named: Option<&Path>, reasons: &[String]) -> Result<Vec<KnownMessage>, Failure> {
    if let Some(folder) = named {
        return known::read(folder, show(folder).trim_end_matches('/'), reasons);
    }
    if let Root::Folder(root) = root
        && root.join(MESSAGES).is_dir()
    {
        return known::read(&root.join(MESSAGES), MESSAGES, reasons);
    }
    Err(Failure::Usage(format!(
        "the workspace has no folder {MESSAGES}/; name one with --messages, or judge the requests themselves with \
         --cross-validate"
    )))
}

fn judged(recognizer: &Recognizer, messages: &[KnownMessage]) -> Vec<Judged> {
    each(messages, |(): &mut (), message| {
        let reasons = message.reasons.iter().map(String::as_str).collect();
        Judged::new(recognizer, &Known { locale: message.locale.clone(), text: &message.text, reasons })
    })
}

/// What comes of each request and phrasing where it was not learned from.
fn validated(material: &Material) -> Shown {
    let held_back = material.cross_validate();
    let (mut judged, mut messages) = (Vec::new(), Vec::new());
    for held_back in held_back {
        let language = &material.languages[held_back.language];
        let example = &language.messages[held_back.message];
        messages.push(KnownMessage {
            locale: language.tag.clone(),
            text: example.text.clone(),
            reasons: held_back.judged.expected.clone(),
            place: example.place.clone(),
        });
        judged.push(held_back.judged);
    }
    Shown { judged, messages }
}

/// What is made of the messages by recognizers that have learned from more and more requests, by how many of each reason.
fn curve(material: &Material, messages: &[KnownMessage]) -> Vec<(usize, Vec<Judged>)> {
    let (reasons, examples) = material.borrowed();
    let sizes = sizes(&examples);
    announce(&format!("Learning {} times.", sizes.len()));
    let judged = each(&sizes, |(): &mut (), size| {
        let examples: Vec<_> = examples.iter().map(|examples| limited(examples, *size)).collect();
        judged(&Recognizer::train(&reasons, &examples), messages)
    });
    sizes.into_iter().zip(judged).collect()
}
