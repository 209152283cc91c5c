//! How long counting takes, by unit and kind of text, and how long fitting takes: `cargo bench --bench counting`.

mod generator;

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use generator::{Size, workspace};
use korb_catalogue::Unit;
use korb_render::length;

fn main() {
    divan::main();
}

const MEGABYTE: usize = 1 << 20;

/// Kinds of text by what they cost: only ASCII, a letter beyond it now and then, nothing within it, several code points
/// for a character, and links.
const KINDS: [(&str, &str); 5] = [
    ("ascii", "That is called blunt force trauma. Luckily, the only casualties here are my nerves. "),
    ("german", "Das heißt „stumpfe Gewalt“ – zum Glück leiden hier nur meine Nerven, und die können viel ertragen … "),
    ("japanese", "これは「鈍器による外傷」と呼ばれます。幸い、ここで傷ついたのは私の神経だけです。"),
    ("emoji", "👍🏽 Danke 👩‍🚀👨‍👩‍👧‍👦, bis bald 🇩🇪❤️! "),
    ("links", "Siehe https://example.org/a/b?c=d#e und example.com/f, @kim@example.social! "),
];

fn text(kind: &str) -> String {
    let (_, piece) = KINDS.iter().find(|(name, _)| *name == kind).expect("one of the kinds");
    piece.repeat(MEGABYTE / piece.len())
}

fn count(bencher: Bencher<'_, '_>, kind: &str, unit: Unit) {
    let text = text(kind);
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| length(divan::black_box(&text), unit));
}

#[divan::bench(args = KINDS.map(|(name, _)| name))]
fn code_points(bencher: Bencher<'_, '_>, kind: &str) {
    count(bencher, kind, Unit::CodePoints);
}

#[divan::bench(args = KINDS.map(|(name, _)| name))]
fn utf_16(bencher: Bencher<'_, '_>, kind: &str) {
    count(bencher, kind, Unit::Utf16);
}

#[divan::bench(args = KINDS.map(|(name, _)| name))]
fn graphemes(bencher: Bencher<'_, '_>, kind: &str) {
    count(bencher, kind, Unit::Graphemes);
}

#[divan::bench(args = KINDS.map(|(name, _)| name))]
fn x_weighted(bencher: Bencher<'_, '_>, kind: &str) {
    count(bencher, kind, Unit::XWeighted);
}

#[divan::bench(args = KINDS.map(|(name, _)| name))]
fn mastodon(bencher: Bencher<'_, '_>, kind: &str) {
    count(bencher, kind, Unit::Mastodon);
}

#[divan::bench(args = KINDS.map(|(name, _)| name))]
fn bluesky(bencher: Bencher<'_, '_>, kind: &str) {
    count(bencher, kind, Unit::Bluesky);
}

#[divan::bench(args = KINDS.map(|(name, _)| name))]
fn threads(bencher: Bencher<'_, '_>, kind: &str) {
    count(bencher, kind, Unit::Threads);
}

#[divan::bench(args = KINDS.map(|(name, _)| name))]
fn sms_parts(bencher: Bencher<'_, '_>, kind: &str) {
    count(bencher, kind, Unit::SmsParts);
}

/// Platforms whose replies hardly ever have to be shortened, nearly always have to, or must be divided.
#[divan::bench(args = ["xing", "x", "mastodon", "linkedin-note"], sample_count = 10, sample_size = 1)]
fn fit_ten_thousand_replies(bencher: Bencher<'_, '_>, platform: &str) {
    const REPLIES: usize = 10_000;
    let workspace = workspace(Size::GOAL);
    let platforms = &workspace.catalogue().platforms;
    let platform = platforms.iter().find(|found| &*found.id == platform).expect("one of the first twelve");
    bencher.counter(ItemsCount::new(REPLIES)).bench_local(|| {
        let mut fitted = 0;
        while fitted < REPLIES {
            // A renderer does not compose again what it has composed before, so each round needs a new one.
            let renderer = workspace.renderer(workspace.locales().source());
            fitted += divan::black_box(renderer.replies(platform).expect("they fit")).len();
        }
    });
}
