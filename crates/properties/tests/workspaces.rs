//! What holds of a small workspace, whatever somebody has changed in it: `check` finds an error exactly where `render`
//! would stop, and `check --fix` makes nothing worse.
//!
//! The workspace is that of the cases, `tests/base/`, with a site. Each case changes it in one to three places: in a
//! template, a text, the catalogue, the profile, or in which files there are. A case depends only on its number. One
//! that fails prints its changes and the command that repeats it:
//! `KORB_CASE=17 cargo test -p korb-properties --test workspaces`. `KORB_CASES=2000` tries more than the usual number.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{env, fs};

use korb::{Failure, Finding, Wish, check_workspace, render_workspace};
use korb_catalogue::{Code, Severity, SourceFile};
use korb_localization::{Text, Texts};
use korb_properties::{Random, mutate};

/// The number of cases in an ordinary test run.
const CASES: u64 = 120;

/// Of a hundred cases, so many have to be in order and so many have to have an error at least (or something to fix, and
/// nothing). Else the changes would be too harmless, or too harmful, for the property to say much.
const LEAST_OF_EACH: u64 = 15;

#[test]
fn check_finds_an_error_exactly_where_render_stops() {
    each_case(agrees);
}

#[test]
fn fixing_makes_nothing_worse() {
    each_case(fixes_well);
}

/// Judges each case, which says whether it is one of those that the property is for, or what is wrong.
fn each_case(judge: fn(&Files, u64) -> Result<bool, String>) {
    let good = Files::good();
    let judge = |number| {
        judge(&good, number)
            .map_err(|wrong| format!("KORB_CASE={number} cargo test -p korb-properties --test workspaces\n{wrong}\n"))
    };
    if let Ok(number) = env::var("KORB_CASE") {
        judge(number.parse().expect("the number of a case")).unwrap_or_else(|wrong| panic!("{wrong}"));
        return;
    }
    let cases = env::var("KORB_CASES").map_or(CASES, |cases| cases.parse().expect("a number of cases"));
    let (mut held, mut wrong) = (0, 0);
    for number in 0..cases {
        match judge(number) {
            Ok(is_one) => held += u64::from(is_one),
            Err(difference) => {
                eprintln!("{difference}");
                wrong += 1;
            }
        }
    }
    println!("{held} of {cases}, {wrong} wrong");
    assert!(wrong == 0, "{wrong} of {cases} cases are wrong");
    // Of only a few cases, all may be alike.
    let least = LEAST_OF_EACH * cases / 100;
    assert!(cases < CASES || (least..=cases - least).contains(&held), "{held} of {cases}");
}

/// Errors that keep nothing from being rendered: something wrong is shown to people then. `render` does not look for
/// them, because it compares no translation with its source.
const SHOWN_TO_PEOPLE: &[Code] = &[
    Code::DuplicateAttribute,
    Code::DuplicateVariant,
    Code::MissingVariable,
    Code::BidiControl,
    Code::ControlCharacter,
];

/// Files of which `render` reads nothing, or nothing that stops it.
const FOR_OTHERS: [&str; 4] = ["requests.toml", "thesaurus.toml", "sources.toml", "l10n.toml"];

/// Whether both say that a workspace is in order; what they say if they differ.
fn agrees(good: &Files, number: u64) -> Result<bool, String> {
    let (files, changes) = case(good, number);
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let workspace = folder.path().join("w");
    files.write(&workspace);
    let profile = workspace.join(PROFILE);
    let profile = profile.is_file().then_some(&*profile);

    let skipped = BTreeSet::new();
    let wish = Wish { locales: &[], skipped: &skipped, look: None };
    let found = check_workspace(Some(&workspace), profile, wish);
    let (errors, stops): (Vec<_>, bool) = match &found {
        Ok(outcome) => {
            let errors = outcome.findings.iter().filter(|found| found.severity == Severity::Error);
            (errors.clone().map(shown).collect(), errors.clone().any(stops_render))
        }
        Err(failure) => (vec![format!("{failure:?}")], true),
    };
    let rendered = render_workspace(&workspace, profile, &folder.path().join("out"));
    if stops != rendered.is_ok() {
        return Ok(errors.is_empty());
    }
    let stopped = match rendered {
        Ok(()) => "nothing".to_owned(),
        Err(Failure::Faults(faults)) => faults
            .iter()
            .map(|fault| format!("{fault:?}"))
            .map(|fault| clipped(&fault))
            .collect::<Vec<_>>()
            .join("\n  "),
        Err(failure) => format!("{failure:?}"),
    };
    Err(format!(
        "changes:\n  {}\nerrors by check:\n  {}\nstops render:\n  {stopped}",
        changes.join("\n  "),
        errors.join("\n  ")
    ))
}

fn stops_render(error: &Finding) -> bool {
    if error.severity != Severity::Error {
        return false;
    }
    let is_for_others =
        error.region.as_ref().is_some_and(|region| FOR_OTHERS.iter().any(|name| region.file.ends_with(name)));
    !is_for_others && !SHOWN_TO_PEOPLE.contains(&error.code)
}

fn shown(finding: &Finding) -> String {
    let place = finding.region.as_ref().map(|region| format!("{}:{}", region.file, region.start.0));
    format!("{}[{}] {}", place.unwrap_or_default(), finding.code, finding.message)
}

/// Whether something was fixed; what is wrong with that.
fn fixes_well(good: &Files, number: u64) -> Result<bool, String> {
    let (files, changes) = fixable_case(good, number);
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let workspace = folder.path().join("w");
    files.write(&workspace);
    let check = || {
        let wish = Wish { locales: &[], skipped: &BTreeSet::new(), look: None };
        check_workspace(Some(&workspace), None, wish).expect("there is a workspace").findings
    };
    let read = || {
        let mut files = BTreeMap::new();
        read(&workspace, "", &mut files);
        Files(files)
    };
    let fix = || korb::fix_workspace(&workspace).expect("the files can be written");
    let before = check();
    let was = read();
    let fixed = fix();
    let (after, now) = (check(), read());

    let mut wrong = Vec::new();
    let has_errors = before.iter().any(|finding| finding.severity == Severity::Error);
    // What is wrong in a file that cannot be read comes to light when it can.
    let was_read = before.iter().all(|finding| !matches!(finding.code, Code::LineEnding | Code::ByteOrderMark));
    for new in new_findings(&before, &after).into_iter().filter(|_| was_read) {
        // What cannot be rendered is not searched for what rendering finds.
        if !(has_errors && FOUND_BY_RENDERING.contains(&new.code)) {
            wrong.push(format!("new: {}", shown(new)));
        }
    }
    wrong.extend(lost_texts(&was, &now));
    if fix() > 0 {
        wrong.push("a second run fixes more".to_owned());
    }
    if wrong.is_empty() {
        return Ok(fixed > 0);
    }
    Err(format!("changes:\n  {}\nwrong:\n  {}", changes.join("\n  "), wrong.join("\n  ")))
}

/// What only a workspace that can be rendered is searched for.
const FOUND_BY_RENDERING: &[Code] = &[
    Code::NoticeMissing,
    Code::MetadataMissing,
    Code::TooLong,
    Code::TextTooLong,
    Code::UnusedMessage,
    Code::TemplateError,
    Code::TemplateUndefined,
    Code::UnknownId,
    Code::UnknownVariable,
    Code::UnknownReference,
    Code::TooManyPlaceables,
];

/// The findings that were not there before, wherever they stand now.
fn new_findings<'f>(before: &[Finding], after: &'f [Finding]) -> Vec<&'f Finding> {
    let key = |finding: &Finding| {
        let file = finding.region.as_ref().map(|region| region.file.clone());
        (finding.code, file, finding.subject.id.clone(), finding.subject.attribute.clone())
    };
    let mut known: Vec<_> = before.iter().map(key).collect();
    let is_new = |finding: &&Finding| match known.iter().position(|known| *known == key(finding)) {
        Some(at) => {
            known.swap_remove(at);
            false
        }
        None => true,
    };
    after.iter().filter(is_new).collect()
}

/// The texts that are gone, stand nowhere else, and may be needed: the source has a text of that name, or the message
/// lacked one that it could be.
fn lost_texts(was: &Files, now: &Files) -> Vec<String> {
    let mut lost = Vec::new();
    let source = was.texts("de");
    for locale in ["de", "de-AT", "en"] {
        let (was, now) = (was.texts(locale), now.texts(locale));
        let all: BTreeSet<_> = now.iter().flat_map(parts).map(|(_, said)| said).collect();
        for text in was.iter() {
            let of_source: BTreeSet<_> =
                source.get(text.id()).into_iter().flat_map(parts).map(|(name, _)| name).collect();
            let own: BTreeSet<_> = parts(text).into_iter().map(|(name, _)| name).collect();
            let lacks_a_text = locale != "de-AT" && !of_source.is_subset(&own);
            let is_free = text.id().starts_with("platform-") || text.id() == "license-changes";
            let kept = now.get(text.id()).map(parts).unwrap_or_default();
            // A variant that stood there twice stands there once.
            let is_kept = |name: &str, said: &str| {
                let said_now = kept.iter().find(|(kept, _)| kept == name).map(|(_, said)| said);
                said_now.is_some_and(|now| said.lines().all(|line| now.lines().any(|kept| kept == line)))
            };
            let gone = parts(text).into_iter().filter(|(name, said)| !all.contains(said) && !is_kept(name, said));
            for (name, said) in gone {
                if of_source.contains(&name) || lacks_a_text || is_free && !name.is_empty() {
                    lost.push(format!("lost in {locale}: {} {name} {said:?}", text.id()));
                }
            }
        }
    }
    lost
}

/// The text of a message and of each attribute, with its name.
fn parts(text: &Text) -> Vec<(String, String)> {
    let mut parts: Vec<(String, String)> = Vec::new();
    for line in text.canonical().lines() {
        let named = line.strip_prefix('.').and_then(|line| line.split_once(" = "));
        match (named, parts.last_mut()) {
            (Some((name, said)), _) => parts.push((format!(".{name}"), said.to_owned())),
            (None, None) => parts.push((String::new(), line.to_owned())),
            (None, Some((_, said))) => {
                said.push('\n');
                said.push_str(line);
            }
        }
    }
    parts
}

fn clipped(text: &str) -> String {
    text.chars().take(300).collect()
}

/// The profile of a case that has one, beside the workspace's own files.
const PROFILE: &str = "me.toml";

/// The files of a workspace, by their paths.
#[derive(Clone)]
struct Files(BTreeMap<String, String>);

impl Files {
    fn good() -> Self {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut files = BTreeMap::new();
        read(&here.join("../../tests/base"), "", &mut files);
        read(&here.join("tests/workspaces/site"), "templates/site/", &mut files);
        let catalogue = files.get_mut("catalogue.toml").expect("the workspace has a catalogue");
        *catalogue = catalogue.replace("[document]\n", "[site]\nplatform = \"mail\"\n\n[document]\n");
        Self(files)
    }

    fn write(&self, folder: &Path) {
        for (path, text) in &self.0 {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("a path in the folder")).expect("a folder can be made");
            fs::write(path, text).expect("a file can be written");
        }
    }

    fn texts(&self, locale: &str) -> Texts {
        let folder = format!("locales/{locale}/");
        let is_fluent = |path: &str| Path::new(path).extension().is_some_and(|ending| ending == "ftl");
        let files = self.0.iter().filter(|(path, _)| path.starts_with(&folder) && is_fluent(path));
        let read = |(path, text): (&String, &String)| {
            SourceFile::new(path.as_str(), text.trim_start_matches('\u{feff}').replace("\r\n", "\n"))
        };
        Texts::read(&files.map(read).collect::<Vec<_>>())
    }

    /// A file whose path begins and ends like this.
    fn pick(&self, random: &mut Random, start: &str, end: &str) -> String {
        let paths: Vec<_> = self.0.keys().filter(|path| path.starts_with(start) && path.ends_with(end)).collect();
        paths[random.below(paths.len())].clone()
    }
}

fn read(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        let name = format!("{prefix}{}", path.file_name().and_then(|name| name.to_str()).expect("a plain name"));
        if path.is_dir() {
            read(&path, &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read_to_string(&path).expect("a text"));
        }
    }
}

/// A workspace that is nearly right, and what was changed in it.
fn case(good: &Files, number: u64) -> (Files, Vec<String>) {
    let mut random = Random::new(number);
    let (mut files, mut changes) = (good.clone(), Vec::new());
    for _ in 0..=[0, 0, 0, 0, 1, 2][random.below(6)] {
        let change = match random.below(20) {
            0..=5 => branch(&mut files, &mut random),
            16 | 17 => without_a_line(&mut files, &mut random),
            18 => notice(&mut files, &mut random),
            6 => at_random(&mut files, &mut random, "templates/", ""),
            7 => at_random(&mut files, &mut random, "locales/", ".ftl"),
            8 | 9 => text(&mut files, &mut random),
            10 => line(&mut files, &mut random, "locales/", ".ftl"),
            11 => line(&mut files, &mut random, "catalogue.toml", ""),
            12 => at_random(&mut files, &mut random, "catalogue.toml", ""),
            13 => catalogue(&mut files, &mut random),
            14 => profile(&mut files, &mut random),
            _ => file(&mut files, &mut random),
        };
        changes.push(change);
    }
    (files, changes)
}

/// A workspace whose texts have something to fix, or nearly.
fn fixable_case(good: &Files, number: u64) -> (Files, Vec<String>) {
    let mut random = Random::new(number);
    let (mut files, mut changes) = (good.clone(), Vec::new());
    for _ in 0..=random.below(4) {
        let change = match random.below(8) {
            0..=4 => block(&mut files, &mut random),
            5 => line(&mut files, &mut random, "locales/", ".ftl"),
            6 => at_random(&mut files, &mut random, "locales/", ".ftl"),
            _ => text(&mut files, &mut random),
        };
        changes.push(change);
    }
    (files, changes)
}

/// A line of a text with another name, a copy of it, or something new before it.
fn block(files: &mut Files, random: &mut Random) -> String {
    const NEW: &[&str] = &[
        "    .strange = Anderes\n",
        "    .request-9 = Noch eine Bitte\n",
        "strange = Anderes\n",
        "# about it\nstrange =\n    Anderes\n    .more = Mehr\n\n",
        "site-strange = { strange }\n",
        "-strange = Anderes\n",
        "license-changes = anders\n    .noun = Anderes\n    .third = Drittes\n",
        "platform-post =\n    .request-gender = feminine\n",
        "## Group\n\n",
        "site-new = neu  \n",
        "x = { $n ->\n    [one] x\n    [one] x\n   *[other] y\n }\n",
        "   \n",
        "site-quote =\n    .strange = { site-new }\n",
    ];
    let path = files.pick(random, "locales/", ".ftl");
    let text = files.0.get_mut(&path).expect("it was picked");
    let kind = random.below(8);
    if kind < 2 {
        let new = NEW[random.below(NEW.len())];
        let at = start_of_a_line(text, random);
        text.insert_str(at, new);
        return format!("{path}: {new:?} at {at}");
    }
    if kind == 2 {
        let (from, to) = [("\n", "\r\n"), ("\n", " \n")][random.below(2)];
        *text = text.replace(from, to);
        return format!("{path}: {from:?} -> {to:?}");
    }
    let names: Vec<_> = text.match_indices(" =").map(|(at, _)| at).collect();
    if names.is_empty() {
        return format!("{path}: nothing to rename");
    }
    let at = names[random.below(names.len())];
    let line = text[..at].rfind('\n').map_or(0, |at| at + 1);
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end + 1);
    let (name, whole) = (text[line..at].to_owned(), text[line..end].to_owned());
    match kind {
        3 => text.insert(at, 's'),
        4 => {
            text.replace_range(line..at, if name.starts_with(' ') { "    .szczery" } else { "ganz-anders" });
        }
        5 => text.insert_str(end, &whole),
        6 => text.insert_str(line, &whole.replace(" =", "x =")),
        _ => text.insert_str(at + 2, " Wert"),
    }
    format!("{path}: {whole:?} changed in way {kind}")
}

/// What a branch of a template can ask for. Some are true on one page alone.
const CONDITIONS: &[&str] = &[
    "true",
    "false",
    "platform.id == \"post\"",
    "platform.id == \"sms\"",
    "platform.limits",
    "locale.tag == \"en\"",
    "locale.tag == \"de-AT\"",
    "locale.tag == \"en\" and platform.id == \"sms\"",
    "locale.tag != \"de\" and platform.id != \"mail\"",
    "locale.contributors",
    "page.kind == \"reason\"",
    "page.url",
    "page.path == \"de-AT/for/post.html\"",
    "reasons | length == 3",
    "reason.id == \"share-my-profile\"",
    "reason.new",
    "reason.id == \"leaving-the-group\" and locale.tag == \"en\"",
    "languages | length > 2",
    "\"Post\" in plain_title",
    "\"Email: why\" in title",
    "sections[0].lang",
    "replies | length > 5",
    "replies[0].parts | length > 1",
    "reason.divided",
    "reason.stale",
    "site.new",
    "detail == \"minimal\"",
    "sender",
    "work.locale == locale.tag",
    "loop.first",
    "form.register_id == \"informal\"",
    "site.new == \"new\"",
    "platforms | selectattr(\"id\", \"equalto\", \"sms\") | first",
];

/// What a branch of a template can show.
const SHOWN: &[&str] = &[
    "{{ nosuch }}",
    "{{ locale.nosuch }}",
    "{{ platform.limits[0].max }}",
    "{{ platform.limits[1].max }}",
    "{{ site.nosuch }}",
    "{{ site.new }}",
    "{{ reasons[2].id }}",
    "{{ reason.id }}",
    "{{ sections[0].heading | wrap(5) }}",
    "{{ title | nosuch }}",
    "{{ title | wrap(30) }}",
    "{{ nosuch() }}",
    "{{ page.kind }}",
    "{{ locale.contributors | join(\", \") }}",
    "{{ locale.contributors[0] }}",
    "{{ replies[0].parts[1] }}",
    "{{ replies[7].text }}",
    "{{ replies[0].limit + 1 }}",
    "{{ work.title | upper }}",
    "{{ 1 / 0 }}",
    "{% include \"nosuch.html\" %}",
    "{% include \"site/_footer.html\" %}",
    "{% include \"_metadata.html\" %}",
    "{% set x = 1 %}{{ x }}",
    "{{ x }}",
    "{{ platform.name[:1] ~ locale.tag }}",
    "{{ languages[2].tag }}",
    "{{ form.heading.nosuch }}",
    "plain words",
    "{% for i in range(99999) %}{% for j in range(9) %}{% endfor %}{% endfor %}",
];

/// A line that shows something on a branch.
fn branch(files: &mut Files, random: &mut Random) -> String {
    let path = files.pick(random, "templates/", "");
    let condition = CONDITIONS[random.below(CONDITIONS.len())];
    let shown = SHOWN[random.below(SHOWN.len())];
    let line = format!("{{% if {condition} %}}{shown}{{% endif %}}\n");
    let text = files.0.get_mut(&path).expect("it was picked");
    let at = start_of_a_line(text, random);
    text.insert_str(at, &line);
    format!("{path}: {line:?} at {at}")
}

/// A line of a template that is left out on a branch.
fn without_a_line(files: &mut Files, random: &mut Random) -> String {
    let path = files.pick(random, "templates/", "");
    let condition = CONDITIONS[random.below(CONDITIONS.len())];
    let text = files.0.get_mut(&path).expect("it was picked");
    let important: Vec<_> =
        text.match_indices("notice").chain(text.match_indices("license")).map(|(at, _)| at).collect();
    let at = match important.len() {
        0 => start_of_a_line(text, random),
        count => text[..important[random.below(count)]].rfind('\n').map_or(0, |at| at + 1),
    };
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end + 1);
    let line = text[at..end].to_owned();
    text.replace_range(at..end, &format!("{{% if not ({condition}) %}}{line}{{% endif %}}\n"));
    format!("{path}: {line:?} not if {condition}")
}

fn start_of_a_line(text: &str, random: &mut Random) -> usize {
    let starts: Vec<_> = [0].into_iter().chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    starts[random.below(starts.len())]
}

/// A file with changes that are random.
fn at_random(files: &mut Files, random: &mut Random, start: &str, end: &str) -> String {
    let path = files.pick(random, start, end);
    let other = files.pick(random, start, end);
    let changed = mutate(&files.0[&path], &files.0[&other], random);
    let change = format!("{path}: changed at random");
    files.0.insert(path, changed);
    change
}

/// A line that is gone, or stands there twice.
fn line(files: &mut Files, random: &mut Random, start: &str, end: &str) -> String {
    let path = files.pick(random, start, end);
    let text = files.0.get_mut(&path).expect("it was picked");
    let at = start_of_a_line(text, random);
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end + 1);
    let line = text[at..end].to_owned();
    if random.below(3) == 0 {
        text.insert_str(end, &line);
        return format!("{path}: {line:?} twice");
    }
    text.replace_range(at..end, "");
    format!("{path}: {line:?} is gone")
}

/// What a text can show that it did not.
const IN_TEXTS: &[&str] = &[
    "{ $platform }",
    "{ $platform-request }",
    "{ $recipient }",
    "{ $groups }",
    "{ $newsletters }",
    "{ $text }",
    "{ $part }",
    "{ $license-url }",
    "{ $nosuch }",
    "{ site-new }",
    "{ platform-mail.name }",
    "{ reason-visited-profile.candid }",
    "{ nosuch }",
    "{ -nosuch }",
    "{ NUMBER($members, minimumFractionDigits: 2) }",
    "{ INITIAL($platform-request) }",
    "{ DATETIME($members) }",
    "{ $register -> \n [informal] x\n *[formal] { $nosuch }\n }",
    "{ $groups -> \n [one] x\n *[other] { $recipient }\n }",
    "**[x](https://example.org/)**",
    "\u{202e}",
    "<b>",
    "ein langer Satz, der nicht mehr in die Nachricht passt, weil er nicht aufhört und nicht aufhört und nicht aufhört, auch hier nicht, und dann noch einmal von vorn, und so weiter, bis sie voll ist, und sie ist bald voll",
    "漢字",
];

/// A text with something more behind its beginning, or instead of it.
fn text(files: &mut Files, random: &mut Random) -> String {
    let path = files.pick(random, "locales/", ".ftl");
    let text = files.0.get_mut(&path).expect("it was picked");
    let values: Vec<_> = text.match_indices(" = ").map(|(at, _)| at + 3).collect();
    if values.is_empty() {
        return format!("{path}: nothing to change");
    }
    let at = values[random.below(values.len())];
    let shown = IN_TEXTS[random.below(IN_TEXTS.len())];
    let end = if random.below(2) == 0 { at } else { text[at..].find('\n').map_or(text.len(), |end| at + end) };
    let before = text[..at].rfind('\n').map_or(0, |at| at + 1);
    let change = format!("{path}: {:?} with {shown:?} for {:?}", &text[before..at], &text[at..end]);
    text.replace_range(at..end, shown);
    change
}

/// A part of a notice that is left out, always or where the text chooses so.
fn notice(files: &mut Files, random: &mut Random) -> String {
    let path = files.pick(random, "locales/", "/texts.ftl");
    let text = files.0.get_mut(&path).expect("it was picked");
    let lines = ["site-notice = ", "reply-notice = ", "    .short = ", "    .minimal = ", "license-changes = "];
    let line = lines[random.below(lines.len())];
    let Some(start) = text.find(line).map(|at| at + line.len()) else { return format!("{path}: no {line:?}") };
    let end = text[start..].find('\n').map_or(text.len(), |end| start + end);
    let parts: Vec<_> = text[start..end].match_indices("{ $").map(|(at, _)| start + at).collect();
    let part = match parts.len() {
        0 => start..end,
        count => {
            let at = parts[random.below(count)];
            at..at + text[at..].find('}').map_or(1, |end| end + 1)
        }
    };
    let left_out = &text[part.clone()];
    let chosen = match random.below(4) {
        0 => String::new(),
        1 => format!("{{ $platform ->\n        [Post] x\n       *[other] {left_out}\n    }}"),
        2 => format!("{{ $register ->\n        [informal] x\n       *[formal] {left_out}\n    }}"),
        _ => format!("{{ $members ->\n        [one] {left_out}\n       *[other] x\n    }}"),
    };
    let change = format!("{path}: {line:?} with {chosen:?} for {left_out:?}");
    text.replace_range(part, &chosen);
    change
}

/// Something that is replaced in the catalogue.
fn catalogue(files: &mut Files, random: &mut Random) -> String {
    const REPLACEMENTS: &[(&str, &str)] = &[
        ("id = \"post\"", "id = \"con\""),
        ("id = \"sms\"", "id = \"com1\""),
        ("id = \"sms\"", "id = \"mail\""),
        ("id = \"sms\"", "id = \"index\""),
        ("id = \"leaving-the-group\"", "id = \"nul\""),
        ("id = \"intro\"", "id = \"aux\""),
        ("\"courteous\"]", "\"request\"]"),
        ("\"courteous\"]", "\"request-2\"]"),
        ("\"courteous\"]", "\"heading\"]"),
        ("tones = [\"candid\", \"courteous\"]", "tones = [\"candid\"]"),
        ("tones = [\"candid\", \"courteous\"]", "tones = [\"candid\", \"candid\"]"),
        ("registers = [\"formal\", \"informal\"]", "registers = [\"formal\"]"),
        ("max = 140", "max = 10"),
        ("max = 140", "max = 60"),
        ("max = 140", "max = 90"),
        ("max = 2,", "max = 1,"),
        ("roles = [\"moderator\"]\ngroups = 2", "roles = []\ngroups = 2"),
        ("groups = 2\n", ""),
        ("groups = 2\n", "groups = 0\n"),
        ("members = 3000\n", ""),
        ("mail = true\n", ""),
        ("platform = \"mail\"", "platform = \"sms\""),
        ("platform = \"mail\"", "platform = \"nosuch\""),
        ("[site]\nplatform = \"mail\"\n", ""),
        ("source-locale = \"de\"", "source-locale = \"en\""),
        ("source-locale = \"de\"", "source-locale = \"de-AT\""),
        ("source-locale = \"de\"", "source-locale = \"fr\""),
        ("license = \"CC-BY-NC-SA-3.0\"", "license = \"CC-BY-SA-3.0\""),
        ("id = \"CC-BY-NC-SA-3.0\"", "id = \"MIT\""),
        ("title = \"Ein Artikel\"", "title = \"\""),
        ("title = \"Ein Artikel\"", "title = \"*Ein* <Artikel> & so\""),
        ("url = \"https://example.org/artikel\"", "url = \"artikel\""),
        ("kind = \"whatsapp\"", "kind = \"html\""),
        ("charset = \"gsm-7\"\n", ""),
        ("newsletters = 1\n", "newsletters = 1\nbase-url = \"https://example.org/\"\n"),
        ("newsletters = 1\n", "newsletters = 1\nlink = \"https://example.org/warum\"\n"),
        ("newsletters = 1\n", "newsletters = 1\nname = \"A\"\n"),
        ("[[section]]", "[[text-limit]]\nmessage = \"site-new\"\nmax = 2\n\n[[section]]"),
    ];
    let (from, to) = REPLACEMENTS[random.below(REPLACEMENTS.len())];
    let catalogue = files.0.get_mut("catalogue.toml").expect("the workspace has a catalogue");
    *catalogue = catalogue.replacen(from, to, 1);
    format!("catalogue.toml: {from:?} -> {to:?}")
}

/// Another profile.
fn profile(files: &mut Files, random: &mut Random) -> String {
    const LINES: &[&str] = &[
        "name = \"Ada *L.* <b>\"\n",
        "gender = \"feminine\"\n",
        "groups = 1\n",
        "groups = 3\nmembers = 12\n",
        "roles = [\"moderator\", \"event-host\"]\n",
        "roles = [\"nobody\"]\n",
        "base-url = \"https://example.org/korb/\"\n",
        "base-url = \"example\"\n",
        "link = \"https://example.org/a-b_c\"\n",
        "link = \"https://example.org/ein/sehr/langer/pfad/der/nicht/in/eine/kurze/nachricht/passt/und/weiter/und/weiter\"\n",
        "newsletters = 12\n",
        "nosuch = 1\n",
        "",
    ];
    let mut text = String::new();
    for _ in 0..random.below(4) {
        let line = LINES[random.below(LINES.len())];
        if !text.contains(line) {
            text.push_str(line);
        }
    }
    let change = format!("{PROFILE}: {text:?}");
    files.0.insert(PROFILE.to_owned(), text);
    change
}

/// A file that is new, gone, or a copy of another one.
fn file(files: &mut Files, random: &mut Random) -> String {
    const NEW: &[(&str, &str)] = &[
        ("templates/site/en", "{{ notice }} {{ license.url }}\n"),
        ("templates/site/de", "x\n"),
        ("templates/site/sitemap.xml", "<x/>\n"),
        ("templates/site/Robots.txt", "x\n"),
        ("templates/site/DE", "x\n"),
        ("templates/site/con.txt", "x\n"),
        ("templates/site/feed.xml", "x\n"),
        ("templates/site/404.html", "<p>404 {{ notice }} {{ license.url }}</p>\n"),
        ("templates/site/404.html", "<p>404</p>\n"),
        ("templates/site/page.txt", "{{ notice }}\n"),
        ("templates/site/reason.md", "{{ notice | safe }}\n\n<{{ license.url }}>\n"),
        ("templates/site/more.php", "{{ title | safe }}\n"),
        ("templates/site/more.json", "{{ title }}\n"),
        ("templates/site/_unused.html", "{{ nosuch }}\n"),
        ("templates/site/a b.txt", "x\n"),
        ("templates/site/manifest.json", "{}\n"),
        ("templates/_unused.txt", "{{ nosuch }}{% if x %}\n"),
        ("templates/nul.txt", "{{ notice }}\n{{ license.url }}\n"),
        (
            "templates/replies.csv",
            "{% for reply in replies %}{{ reply.text }},{{ notice }},{{ license.url }}\n{% endfor %}\n",
        ),
        ("templates/PAGE.txt", "{{ notice }}\n{{ license.url }}\n"),
        ("templates/drafts", "{{ notice }}\n{{ license.url }}\n"),
        ("templates/page.md", "{{ title }}\n\n{{ notice }}\n\n<{{ license.url }}>\n"),
        ("templates/page.tex", "{{ title }} {{ notice }}\n{{ license.url }}\n"),
        ("locales/en/locale.toml", "contributors = [\"Grace H.\"]\n"),
        ("locales/de/locale.toml", "license = \"CC-BY-4.0\"\n"),
        ("locales/fr/texts.ftl", "site-new = nouveau\n"),
        ("locales/fr/texts.ftl", "reply-salutation = Salut\n"),
        ("locales/site/texts.ftl", "site-new = x\n"),
        ("locales/de-1901/texts.ftl", "site-new = { $nosuch }\n"),
        ("locales/en/requests.toml", "leaving-the-group = [\"Bye\"]\n"),
        ("locales/en/requests.toml", "nosuch = [\"Bye\"]\n"),
        ("locales/en/thesaurus.toml", "visit = [\"visit*\"]\n"),
        ("locales/en/thesaurus.toml", "visit = [\"*\"]\n"),
        ("locales/en/sources.toml", "x = y\n"),
        ("l10n.toml", "locales = [\"en\"]\n"),
        ("l10n.toml", "locales = 1\n"),
    ];
    if random.below(4) > 0 {
        let (path, text) = NEW[random.below(NEW.len())];
        files.0.insert(path.to_owned(), text.to_owned());
        return format!("{path}: new, {text:?}");
    }
    // Without a catalogue there is no workspace.
    let folder = ["templates/", "locales/"][random.below(2)];
    let path = files.pick(random, folder, "");
    files.0.remove(&path);
    format!("{path}: gone")
}
