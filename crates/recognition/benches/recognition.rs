//! What recognizing costs, with the requests and thesauri of this repository: `cargo bench -p korb-recognition`.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use divan::Bencher;
use korb_catalogue::{Catalogue, Requests, SourceFile, Thesaurus};
use korb_localization::LocaleTag;
use korb_recognition::{Examples, Recognizer};

fn main() {
    let bytes = RECOGNIZER.to_bytes().len();
    println!(
        "{} examples, {bytes} bytes in all",
        EXAMPLES.iter().map(|(_, requests, _)| count(requests)).sum::<usize>()
    );
    divan::main();
}

/// What each language learns from.
static EXAMPLES: LazyLock<Vec<(LocaleTag, Requests, Thesaurus)>> = LazyLock::new(|| {
    let mut folders: Vec<PathBuf> =
        fs::read_dir(root().join("locales")).expect("a folder").flatten().map(|e| e.path()).collect();
    folders.sort();
    let read = |path: PathBuf| Some(SourceFile::new(path.display().to_string(), fs::read_to_string(path).ok()?));
    let languages = folders.iter().filter_map(|folder| {
        let tag = LocaleTag::new(folder.file_name()?.to_str()?).ok()?;
        let requests = Requests::read(&read(folder.join(Requests::FILE_NAME))?, &reasons()).value;
        let thesaurus = Thesaurus::read(&read(folder.join(Thesaurus::FILE_NAME))?).value;
        Some((tag, requests, thesaurus))
    });
    languages.collect()
});

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let text = fs::read_to_string(root().join("catalogue.toml")).expect("a catalogue");
    Catalogue::read(&SourceFile::new("catalogue.toml", text)).value.expect("a good one")
});

static RECOGNIZER: LazyLock<Recognizer> = LazyLock::new(|| Recognizer::train(&reasons(), &examples(1)));

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn reasons() -> Vec<&'static str> {
    CATALOGUE.reasons.iter().map(|reason| &*reason.id).collect()
}

fn count(requests: &Requests) -> usize {
    requests.iter().map(|(_, messages)| messages.len()).sum()
}

/// The examples of all languages, each so many times.
fn examples(times: usize) -> Vec<Examples<'static>> {
    let of = |(tag, requests, thesaurus): &'static (LocaleTag, Requests, Thesaurus)| Examples {
        locale: tag.clone(),
        messages: (0..times)
            .flat_map(|_| requests.iter())
            .flat_map(|(reason, messages)| messages.iter().map(move |message| (reason, message.text.as_str())))
            .collect(),
        thesaurus: thesaurus.iter().collect(),
    };
    EXAMPLES.iter().map(of).collect()
}

/// Sixty words.
const MESSAGE: &str = "Good evening Ms Sander, I hope you do not mind that I write just like this. I run a small bakery \
    near the harbor with two colleagues, and on Sundays I sing in a choir. Yesterday I noticed that you had looked at my \
    profile, twice even, and I have been wondering since then what you were looking for there. Kind regards, Jo";

#[divan::bench]
fn recognize_sixty_words(bencher: Bencher<'_, '_>) {
    bencher.bench(|| RECOGNIZER.recognize(black_box(MESSAGE)));
}

#[divan::bench]
fn load(bencher: Bencher<'_, '_>) {
    let bytes = RECOGNIZER.to_bytes();
    bencher.bench(|| Recognizer::from_bytes(black_box(&bytes)).expect("its own bytes"));
}

/// With ten times the examples, at most eleven times as long.
#[divan::bench(args = [1, 10], sample_count = 3)]
fn train(bencher: Bencher<'_, '_>, times: usize) {
    let examples = examples(times);
    bencher.bench(|| Recognizer::train(&reasons(), black_box(&examples)));
}
