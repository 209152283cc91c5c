//! `korb locale add`: begins a translation, with every message in a comment to fill in.

use std::fmt::Write;
use std::fs;

use korb_localization::{Locale, LocaleTag, Locales, Pair, begin_translation};

use crate::args::locale::AddArguments;
use crate::desk::{Desk, must_need_files, parse};
use crate::failure::Failure;
use crate::out::{announce, counted};
use crate::replace::{Hold, make_folder};
use crate::{listed, program};

pub(crate) fn run(arguments: &AddArguments) -> Result<(), Failure> {
    let desk = Desk::open(arguments.folder.workspace.as_deref())?;
    let hold = desk.hold()?;
    let tag = parse(&arguments.tag)?.modern();
    must_need_files(&tag)?;
    if tag == desk.source {
        return Err(Failure::Usage(format!("`{tag}` is the source, which everything is translated from")));
    }
    let folder = desk.folder.join("locales").join(tag.as_str());
    if fs::symlink_metadata(&folder).is_ok() {
        let message = format!(
            "there is a locale `{tag}` already; `{} locale update {tag}` adds what is new in the source",
            program::name()
        );
        return Err(Failure::Usage(message));
    }
    let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let other = desk
        .root
        .locale_folders()?
        .into_iter()
        .find(|folder| LocaleTag::parse(folder).is_some_and(|other| other.modern() == tag));
    if let Some(other) = other {
        return Err(Failure::Usage(format!(
            "there is a locale `{other}` already, and its tag means the same as `{tag}`"
        )));
    }
    if let Some(base) = desk.bases(&tag)?.into_iter().next() {
        return variant(&desk, &hold, &tag, &base);
    }
    let beside = desk.beside(&arguments.beside.with, &tag)?;
    let tags = Pair { source: &desk.source, translation: &tag };
    let files = desk.source_files.iter().map(|file| (name(file.path()), begin_translation(tags, &beside, file)));
    let files: Vec<_> = files.collect();
    make(&desk, &hold, &tag, &files)?;

    let mut report = String::new();
    if tag.as_str() != arguments.tag {
        let _ = writeln!(report, "The canonical form of this tag is {tag}.");
    }
    if !tag.is_known() {
        let _ = writeln!(report, "CLDR does not know the language `{}`; is the tag right?", tag.language());
    }
    // As `status` counts.
    let source = Locale::read(desk.source.clone(), &desk.source_files);
    let count = Locales::new(vec![source], desk.source.clone()).coverage(&tag, 0, None).messages;
    let _ =
        writeln!(report, "locales/{tag}: {}, {} to translate", counted(files.len(), "file"), counted(count, "message"));
    // All other texts use the words of the platforms.
    let has_words = |(_, text): &&(String, String)| text.contains("platform-generic");
    let first = files.iter().find(has_words).or(files.first()).map_or("", |(name, _)| name);
    let (source, korb) = (&desk.source, program::name());
    let _ = write!(
        report,
        "
What to do next:
1. Open locales/{tag}/{first}. Each message is there twice: after `# {source}:` as it is in the source, and below it
   for you to fill in. Write your text in place of `…` and remove the `# ` before its lines.
2. See what is wrong with it, and then what it looks like:
   {korb} check --locale {tag} --deny warning
   {korb} locale preview {tag}
3. Record that it is made from the present source: {korb} locale done {tag}
What you leave in a comment falls back to {source}. TRANSLATING.md explains the rest, up to the pull request."
    );
    announce(&report)
}

/// Begins a regional variant, in which nothing is to be translated: everything falls back to `base`, and what is different
/// is copied from there. Only its name is certain to differ.
fn variant(desk: &Desk, hold: &Hold, tag: &LocaleTag, base: &LocaleTag) -> Result<(), Failure> {
    const NAME: &str = "site-language";
    let head = format!("### What is different in {tag}. Everything else comes from {base}.\n");
    let texts = desk.originals(tag)?;
    let file = match texts.get(NAME) {
        Some(text) => {
            let file = text.file().path().rsplit('/').next().unwrap_or_default().to_owned();
            let name = text.as_written().replace('\n', "\n# ");
            (file, format!("{head}\n# {base}: {name}\n# {NAME} = …\n"))
        }
        None => ("texts.ftl".to_owned(), head),
    };
    make(desk, hold, tag, std::slice::from_ref(&file))?;
    let korb = program::name();
    announce(&format!(
        "locales/{tag}: a variant of {base}, which has everything that is not different here
What to do next:
1. Copy the messages that are different from locales/{base}, or only those of their attributes, and change them there.
2. See what is wrong with it, and then what it looks like:
   {korb} check --locale {tag} --deny warning
   {korb} locale preview {tag}
3. Record that it is made from the present texts of {base}: {korb} locale done {tag}
TRANSLATING.md explains the rest, up to the pull request."
    ))
}

/// Makes the files of a locale, and adds it to the lists of languages. The lists come first: if the machine fails in between,
/// the command can be given again, which it could not be once the folder is there.
fn make(desk: &Desk, hold: &Hold, tag: &LocaleTag, files: &[(String, String)]) -> Result<(), Failure> {
    let lists = listed::with(&desk.root, tag)?;
    desk.write(hold, lists.iter().map(|(path, text)| (path.clone(), text.as_str())))?;
    make_folder(hold, &desk.folder.join("locales").join(tag.as_str()), files)
}
