//! `korb recognize`: which reasons a message gives, and in which language it is.

mod batch;
mod shown;

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use korb_localization::LocaleTag;
use korb_recognition::{Language, Recognizer};

use crate::args::recognize::{Messages, Recognize as Arguments};
use crate::config;
use crate::failure::Failure;
use crate::learned;
use crate::out::{advise, print};
use crate::program;

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    if matches!(arguments.of, Messages::Many) && io::stdin().is_terminal() {
        let message =
            format!("there are no messages: pipe them in, as with `{} recognize --batch < FILE`", program::name());
        return Err(Failure::Usage(message));
    }
    let root = config::root(arguments.workspace.as_deref())?;
    // What is no message is said before anything is learned.
    let text = match &arguments.of {
        Messages::One { source, .. } => Some(source.read()?),
        Messages::Many => None,
    };
    let recognizer = learned::recognizer(&root)?;
    let locale = arguments.locale.as_ref().map(|asked| learned::locale(&recognizer, asked)).transpose()?;
    let (Messages::One { is_json, explains, .. }, Some(text)) = (&arguments.of, text) else {
        return batch::run(&recognizer, locale.as_ref());
    };
    let recognition = learned::recognized(&recognizer, locale.as_ref(), &text);
    if let Some(locale) = &locale {
        mention_other_language(&recognizer, locale, &text);
    }
    let evidence = if *explains { shown::evidence(&recognizer, &recognition, &text) } else { Vec::new() };
    if *is_json {
        print(&shown::as_json(&recognition, &evidence, &text))?;
    } else {
        print(&shown::for_people(&recognition, &evidence, &text))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Says that a message looks like another language than the one that was named, which may have been a slip.
fn mention_other_language(recognizer: &Recognizer, named: &LocaleTag, text: &str) {
    let own = match recognizer.recognize(text).language {
        Language::Of(own) if !own.same_language(named) => format!("`{own}`"),
        Language::Other(name) => name.to_owned(),
        Language::Of(_) | Language::Unclear => return,
    };
    advise(&format!("The message looks like {own}; it is compared with the requests in `{named}`, as --locale says."));
}
