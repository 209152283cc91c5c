//! The table of checks as a whole: what is found in a translation, and in a source by itself.

use std::collections::{BTreeMap, BTreeSet};

use korb_catalogue::{Code, Diagnostic, Parsed, SourceFile};

use super::platforms::Platforms;
use super::project::{Rules, Usage, Vocabulary};
use super::source::Source;
use super::text::{MAX_IN_TEXT, of_entry};
use super::view::{MAX_FINDINGS, View};
use super::{Run, TABLE};
use crate::locale::Locale;
use crate::resource::{Resource, TreeFile};
use crate::tag::LocaleTag;

fn tree(path: &str, text: &str) -> Vec<TreeFile> {
    vec![TreeFile { relative: "a.ftl".to_owned(), resource: Some(Resource::read(&SourceFile::new(path, text))) }]
}

/// The rules of a workspace of Korb's own whose texts can mention this.
fn workspace(vocabulary: Vocabulary) -> Rules {
    Rules { usage: Usage::Workspace(vocabulary), ..Rules::default() }
}

/// The codes of what is found in a translation, each with its subject.
fn subjects(tag: &str, source: &str, translation: &str) -> Vec<String> {
    let english = LocaleTag::new("en").unwrap();
    let Parsed { value: source, faults } = Source::analyze(english, &tree("en/a.ftl", source), Rules::default());
    assert_eq!(faults, [], "the source is in order");
    let faults = source.check(&LocaleTag::new(tag).unwrap(), &tree("x/a.ftl", translation));
    let show = |fault: &Diagnostic| {
        let subject = &fault.subject;
        let about = [&subject.id, &subject.attribute, &subject.name].into_iter().flatten().map(String::as_str);
        [fault.severity.as_str(), fault.code.as_str()].into_iter().chain(about).collect::<Vec<_>>().join(" ")
    };
    faults.iter().map(show).collect()
}

/// What is found in a source by itself.
fn found_in_source(tag: &str, source: &str) -> Vec<(&'static str, (usize, usize))> {
    let faults = Source::analyze(LocaleTag::new(tag).unwrap(), &tree("a.ftl", source), Rules::default()).faults;
    faults.iter().map(|fault| (fault.code.as_str(), fault.place.as_ref().unwrap().position())).collect()
}

#[test]
fn what_agrees_is_in_order() {
    let source = "-brand = Korb\na = { -brand } { $n } { NUMBER($n) }\n    .b = { a }\n";
    assert_eq!(
        subjects("de", source, "-brand = Korb\n    .gender = m\na = { $n } { -brand }\n    .b = { a }\n"),
        [""; 0]
    );
}

#[test]
fn structure_is_compared_once() {
    let source = "a = x\n    .b = y\nc =\n    .d = z\ne = x\n";
    assert_eq!(
        subjects("de", source, "a =\n    .f = y\nc = v\n    .d = w\ng = x\n"),
        [
            "warning missing-attribute a b",
            "warning missing-value a",
            "warning obsolete-attribute a f",
            "warning obsolete-value c",
            "warning missing-message e",
        ]
    );
    // What is too many and what is missing are two things if they have another place, form or number.
    assert_eq!(
        subjects("de", source, "g = x\na = x\n    .b = y\n    .f = y\n    .g = y\nc =\n    .h = z\n    .i = z\n"),
        [
            "warning obsolete-message g",
            "warning obsolete-attribute a f",
            "warning obsolete-attribute a g",
            "warning missing-attribute c d",
            "warning missing-message e",
            "warning obsolete-attribute c h",
            "warning obsolete-attribute c i",
        ]
    );
    let both = "a = x\n    .title = y\n    .label = z\nbody = x\nc = x\n";
    assert_eq!(
        subjects("de", both, "a = x\n    .lable = y\n    .titel = z\nboby = x\ncc = x\n"),
        [
            "warning missing-attribute a label",
            "warning missing-attribute a title",
            "warning missing-message body",
            "warning missing-message c"
        ]
    );
}

#[test]
fn what_cannot_be_read_is_not_missing_too() {
    assert_eq!(subjects("de", "a = x\nb = y\n", "a = { FN(\nb = y\n"), ["error syntax a"]);
}

#[test]
fn variables_are_compared() {
    let source = "a = { $name } { $count ->\n    [one] x\n   *[other] y\n }\n";
    assert_eq!(
        subjects("ja", source, "a = { $nmae }\n"),
        ["note missing-variable a count", "error unknown-variable a nmae"]
    );
    assert_eq!(subjects("ja", source, "a = x\n"), ["note missing-variable a count", "error missing-variable a name"]);
}

#[test]
fn a_variable_reached_through_a_reference_counts() {
    assert_eq!(subjects("de", "a = { $n }\nb = { $n }\n", "a = { $n }\nb = { a }\n"), ["note reference-mismatch b a"]);
}

#[test]
fn a_reference_that_is_broken_in_the_source_is_reported_there() {
    assert_eq!(found_in_source("en", "a = { b }\n"), [("unknown-reference", (1, 7))]);
    let source = Source::analyze(LocaleTag::new("en").unwrap(), &tree("a", "a = { b }\n"), Rules::default()).value;
    assert_eq!(source.check(&LocaleTag::new("de").unwrap(), &tree("b", "a = { b }\n")), []);
}

#[test]
fn a_reference_to_what_is_not_translated_suggests_no_other_name() {
    let source = "a = See { open } { -brand }\nopen = Open it\n-brand = Korb\nopened = Now open\n-brands = Körbe\n";
    for (text, help) in [
        ("Siehe { open }", "translate `open`, too: the source has it"),
        ("Siehe { -brand }", "translate `-brand`, too: the source has it"),
        ("Siehe { openned }", "did you mean `opened`?"),
    ] {
        let source = Source::analyze(LocaleTag::new("en").unwrap(), &tree("en/a.ftl", source), Rules::default()).value;
        let text = format!("a = {text}\nopened = Nun offen\n-brands = Körbe\n");
        let faults = source.check(&LocaleTag::new("de").unwrap(), &tree("de/a.ftl", &text));
        let mut unknown = faults.iter().filter(|fault| fault.code == Code::UnknownReference);
        assert_eq!(unknown.next().and_then(|fault| fault.help.as_deref()), Some(help), "{text}");
    }
}

#[test]
fn what_cannot_be_read_in_the_source_is_not_obsolete() {
    let english = LocaleTag::new("en").unwrap();
    let source = Source::analyze(english.clone(), &tree("en", "a = { FN(\nb = y\n"), Rules::default()).value;
    let german = LocaleTag::new("de").unwrap();
    assert_eq!(source.check(&german, &tree("de", "a = x\nb = y\n")), []);
    let unread = vec![TreeFile { relative: "a.ftl".to_owned(), resource: None }];
    let source = Source::analyze(english, &unread, Rules::default()).value;
    assert_eq!(source.check(&german, &tree("de", "a = x\nb = y\n")), []);
    assert_eq!(source.check(&german, &unread), []);
}

#[test]
fn nothing_is_said_about_what_an_unread_file_may_hold() {
    let file = |relative: &str, text: Option<&str>| TreeFile {
        relative: relative.to_owned(),
        resource: text.map(|text| Resource::read(&SourceFile::new(relative, text))),
    };
    let files = |b: Option<&str>| vec![file("a.ftl", Some("a = { b }\n-c = x\n")), file("b.ftl", b)];
    let english = LocaleTag::new("en").unwrap();
    let Parsed { value: source, faults } = Source::analyze(english, &files(Some("b = { -c }\n")), Rules::default());
    assert_eq!(faults, []);
    assert_eq!(source.check(&LocaleTag::new("de").unwrap(), &files(None)), []);
}

#[test]
fn a_partial_translation_lacks_nothing() {
    let english = LocaleTag::new("en").unwrap();
    let source = Source::analyze(english, &tree("en", "a = x\n    .b = y\nc = z\n"), Rules::default()).value;
    let rules = Rules { is_partial: true, ..Rules::default() };
    assert_eq!(source.check_with(&rules, &LocaleTag::new("en-GB").unwrap(), &tree("b", "a = x\n")), []);
}

/// How many findings are listed of each code and severity, and how many there are.
fn numbers(source: &str, translation: &str) -> BTreeMap<String, (usize, usize)> {
    let english = LocaleTag::new("en").unwrap();
    let source = Source::analyze(english, &tree("en/a.ftl", source), Rules::default()).value;
    let mut numbers = BTreeMap::new();
    for fault in source.check(&LocaleTag::new("de").unwrap(), &tree("de/a.ftl", translation)) {
        let (listed, all) = numbers.entry(format!("{} {}", fault.severity, fault.code)).or_insert((0, 0));
        *listed += usize::from(fault.subject.others == 0);
        *all += fault.count();
    }
    numbers
}

#[test]
fn of_a_file_that_is_wrong_everywhere_a_thousand_places_are_listed_and_all_are_counted() {
    const MANY: usize = 3 * MAX_FINDINGS;
    let each = |text: &str| (0..MANY).map(|n| text.replace("{n}", &n.to_string())).collect::<String>();
    // What is wrong many times, in one message and in many.
    for (source, translation, wrong) in [
        (each("m{n} = Two words\n"), each("m{n} = Two words\n"), "warning untranslated"),
        (each("m{n} = x\n"), "a = x\n".to_owned(), "warning missing-message"),
        ("a = x\n".to_owned(), each("m{n} = y\n"), "warning obsolete-message"),
        (each("m{n} = { $n }\n"), each("m{n} = { $m }\n"), "error unknown-variable"),
        ("a = x\n".to_owned(), each("-t{n} = y\n"), "warning unused-term"),
        ("a = x\n".to_owned(), "a = {\n".repeat(MANY), "error syntax"),
        ("a = x\n".to_owned(), "a = y\n".repeat(MANY + 1), "error duplicate-message"),
        (
            "a = x\n    .b = c\n".to_owned(),
            format!("a = x\n{}", "    .b = d\n".repeat(MANY + 1)),
            "error duplicate-attribute",
        ),
        (format!("a = x\n{}", each("    .b{n} = c\n")), "a = y\n".to_owned(), "warning missing-attribute"),
        ("a = x\n".to_owned(), format!("a = y\n{}", each("    .b{n} = c\n")), "warning obsolete-attribute"),
        (each("m{n} = x\n"), each("m{n} = y\u{200e}\n"), "note bidi-control"),
        ("a = x\n".to_owned(), format!("a = y{}\n", "\u{200e}z".repeat(MANY)), "note bidi-control"),
        ("a = x\n".to_owned(), format!("a = y{}\n", "  z".repeat(MANY)), "warning spacing"),
        (each("m{n} = x { m{n}}\n"), each("m{n} = { m{n}}\n"), "error cycle"),
    ] {
        // An error behind it, of the same kind or of another, is never left out.
        let behind = "last = { $there }\u{202e}\n";
        let found = numbers(&format!("{source}last = {{ $here }}\n"), &format!("{translation}{behind}"));
        let (listed, all) = found[wrong];
        assert!(listed <= MAX_FINDINGS && all >= MANY, "{wrong}: {listed} of {all}");
        let last = if wrong == "error unknown-variable" { MANY + 1 } else { 1 };
        assert_eq!(found["error unknown-variable"].1, last, "{wrong}");
        assert_eq!(found["error bidi-control"], (1, 1), "{wrong}");
    }
}

#[test]
fn only_the_first_of_two_messages_counts() {
    assert_eq!(numbers("a = { $b }\na = { $c }\n", "a = { $b }\n"), BTreeMap::new());
    assert_eq!(numbers("a = { $b }\na = { $c }\n", "a = { $c }\n")["error unknown-variable"], (1, 1));
}

#[test]
fn a_term_of_the_source_may_be_used_later() {
    let source = "-brand = Korb\na = About { -brand }\n";
    assert_eq!(subjects("lt", source, "-brand = Korb\n"), ["warning missing-message a"]);
    assert_eq!(
        subjects("lt", source, "-brand = Korb\n-other = Korb\n"),
        ["warning missing-message a", "warning unused-term -other"]
    );
}

#[test]
fn names_of_any_length_and_number_take_no_time() {
    let begun = std::time::Instant::now();
    let long = |letter: &str| letter.repeat(1 << 20);
    for text in ["{} = x\n", "a = { ${} }\n", "a = { {} }\n", "a = { -{} }\n", "a = x\n    .{} = y\n"] {
        numbers(&text.replace("{}", &long("a")), &text.replace("{}", &long("b")));
    }
    numbers(&format!("a = {{ {}() }}\n", long("A")), &format!("a = {{ {}() }}\n", long("B")));
    let choice = |key: &str| format!("a = {{ $x ->\n    [{key}] x\n   *[other] y\n }}\n");
    numbers(&choice(&long("a")), &choice(&long("b")));
    let each = |text: &str| (0..2000).map(|n| text.replace("{n}", &format!("{n:0>150}"))).collect::<String>();
    numbers("a = x\n", &each("near-{n} = { neer-{n} } { -naer-{n} } { $nera-{n} }\n"));
    numbers(&format!("a = x\n{}", each("    .near{n} = y\n")), &format!("a = x\n{}", each("    .neer{n} = y\n")));
    let arguments = |end: &str| format!("-t = x\na = {{ -t({}{end}\n", each("a{n}: 1, "));
    numbers("a = x\n", &arguments("z: 1) }"));
    numbers("a = x\n", &arguments(""));
    numbers("a = x\n", &format!("{}m = {{ m0 }}\n", each("m{n} = { m0 } { m{n}0 }\n")));
    // Without optimization.
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
}

#[test]
fn circles_are_found_once_and_only_real_ones() {
    assert_eq!(found_in_source("en", "a = { b }\nb = { a }\n").len(), 1);
    assert_eq!(found_in_source("en", "a = { a.b }\n    .b = x\nc = { d } { d }\nd = x\n"), []);
    // A thousand diamonds have more paths than can be walked.
    let diamonds =
        (0..1000).map(|n| format!("m{n} = {{ m{} }} {{ m{} }}\n", n + 1, n + 1)).collect::<Vec<_>>().concat();
    assert_eq!(found_in_source("en", &format!("{diamonds}m1000 = x\n")), []);
}

#[test]
fn duplicates_are_reported_at_the_second_place() {
    assert_eq!(found_in_source("en", "a = x\na = y\n"), [("duplicate-message", (2, 1))]);
    assert_eq!(found_in_source("en", "a =\n    .b = x\n    .b = y\n"), [("duplicate-attribute", (3, 6))]);
    assert_eq!(
        found_in_source("en", "a = { $n ->\n    [x] 1\n    [x] 2\n   *[y] 3\n }\n"),
        [("duplicate-variant", (3, 6))]
    );
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let source = "a = { $n ->\n    [one] { $n } x\n   *[other] { $n } y\n }\n";
    let with = |keys: &[&str]| {
        let variants = keys.iter().map(|key| format!("    [{key}] {{ $n }} x\n")).collect::<Vec<_>>().concat();
        format!("a = {{ $n ->\n{variants}   *[other] {{ $n }} y\n }}\n")
    };
    assert_eq!(subjects("pl", source, &with(&["one", "many"])), ["note missing-plural a few"]);
    // The default of a language that has `other` only for fractions mostly has the text of the one form that is missing.
    assert_eq!(subjects("pl", source, &with(&["one", "few"])), ["note missing-plural a many"]);
    assert_eq!(
        subjects("pl", source, &with(&["one"])),
        ["warning missing-plural a few", "warning missing-plural a many"]
    );
    // What repeats the default does no harm.
    assert_eq!(
        subjects("de", source, "a = { $n ->\n    [one] { $n } x\n    [few] { $n }\u{A0}y\n   *[other] { $n } y\n }\n"),
        ["note unreachable-plural a few"]
    );
    assert_eq!(subjects("he", source, &with(&["one"])), ["note missing-plural a two"]);
    // Where no number is shown, one and several are enough, and if the source does not choose, nothing is said at all.
    let without = |text: &str| text.replace("{ $n } ", "") + "    .b = { $n }\n";
    let found = |source: &str| subjects("pl", &without(source), &without(&with(&["one"])));
    assert_eq!(found("a = Files\n"), [""; 0]);
    assert_eq!(found(source), ["note missing-plural a few", "note missing-plural a many"]);
    assert_eq!(subjects("pl", source, &with(&["one", "few", "many"])), [""; 0]);
    assert_eq!(subjects("de", source, &with(&["one", "few"])), ["warning unreachable-plural a few"]);
    assert_eq!(subjects("fr", source, &with(&["one"])), [""; 0]);
    assert_eq!(subjects("sr-Latn", source, &with(&["one", "few"])), [""; 0]);
    assert_eq!(subjects("ja", source, "a = { $n ->\n   *[other] { $n } y\n }\n"), [""; 0]);
    // What sets only a number apart does not go by categories.
    assert_eq!(subjects("pl", source, &with(&["0"])), [""; 0]);
    // A default alone says the same as a text without a choice.
    assert_eq!(subjects("pl", source, &with(&[])), [""; 0]);
    // A form that only decimals or round millions have is not asked for, one that is kept with decimals is.
    assert_eq!(subjects("cs", source, &with(&["one", "few"])), [""; 0]);
    assert_eq!(subjects("gl", source, &with(&["one"])), [""; 0]);
    assert_eq!(subjects("br", source, &with(&["one", "two", "few"])), ["warning missing-plural a many"]);
    // Nothing is known of Occitan, and what is known of Kabyle, ICU4X has not.
    assert_eq!(subjects("oc", source, &with(&["one", "many"])), [""; 0]);
    assert_eq!(subjects("kab", source, &with(&["one", "few"])), ["warning unreachable-plural a few"]);
    // A key that is no plural form makes it a choice by a word.
    for key in ["male", "true", "yes", "XING"] {
        assert_eq!(subjects("pl", &with(&[key]), &with(&[key])), [""; 0]);
    }
    // In English, `one` is the number 1 and nothing else.
    assert_eq!(subjects("en-GB", source, &with(&["0", "1"])), [""; 0]);
}

#[test]
fn whoever_writes_all_forms_has_hardly_forgotten_them() {
    let message =
        |number: usize, variants: &str| format!("a{number} = {{ $n ->\n{variants}   *[other] {{ $n }} y\n }}\n");
    let (one, few) = ("    [one] { $n } x\n", "    [two] { $n } x\n    [few] { $n } x\n");
    let tree = |count: usize, others: &str, last: &str| {
        let whole = (0..count).map(|number| message(number, others)).collect::<Vec<_>>().concat();
        whole + &message(count, last)
    };
    let all = format!("{one}{few}");
    let found = |count: usize, last: &str| subjects("sl", &tree(count, one, one), &tree(count, &all, last));
    assert_eq!(found(3, one), ["warning missing-plural a3 few", "warning missing-plural a3 two"]);
    assert_eq!(found(30, one), ["note missing-plural a30 few", "note missing-plural a30 two"]);
    assert_eq!(found(30, &format!("{one}    [two] {{ $n }} x\n")), ["warning missing-plural a30 few"]);
    // The default of Polish is for fractions alone where all other choices have `many`, too.
    let (most, all) =
        ("    [one] { $n } x\n    [few] { $n } x\n", "    [one] { $n } x\n    [few] { $n } x\n    [many] { $n } x\n");
    let found = |others: &str| subjects("pl", &tree(9, one, one), &tree(9, others, most));
    assert_eq!(found(all), ["warning missing-plural a9 many"]);
    assert_eq!(found(most).last().unwrap(), "note missing-plural a9 many");
}

#[test]
fn a_misspelled_plural_form_is_told_once() {
    let source = "a = { $n ->\n    [one] x\n   *[other] y\n }\n    .b = { $m ->\n    [x] x\n   *[other] y\n }\n";
    let text = |keys: &str| {
        format!("a = {{ $n ->\n    {keys}\n   *[other] y\n }}\n    .b = {{ $m ->\n    [x] x\n   *[other] y\n }}\n")
    };
    for (tag, keys, wrong) in
        [("de", "[One] x", "One"), ("fr", "[one] x\n    [ohter] y", "ohter"), ("pl", "[jeden] x", "jeden")]
    {
        assert_eq!(subjects(tag, source, &text(keys)), [format!("error unknown-variant a {wrong}")]);
    }
}

#[test]
fn a_translated_key_is_told_once() {
    let text = |keys: &[&str]| {
        let variants: Vec<_> = keys.iter().map(|key| format!("    [{key}] x\n")).collect();
        format!("a = {{ $who ->\n{}   *[other] y\n }}\n", variants.concat())
    };
    let found = |source: &[&str], translation: &[&str]| subjects("de", &text(source), &text(translation));
    assert_eq!(found(&["male"], &["mann"]), ["warning unknown-variant a mann"]);
    assert_eq!(found(&["male", "female"], &["female", "mann"]), ["warning unknown-variant a mann"]);
    // A language may need more of them, or fewer.
    assert_eq!(found(&["male"], &["male", "mann"]), [""; 0]);
    assert_eq!(found(&["male", "female"], &["mann"]), [""; 0]);
}

#[test]
fn many_variants_take_no_time() {
    let text = |key: &str, end: &str| {
        let variants: Vec<_> =
            (0..10_000).map(|n| format!("    [{}] y z\n", key.replace("{n}", &n.to_string()))).collect();
        format!("a = {{ $n ->\n{}   *[other] {end}\n }}\n", variants.concat())
    };
    for (source, translation) in [("one", "one"), ("a{n}", "b{n}"), ("a{n}", "a{n}"), ("{n}", "one")] {
        let english = LocaleTag::new("en").unwrap();
        let source = Source::analyze(english, &tree("en", &text(source, "{ $n }")), Rules::default()).value;
        let faults = source.check(&LocaleTag::new("uk").unwrap(), &tree("uk", &text(translation, "x { $n }")));
        assert!(faults.len() <= 3 * MAX_FINDINGS + 20, "{}", faults.len());
    }
}

#[test]
fn a_variant_must_be_possible() {
    let rules = || {
        workspace(Vocabulary {
            variables: ["register", "members"].map(ToOwned::to_owned).into(),
            values: BTreeMap::from([("register".to_owned(), ["formal", "informal"].map(ToOwned::to_owned).into())]),
            ..Vocabulary::default()
        })
    };
    let helps = |text: &str| {
        let faults = Source::analyze(LocaleTag::new("de").unwrap(), &tree("a", text), rules()).faults;
        faults.iter().map(|fault| (fault.code.as_str(), fault.help.clone().unwrap())).collect::<Vec<_>>()
    };
    let register = |key: &str| format!("a = {{ $register ->\n    [{key}] x\n   *[formal] y\n }}\n");
    assert_eq!(helps(&register("informal")), []);
    assert_eq!(helps(&register("infromal")), [("unknown-variant", "did you mean [informal]?".to_owned())]);
    let number = "a = { $members ->\n    [1] x\n    [on] x\n   *[other] y\n }\n";
    assert_eq!(helps(number), [("unknown-variant", "did you mean [one]?".to_owned())]);
    let link = "a = { $register ->\n    [informal] x\n    [here](https://example.org/) y\n   *[formal] z\n }\n";
    assert!(helps(link)[0].1.starts_with("break the line"));
}

#[test]
fn what_each_locale_decides_by_itself_is_not_missing() {
    let english = LocaleTag::new("en").unwrap();
    let text = "w-a = x\n    .word = y\nb = { $word }\n";
    let rules = workspace(Vocabulary {
        variables: BTreeSet::from(["word".to_owned()]),
        free_attributes: vec!["w-".to_owned()],
        optional_variables: BTreeSet::from(["word".to_owned()]),
        ..Vocabulary::default()
    });
    let Parsed { value: source, faults } = Source::analyze(english, &tree("en", text), rules);
    assert_eq!(faults, []);
    assert_eq!(source.check(&LocaleTag::new("de").unwrap(), &tree("de", "w-a = x\n    .c = z\nb = y\n")), []);
}

#[test]
fn terms_that_nobody_uses() {
    assert_eq!(found_in_source("en", "-a = x\n-b = y\nc = { -b }\n"), [("unused-term", (1, 2))]);
}

/// Severity, code and slice of each finding.
fn shown(faults: &[Diagnostic]) -> Vec<String> {
    let show = |fault: &Diagnostic| {
        let place = fault.place.as_ref().unwrap();
        let slice = place.file.text()[place.span.clone()].escape_debug();
        format!("{} {} {slice}", fault.severity.as_str(), fault.code)
    };
    faults.iter().map(show).collect()
}

/// What is found in a text by itself, in a tree that is not Korb's.
pub(super) fn found(tag: &str, text: &str) -> Vec<String> {
    shown(
        &Source::analyze(LocaleTag::new(tag).unwrap(), &tree("a.ftl", &format!("a = {text}\n")), Rules::default())
            .faults,
    )
}

/// What is found in the translation of a text.
pub(super) fn compared_with(source_tag: &str, tag: &str, source: &str, text: &str) -> Vec<String> {
    let of_source = tree("a.ftl", &format!("a = {source}\n"));
    let source = Source::analyze(LocaleTag::new(source_tag).unwrap(), &of_source, Rules::default()).value;
    shown(&source.check(&LocaleTag::new(tag).unwrap(), &tree("a.ftl", &format!("a = {text}\n"))))
}

/// What is found in a German text of a workspace that can mention some variables.
pub(super) fn found_in_workspace(text: &str) -> Vec<String> {
    let variables = ["link", "license", "license-url", "work-url", "sender", "groups"].map(ToOwned::to_owned).into();
    let rules = Rules { markup: true, ..workspace(Vocabulary { variables, ..Vocabulary::default() }) };
    shown(
        &Source::analyze(LocaleTag::new("de").unwrap(), &tree("a.ftl", &format!("reply-link = {text}\n")), rules)
            .faults,
    )
}

/// The lines and names of the unknown variables in a workspace's texts.
pub(super) fn found_in_files_of_workspace(texts: &str) -> Vec<String> {
    let variables = ["link", "recipient", "groups"].map(ToOwned::to_owned).into();
    let rules = workspace(Vocabulary { variables, ..Vocabulary::default() });
    let faults = Source::analyze(LocaleTag::new("de").unwrap(), &tree("a.ftl", texts), rules).faults;
    let mut found: Vec<_> = faults
        .iter()
        .filter(|fault| fault.code == Code::UnknownVariable)
        .map(|fault| {
            let line = fault.place.as_ref().unwrap().position().0;
            format!("{line} {}", fault.subject.name.clone().unwrap_or_default())
        })
        .collect();
    found.sort();
    found
}

/// Severity, code, line and subject of what is found.
fn with_lines(faults: &[Diagnostic]) -> Vec<String> {
    let show = |fault: &Diagnostic| {
        let line = fault.place.as_ref().unwrap().position().0;
        let name = fault.subject.name.as_deref().unwrap_or_default();
        format!("{} {} {line} {name}", fault.severity, fault.code).trim_end().to_owned()
    };
    faults.iter().map(show).collect()
}

/// What is found in an English source by itself.
pub(super) fn in_source(text: &str) -> Vec<String> {
    with_lines(&Source::analyze(LocaleTag::new("en").unwrap(), &tree("a.ftl", text), Rules::default()).faults)
}

/// What is found in a German translation.
pub(super) fn in_translation(source: &str, text: &str) -> Vec<String> {
    let source = Source::analyze(LocaleTag::new("en").unwrap(), &tree("en", source), Rules::default()).value;
    with_lines(&source.check(&LocaleTag::new("de").unwrap(), &tree("de", text)))
}

/// What is found in a text of a workspace whose source is German and which has an English locale.
pub(super) fn beside_english(tag: &str, source: &str, english: &str, text: &str) -> Vec<String> {
    let of = |text: &str| tree("a.ftl", &format!("a = {text}\n"));
    let vocabulary = Vocabulary { variables: ["sender".to_owned()].into(), ..Vocabulary::default() };
    let rules = Rules { markup: true, ..workspace(vocabulary) };
    let source = Source::analyze(LocaleTag::new("de").unwrap(), &of(source), rules).value;
    let source = source.with_english(LocaleTag::new("en").unwrap(), &of(english));
    shown(&source.check(&LocaleTag::new(tag).unwrap(), &of(text)))
}

/// What is found in a file that is the translation of an English one.
pub(super) fn compared_tree(tag: &str, source: &str, text: &str) -> Vec<Diagnostic> {
    let english = LocaleTag::new("en").unwrap();
    let source = Source::analyze(english, &tree("a.ftl", source), Rules::default()).value;
    source.check(&LocaleTag::new(tag).unwrap(), &tree("a.ftl", text))
}

/// The helps of what is found in the translation of an English text.
pub(super) fn helps(tag: &str, source: &str, text: &str) -> Vec<String> {
    let rules = Rules { markup: true, ..Rules::default() };
    let english = LocaleTag::new("en").unwrap();
    let source = Source::analyze(english, &tree("a.ftl", &format!("a = {source}\n")), rules).value;
    let faults = source.check(&LocaleTag::new(tag).unwrap(), &tree("a.ftl", &format!("a = {text}\n")));
    faults.into_iter().filter_map(|fault| fault.help).collect()
}

/// What is found in the translation of an English text.
pub(super) fn compared(tag: &str, source: &str, text: &str, markup: bool) -> Vec<String> {
    let rules = Rules { markup, ..Rules::default() };
    let english = LocaleTag::new("en").unwrap();
    let source = Source::analyze(english, &tree("a.ftl", &format!("a = {source}\n")), rules).value;
    shown(&source.check(&LocaleTag::new(tag).unwrap(), &tree("a.ftl", &format!("a = {text}\n"))))
}

#[test]
fn what_was_not_translated() {
    let same = |tag, text| compared(tag, text, text, false);
    assert_eq!(same("de", "Add { $n } contact"), ["warning untranslated Add"]);
    assert_eq!(
        same("de", "{ $n ->\n    [one] A contact\n   *[other] Many contacts\n }"),
        ["warning untranslated A contact"]
    );
    for text in ["Newsletter", "{ $n } / { $m }", "XING", "Firefox 3.0", "https://example.org/ info@example.org", "a b"]
    {
        assert_eq!(same("de", text), [""; 0], "{text}");
    }
    let variants = "{ $n ->\n    [one] Newsletter\n   *[other] Newsletters\n }";
    assert_eq!(same("de", variants), [""; 0]);
    assert_eq!(same("en-GB", "Add a contact"), [""; 0]);
    assert_eq!(compared("de", "Add a contact", "Add a contract", false), [""; 0]);
    assert_eq!(compared("de", "Add a contact", "Add a contact now", false), [""; 0]);
}

#[test]
fn a_hostile_text_takes_no_time() {
    for sign in [
        "\t",
        " ,",
        "  x",
        "...",
        " - ",
        "'a",
        " 'a",
        "`'a ",
        "\u{C3}\u{A9}",
        "\u{E9}\u{BB}\u{85} ",
        "a a ",
        "=",
        "\u{B6}",
        "\u{200B}",
        "a\u{308}",
        "“",
        "« ",
        "» ”",
        ";",
        "<b",
        "<b =",
        "&",
        "\u{2066}",
        "\u{200E}",
        "a\u{430} ",
    ] {
        for text in [sign.repeat(30_000), format!("{{ $n ->\n   *[x] {}\n }}", sign.repeat(30_000))] {
            assert!(found("fr", &text).len() <= 3 * MAX_IN_TEXT, "{sign:?}");
        }
    }
}

/// A source, a translation and a workspace with something to find for every check.
const SOURCE: &str = "\
a = x { $n }
    .b = y
c = { $n ->
    [one] x
   *[other] y
 }
e =
    .f = z
g = *so*
h = Two words
k = x
l = { $n } { $m ->
    [one] x
   *[other] y
 }
-t = x
q = <b>x</b>
    .accesskey = y
";
const WRONG: &str = "\
a = { $m } <b>x</b>\u{B6}
    .c = \"y\"
    .c = y
a = z
c = { $n ->
    [one] x
    [one] x
    [few] y
   *[other] { c }
 }
e = v { $n ->
    [so](https://example.org/) y
   *[other] z
 }
    .f = z
g = so, nous et et vous ,  \u{7}\u{2066} Quoi ?
h = Two words
m = x
l = { $m ->
    [few] { -t(a: 1) }
   *[other] { $n }
 }
i = { NMBER(1) } P\u{430}ypal \u{C3}\u{A9}t\u{C3}\u{A9}

# ends with a space 
-t = x
-u = x
";
const PLATFORMS: &str = "\
platform-generic =
    .a = word
    .a-genitive = words
    .b = { $platform-c }
    .c = { $platform-b }
    .gender = feminine
platform-x =
    .a = name
k = { $link }
i = { $sender-gender ->
    [other] x
   *[feminine] y
 }
j = { $platform-gender ->
   *[neuter] y
 }
";

#[test]
fn each_check_finds_only_what_its_entry_in_the_table_says() {
    let rules = Rules { markup: true, ..Rules::default() };
    let of_workspace = Rules { markup: true, ..workspace(Vocabulary::default()) };
    let translations = [
        (&rules, vec![("a.ftl", WRONG), ("b.ftl", "b = x\n")]),
        (&rules, vec![("a.ftl", "j = {\n")]),
        (&Rules::default(), vec![("a.ftl", "q = z\n    .accesskey = yz\n")]),
        (&of_workspace, vec![("a.ftl", "g = …\nh = https://example.org.\n")]),
    ];
    let source = Source::analyze(LocaleTag::new("en").unwrap(), &tree("en/a.ftl", SOURCE), rules.clone()).value;
    let tag = LocaleTag::new("fr").unwrap();
    let (mut found, mut looked_at) = (BTreeSet::new(), Vec::new());
    for (rules, translation) in translations {
        let file = |(name, text): (&str, &str)| TreeFile {
            relative: name.to_owned(),
            resource: Some(Resource::read(&SourceFile::new(name, text))),
        };
        let files: Vec<_> = translation.into_iter().map(file).collect();
        looked_at.push((Some(&source), rules, files));
    }
    // A workspace has checks of its own.
    let locale = Locale::new(tag.clone(), tree("fr/a.ftl", PLATFORMS));
    let vocabulary = Vocabulary { platforms: Platforms::of([&locale]), has_all_words: true, ..Vocabulary::default() };
    let workspace = workspace(vocabulary);
    looked_at.push((None, &workspace, tree("fr/a.ftl", PLATFORMS)));
    for (source, rules, files) in &looked_at {
        let view = View::new(*source, rules, &tag, files);
        for entered in TABLE {
            let mut faults = Vec::new();
            for file in &view.files {
                match entered.run {
                    Run::Locale(check) => check(&view, &mut faults),
                    Run::Entry(needed, check) => view.entries_of(file).for_each(|(entry, traits)| {
                        let before = faults.len();
                        check(&view, file, entry, &mut faults);
                        let is_wanted = traits.have(needed) || faults.len() == before;
                        assert!(is_wanted, "{} would not be run on {}", entered.check.name, entry.id());
                    }),
                    Run::Text(_, check) => file.entries.iter().for_each(|entry| {
                        of_entry(&view, file, *entry, |text| check(text, &mut faults));
                    }),
                }
            }
            for fault in faults {
                assert!(entered.check.codes.contains(&fault.code), "{} finds {}", entered.check.name, fault.code);
                found.insert(entered.check.name);
            }
        }
    }
    let silent: Vec<_> = TABLE.iter().map(|entered| entered.check.name).filter(|name| !found.contains(name)).collect();
    assert_eq!(silent, [""; 0], "the texts have nothing for these");
}

#[test]
fn files_of_a_tree_are_bundles_of_their_own_and_those_of_a_workspace_are_one() {
    let file = |name: &str, text: &str| TreeFile {
        relative: name.to_owned(),
        resource: Some(Resource::read(&SourceFile::new(name, text))),
    };
    let files = [file("a.ftl", "a = x\nb = x\nb = y\n"), file("b.ftl", "c = x\na = y\nc = z\na = z\n")];
    let found = |rules: Rules| {
        let faults = Source::analyze(LocaleTag::new("en").unwrap(), &files, rules).faults;
        let place =
            |fault: &Diagnostic| fault.place.as_ref().map(|place| (place.file.path().to_owned(), place.position().0));
        faults.iter().filter_map(place).collect::<Vec<_>>()
    };
    let at = |name: &str, line| (name.to_owned(), line);
    assert_eq!(found(Rules::default()), [at("a.ftl", 3), at("b.ftl", 3), at("b.ftl", 4)]);
    let one = [at("a.ftl", 3), at("b.ftl", 2), at("b.ftl", 3), at("b.ftl", 4)];
    assert_eq!(found(workspace(Vocabulary::default())), one);
}

/// Files in one line, `?` for one that cannot be read: `a: x = X .y = Y; z = Z | b: ?`.
fn in_one_line(files: &str) -> Vec<TreeFile> {
    let file = |file: &str| {
        let (name, text) = file.split_once(": ").unwrap();
        let resource = (text != "?").then(|| {
            let text = text.replace("; ", "\n").replace(" .", "\n    .") + "\n";
            Resource::read(&SourceFile::new(name, text))
        });
        TreeFile { relative: name.to_owned(), resource }
    };
    files.split(" | ").map(file).collect()
}

#[test]
fn a_message_is_compared_with_its_source_wherever_it_stands() {
    let of_workspace = || workspace(Vocabulary { variables: ["x".to_owned()].into(), ..Vocabulary::default() });
    let found = |rules: Rules, source: &str, translation: &str| {
        let tag = |tag: &str| LocaleTag::new(tag).unwrap();
        let source = Source::analyze(tag("en"), &in_one_line(source), rules).value;
        let faults = source.check(&tag("de"), &in_one_line(translation));
        let show = |fault: &Diagnostic| {
            let subject = &fault.subject;
            let about = [&subject.id, &subject.attribute].into_iter().flatten().map(|name| format!(" {name}"));
            let place = fault.place.iter().map(|place| format!(" {}:{}", place.file.path(), place.position().0));
            let related = subject.related.iter().map(|related| format!(" ({})", related.place.file.path()));
            [fault.code.to_string()].into_iter().chain(about).chain(place).chain(related).collect::<String>()
        };
        faults.iter().map(show).collect::<Vec<_>>().join(", ")
    };
    let three = "a: a = A { $x }; b = B .c = C | d: d = D; e = E; f = F";
    // In which a name stands twice, as it may where each file is a bundle of its own.
    let twice = "a: a = A; b = B { $x } | c: b = B { $y }; c = C";
    for (source, translation, in_workspace, elsewhere) in [
        (three, "a: a = Aa { $x }; b = Bb .c = Cc | d: d = Dd; e = Ee; f = Ff", "", ""),
        // All in one file, right and wrong.
        (three, "all: d = Dd; a = Aa { $x }; e = Ee; b = Bb .c = Cc; f = Ff", "", "obsolete-file all:1"),
        (
            three,
            "all: d = Dd; a = Aa; e = Ee; b = Bb .cc = Cc; f = { $z }",
            "missing-variable a all:2 (a), missing-attribute b c all:5 (a), unknown-variable f all:6 (d)",
            "obsolete-file all:1, missing-variable a all:2 (a), missing-attribute b c all:5 (a), unknown-variable f all:6 (d)",
        ),
        (
            three,
            "all: a = Aa { $x }; b = Bb .c = Cc; d = Dd; f = Ff",
            "missing-message e all:4 (d)",
            "missing-file, obsolete-file all:1",
        ),
        (
            three,
            "all: a = Aa { $x }; b = Bb .c = Cc; d = Dd; ee = Ee; f = Ff; g = G",
            "missing-message e all:5 (d), obsolete-message g all:7",
            "missing-file, obsolete-file all:1",
        ),
        (three, "all: a = Aa { $x }; b = Bb .c = Cc", "missing-message", "missing-file, obsolete-file all:1"),
        (three, "all: ? | a: a = Aa { $x }", "", "missing-file, missing-message b a:1 (a)"),
        (three, "d: ? | a: a = Aa { $x }", "missing-message b a:1 (a)", "missing-message b a:1 (a)"),
        // A file renamed, a message moved, and one that is there twice.
        (
            three,
            "a: a = Aa { $x }; b = Bb .c = Cc | new: d = Dd { $z }; e = Ee; f = Ff",
            "unknown-variable d new:1 (d)",
            "obsolete-file new:1, unknown-variable d new:1 (d)",
        ),
        (
            three,
            "a: b = Bb .c = Cc; e = Ee { $z } | d: a = Aa { $x }; d = Dd; f = Ff",
            "unknown-variable e a:3 (d)",
            "obsolete-message e a:3 (d), unknown-variable e a:3 (d), obsolete-message a d:1 (a)",
        ),
        (
            three,
            "a: a = Aa { $x }; b = Bb .c = Cc; e = E1 .z = Z | d: d = Dd; e = E2; f = Ff",
            "obsolete-attribute e z a:5 (d), duplicate-message e d:2 (a)",
            "obsolete-message e a:4 (d), obsolete-attribute e z a:5 (d)",
        ),
        (
            three,
            "a: a = Aa { $x }; b = Bb .c = Cc | d: d = Dd; e = Ee { | u: f = {",
            "syntax e d:2, syntax f u:1",
            "syntax e d:2, obsolete-file u:1, syntax f u:1",
        ),
        (
            twice,
            "a: a = Aa; b = Bb { $x } | c: b = Bb { $y }; c = Cc",
            "duplicate-message b c:1 (a), unknown-variable b c:1 (a)",
            "",
        ),
        (
            twice,
            "a: a = Aa; b = Bb { $y } | c: c = Cc",
            "unknown-variable b a:2 (a)",
            "unknown-variable b a:2 (a), missing-message b c:1 (c)",
        ),
        (
            twice,
            "z: a = Aa { $z }; b = Bb { $z } | c: c = Cc",
            "unknown-variable a z:1 (a), unknown-variable b z:2 (a)",
            "missing-file, missing-message b c:1 (c), obsolete-file z:1, unknown-variable a z:1 (a)",
        ),
        (
            "a: ? | b: b = B",
            "a: a = Aa; b = Bb { $z } | b: c = Cc",
            "unknown-variable b a:2 (b)",
            "missing-message b b:1 (b)",
        ),
        (
            "a: a = A; b = { | b: b = B; c = C",
            "a: a = Aa; b = Bb { $z } | b: c = Cc",
            "unknown-variable b a:2",
            "missing-message b b:1 (b)",
        ),
    ] {
        let both = [found(of_workspace(), source, translation), found(Rules::default(), source, translation)];
        assert_eq!(both, [in_workspace, elsewhere], "{source}\n{translation}");
    }
}
