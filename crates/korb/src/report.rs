//! Shows faults and failures as rustc does, with the line and what to do.

mod excerpt;
mod ordinary;

use std::process::ExitCode;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Element, Group, Level, Renderer};
use korb_catalogue::{Diagnostic, Severity};

use crate::failure::Failure;
use crate::out::{Look, counted, printable, to_stderr};
use excerpt::{Excerpt, Shown};

/// Reports a failure on standard error, and returns its exit code.
pub(crate) fn failure(failure: &Failure) -> ExitCode {
    match failure {
        Failure::Faults(faults) => {
            let mut listed = faults.clone();
            Diagnostic::limit(&mut listed);
            for fault in &listed {
                to_stderr(&format!("{}\n", diagnostic(fault)));
            }
            let count = faults.iter().map(Diagnostic::count).sum();
            to_stderr(&format!("{} found, nothing was made", counted(count, "fault")));
        }
        Failure::Usage(message) => {
            let report = [Group::with_title(Level::ERROR.primary_title(printable(message)))];
            to_stderr(&renderer(Look::Colored).render(&report));
        }
        Failure::Machine(error) => {
            let report = [Group::with_title(Level::ERROR.primary_title(printable(&format!("{error:#}"))))];
            to_stderr(&renderer(Look::Colored).render(&report));
        }
        // Nothing is wrong.
        Failure::Unanswered(why) => to_stderr(why),
        Failure::Left => {}
    }
    failure.exit_code()
}

/// One fault with its excerpt, for a stream that takes out the colors where nobody sees them.
pub(crate) fn diagnostic(diagnostic: &Diagnostic) -> String {
    drawn(diagnostic, Look::Colored)
}

/// One fault with its excerpt.
pub(crate) fn drawn(diagnostic: &Diagnostic, look: Look) -> String {
    let shown = Shown::of(diagnostic);
    ordinary::draw(&shown, look).unwrap_or_else(|| by_library(&shown, look))
}

fn by_library(shown: &Shown<'_>, look: Look) -> String {
    let Shown { severity, code, message, help, excerpt, related } = shown;
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(&**message).id(code.as_str());
    let help = help.as_deref().map(|help| Level::HELP.message(help));
    let group = title.elements(excerpt.as_ref().map(Excerpt::element)).elements(help.map(Element::from));
    let second =
        related.as_ref().map(|(message, excerpt)| Level::NOTE.secondary_title(&**message).element(excerpt.element()));
    let rendered = renderer(look).render(&[group].into_iter().chain(second).collect::<Vec<_>>());
    let excerpts = excerpt.iter().chain(related.iter().map(|(_, excerpt)| excerpt));
    excerpts.fold(rendered, Excerpt::with_column_of_line)
}

fn renderer(look: Look) -> Renderer {
    let renderer = match look {
        Look::Plain => Renderer::plain(),
        Look::Colored => Renderer::styled(),
    };
    renderer.decor_style(DecorStyle::Ascii)
}

#[cfg(test)]
mod tests {
    use korb_catalogue::{Code, Place, SourceFile};

    use super::*;

    #[test]
    fn an_ordinary_finding_is_drawn_as_the_library_draws_it() {
        const TIMES: usize = 4000;
        // Words in several scripts, of one width and of two, signs without width, and what is left to the library.
        let words = [
            "a = Some words",
            "日本語",
            "Ελληνικά",
            "e\u{301}",
            "\u{200b}",
            "हिन्दी",
            "👩\u{200d}🚀",
            "  ",
            "\t",
            "{ $n }",
            "العربية",
            "a long line of many words that go on and on ",
            "                      ",
            "",
        ];
        let (mut seed, mut ordinary) = (1_u32, 0);
        let mut random = |below: usize| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 8) as usize % below
        };
        for _ in 0..TIMES {
            let mut place = |path| {
                let mut line = || (0..random(8)).map(|_| words[random(words.len())]).collect::<Vec<_>>().join(" ");
                let (first, line) = ("x\n".repeat(line().len() * 3), line());
                let file = SourceFile::new(path, format!("{first}{line}\nb = y\n"));
                let start = file.text().floor_char_boundary(first.len() + random(line.len() + 1));
                let end = file.text().ceil_char_boundary(start + random(line.len() + 2));
                Place::new(&file, start..end)
            };
            let (first, second) = (place("a.ftl"), place("b/ä.ftl"));
            let make = [Diagnostic::error, Diagnostic::warning, Diagnostic::note][random(3)];
            let mut fault = make(Code::Syntax, format!("there is {}", words[random(words.len())]));
            fault = if random(10) > 0 { fault.help(format!("write {}", words[random(words.len())])) } else { fault };
            fault = if random(10) > 0 { fault.at(&first.file, first.span) } else { fault };
            fault = if random(2) > 0 { fault.related("the source is here", second) } else { fault };
            let shown = Shown::of(&fault);
            for look in [Look::Plain, Look::Colored] {
                let Some(drawn) = ordinary::draw(&shown, look) else { continue };
                ordinary += 1;
                assert_eq!(drawn, by_library(&shown, look), "{fault:?}");
            }
        }
        assert!(ordinary > TIMES / 5, "{ordinary}");
    }
}
