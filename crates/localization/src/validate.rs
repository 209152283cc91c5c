//! What a workspace knows about its texts, and the checks without which it cannot be rendered.
//!
//! All of it is found without formatting anything, in every variant of every message, with the exact place. What can
//! still go wrong when a message is formatted depends on the values.

use std::collections::{BTreeMap, BTreeSet};

use korb_catalogue::{Diagnostic, Gender};

use crate::check;
use crate::check::platforms::Platforms;
use crate::check::project::{Rules, Usage, Vocabulary};
use crate::initial;
use crate::locale::{Locale, Locales};
use crate::variables::{GENDERS, VARIABLES};
use crate::words::GENERIC;

/// Finds what keeps the texts of one locale from being rendered; `registers` are the values that `$register` can have.
///
/// The texts are checked together with those that they fall back to, but only their own faults are reported.
pub fn validate<'r>(
    locales: &Locales,
    locale: &Locale,
    registers: impl IntoIterator<Item = &'r str>,
) -> Vec<Diagnostic> {
    check::needed_to_render(&workspace_rules(locales, locale, registers), locale.tag(), locale.files())
}

/// Finds what cannot be read in the texts of one locale, or stands there twice.
pub fn reading_faults(locale: &Locale) -> Vec<Diagnostic> {
    // The files of a workspace make one bundle.
    let rules = Rules { usage: Usage::Workspace(Vocabulary::default()), ..Rules::default() };
    check::needed_to_read(&rules, locale.tag(), locale.files())
}

/// Prefixes of the names of messages whose attributes each locale chooses by itself: the words that its grammar needs, and
/// the ways of saying what was changed.
pub(crate) const FREE_ATTRIBUTES: [&str; 2] = ["platform-", "license-changes"];

/// The rules of a locale of a workspace: messages can use the table's variables, the words of the platforms, one
/// function.
pub fn workspace_rules<'r>(locales: &Locales, locale: &Locale, registers: impl IntoIterator<Item = &'r str>) -> Rules {
    // What a platform lacks is taken from `platform-generic`, so a word that is only there for some platforms cannot be
    // relied on. A locale that has no words at all yet is shown in another language where one is needed.
    let words = |locale: &Locale| -> Vec<String> {
        let generic = locale.get(GENERIC).map_or(&[][..], |generic| generic.attributes);
        generic.iter().map(|word| format!("platform-{}", word.id.name)).collect()
    };
    let chain = locales.chain(locale.tag());
    let own = chain.iter().filter(|other| other.tag().same_language(locale.tag())).flat_map(|own| words(own));
    let own: Vec<_> = own.collect();
    // Another language takes another word, or says it in a way that needs none.
    let mut optional_variables: BTreeSet<_> = chain.iter().flat_map(|locale| words(locale)).collect();
    optional_variables.insert("platform-name".to_owned());
    let known = if own.is_empty() { optional_variables.iter().cloned().collect() } else { own };
    let variables = VARIABLES.iter().map(|variable| variable.name.to_owned()).chain(known);
    let variables = variables.chain(["platform-name".to_owned()]).collect();
    // In which sentences somebody's gender shows, and in which the form of address, differs from language to language.
    optional_variables.extend(GENDERS.map(ToOwned::to_owned));
    optional_variables.insert("register".to_owned());
    // "Only one thing" needs another text before two answers, "only this" needs none.
    optional_variables.insert("answers".to_owned());
    let mut values = BTreeMap::from([("register".to_owned(), registers.into_iter().map(ToOwned::to_owned).collect())]);
    let genders = || Gender::ALL.map(|gender| gender.as_str().to_owned()).into();
    values.extend(GENDERS.map(|variable| (variable.to_owned(), genders())));
    let platforms = Platforms::of(chain.iter().copied().filter(|other| other.tag().same_language(locale.tag())));
    Rules {
        usage: Usage::Workspace(Vocabulary {
            variables,
            has_all_words: !chain.iter().any(|locale| locale.may_hold(FREE_ATTRIBUTES[0])),
            values,
            platforms,
            functions: BTreeSet::from(["NUMBER", initial::NAME].map(ToOwned::to_owned)),
            free_attributes: FREE_ATTRIBUTES.map(ToOwned::to_owned).to_vec(),
            optional_variables,
        }),
        markup: true,
        is_partial: chain.iter().skip(1).any(|other| other.tag().language() == locale.tag().language()),
        skipped: BTreeSet::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::source::Source;
    use crate::tag::LocaleTag;
    use korb_catalogue::{Severity, SourceFile};

    /// What is found in the texts of a workspace that has only one locale: code, line, and the names that it is about.
    fn found(tag: &str, text: &str) -> Vec<String> {
        found_in(tag, &[(tag, text)])
    }

    /// What is found in one of several locales. The first one is the source.
    fn found_in(tag: &str, texts: &[(&str, &str)]) -> Vec<String> {
        faults_in(tag, texts).iter().map(show).collect()
    }

    fn show(fault: &Diagnostic) -> String {
        let line = fault.place.as_ref().unwrap().position().0;
        format!("{} {line} {}", fault.code, fault.subject.name.clone().unwrap_or_default())
    }

    /// The same with the severity of a note, where that makes a difference.
    fn families(tag: &str, text: &str) -> Vec<String> {
        let marked = |fault: &Diagnostic| {
            let mark = if fault.severity == Severity::Note { "note " } else { "" };
            format!("{mark}{}", show(fault))
        };
        faults_in(tag, &[(tag, text)]).iter().map(marked).collect()
    }

    fn faults_in(tag: &str, texts: &[(&str, &str)]) -> Vec<Diagnostic> {
        let tag_of = |tag: &str| LocaleTag::new(tag).unwrap();
        let read = |(tag, text): &(&str, &str)| {
            let file = SourceFile::new(format!("locales/{tag}/a.ftl"), *text);
            Locale::read(tag_of(tag), &[file])
        };
        let locales = Locales::new(texts.iter().map(read).collect(), tag_of(texts[0].0));
        let locale = locales.get(&tag_of(tag)).unwrap();
        let rules = |locale| workspace_rules(&locales, locale, ["formal", "informal"]);
        let of_source = locales.get(locales.source()).unwrap();
        let source = Source::analyze(of_source.tag().clone(), of_source.files(), rules(of_source));
        let is_source = locale.tag() == of_source.tag();
        if is_source { source.faults } else { source.value.check_with(&rules(locale), locale.tag(), locale.files()) }
    }

    /// The platforms of a language in which words have these forms in general and on each platform.
    fn platforms(generic: &[(&str, &str)], own: &[&[(&str, &str)]]) -> String {
        let words = |words: &[(&str, &str)]| -> String {
            words.iter().flat_map(|(name, word)| ["    .", name, " = ", word, "\n"]).collect()
        };
        let own = own.iter().enumerate().map(|(number, own)| format!("platform-p{number} =\n{}", words(own)));
        format!("platform-generic =\n{}{}", words(generic), own.collect::<String>())
    }

    #[test]
    fn a_platform_has_all_forms_of_its_word_or_none() {
        let polish = [
            ("request", "prośba o kontakt"),
            ("request-genitive", "prośby o kontakt"),
            ("request-locative", "prośbie o kontakt"),
            ("your-request", "Twoja { $platform-request }"),
            ("without-request", "bez { $platform-request-genitive }"),
            ("message", "wysłać wiadomość"),
        ];
        let invitation =
            [("request", "zaproszenie"), ("request-genitive", "zaproszenia"), ("request-locative", "zaproszeniu")];
        let check =
            |tag: &str, generic: &[(&str, &str)], own: &[&[(&str, &str)]]| families(tag, &platforms(generic, own));
        // All of them, or none.
        assert_eq!(check("pl", &polish, &[&invitation, &[("message", "napisać")]]), [""; 0]);
        // The names say it, whether or not another platform has the forms.
        let lacks = ["incomplete-word-family 9 request-genitive"];
        assert_eq!(check("pl", &polish, &[&invitation[..1]]), lacks);
        assert_eq!(check("pl", &polish, &[&invitation[..1], &invitation]), lacks);
        assert_eq!(check("pl", &polish, &[&invitation[..2]]), ["incomplete-word-family 9 request-locative"]);
        assert_eq!(check("pl", &polish, &[&invitation[1..2]]), ["incomplete-word-family 9 request"]);
        assert_eq!(check("pl", &polish, &[&invitation[..1], &invitation[..1], &invitation[..1]]).len(), 3);
        // Who says the same as all others shows the right forms.
        assert_eq!(check("pl", &polish, &[&polish[..1]]), [""; 0]);
        // A form that grammar has no name for resembles the word.
        let finnish = [("request", "yhteyspyyntö"), ("of-request", "yhteyspyynnön"), ("to-request", "yhteyspyyntöön")];
        assert_eq!(check("fi", &finnish, &[&[("request", "kutsu")]]), ["incomplete-word-family 6 of-request"]);
        let all = [("request", "kutsu"), ("of-request", "kutsun"), ("to-request", "kutsuun")];
        assert_eq!(check("fi", &finnish, &[&all]), [""; 0]);
        // The other platforms tell that two words belong together, or do not.
        let czech = [("friend", "přítel"), ("friend-many", "lidé"), ("friendly", "přátelský")];
        let contact = [("friend", "kontakt"), ("friend-many", "kontakty")];
        assert_eq!(check("cs", &czech, &[&contact[..1]]), [""; 0]);
        assert_eq!(check("cs", &czech, &[&contact[..1], &contact]), [""; 0]);
        assert_eq!(check("cs", &czech, &[&contact[..1], &contact, &contact]), ["incomplete-word-family 6 friend-many"]);
        // Two nouns can have the same article, so that is a note.
        let articles = [("request", "Anfrage"), ("request-article", "die")];
        let (invitation, message) =
            ([("request", "Einladung")], [("request", "Schreiben"), ("request-article", "das")]);
        let note = ["note incomplete-word-family 5 request-article"];
        assert_eq!(check("de", &articles, &[&invitation, &message, &message]), note);
        assert_eq!(check("de", &articles, &[&invitation]), [""; 0]);
        let german = [("remember", "sich ein Lesezeichen setzen"), ("remember-me", "ein Zeichen setzen")];
        let both = [("remember", "sich etwas merken"), ("remember-me", "mich im Auge behalten")];
        assert_eq!(check("de", &german, &[&both, &both]), [""; 0]);
        assert_eq!(check("de", &german, &[&both, &both[..1]]).len(), 1);
        assert_eq!(check("de", &german, &[&both[..1], &both[..1], &both[..1]]), [""; 0]);
        // Without a hyphen, it takes two others and a common stem.
        let plural = [("request", "contact request"), ("requests", "contact requests")];
        let invitations = [("request", "invitation"), ("requests", "invitations")];
        assert_eq!(check("en", &plural, &[&invitations[..1], &invitations]), [""; 0]);
        assert_eq!(check("en", &plural, &[&invitations[..1], &invitations, &invitations]).len(), 1);
        // Both are the name, until a platform has its own.
        let name = [("suggester", "{ $platform }"), ("suggester-inline", "{ $platform }")];
        assert_eq!(check("en", &name, &[&[("suggester", "My phone")]]).len(), 1);
    }

    #[test]
    fn the_gender_of_a_noun_is_surely_missing_only_where_all_others_say_it() {
        let generic = [("request", "prośba"), ("request-gender", "feminine")];
        let (feminine, neuter) = (("request-gender", "feminine"), ("request-gender", "neuter"));
        let text = "a = { $platform-request-gender ->\n    [neuter] x\n   *[feminine] y\n }\n";
        let check = |own: &[&[(&str, &str)]]| {
            let mut found = families("pl", &format!("{}{text}", platforms(&generic, own)));
            found.retain(|found| found.contains("incomplete"));
            let notes = found.iter().filter(|found| found.starts_with("note ")).count();
            (found.len() - notes, notes)
        };
        let invitation = ("request", "zaproszenie");
        let wish = ("request", "chęć");
        assert_eq!(check(&[&[wish], &[invitation, neuter]]), (0, 1));
        assert_eq!(check(&[&[wish], &[invitation, neuter], &[invitation, neuter]]), (0, 1));
        assert_eq!(check(&[&[wish], &[invitation, neuter], &[wish, feminine]]), (1, 0));
        // Nobody says it, so it is one gender for all.
        assert_eq!(check(&[&[wish]]), (0, 0));
    }

    #[test]
    fn what_a_region_inherits_is_there() {
        let presentation = [("request", "Vorstellung"), ("request-genitive", "Vorstellung")];
        let generic = [("request", "Anfrage"), ("request-genitive", "Anfrage")];
        let german = platforms(&generic, &[&presentation, &[("name", "P")]]);
        let austrian = "platform-p0 =\n    .request = Vorsprache\nplatform-p1 =\n    .request = Bitte\n";
        let found = found_in("de-AT", &[("de", &german), ("de-AT", austrian)]);
        assert_eq!(found, ["incomplete-word-family 4 request-genitive"]);
    }

    #[test]
    fn words_of_words_are_known_and_not_endless() {
        for (text, found_here) in [
            (".a = x\n    .b = my { $platform-a }", &[][..]),
            (".a = { $platform-b }\n    .b = { $platform-a }", &["cycle 3 platform-a"]),
            (".a = { $platform-a }", &["cycle 2 platform-a"]),
            (".a = x\n    .b = { $platform-aa }", &["unknown-variable 3 platform-aa"]),
            (".a = { m }\nm = { $platform-a }", &["cycle 2 m", "cycle 3 platform-a"]),
            // A circle of messages is found as such, and only once.
            (".a = { m }\nm = { n }\nn = { m }", &["cycle 4 m"]),
            // One platform can have a circle that the others have not.
            (".a = { $platform-b }\n    .b = x\nplatform-p =\n    .b = { $platform-a }", &["cycle 2 platform-b"]),
            (".a = x\nplatform-p =\n    .name = { $platform-a }", &["unknown-variable 4 platform-a"]),
            (".a = x\nplatform-p =\n    .label = { $platform }", &["unknown-variable 4 platform"]),
            (".a = x\nsite-language = { $platform }", &["unknown-variable 3 platform"]),
            // The platform's own word is there for its other ones.
            (".a = x\nplatform-p =\n    .b = x\n    .c = { $platform-b }", &[]),
            (".a = x\nplatform-p =\n    .b = x\nm = { $platform-b }", &["unknown-variable 5 platform-b"]),
        ] {
            let mut found = found("en", &format!("platform-generic =\n    {text}\n"));
            // It does not matter which of the two references closes the circle.
            found.truncate(found_here.len().max(1));
            if found_here.len() == 2 {
                assert!(found_here.contains(&found[0].as_str()), "{text}: {found:?}");
            } else if found_here.iter().any(|here| here.starts_with("cycle")) {
                assert!(found.len() == 1 && found[0].starts_with("cycle"), "{text}: {found:?}");
            } else {
                assert_eq!(found, found_here, "{text}");
            }
        }
    }

    #[test]
    fn choices_have_the_values_that_there_are() {
        let platforms =
            "platform-generic =\n    .gender = feminine\nplatform-p =\n    .name = P\n    .gender = masculine\n";
        for (selector, keys, found_here) in [
            ("platform-gender", "[feminine] x *[masculine] y", &[][..]),
            ("platform-gender", "[feminine] x [masculine] x *[other] y", &[]),
            ("platform-gender", "[femnine] x *[masculine] y", &["unknown-variant 7 femnine"]),
            ("platform-gender", "[feminine] x *[masculin] y", &["unknown-variant 8 masculin"]),
            ("platform-gender", "[feminine] x *[neuter] y", &["missing-variant 6 masculine"]),
            ("platform-gender", "[feminine] x *[other] y", &["missing-variant 6 masculine"]),
            (
                "platform-gender",
                "[neuter] x *[other] y",
                &["missing-variant 6 feminine", "missing-variant 6 masculine", "unknown-variant 7 neuter"],
            ),
            ("platform", "[P] x *[other] y", &[]),
            ("platform", "[P] x *[y] z", &[]),
            ("platform", "[Q] x *[other] y", &["unknown-variant 7 Q"]),
            ("sender-gender", "[feminine] x *[other] y", &[]),
            ("recipient-gender", "[femnine] x *[other] y", &["unknown-variant 7 femnine"]),
            ("recipient-gender", "[feminine] x *[masculine] y", &["no-neutral-variant 8 masculine"]),
            ("recipient-gender", "[other] x *[feminine] y", &["no-neutral-variant 8 feminine"]),
            ("recipient-gender", "[feminine] x *[neutral] y", &["unknown-variant 8 neutral"]),
        ] {
            let keys = keys.replace(" *", "\n   *").replace(" [", "\n    [");
            let text = format!("{platforms}m = {{ ${selector} ->\n    {keys}\n }}\n");
            assert_eq!(found("pl", &text), found_here, "{selector}: {keys}");
        }
        // Whoever shows a word chooses by a few of its values.
        let shown =
            format!("{platforms}m = {{ $platform-gender ->\n    [feminine] x\n   *[y] z\n }} {{ $platform-gender }}\n");
        assert_eq!(found("pl", &shown), [""; 0]);
        // Which languages show gender, each decides by itself.
        let (choice, none) = ("m = { $sender-gender ->\n    [feminine] x\n   *[other] y\n }\n", "m = z\n");
        assert_eq!(found_in("pl", &[("de", none), ("pl", choice)]), [""; 0]);
        assert_eq!(found_in("pl", &[("de", choice), ("pl", none)]), [""; 0]);
        // A term has parameters of its own.
        let term = "-t = { $sender-gender ->\n   *[feminine] x\n }\nm = { -t(sender-gender: \"feminine\") }\n";
        assert_eq!(found("pl", term), [""; 0]);
    }

    #[test]
    fn initial_takes_one_text() {
        let endless = "y ".repeat(40_000);
        let texts = format!("-t = x\n    .b = y\nn = x\nlong = {endless}\nlonger = {{ long }}\n");
        for (argument, found_here) in [
            ("$platform", &[][..]),
            ("\"x\"", &[]),
            ("-t", &[]),
            ("-t(a: \"x\")", &["invalid-argument 6 a"]),
            ("n", &[]),
            ("INITIAL(n)", &["invalid-argument 6 INITIAL"]),
            ("$members", &["invalid-argument 6 INITIAL"]),
            ("3", &["invalid-argument 6 INITIAL"]),
            ("", &["invalid-argument 6 INITIAL"]),
            ("n, n", &["invalid-argument 6 INITIAL"]),
            ("n, type: \"title\"", &["invalid-argument 6 type"]),
            ("$nobody", &["unknown-variable 6 nobody"]),
            ("nothing", &["unknown-reference 6 nothing"]),
            ("longer", &["too-many-placeables 6 longer"]),
            ("m", &["too-many-placeables 6 m", "cycle 6 m"]),
        ] {
            let text = format!("{texts}m = {{ INITIAL({argument}) }}{{ -t }}\n");
            let mut found = found("en", &text);
            found.retain(|found| !found.starts_with("spacing") && !found.starts_with("trailing"));
            found.sort();
            let mut found_here = found_here.to_vec();
            found_here.sort_unstable();
            assert_eq!(found, found_here, "{argument}");
        }
        assert_eq!(found("en", "m = { INITAL($platform) }\n"), ["unknown-function 1 INITAL"]);
    }
}
