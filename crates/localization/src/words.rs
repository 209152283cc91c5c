//! The words of a platform: from the attributes of `platform-…` to the variables that all other texts use.
//!
//! A word can be made of others, `.your-request = Twoja { $platform-request }`, and then has those of the platform at hand.
//! So a word is formatted after the words that it refers to. A check finds circles in the files; here they are looked for
//! again, since a regional variant can close one with the words that it inherits.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::Arc;

use fluent::FluentArgs;
use fluent_syntax::ast::Pattern;
use korb_catalogue::{Code, Diagnostic, Gender, Id};

use crate::initial::{self, Initials};
use crate::key::Key;
use crate::localizer::{Arguments, Formatted, Language, Localizer, MAX_TEXT, Values, Words, placed, too_long};
use crate::walk::{Part, walk};

/// The message that has the words of every platform that has none of its own.
pub(crate) const GENERIC: &str = "platform-generic";

/// How many words a platform can have. Texts that people write need some dozens, and each is set for every message.
const MAX_WORDS: usize = 1000;

/// Who speaks to whom, as far as texts depend on it.
#[derive(Debug, Clone, Copy)]
pub struct Persons<'p> {
    /// How the reader is addressed.
    pub register: &'p str,
    /// How to speak of the person who answers.
    pub sender: Option<Gender>,
    /// How to speak to the person who asked.
    pub recipient: Option<Gender>,
}

impl<'p> Persons<'p> {
    /// Two persons of whom nothing is known but how one addresses the other.
    pub fn new(register: &'p str) -> Self {
        Self { register, sender: None, recipient: None }
    }

    /// Sets what every text can choose by. An unknown gender is an empty text, which no variant but the default has.
    fn set(self, arguments: &mut FluentArgs<'p>) {
        let gender = |gender: Option<Gender>| gender.map_or("", Gender::as_str);
        arguments.set("recipient-gender", gender(self.recipient));
        arguments.set("register", self.register);
        arguments.set("sender-gender", gender(self.sender));
    }
}

impl Localizer<'_> {
    /// The words of a platform: the attributes of `platform-<words>`, and those of `platform-generic` for what it lacks.
    ///
    /// Words can themselves choose by `$register` and by gender, and show `$platform` and other words.
    ///
    /// # Errors
    ///
    /// A word that cannot be formatted.
    pub fn words(&self, words: &Id, persons: Persons<'_>) -> Result<Rc<Words>, Diagnostic> {
        let Persons { register, sender, recipient } = persons;
        let is_for_them =
            |known: &&Rc<Words>| known.register == register && (known.sender, known.recipient) == (sender, recipient);
        if let Some(known) = self.known_words.borrow().get(words).and_then(|known| known.iter().find(is_for_them)) {
            return Ok(Rc::clone(known));
        }
        let message = format!("platform-{words}");
        let by_language = self.languages().iter().map(|language| Unformatted::of(language, &message)?.format(persons));
        let by_language = by_language.collect::<Result<_, _>>()?;
        let made = Rc::new(Words { by_language, register: register.to_owned(), sender, recipient });
        self.known_words.borrow_mut().entry(words.clone()).or_default().push(Rc::clone(&made));
        Ok(made)
    }

    /// Arguments that hold the words of a platform, to which the rest is added.
    pub fn arguments<'w>(&self, words: &'w Words) -> Arguments<'w> {
        let persons = Persons { register: &words.register, sender: words.sender, recipient: words.recipient };
        let by_language = words.by_language.iter().map(|formatted| {
            let mut arguments = FluentArgs::with_capacity(formatted.words.len() + 20);
            for (name, word) in &formatted.words {
                arguments.set(name.as_str(), word.as_str());
            }
            persons.set(&mut arguments);
            Values { arguments, initials: formatted.initials.clone(), has_unknown: false }
        });
        Arguments { by_language: by_language.collect() }
    }
}

/// The words of a platform before they are formatted.
struct Unformatted<'l> {
    language: &'l Language<'l>,
    message: &'l str,
    /// The words by the names of their attributes, sorted.
    words: Vec<Word<'l>>,
}

/// A word before it is formatted.
struct Word<'l> {
    name: &'l str,
    /// Whether it is the platform's own, and not that of all platforms.
    is_own: bool,
    /// The number of the layer that it is in.
    layer: usize,
    pattern: &'l Pattern<&'l str>,
}

/// A text on the way from a word to the words that it is made of.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Node<'l> {
    /// The number of a word.
    Word(usize),
    /// A message of a layer that a word refers to.
    Text { layer: usize, id: &'l str, attribute: Option<&'l str> },
}

/// A step of the way through the words. The steps are kept in a list, since a chain of references can be as long as the
/// file.
enum Step<'l> {
    Enter(Node<'l>),
    Leave(Node<'l>),
}

impl<'l> Unformatted<'l> {
    fn of(language: &'l Language<'l>, message: &'l str) -> Result<Self, Diagnostic> {
        let mut words = BTreeMap::new();
        for source in [message, GENERIC] {
            for (layer, locale) in language.locales().enumerate() {
                let Some(entry) = locale.get(source) else { continue };
                for attribute in entry.attributes {
                    let (name, is_own) = (attribute.id.name, source == message);
                    words.entry(name).or_insert(Word { name, is_own, layer, pattern: &attribute.value });
                }
                if words.len() > MAX_WORDS {
                    let fault = Diagnostic::error(
                        Code::TooManyPlaceables,
                        format!("`{source}` has more than {MAX_WORDS} words"),
                    );
                    return Err(placed(fault.help("remove those that no text uses"), locale.place(source, None)));
                }
            }
        }
        Ok(Self { language, message, words: words.into_values().collect() })
    }

    fn format(&self, persons: Persons<'_>) -> Result<Formatted, Diagnostic> {
        let mut platform = String::new();
        let mut alone = Values::default();
        persons.set(&mut alone.arguments);
        let key = Key::attribute(self.message, "name");
        let has_name = self.language.write(key, &alone, &mut platform)?.is_some();
        if has_name {
            alone.arguments.set("platform", platform.as_str());
        }
        let mut texts: Vec<Option<String>> = vec![None; self.words.len()];
        let mut left = MAX_TEXT.saturating_sub(platform.len());
        for (number, is_made_of_words) in self.order()? {
            let mut text = String::new();
            let written = if is_made_of_words {
                let mut values = Values::default();
                persons.set(&mut values.arguments);
                if has_name {
                    values.arguments.set("platform", platform.as_str());
                }
                for (word, text) in self.words.iter().zip(&texts) {
                    if let Some(text) = text {
                        values.arguments.set(format!("platform-{}", word.name), text.as_str());
                    }
                }
                values.initials = self.initials(&texts);
                self.language.write(self.key(number), &values, &mut text)?
            } else {
                self.language.write(self.key(number), &alone, &mut text)?
            };
            // A word that doubles another one, a hundred times over, would fill the memory.
            left = left.checked_sub(text.len()).ok_or_else(|| {
                let Word { layer, name, .. } = self.words[number];
                let message = self.key(number).message;
                let place = self.language.locales().nth(layer).and_then(|locale| locale.place(message, Some(name)));
                placed(too_long(self.key(number)), place)
            })?;
            texts[number] = written.map(|_| text);
        }
        let initials = self.initials(&texts);
        let named = self.words.iter().zip(texts);
        let named = named.filter_map(|(word, text)| Some((format!("platform-{}", word.name), text?)));
        let words = has_name.then(|| ("platform".to_owned(), platform)).into_iter().chain(named).collect();
        Ok(Formatted { words, initials })
    }

    /// The numbers of the words, each behind those that it refers to, and whether it refers to any.
    fn order(&self) -> Result<Vec<(usize, bool)>, Diagnostic> {
        let numbers = 0..self.words.len();
        // Most languages have no word that is made of others.
        if numbers.clone().all(|number| self.references(Node::Word(number)).is_empty()) {
            return Ok(numbers.map(|number| (number, false)).collect());
        }
        let mut order = Vec::with_capacity(self.words.len());
        // What has been entered, and whether it has been left again.
        let mut seen: HashMap<Node<'_>, bool> = HashMap::new();
        let mut path = Vec::new();
        let mut todo = Vec::new();
        for number in numbers {
            todo.push(Step::Enter(Node::Word(number)));
            while let Some(step) = todo.pop() {
                let node = match step {
                    Step::Enter(node) => node,
                    Step::Leave(node) => {
                        path.pop();
                        seen.insert(node, true);
                        if let Node::Word(number) = node {
                            order.push((number, true));
                        }
                        continue;
                    }
                };
                match seen.get(&node) {
                    Some(true) => continue,
                    Some(false) => return Err(self.circle(&path, node)),
                    None => {}
                }
                let references = self.references(node);
                if let (Node::Word(number), []) = (node, &references[..]) {
                    seen.insert(node, true);
                    order.push((number, false));
                    continue;
                }
                seen.insert(node, false);
                path.push(node);
                todo.push(Step::Leave(node));
                todo.extend(references.into_iter().map(Step::Enter));
            }
        }
        Ok(order)
    }

    /// The words and messages that a text refers to, in any of its variants.
    fn references(&self, node: Node<'l>) -> Vec<Node<'l>> {
        let (layer, pattern) = match node {
            Node::Word(number) => (self.words[number].layer, Some(self.words[number].pattern)),
            Node::Text { layer, id, attribute } => {
                let entry = self.language.locales().nth(layer).and_then(|locale| locale.get(id));
                (layer, entry.and_then(|entry| entry.pattern(attribute)))
            }
        };
        let mut references = Vec::new();
        let mut calls_initial = false;
        if let Some(pattern) = pattern {
            walk(pattern, &mut |part| match part {
                Part::Variable { name, .. } => {
                    let word = name.strip_prefix("platform-").and_then(|word| self.number(word));
                    references.extend(word.map(Node::Word));
                }
                Part::Message { id, attribute } => references.push(Node::Text { layer, id, attribute }),
                Part::Function { name, .. } => calls_initial |= name == initial::NAME,
                _ => {}
            });
        }
        if calls_initial {
            for index in 0..references.len() {
                let Node::Word(number) = references[index] else { continue };
                let initial = self.number(&format!("{}{}", self.words[number].name, initial::SUFFIX));
                references.extend(initial.map(Node::Word).filter(|initial| *initial != node));
            }
        }
        references
    }

    fn number(&self, name: &str) -> Option<usize> {
        self.words.binary_search_by(|word| word.name.cmp(name)).ok()
    }

    fn key(&self, number: usize) -> Key<'_> {
        let Word { name, is_own, .. } = self.words[number];
        Key::attribute(if is_own { self.message } else { GENERIC }, name)
    }

    /// The words that say how they begin a sentence. A form for all platforms is not that of a platform's own word, nor
    /// that of a language the one of a region's own.
    fn initials(&self, texts: &[Option<String>]) -> Option<Arc<Initials>> {
        let mut initials = None;
        for (form, text) in self.words.iter().zip(texts) {
            let Some(number) = form.name.strip_suffix(initial::SUFFIX).and_then(|word| self.number(word)) else {
                continue;
            };
            let word = &self.words[number];
            let belongs = if form.is_own == word.is_own { form.layer <= word.layer } else { form.is_own };
            if let (true, Some(word), Some(text)) = (belongs, &texts[number], text) {
                initials.get_or_insert_with(Initials::new).insert(word.clone(), text.clone());
            }
        }
        initials.map(Arc::new)
    }

    /// The fault of a word that refers to itself by way of `path`, which ends before `again`.
    fn circle(&self, path: &[Node<'_>], again: Node<'_>) -> Diagnostic {
        let begin = path.iter().position(|node| *node == again).unwrap_or_default();
        let show = |node: &Node<'_>| match *node {
            Node::Word(number) => self.key(number).to_string(),
            Node::Text { id, attribute, .. } => Key { message: id, attribute }.to_string(),
        };
        let circle: Vec<_> = path[begin..].iter().chain([&again]).map(show).collect();
        let fault = Diagnostic::error(Code::Cycle, format!("`{}` refers to itself", circle[0]));
        let help = format!("the circle is {}; write the text out in one of them", circle.join(" → "));
        let (layer, key) = match path[begin..].last().unwrap_or(&again) {
            Node::Word(number) => (self.words[*number].layer, self.key(*number)),
            Node::Text { layer, id, attribute } => (*layer, Key { message: id, attribute: *attribute }),
        };
        let locale = self.language.locales().nth(layer);
        placed(fault.help(help), locale.and_then(|locale| locale.place(key.message, key.attribute)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::isolation::Isolation;
    use crate::locale::{Locale, Locales};
    use crate::tag::LocaleTag;
    use korb_catalogue::SourceFile;
    use std::ops::Range;

    fn locales(texts: &[(&str, &str)]) -> Locales {
        let tag = |tag: &str| LocaleTag::new(tag).unwrap();
        let read = |(name, text): &(&str, &str)| {
            Locale::read(tag(name), &[SourceFile::new(format!("locales/{name}/a.ftl"), *text)])
        };
        Locales::new(texts.iter().map(read).collect(), tag(texts[0].0))
    }

    /// The message `m` on the platform `p`, in the locale of `tag`.
    fn message(locales: &Locales, tag: &str, persons: Persons<'_>) -> Result<String, Diagnostic> {
        let localizer = locales.localizer(&LocaleTag::new(tag).unwrap(), Isolation::Off);
        let words = localizer.words(&Id::new("p").unwrap(), persons)?;
        let arguments = localizer.arguments(&words);
        Ok(localizer.format(Key::message("m"), &arguments)?.map_or_else(String::new, |text| text.text))
    }

    fn on_platform(text: &str) -> Result<String, Diagnostic> {
        message(&locales(&[("en", text)]), "en", Persons::new("formal"))
    }

    #[test]
    fn a_word_is_made_of_the_words_of_the_platform() {
        for (texts, expected) in [
            (
                "platform-generic =\n    .b = my { $platform-a }\n    .a = request\nplatform-p =\n    .name = P\n",
                "my request",
            ),
            (
                "platform-generic =\n    .b = my { $platform-a }\n    .a = request\nplatform-p =\n    .a = note\n",
                "my note",
            ),
            (
                "platform-generic =\n    .a = request\nplatform-p =\n    .b = a { $platform-a } on { $platform }\n    .name = P\n",
                "a request on P",
            ),
            // In any order, and by way of messages.
            (
                "platform-generic =\n    .b = { $platform-c }\n    .c = { $platform-a }!\n    .a = { text }\n    .d = x\ntext = { $platform-d }\n",
                "x!",
            ),
            (
                "platform-generic =\n    .b = { $platform-a-gender ->\n        [feminine] ta\n       *[neuter] to\n    } { $platform-a }\n    \
                 .a = prośba\n    .a-gender = feminine\n",
                "ta prośba",
            ),
            // A word that is not there is none, and so are those that are made of it.
            ("platform-generic =\n    .b = { $platform-z }\n", ""),
        ] {
            let texts = format!("{texts}m = {{ $platform-b }}\n");
            assert_eq!(on_platform(&texts).unwrap(), expected, "{texts}");
        }
    }

    #[test]
    fn a_region_has_its_own_words_in_those_that_it_inherits() {
        let locales = locales(&[
            ("de", "platform-generic =\n    .b = meine { $platform-a }\n    .a = Anfrage\nm = { $platform-b }\n"),
            ("de-AT", "platform-generic =\n    .a = Bitte\n"),
            ("de-CH", "platform-generic =\n    .a = { $platform-b }\n"),
        ]);
        assert_eq!(message(&locales, "de-AT", Persons::new("formal")).unwrap(), "meine Bitte");
        // A circle through two locales is in none of them, and is found here.
        let fault = message(&locales, "de-CH", Persons::new("formal")).unwrap_err();
        assert_eq!(fault.code, Code::Cycle);
        assert_eq!(
            fault.help.as_deref().unwrap().split(';').next().unwrap(),
            "the circle is platform-generic.a → platform-generic.b → platform-generic.a"
        );
        assert_eq!(fault.place.unwrap().file.path(), "locales/de/a.ftl");
    }

    #[test]
    fn persons_are_known_to_words_and_texts() {
        let choice = |variable: &str| {
            format!("{{ ${variable} ->\n    [feminine] she\n    [masculine] he\n   *[other] they\n }}")
        };
        let texts = format!(
            "platform-generic =\n    .b = {}\nm = {{ $platform-b }} {} {{ $register }}\n",
            choice("recipient-gender").replace('\n', "\n    "),
            choice("sender-gender")
        );
        let locales = locales(&[("en", &texts)]);
        let all = [None].into_iter().chain(Gender::ALL.map(Some));
        let shown = |gender| match gender {
            Some(Gender::Feminine) => "she",
            Some(Gender::Masculine) => "he",
            Some(Gender::Other) | None => "they",
        };
        for (sender, recipient) in all.clone().flat_map(|sender| all.clone().map(move |recipient| (sender, recipient)))
        {
            let text = message(&locales, "en", Persons { register: "formal", sender, recipient }).unwrap();
            assert_eq!(text, format!("{} {} formal", shown(recipient), shown(sender)));
        }
    }

    #[test]
    fn a_word_says_how_it_begins_a_sentence() {
        for (words, expected) in [
            ("platform-p =\n    .name = fooBar", "fooBar fooBar fooBar"),
            ("platform-p =\n    .name = foobar", "Foobar foobar Foobar"),
            ("platform-p =\n    .name = foobar\n    .name-initial = foobar", "foobar foobar foobar"),
            ("platform-p =\n    .name = foobar\n    .name-initial = The foobar", "The foobar foobar The foobar"),
            // The form for all platforms is not that of a platform's own word.
            ("platform-generic =\n    .w = ab\n    .w-initial = aB\nplatform-p =\n    .name = { \"\" }", " aB"),
            (
                "platform-generic =\n    .w = ab\n    .w-initial = aB\nplatform-p =\n    .name = { \"\" }\n    .w = cd",
                " Cd",
            ),
            ("platform-generic =\n    .w = ab\nplatform-p =\n    .name = { \"\" }\n    .w-initial = aB", " aB"),
            // Words begin sentences in words, too.
            (
                "platform-generic =\n    .w = { INITIAL($platform-v) }!\n    .v = ab\n    .v-initial = aB\nplatform-p =\n    .name = { \"\" }",
                " aB!",
            ),
        ] {
            let rest = if words.contains(".w =") {
                "m = { $platform } { INITIAL($platform-w) }\n"
            } else {
                "m = { INITIAL($platform) } { $platform } { INITIAL($platform-name) }\n"
            };
            assert_eq!(on_platform(&format!("{words}\n{rest}")).unwrap(), expected, "{words}");
        }
        let pseudo = locales(&[("en", "platform-p =\n    .name = ab\nm = x { INITIAL($platform) }\n")]);
        assert_eq!(message(&pseudo, "en-XA", Persons::new("formal")).unwrap(), "⟦ẋ ⟦Ȧȧƀ⟧⟧");
        let texts =
            "-t = ab\n    .c = cd\nn = ef\nm = { INITIAL(-t) } { INITIAL(n) } { INITIAL(\"gh\") } { INITIAL(-t) }\n";
        assert_eq!(on_platform(texts).unwrap(), "Ab Ef Gh Ab");
        assert_eq!(on_platform("-t = { INITIAL($n) }\nm = { -t(n: 3) } { -t(n: \"ab\") }\n").unwrap(), "3 Ab");
    }

    #[test]
    fn words_have_an_end() {
        let lines = |numbers: Range<usize>, line: &dyn Fn(usize) -> String| {
            numbers.map(|number| line(number) + "\n").collect::<String>()
        };
        let doubling = lines(1..60, &|number| {
            let before = number - 1;
            format!("    .a{number} = {{ $platform-a{before} }}{{ $platform-a{before} }}")
        });
        let doubling = format!("platform-generic =\n    .a0 = xxxxxxxx\n{doubling}");
        let copies = lines(0..100, &|number| format!("    .b{number} = {{ $platform-a }}"));
        let copies = format!("platform-generic =\n    .a = {}\n{copies}", "x".repeat(100_000));
        let many = lines(0..MAX_WORDS + 1, &|number| format!("    .a{number} = x"));
        // The names are sorted, so each word leads to the next one.
        let chain = lines(1..100, &|number| format!("    .a{number:04} = {{ $platform-a{:04} }}", number - 1));
        for (texts, code) in [
            (doubling, Some(Code::TooManyPlaceables)),
            (copies, Some(Code::TooManyPlaceables)),
            (format!("platform-generic =\n{many}"), Some(Code::TooManyPlaceables)),
            (format!("platform-generic =\n    .a0000 = x\n{chain}"), None),
            ("platform-generic =\n    .a = { m }\nm = { $platform-a }\n".to_owned(), Some(Code::Cycle)),
            ("platform-generic =\n    .a = { m }\n    .b = { m }\nm = { $platform-b }\n".to_owned(), Some(Code::Cycle)),
        ] {
            let found = on_platform(&format!("{texts}n = x\n")).err();
            assert_eq!(found.map(|fault| fault.code), code, "{}", &texts[..100.min(texts.len())]);
        }
    }
}
