//! From texts to what people read and paste: replies that fit their platform, pages, plain text, any template.
//!
//! ```
//! use korb_catalogue::SourceFile;
//! use korb_render::{Files, ReplyRequest, Workspace};
//!
//! # let catalogue = r#"
//! # source-locale = "en"
//! # tones = ["candid"]
//! # registers = ["formal"]
//! # [license]
//! # id = "CC0-1.0"
//! # name = "CC0"
//! # url = "https://creativecommons.org/publicdomain/zero/1.0/"
//! # [work]
//! # title = "A title"
//! # url = "https://example.org/"
//! # locale = "en"
//! # license = "CC0-1.0"
//! # [profile]
//! # [document]
//! # tone = "candid"
//! # register = "formal"
//! # section = []
//! # [[reason]]
//! # id = "because"
//! # [[platform]]
//! # id = "mail"
//! # words = { source = "a test", as-of = 2026-11-23, status = "measured" }
//! # markup = { kind = "plain", source = "a test", as-of = 2026-11-23, status = "measured" }
//! # "#;
//! # let texts = "
//! # platform-mail = {\"\"}
//! #   .name = mail
//! # platform-generic = {\"\"}
//! #   .request = request
//! # document-title = T
//! # reply-salutation = Hello
//! #   .named = Hello { $recipient }
//! # reply-opening = {\"\"}
//! #   .candid = Your { $platform-request }:
//! # reply-closing = {\"\"}
//! #   .candid = Bye
//! # reply-link = { $link }
//! # reply-sign-off = Yours
//! # reply-part = { $part }
//! # license-changes = adapted
//! # reply-notice = { $license }, { $license-url }, adapted from { $work-title }, { $work-url }
//! #   .short = { $license } { $license-url }
//! #   .minimal = { $license } { $license-url }
//! # site-language = English
//! # site-quote = “{ $text }”
//! # site-notice = [{ $license }]({ $license-url })
//! # reason-because = {\"\"}
//! #   .request = Why?
//! #   .candid = Because.
//! # ";
//! let files = Files {
//!     catalogue: SourceFile::new("catalogue.toml", catalogue).into(),
//!     locales: vec![("en".to_owned(), vec![SourceFile::new("locales/en/all.ftl", texts)])],
//!     templates: vec![SourceFile::new("templates/_reply.txt", "{{ salutation }}: {{ answer }} ({{ notice }})")],
//!     credits: Vec::new(),
//!     profile: None,
//!     unread: Vec::new(),
//! };
//! let workspace = Workspace::read(files).map_err(|faults| format!("{faults:?}"))?;
//! let renderer = workspace.renderer(workspace.locales().source());
//! let reason = &workspace.catalogue().reasons[0];
//! let platform = &workspace.catalogue().platforms[0];
//! let request = ReplyRequest { recipient: Some("Kim"), ..ReplyRequest::new(reason, &workspace) };
//! assert!(renderer.reply(platform, &request).unwrap().text().starts_with("Hello Kim: Because. (CC0, https://"));
//! # Ok::<(), String>(())
//! ```

mod bounded;
mod branches;
mod changes;
mod checks;
mod compose;
mod composed;
mod document;
mod draft;
mod entities;
mod fields;
mod file_kind;
mod formats;
mod labels;
mod length;
mod license;
mod limits;
mod link;
mod markup;
mod measure;
mod notice;
mod paths;
mod percent;
mod placing;
mod renderer;
mod reply;
mod required;
mod scan;
mod selection;
mod site;
mod split;
mod templates;
mod texts;
mod unused;
mod variant;
mod workspace;
mod wrap;

pub use changes::{Extent, Stale};
pub use checks::CHECKS;
pub use compose::ReplyRequest;
pub use draft::{Comparison, Draft, Files, Unread};
pub use entities::escape_html;
pub use formats::mail::{draft, mailto};
pub use formats::set::MailLicense;
pub use formats::{Format, media_type};
pub use length::{beyond_gsm7, length, never_shrinks, to_gsm7};
pub use license::LicenseSection;
pub use markup::{Target, escape, escape_address, paragraphs, to_text, write_inline};
pub use measure::{Detail, Measure};
pub use notice::{Element, Missing, Notice, Statement, decode_text, is_known_format};
pub use percent::{percent_encode_path, percent_encode_signs};
pub use renderer::Renderer;
pub use reply::Reply;
pub use selection::{Part, Receive, Selection, Variant};
pub use workspace::Workspace;
pub use wrap::{Wrapping, wrap};

/// The examples of the README are tests, so that they stay right.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
