//! How a reply fits: its level of detail, its length, and what plain characters save.

use korb_catalogue::{Charset, Platform, Unit};
use korb_render::{Renderer, Reply, ReplyRequest, beyond_gsm7, length};

use crate::failure::Failure;
use crate::program;

/// "compact, 240 of 280 (x-weighted), 40 left".
pub(super) fn fit(reply: &Reply) -> String {
    let (detail, measure, parts) = (reply.detail.as_str(), reply.measure, reply.parts.len());
    let divided = match parts {
        1 if reply.is_shortened => ", without its last sentences,".to_owned(),
        1 => ",".to_owned(),
        _ => format!(", divided into {parts}, the longest"),
    };
    let (length, unit) = (measure.length, measure.unit.as_str());
    match (measure.limit, measure.left()) {
        (Some(limit), Some(left)) => format!("{detail}{divided} {length} of {limit} ({unit}), {left} left"),
        _ => format!("{detail}{divided} {length} ({unit}), no limit"),
    }
}

/// Makes the request one for plain characters, and returns the reply without them.
pub(super) fn with_plain_characters(
    renderer: &Renderer<'_>,
    platform: &Platform,
    request: &mut ReplyRequest<'_>,
) -> Result<Reply, Failure> {
    if !platform.limits.iter().any(|limit| limit.unit == Unit::SmsParts) {
        let message = format!(
            "--gsm-7 is for text messages, and `{}` does not count in them; `{} list platforms` shows which do",
            platform.id,
            program::name()
        );
        return Err(Failure::Usage(message));
    }
    let without = renderer.reply(platform, &ReplyRequest { charset: Some(Charset::Unicode), ..*request })?;
    request.charset = Some(Charset::Gsm7);
    Ok(without)
}

/// What a reply saves by plain characters, and what keeps it from saving more.
pub(super) fn saved(reply: &Reply, without: &Reply) -> String {
    let messages = |reply: &Reply| reply.parts.iter().map(|part| length(part, Unit::SmsParts)).sum::<usize>();
    let (now, before) = (messages(reply), messages(without));
    let plural = if now == 1 { "" } else { "s" };
    let shorter = if reply.detail < without.detail {
        format!(", {} instead of {}", reply.detail.as_str(), without.detail.as_str())
    } else {
        String::new()
    };
    let mut report = if now == before {
        format!("plain characters: {now} text message{plural} with or without them{shorter}")
    } else {
        format!("plain characters: {now} text message{plural} instead of {before}{shorter}")
    };
    let beyond: Vec<_> = beyond_gsm7(&reply.text()).into_iter().map(named).collect();
    if !beyond.is_empty() {
        report.push_str("; a message still holds 70 characters instead of 160 because of ");
        report.push_str(&beyond.join(", "));
    }
    report
}

/// A character and its code point, or the code point alone if the character cannot be seen.
fn named(c: char) -> String {
    let code_point = format!("U+{:04X}", u32::from(c));
    let is_visible = !c.is_whitespace() && c.escape_debug().eq([c]);
    if is_visible { format!("{c} ({code_point})") } else { code_point }
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn what_cannot_be_seen_is_named_by_its_code_point() {
        assert_eq!(named('ę'), "ę (U+0119)");
        assert_eq!(named('👋'), "👋 (U+1F44B)");
        for invisible in ['\u{202e}', '\u{3000}', '\u{301}', '\0'] {
            assert_eq!(named(invisible), format!("U+{:04X}", u32::from(invisible)));
        }
    }
}
