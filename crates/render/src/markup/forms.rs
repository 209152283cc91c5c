//! The table of the forms that markup is written in.

use korb_catalogue::Markup;

use super::write::Form;
use super::{bbcode, commonmark, discord, html, plain, slack, telegram, whatsapp};

/// How a kind of markup is written.
pub(super) fn form(markup: Markup) -> &'static Form {
    FORMS.iter().find(|form| form.markup == markup).expect("a test looks for each in the table")
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
