//! What makes daily use short: the configuration in its place, the picker on a terminal, one part of a reply after the other
//! on the clipboard, completions of what there is.
//!
//! The folders in `tests/cases/` show the configuration in a named file.

#[path = "support/copy.rs"]
mod copy;
#[path = "support/process.rs"]
mod process;
#[path = "support/repository.rs"]
mod repository;

use std::fs;
use std::path::Path;
use std::process::Command;

use copy::copy;
use process::{files, korb};
use repository::repository;

/// A home with a copy of the small workspace in `home/texts`, and an empty folder beside it.
fn home() -> tempfile::TempDir {
    let temporary = tempfile::tempdir().expect("a temporary folder can be made");
    copy(&repository().join("tests/base"), &temporary.path().join("home/texts"));
    fs::create_dir(temporary.path().join("empty")).unwrap();
    temporary
}

/// The program in a folder, with a home.
fn at_home(temporary: &Path, folder: &str, line: &str) -> Command {
    let mut command = korb(&temporary.join(folder));
    command.args(line.split(' ')).env("HOME", temporary.join("home")).env_remove("KORB_CONFIG");
    command
}

/// The program in the copy of the workspace.
fn in_texts(temporary: &Path, line: &str) -> Command {
    let mut command = korb(&temporary.join("home/texts"));
    command.args(line.split(' ')).env("TERM", "xterm");
    command
}

fn stdout(mut command: Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Elsewhere the place depends on more than the home.
#[cfg(unix)]
#[test]
fn the_configuration_is_in_its_usual_place_and_its_workspace_where_none_is_around() {
    let temporary = home();
    let run = |folder: &str, line: &str| stdout(at_home(temporary.path(), folder, line));
    let shipped = run("empty", "list reasons");
    assert!(shipped.contains("project-offers"), "without a configuration, the built-in workspace");
    let usual = temporary.path().join("home/.config/korb/config.toml");
    assert!(run("empty", "config").starts_with(&format!("# The configuration: {}\n", usual.display())));

    fs::create_dir_all(usual.parent().unwrap()).unwrap();
    fs::write(&usual, "workspace = '~/texts'\nprofile = 'me.toml'\nlocale = 'en'").unwrap();
    fs::write(usual.with_file_name("me.toml"), "name = 'Kim Example'").unwrap();
    assert!(run("empty", "reply visited").contains("Kim Example"));
    assert!(!run("empty", "list reasons").contains("project-offers"));
    assert!(run("empty", "config --show").contains("config.toml:1"));
    // What renders never depends on it, and the workspace that is around comes first.
    run("empty", "render --format txt --locale de --platform xing --out out");
    assert!(!files(&temporary.path().join("empty/out")).is_empty());
    copy(&temporary.path().join("home/texts"), &temporary.path().join("other"));
    let reason = "\n[[reason]]\nid = \"here-alone\"\n";
    let catalogue = fs::read_to_string(temporary.path().join("other/catalogue.toml")).unwrap();
    fs::write(
        temporary.path().join("other/catalogue.toml"),
        catalogue.replacen("\n[[reason]]", &format!("{reason}\n[[reason]]"), 1),
    )
    .unwrap();
    let text = fs::read_to_string(temporary.path().join("other/locales/de/texts.ftl")).unwrap();
    let message = "\nreason-here-alone = x\n    .request = Nur hier\n    .candid = Ja.\n    .courteous = Ja.\n";
    fs::write(temporary.path().join("other/locales/de/texts.ftl"), text + message).unwrap();
    assert!(run("other", "list reasons").contains("here-alone"));
    assert!(run("other", "config --show").contains("around here"));
    // A variable is said on purpose, and comes before that.
    let mut named = at_home(temporary.path(), "other", "list reasons");
    named.env("KORB_WORKSPACE", temporary.path().join("home/texts"));
    assert!(!stdout(named).contains("here-alone"));
    // An empty KORB_CONFIG switches the file off.
    let mut without = at_home(temporary.path(), "empty", "list reasons");
    without.env("KORB_CONFIG", "");
    assert_eq!(stdout(without), shipped);
}

#[cfg(unix)]
mod terminal {
    //! The program on a terminal of its own, with somebody who types.

    use std::fs::File;
    use std::io::{Read, Write};
    use std::process::{Command, Stdio};
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    use rustix::fs::{Mode, OFlags};
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
    use rustix::termios::{Winsize, tcgetattr, tcsetwinsize};

    /// What came of it: the exit code, standard output, and what the terminal was sent.
    pub(super) struct Session {
        pub(super) code: Option<i32>,
        pub(super) stdout: String,
        pub(super) screen: String,
    }

    /// Runs a command with its input and its errors on a terminal. Each of the keys is typed once the terminal has been
    /// sent what stands before it.
    pub(super) fn run(command: Command, typed: &[(&str, &str)]) -> Session {
        run_in(80, command, typed)
    }

    /// The same in a terminal with so many columns.
    pub(super) fn run_in(columns: u16, mut command: Command, typed: &[(&str, &str)]) -> Session {
        let outer = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&outer).unwrap();
        unlockpt(&outer).unwrap();
        let path = ptsname(&outer, Vec::new()).unwrap();
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
        let inner = rustix::fs::open(&*path, flags, Mode::empty()).unwrap();
        tcsetwinsize(&inner, Winsize { ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 }).unwrap();
        let before = format!("{:?}", tcgetattr(&inner).unwrap());

        let mut outer = File::from(outer);
        let (sender, screen) = mpsc::channel();
        let mut reader = outer.try_clone().unwrap();
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            // Linux reports an error once nothing has the terminal open.
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                if sender.send(bytes[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        command.stdin(inner.try_clone().unwrap()).stderr(inner.try_clone().unwrap());
        let child = command.stdout(Stdio::piped()).spawn().unwrap();
        let (mut shown, mut seen) = (Vec::new(), 0);
        for (expected, keys) in typed {
            while !String::from_utf8_lossy(&shown[seen..]).contains(expected) {
                let more = screen.recv_timeout(Duration::from_mins(1));
                shown.extend(
                    more.unwrap_or_else(|_| panic!("{expected} is not shown: {}", String::from_utf8_lossy(&shown))),
                );
            }
            seen = shown.len();
            outer.write_all(keys.as_bytes()).unwrap();
        }
        let output = child.wait_with_output().unwrap();
        assert_eq!(format!("{:?}", tcgetattr(&inner).unwrap()), before, "the terminal is left as it was");
        drop((command, inner));
        while let Ok(more) = screen.recv_timeout(Duration::from_millis(300)) {
            shown.extend(more);
        }
        Session {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            screen: String::from_utf8(shown).unwrap(),
        }
    }
}

#[cfg(unix)]
#[test]
fn whoever_gives_no_reason_picks_one_by_what_was_written_in_any_language() {
    let temporary = home();
    let korb = |line: &str| in_texts(temporary.path(), line);
    let expected = stdout(korb("reply visited-profile --locale en"));
    // Put back where the list began, and cleared from there.
    let cleared = "\x1b8\r\x1b[J";
    for (keys, what) in [("PROFIL besu\r", "words in German"), ("visited-p\r", "an id"), ("\x1b[B\x1b[A\r", "arrows")] {
        let session = terminal::run(korb("reply --locale en"), &[("Esc to leave", keys)]);
        assert_eq!((session.code, &session.stdout), (Some(0), &expected), "{what}: {}", session.screen);
        let (_, after) = session.screen.rsplit_once(cleared).unwrap();
        assert!(after.starts_with("visited-profile: full, "), "{after:?}");
    }
    for (keys, what) in [("\x1b", "Escape"), ("\x03", "Ctrl-C"), ("visited\x03", "Ctrl-C behind a word")] {
        let session = terminal::run(korb("reply --locale en"), &[("Esc to leave", keys)]);
        assert_eq!((session.code, &*session.stdout), (Some(130), ""), "{what}");
        assert!(session.screen.ends_with(cleared), "{what}: {:?}", session.screen);
    }
    // Lines that cannot be drawn over are no list.
    let mut dumb = korb("reply --locale en");
    dumb.env("TERM", "dumb");
    let session = terminal::run(dumb, &[]);
    assert!(session.code == Some(2) && session.screen.contains("say which kind of request"), "{}", session.screen);
    // What is wrong is said before anybody picks.
    let session = terminal::run(korb("reply --tone rude"), &[]);
    assert!(session.code == Some(2) && session.screen.contains("there is no tone"), "{}", session.screen);
}

#[cfg(unix)]
#[test]
fn a_text_that_is_pasted_into_the_list_is_recognized() {
    let temporary = home();
    let korb = || in_texts(temporary.path(), "reply --locale en");
    let expected = stdout(in_texts(temporary.path(), "reply visited-profile --locale en"));
    let text = "Hello,\nI have visited your profile, and so I thought\nto say so.";
    // Marked by the terminal as pasted, and not.
    for pasted in [format!("\x1b[200~{text}\x1b[201~"), text.to_owned()] {
        let session = terminal::run(korb(), &[("Esc to leave", &*pasted), ("most likely asks for", "\r")]);
        assert_eq!((session.code, &session.stdout), (Some(0), &expected), "{}", session.screen);
    }
    // It is answered in its own language and form of address, as it is everywhere else.
    let korb_in_english = |line: &str| {
        let mut command = in_texts(temporary.path(), line);
        command.env("LC_ALL", "en_US.UTF-8");
        command
    };
    let german = "Ich habe dein Profil besucht";
    let mut command = korb_in_english("reply --private");
    command.arg(german);
    let in_german = stdout(command);
    assert!(in_german.contains("Profil"), "{in_german}");
    let session = terminal::run(korb_in_english("reply --private"), &[("Esc to leave", german), ("Profil", "\r")]);
    assert_eq!((session.code, &session.stdout), (Some(0), &in_german), "{}", session.screen);
    // What nobody could mean is said, and picked is nothing.
    let session =
        terminal::run(korb(), &[("Esc to leave", "qqq\r"), ("nothing found", "\r\x15visited"), ("any language", "\r")]);
    assert_eq!((session.code, &session.stdout), (Some(0), &expected), "{}", session.screen);
}

#[cfg(unix)]
#[test]
fn a_text_can_be_typed_where_the_sign_for_standard_input_asks_for_it() {
    let temporary = home();
    for line in ["reply - --locale en", "recognize -", "recognize"] {
        let typed = [("end it with Ctrl-D", "I visited your profile\n\x04")];
        let session = terminal::run(in_texts(temporary.path(), line), &typed);
        assert!(session.stdout.contains("visited"), "{line}: {}{}", session.stdout, session.screen);
    }
    // Whoever types nothing is told what to do, and sees no list.
    let session = terminal::run(in_texts(temporary.path(), "reply -"), &[("end it with Ctrl-D", "\x04")]);
    assert!(session.code == Some(2) && session.screen.contains("give the message"), "{}", session.screen);
}

#[cfg(unix)]
#[test]
fn the_list_fits_into_a_narrow_terminal_and_keeps_out_what_nobody_can_see() {
    let temporary = home();
    let korb = || in_texts(temporary.path(), "reply --locale en");
    let text = "a text that is wider than any of these terminals is, and goes on";
    for columns in [12, 20, 40, 80] {
        let session = terminal::run_in(columns, korb(), &[("? ", text), ("goes on", "\x1b")]);
        assert_eq!((session.code, &*session.stdout), (Some(130), ""), "{columns}");
        let lines = session.screen.split(['\r', '\n']).flat_map(|line| line.split("\x1b8")).map(|line| {
            let line = line.trim_start_matches("\x1b[J");
            line.split('\x1b').next().unwrap_or_default().chars().count()
        });
        let widest = lines.max().unwrap();
        assert!(widest < usize::from(columns) && widest > 5, "{columns}: {widest}");
    }
    // Ctrl-D leaves where nothing is typed, as in a shell, and is no text elsewhere.
    let session = terminal::run(korb(), &[("Esc to leave", "\x04")]);
    assert_eq!((session.code, &*session.stdout), (Some(130), ""));
    let session = terminal::run(korb(), &[("Esc to leave", "visi\x04\x01\x1bOP\x1b[1;5Cted\x02"), ("visited", "\r")]);
    assert_eq!(session.code, Some(0), "{}", session.screen);
}

/// What stands in for the program of the clipboard, since a test has no desktop: it notes each text that it is given.
#[cfg(unix)]
fn with_clipboard(temporary: &Path, line: &str) -> Command {
    use std::os::unix::fs::PermissionsExt;

    let program = temporary.join("bin/xclip");
    fs::create_dir_all(program.parent().unwrap()).unwrap();
    fs::write(&program, "#!/bin/sh\ncat >> \"$NOTES\"\necho >> \"$NOTES\"\n").unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = in_texts(temporary, line);
    let path = format!("{}:/usr/bin:/bin", temporary.join("bin").display());
    command.env("DISPLAY", ":0").env("PATH", path).env("NOTES", temporary.join("notes"));
    command
}

#[cfg(unix)]
#[test]
fn a_divided_reply_is_copied_part_by_part() {
    let temporary = home();
    let line = "reply share-my-profile --locale en --platform post";
    let copy = |more: &str| with_clipboard(temporary.path(), &format!("{line} --copy{more}"));
    let notes = || {
        let notes = fs::read_to_string(temporary.path().join("notes")).unwrap();
        fs::remove_file(temporary.path().join("notes")).unwrap();
        notes
    };
    let whole = stdout(in_texts(temporary.path(), line));
    let (first, second) = whole.trim_end().split_once("\n\n").unwrap();

    // On a terminal, each when Enter is pressed.
    let session =
        terminal::run(copy(""), &[("Copied part 1 of 2 to the clipboard by xclip. Press Enter for part 2.", "\r")]);
    assert_eq!((session.code, &session.stdout), (Some(0), &whole));
    assert!(session.screen.ends_with("Copied part 2 of 2 to the clipboard by xclip. That was the last one.\r\n"));
    assert_eq!(notes(), format!("{first}\n{second}\n"));
    // Ctrl-D leaves the rest.
    let session = terminal::run(copy(""), &[("Press Enter", "\x04")]);
    assert_eq!((session.code, notes()), (Some(0), format!("{first}\n")));

    // Elsewhere the first, and then the one that is named.
    for (more, expected, said, printed) in [
        ("", first, "Copied part 1 of 2 to the clipboard by xclip. Next is --part 2.\n", &*whole),
        (
            " --part 1",
            first,
            "Copied part 1 of 2 to the clipboard by xclip. Next is --part 2.\n",
            &format!("{first}\n"),
        ),
        (
            " --part 2",
            second,
            "Copied part 2 of 2 to the clipboard by xclip. That was the last one.\n",
            &format!("{second}\n"),
        ),
    ] {
        let output = copy(more).stdin(std::process::Stdio::null()).output().unwrap();
        assert_eq!(String::from_utf8(output.stderr).unwrap(), said);
        assert_eq!(String::from_utf8(output.stdout).unwrap(), printed);
        assert_eq!(notes(), format!("{expected}\n"));
    }
}

/// What a shell is told when somebody asks it to complete a line.
fn completions(mut command: Command, line: &str) -> Vec<String> {
    command.env("COMPLETE", "fish").args(["--", "korb"]).args(line.split(' '));
    stdout(command).lines().map(|line| line.split('\t').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn shells_complete_what_there_is() {
    let temporary = home();
    let complete = |line: &str| completions(korb(&temporary.path().join("home/texts")), line);
    assert_eq!(complete("reply vis"), ["visited-profile"]);
    assert_eq!(complete("reply share,vis"), ["share,visited-profile"]);
    assert_eq!(
        complete("reply visited-profile,"),
        ["visited-profile,leaving-the-group", "visited-profile,share-my-profile"]
    );
    assert_eq!(complete("reply --reason visited-profile,sh"), ["visited-profile,share-my-profile"]);
    assert_eq!(complete("reply --platform p"), ["post"]);
    assert_eq!(complete("reply --tone c"), ["candid", "courteous"]);
    assert_eq!(complete("reply --register i"), ["informal"]);
    assert_eq!(complete("config --show --locale de"), ["de", "de-AT"]);
    assert_eq!(complete("render --platform mail,s"), ["mail,sms"]);
    assert_eq!(complete("locale update e"), ["en"]);
    assert_eq!(complete("locale add e"), [""; 0]);
    assert_eq!(complete("check --skip missing-pl"), ["missing-plural"]);
    // Without a workspace, those of the built-in one; without a word if there is something wrong.
    let elsewhere = || korb(&temporary.path().join("empty"));
    assert_eq!(completions(elsewhere(), "reply project"), ["project-offers"]);
    fs::write(temporary.path().join("empty/catalogue.toml"), "nothing").unwrap();
    fs::create_dir(temporary.path().join("empty/locales")).unwrap();
    assert_eq!(completions(elsewhere(), "reply project"), [""; 0]);
    // Each shell asks in its own way.
    for (shell, expected) in
        [("bash", "share,visited-profile"), ("zsh", "share,visited-profile:I visited your profile")]
    {
        let mut command = korb(&temporary.path().join("home/texts"));
        command.args(["--", "korb", "reply", "share,vis"]).env("COMPLETE", shell);
        command.env("_CLAP_COMPLETE_INDEX", "2").env("_CLAP_IFS", "\n");
        assert_eq!(stdout(command).trim_end(), expected, "{shell}");
    }
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let mut command = elsewhere();
        command.env("COMPLETE", shell);
        assert!(stdout(command).contains("korb"), "{shell} learns how to ask");
    }
}
