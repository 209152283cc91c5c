//! `replies.json`: every reply for programs. `docs/json.md` describes it, `docs/schemas/replies.schema.json` defines it.
//!
//! Written by hand: there is nothing in its layout that anybody would want to change with a template.

use std::fmt::Write;

use crate::formats::quote::quote;
use crate::formats::set::Set;
use crate::reply::Reply;

pub(super) fn write(set: &Set<'_>, out: &mut String) {
    let license = &set.catalogue.license;
    let work = &set.catalogue.work;
    let texts = set.replies.iter().map(|named| named.reply.parts.iter().map(String::len).sum::<usize>());
    out.reserve(1000 + texts.map(|text| 2 * text + 700).sum::<usize>());
    out.push_str("{\n");
    string("  ", "license", &license.id, out);
    string("  ", "license-url", &license.url, out);
    out.push_str("  \"work\": {\"title\": ");
    quote(&work.title, out);
    out.push_str(", \"url\": ");
    quote(&work.url, out);
    out.push_str("},\n");
    string("  ", "notice", &set.notice, out);
    string("  ", "locale", set.tag.as_str(), out);
    string("  ", "platform", set.platform, out);
    out.push_str("  \"replies\": [");
    for (index, named) in set.replies.iter().enumerate() {
        out.push_str(if index == 0 { "\n    {\n" } else { ",\n    {\n" });
        reply(named.reply, out);
        out.push_str("      \"license\": ");
        quote(&license.id, out);
        out.push_str("\n    }");
    }
    out.push_str("\n  ]\n}\n");
}

fn reply(reply: &Reply, out: &mut String) {
    let indent = "      ";
    string(indent, "reason", &reply.reason, out);
    string(indent, "tone", &reply.tone, out);
    match &reply.register {
        Some(register) => string(indent, "register", register, out),
        None => out.push_str("      \"register\": null,\n"),
    }
    string(indent, "locale", reply.locale.as_str(), out);
    string(indent, "request", reply.requests.first().map_or("", String::as_str), out);
    strings(indent, "requests", &reply.requests, out);
    if let [only] = &reply.parts[..] {
        // Twice the same, which is most of the file, and copied faster than quoted.
        out.extend([indent, "\"text\": "]);
        let begins = out.len();
        quote(only, out);
        let quoted = begins..out.len();
        out.extend([",\n", indent, "\"parts\": ["]);
        out.extend_from_within(quoted);
        out.push_str("],\n");
    } else {
        string(indent, "text", &reply.text(), out);
        strings(indent, "parts", &reply.parts, out);
    }
    string(indent, "detail", reply.detail.as_str(), out);
    let _ = writeln!(out, "      \"length\": {},", reply.measure.length);
    let _ = match reply.measure.limit {
        Some(limit) => writeln!(out, "      \"limit\": {limit},"),
        None => writeln!(out, "      \"limit\": null,"),
    };
    let _ = match reply.measure.left() {
        Some(left) => writeln!(out, "      \"left\": {left},"),
        None => writeln!(out, "      \"left\": null,"),
    };
    string(indent, "unit", reply.measure.unit.as_str(), out);
}

fn string(indent: &str, key: &str, value: &str, out: &mut String) {
    out.extend([indent, "\"", key, "\": "]);
    quote(value, out);
    out.push_str(",\n");
}

fn strings(indent: &str, key: &str, values: &[String], out: &mut String) {
    out.extend([indent, "\"", key, "\": ["]);
    for (index, value) in values.iter().enumerate() {
        out.push_str(if index == 0 { "" } else { ", " });
        quote(value, out);
    }
    out.push_str("],\n");
}
