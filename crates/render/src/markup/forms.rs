//! The table of the forms that markup is written in.

use korb_catalogue::Markup;

use super::target::Target;
use super::write::Form;
use super::{bbcode, commonmark, discord, html, plain, slack, telegram, whatsapp};

/// How a text is written for a target.
pub(super) fn form(target: Target<'_>) -> &'static Form {
    if target.is_shown {
        return match target.markup {
            Markup::Plain | Markup::Slack | Markup::Whatsapp | Markup::Telegram => &plain::PLAIN,
            Markup::Commonmark
            | Markup::Html
            | Markup::SlackMrkdwn
            | Markup::Discord
            | Markup::TelegramHtml
            | Markup::Bbcode => &plain::SHOWN,
        };
    }
    FORMS.iter().find(|form| form.markup == target.markup).expect("a test looks for each in the table")
}

/// How each kind of markup is written.
pub(super) static FORMS: [&Form; 10] = [
    &plain::PLAIN,
    &commonmark::COMMONMARK,
    &html::HTML,
    &slack::PASTED,
    &slack::MRKDWN,
    &discord::DISCORD,
    &whatsapp::WHATSAPP,
    &telegram::PASTED,
    &telegram::HTML,
    &bbcode::BBCODE,
];
