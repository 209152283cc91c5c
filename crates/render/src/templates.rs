//! The templates: compiled once, strict, escaped by what they make.
//!
//! A file in `templates/` whose name does not begin with `_` is a format: it is rendered for every locale and platform,
//! and its name is the name of the file that it makes. The others are parts that formats include. Formats that need no
//! template are in `formats.rs`. The templates in `templates/site/` make the site, as `site.rs` says.
//!
//! A value is escaped by the ending of the template's name (`file_kind.rs`). Where no escape is known, a value is
//! refused, unless the template itself says how it is escaped.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ffi::OsStr;
use std::ops::Range;
use std::path::Path;

use korb_catalogue::{Code, Diagnostic, Listed, MOST_LISTED, Parsed, Severity, SourceFile, did_you_mean};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Value, ValueKind};
use minijinja::{Environment, Error, ErrorKind, Output, State, UndefinedBehavior, escape_formatter};
use unicode_width::UnicodeWidthStr;

use crate::bounded::{self, Shape, TooMuch};
use crate::branches::{asked_for, can_single_out_a_page, set_names};
use crate::entities::{begins_formula, escaped_html};
use crate::file_kind::{Escaping, FileKind};
use crate::placing;
use crate::wrap::{self, Wrapping};

/// The template that a reply is composed with.
pub(crate) const REPLY: &str = "_reply.txt";

/// The folder of the site in the output, and of its templates.
pub(crate) const SITE_FOLDER: &str = "site";

/// The template that no site can do without.
pub(crate) const SITE_PAGE: &str = "site/page.html";

/// The template of the page with every form of each answer.
pub(crate) const SITE_FORMS: &str = "site/forms.html";

/// What a format can use.
const FORMAT_NAMES: &[&str] = &[
    "locale",
    "platform",
    "title",
    "plain_title",
    "sections",
    "reasons",
    "site",
    "label_languages",
    "notice",
    "license",
    "work",
    "languages",
    "platforms",
    "replies",
];

/// What the template of a reply can use.
const REPLY_NAMES: &[&str] =
    &["detail", "salutation", "opening", "answer", "closing", "link_line", "link", "sign_off", "sender", "notice"];

/// What the templates of the site can use.
const SITE_NAMES: &[&str] = &[
    "locale",
    "platform",
    "title",
    "plain_title",
    "titles",
    "sections",
    "reasons",
    "reason",
    "site",
    "label_languages",
    "notice",
    "license",
    "work",
    "languages",
    "platforms",
    "tones",
    "registers",
    "page",
    "description",
    "length_frames",
];

/// The part that names the license of a page to programs.
pub(crate) const METADATA: &str = "_metadata.html";

/// Parts that every workspace has without a file of its own. A file of the same name replaces one.
const BUILT_IN: [(&str, &str); 1] = [(METADATA, include_str!("templates/_metadata.html"))];

/// The templates of a workspace.
#[derive(Debug)]
pub(crate) struct Templates {
    environment: Environment<'static>,
    files: Vec<SourceFile>,
    /// The number of each file, by the name of its template.
    numbers: HashMap<String, usize>,
    /// What has been put into the templates, by their names, if one of them can make values.
    shapes: HashMap<String, Shape>,
    /// The names of those that cannot be used.
    broken: BTreeSet<String>,
    /// Whether replies can be composed without the engine.
    reply_only_places: bool,
}

impl Templates {
    /// Compiles templates. Those with a fault are not among the templates that can be used, nor are those that include one.
    pub(crate) fn compile(files: &[SourceFile]) -> Parsed<Self> {
        let mut environment = environment();
        let (mut faults, mut broken, mut shapes) = (Vec::new(), BTreeSet::new(), HashMap::new());
        for file in files {
            match Shape::read(file.text(), syntax()) {
                Ok(shape) => drop(shapes.insert(template_name(file).to_owned(), shape)),
                Err(TooMuch { place, message }) => {
                    let fault = Diagnostic::error(Code::TemplateSyntax, message).at(file, place);
                    faults.push(
                        fault.help("divide it into parts that templates include, or into names that `set` gives"),
                    );
                    broken.insert(template_name(file));
                }
            }
        }
        // What one template makes, another can be given.
        if shapes.values().any(|shape| shape.makes_values) {
            bounded::limit_values(&mut environment);
        } else {
            shapes.clear();
        }
        for file in files.iter().filter(|file| !broken.contains(template_name(file))).collect::<Vec<_>>() {
            let name = template_name(file);
            if let Err(error) = environment.add_template_owned(name.to_owned(), text(file, &shapes)) {
                faults.push(diagnose(&error, std::slice::from_ref(file), file, &shapes));
                broken.insert(name);
            }
        }
        for (name, text) in BUILT_IN {
            if !files.iter().any(|file| template_name(file) == name) {
                environment.add_template(name, text).expect("a test compiles it");
            }
        }
        let set: BTreeSet<_> = files.iter().flat_map(|file| set_names(file.text())).collect();
        for file in files {
            let undefined = match template_name(file) {
                name if is_part(name) && name != REPLY => undefined_names_of_part(&environment, file, files, &set),
                _ => undefined_names(&environment, file),
            };
            if !undefined.is_empty() {
                broken.insert(template_name(file));
            }
            faults.extend(undefined);
        }
        let includes = |file: &SourceFile, names: &BTreeSet<&str>| names.iter().any(|name| mentions(file, name));
        loop {
            let more = files.iter().filter(|file| !broken.contains(template_name(file)) && includes(file, &broken));
            let more: Vec<_> = more.map(template_name).collect();
            if more.is_empty() {
                break;
            }
            broken.extend(more);
        }
        let broken = broken.into_iter().map(ToOwned::to_owned).collect();
        let reply = files.iter().find(|file| template_name(file) == REPLY);
        let reply_only_places = reply.is_some_and(|reply| placing::only_places(reply.text(), REPLY_NAMES));
        // Every page asks for several.
        let numbers = files.iter().enumerate().rev().map(|(number, file)| (template_name(file).to_owned(), number));
        let (numbers, files) = (numbers.collect(), files.to_vec());
        Parsed::new(Self { environment, files, numbers, shapes, broken, reply_only_places }, faults)
    }

    /// The names of the templates that are formats, sorted.
    pub(crate) fn formats(&self) -> BTreeSet<&str> {
        self.of_documents().filter(|name| !is_part(name)).collect()
    }

    /// The names of the parts, each of which any format can include.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &str> {
        self.of_documents().filter(|name| is_part(name))
    }

    /// The templates that are not the site's.
    fn of_documents(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(template_name).filter(|name| !name.contains('/') && !self.broken.contains(*name))
    }

    /// What a template uses of what it is given.
    pub(crate) fn variables(&self, name: &str) -> HashSet<String> {
        let template = self.environment.get_template(name);
        template.map(|template| template.undeclared_variables(false)).unwrap_or_default()
    }

    /// What a template says that it is for; empty if it does not begin with a comment.
    pub(crate) fn about(&self, name: &str) -> String {
        self.file(name).map(|file| about(file.text())).unwrap_or_default()
    }

    /// Whether the template of replies only places texts, as `placing.rs` has it.
    pub(crate) fn reply_only_places(&self) -> bool {
        self.reply_only_places
    }

    /// Whether there is a template of that name that can be used.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.file(name).is_some() && !self.broken.contains(name)
    }

    /// Whether all templates of the site can be used.
    pub(crate) fn can_make_site(&self) -> bool {
        !self.broken.iter().any(|name| name.starts_with(SITE_FOLDER))
    }

    /// Whether a template of the site, or a part that one of them includes, can single out one page from all others.
    pub(crate) fn of_site_can_single_out_a_page(&self) -> bool {
        // The style sheet and the script are made once, and no page of their own.
        let is_shared = |name: &str| matches!(Path::new(name).extension().and_then(OsStr::to_str), Some("css" | "js"));
        self.can_single_out_a_page(|file| template_name(file).contains('/') && !is_shared(template_name(file)))
    }

    /// The same for the templates of the formats.
    pub(crate) fn of_formats_can_single_out_a_page(&self) -> bool {
        self.can_single_out_a_page(|file| !template_name(file).contains('/') && !is_part(template_name(file)))
    }

    fn can_single_out_a_page(&self, is_meant: impl Fn(&SourceFile) -> bool) -> bool {
        self.files.iter().any(|file| {
            let name = template_name(file);
            let is_used = || is_part(name) && self.files.iter().any(|other| is_meant(other) && mentions(other, name));
            (is_meant(file) || is_used()) && can_single_out_a_page(file.text())
        })
    }

    /// The templates of the site, by their names in its folder.
    pub(crate) fn of_site(&self) -> impl Iterator<Item = &str> {
        let names =
            self.files.iter().filter_map(|file| template_name(file).strip_prefix(SITE_FOLDER)?.strip_prefix('/'));
        names.filter(|name| !is_part(name))
    }

    /// Renders one template.
    ///
    /// # Errors
    ///
    /// The template fails, for instance since it names what nothing provides.
    pub(crate) fn render(&self, name: &str, context: &Value) -> Result<String, Diagnostic> {
        self.render_into(String::new(), name, context)
    }

    /// The same in the room of a text that is no longer needed.
    pub(crate) fn render_into(&self, room: String, name: &str, context: &Value) -> Result<String, Diagnostic> {
        let mut bytes = room.into_bytes();
        bytes.clear();
        self.environment
            .get_template(name)
            .and_then(|template| template.render_captured_to(context, &mut bytes))
            .map_err(|error| diagnose(&error, &self.files, self.file(name).unwrap_or(&self.files[0]), &self.shapes))?;
        Ok(String::from_utf8(bytes).expect("the engine writes nothing but texts"))
    }

    /// Renders a template without escapes if [`render`](Self::render) refuses values that it cannot escape. The result
    /// is for the gate only.
    pub(crate) fn render_unescaped(&self, name: &str, context: &Value) -> Option<String> {
        let file = self.file(name).filter(|_| FileKind::of(name).escaping == Escaping::Unknown)?;
        self.environment.render_named_str(&format!("{name}.txt"), &text(file, &self.shapes), context).ok()
    }

    /// Whether the file of a template is a copy of it, without anything from a text.
    pub(crate) fn is_copied(&self, name: &str) -> bool {
        self.file(name).is_some_and(|file| !["{{", "{%"].iter().any(|tag| file.text().contains(tag)))
    }

    /// What templates mention below a name, `x` of `site.x`; `None` if one of them uses it as a whole, and with it
    /// everything that is in it.
    pub(crate) fn names_below(&self, name: &str) -> Option<BTreeSet<String>> {
        let prefix = format!("{name}.");
        let mut below = BTreeSet::new();
        for file in &self.files {
            let Ok(template) = self.environment.get_template(template_name(file)) else { continue };
            for mentioned in template.undeclared_variables(true) {
                if mentioned == name {
                    return None;
                }
                let rest = mentioned.strip_prefix(&prefix);
                below.extend(rest.map(|rest| rest.split('.').next().unwrap_or(rest).to_owned()));
            }
        }
        Some(below)
    }

    /// The place of a finding about a whole template: its first character.
    pub(crate) fn place(&self, name: &str) -> Option<(&SourceFile, Range<usize>)> {
        let file = self.file(name)?;
        Some((file, file.beginning()))
    }

    /// The file of a template.
    fn file(&self, name: &str) -> Option<&SourceFile> {
        self.numbers.get(name).map(|number| &self.files[*number])
    }
}

/// What is compiled of a template.
fn text(file: &SourceFile, shapes: &HashMap<String, Shape>) -> String {
    shapes.get(template_name(file)).map_or_else(|| file.text().to_owned(), |shape| shape.bounded(file.text()))
}

/// Whether a template may include another one: whatever names it in quotation marks may.
fn mentions(file: &SourceFile, name: &str) -> bool {
    file.text().contains(&format!("\"{name}\"")) || file.text().contains(&format!("'{name}'"))
}

/// Reports names that nothing provides before anything is rendered, on every branch, with a guess at what was meant.
fn undefined_names(environment: &Environment<'_>, file: &SourceFile) -> Vec<Diagnostic> {
    let provided = match template_name(file) {
        REPLY => REPLY_NAMES,
        name if name.contains('/') => SITE_NAMES,
        _ => FORMAT_NAMES,
    };
    undefined_among(environment, file, provided, |_| false)
}

/// The same for a part, which can also use what the template that includes it has set, and can ask whether it is there.
/// A name that some kind of template has is checked only when the part is rendered.
fn undefined_names_of_part(
    environment: &Environment<'_>,
    file: &SourceFile,
    files: &[SourceFile],
    set: &BTreeSet<&str>,
) -> Vec<Diagnostic> {
    let name = template_name(file);
    if !files.iter().any(|other| mentions(other, name)) {
        return Vec::new();
    }
    let mut provided = [SITE_NAMES, FORMAT_NAMES].concat();
    if files.iter().any(|other| template_name(other) == REPLY && mentions(other, name)) {
        provided.extend(REPLY_NAMES);
    }
    let asked_for = asked_for(file.text());
    undefined_among(environment, file, &provided, |name| set.contains(name) || asked_for.contains(name))
}

fn undefined_among(
    environment: &Environment<'_>,
    file: &SourceFile,
    provided: &[&'static str],
    may_be_there: impl Fn(&str) -> bool,
) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let Ok(template) = environment.get_template(template_name(file)) else { return faults };
    let is_global = |name: &str| environment.globals().any(|(global, _)| global == name);
    let is_unknown = |name: &String| !provided.contains(&&**name) && !may_be_there(name) && !is_global(name);
    let unknown: BTreeSet<_> = template.undeclared_variables(false).into_iter().filter(is_unknown).collect();
    let places = places(file.text(), &unknown);
    let mut listed = Listed::new(MOST_LISTED);
    for unknown in &unknown {
        listed.push_with(&mut faults, Code::TemplateUndefined, Severity::Error, || {
            let mut fault = Diagnostic::error(Code::TemplateUndefined, format!("nothing provides `{unknown}`"));
            if let Some(start) = places.get(&**unknown) {
                fault = fault.at(file, *start..start + unknown.len());
            }
            match did_you_mean(unknown, provided.iter().copied()) {
                Some(meant) => fault.help(format!("did you mean `{meant}`?")),
                None => fault.help("docs/templates.md lists what a template can use"),
            }
        });
    }
    listed.finish(&mut faults);
    faults
}

/// Where each of these names first stands in a text, not as an attribute of something else.
fn places<'t>(text: &'t str, names: &BTreeSet<String>) -> HashMap<&'t str, usize> {
    let mut places = HashMap::new();
    if names.is_empty() {
        return places;
    }
    let mut at = 0;
    for word in text.split_inclusive(|c: char| !c.is_alphanumeric() && c != '_') {
        let name = word.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '_');
        if names.contains(name) && !text[..at].ends_with('.') {
            places.entry(name).or_insert(at);
        }
        at += word.len();
    }
    places
}

/// What a template says that it is for: the first sentence of the comment that it begins with.
fn about(template: &str) -> String {
    let comment = template.trim_start().strip_prefix("{#").and_then(|rest| rest.split("#}").next()).unwrap_or_default();
    let comment = comment.trim_start_matches('-').split_whitespace().collect::<Vec<_>>().join(" ");
    comment.split(". ").next().unwrap_or_default().trim_end_matches('.').to_owned()
}

/// A map that others were merged to, as one map. A template asks for a name thousands of times, and the engine would ask each
/// of the others every time.
pub(crate) fn flat(merged: &Value) -> Value {
    let names = merged.try_iter().into_iter().flatten();
    let named = names.filter_map(|name| {
        let value = merged.get_item(&name).ok().filter(|value| !value.is_undefined())?;
        Some((name.as_str()?.to_owned(), value))
    });
    Value::from(named.collect::<BTreeMap<_, _>>())
}

/// Templates know each other by their paths below `templates/`.
pub(crate) fn template_name(file: &SourceFile) -> &str {
    let path = file.path();
    path.rfind("templates/").map_or(path, |at| &path[at + "templates/".len()..])
}

/// Whether a file is the template of replies, and needs no other one.
pub(crate) fn is_reply_alone(file: &SourceFile) -> bool {
    let needs_another = || ["include", "import", "extends"].iter().any(|statement| file.text().contains(statement));
    template_name(file) == REPLY && !needs_another()
}

/// Whether a template is for others to include.
pub(crate) fn is_part(name: &str) -> bool {
    name.rsplit('/').next().is_some_and(|name| name.starts_with('_'))
}

fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_debug(true);
    bounded::limit(&mut environment);
    environment.set_syntax(syntax());
    environment.set_auto_escape_callback(|name| FileKind::of(name).escaping.auto_escape());
    environment.set_formatter(format_value);
    environment.add_filter("wrap", wrap);
    environment.add_filter("underline", underline);
    environment.add_filter("tojson", tojson);
    environment
}

fn syntax() -> SyntaxConfig {
    let mut syntax = SyntaxConfig::builder();
    // A tag that stands alone in its line leaves no line behind.
    syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
    syntax.build().expect("the default delimiters")
}

/// Writes a value as the default does, except that `/` is left alone in HTML: addresses stay readable. Text is written
/// without the formatting machinery, because nearly every value is one.
fn format_value(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    if value.as_object().is_some() {
        bounded::must_afford_value(state, value)?;
    }
    match (value.as_str(), Escaping::of(state.auto_escape())) {
        (Some(text), Escaping::Unneeded) => out.write_str(text).map_err(Error::from),
        (Some(text), Escaping::Html) if !value.is_safe() => out.write_str(&escaped_html(text)).map_err(Error::from),
        (_, Escaping::Unneeded | Escaping::Html | Escaping::Json) => escape_formatter(out, state, value),
        // No syntax takes a number for anything else.
        (_, Escaping::Csv | Escaping::Unknown) if value.is_safe() || is_number(value) => {
            out.write_fmt(format_args!("{value}")).map_err(Error::from)
        }
        (_, Escaping::Csv) => csv_field(&value.to_string(), out).map_err(Error::from),
        (_, Escaping::Unknown) => Err(Error::new(ErrorKind::InvalidOperation, NOT_ESCAPED)),
    }
}

/// Why a value is not written.
const NOT_ESCAPED: &str = "it is not known how a text is escaped in a file of this ending";

fn is_number(value: &Value) -> bool {
    matches!(value.kind(), ValueKind::Number | ValueKind::Bool)
}

/// A field of a table, between quotation marks if it has a character that could end it. (RFC 4180 has commas;
/// spreadsheets also divide by semicolons and tabs.) None is a formula.
fn csv_field(text: &str, out: &mut Output) -> std::fmt::Result {
    if begins_formula(text) {
        return csv_field(&format!("\u{2060}{text}"), out);
    }
    if text.contains(['"', ',', ';', '\t', '\r', '\n']) {
        out.write_fmt(format_args!("\"{}\"", text.replace('"', "\"\"")))
    } else {
        out.write_str(text)
    }
}

/// `{{ text | wrap(72, indent="  ", hanging="    ") }}`: lines of that many columns, as [`wrap::wrap`] fills them, with
/// `indent` before the first one and `hanging` before the others.
#[expect(clippy::needless_pass_by_value, reason = "MiniJinja hands keyword arguments over by value")]
fn wrap(state: &State, text: &str, columns: usize, options: Kwargs) -> Result<Value, Error> {
    let indent: Option<&str> = options.peek("indent")?;
    let hanging: Option<&str> = options.peek("hanging")?;
    // To note down what is used takes longer than to wrap a line, so it is done only where there is something else.
    if options.args().any(|name| !matches!(name, "indent" | "hanging")) {
        let _: (Option<&str>, Option<&str>) = (options.get("indent")?, options.get("hanging")?);
        options.assert_all_used()?;
    }
    if !(20..=1000).contains(&columns) {
        let message = format!("a text can be wrapped at 20 to 1000 columns, not at {columns}");
        return Err(Error::new(ErrorKind::InvalidOperation, message));
    }
    let indent = indent.unwrap_or_default();
    let wrapping = Wrapping { columns, indent, hanging: hanging.unwrap_or(indent) };
    // No more lines than bytes.
    let indents = indent.len().max(wrapping.hanging.len());
    bounded::must_afford(state, text.len().saturating_mul(1 + indents))?;
    // To look for a short one takes longer than to wrap it.
    if text.len() <= columns || text.len() > MAX_WRAPPED_BYTES || indents > columns {
        return Ok(Value::from(wrap::wrap(text, wrapping)));
    }
    WRAPPED.with_borrow_mut(|known| {
        if let Some(wrapped) = known.get(&Wrapped::new(text, wrapping, Cow::Borrowed)) {
            return Ok(wrapped.clone());
        }
        if known.len() == MAX_WRAPPED {
            known.clear();
        }
        let value = Value::from(wrap::wrap(text, wrapping));
        known.insert(Wrapped::new(text, wrapping, |text| Cow::Owned(text.to_owned())), value.clone());
        Ok(value)
    })
}

thread_local! {
    /// What has been wrapped lately: most texts are the same on every platform, and are rendered one after the other.
    static WRAPPED: RefCell<HashMap<Wrapped<'static>, Value>> = RefCell::default();
}

/// A text, and how it was wrapped.
#[derive(PartialEq, Eq, Hash)]
struct Wrapped<'t> {
    text: Cow<'t, str>,
    columns: usize,
    indent: Cow<'t, str>,
    hanging: Cow<'t, str>,
}

impl<'t> Wrapped<'t> {
    fn new<'w>(text: &'w str, wrapping: Wrapping<'w>, keep: impl Fn(&'w str) -> Cow<'t, str>) -> Self {
        let Wrapping { columns, indent, hanging } = wrapping;
        Self { text: keep(text), columns, indent: keep(indent), hanging: keep(hanging) }
    }
}

/// How many texts are kept wrapped: more than one locale has.
const MAX_WRAPPED: usize = 1000;

/// How long a text can be that is kept: longer than any that people write.
const MAX_WRAPPED_BYTES: usize = 20_000;

/// `{{ title | underline("=") }}`: that character as often as the longest line of the text takes columns.
fn underline(state: &State, text: &str, sign: &str) -> Result<String, Error> {
    let columns = text.lines().map(UnicodeWidthStr::width).max().unwrap_or_default();
    bounded::must_afford(state, columns.saturating_mul(sign.len()))?;
    Ok(sign.repeat(columns))
}

/// `{{ value | tojson }}`, without more white space than the template may make.
fn tojson(state: &State, value: &Value, indent: Option<Value>, options: Kwargs) -> Result<Value, Error> {
    let spaces = match &indent {
        Some(indent) => indent.as_usize(),
        None => options.peek::<Option<Value>>("indent")?.and_then(|indent| indent.as_usize()),
    };
    bounded::must_afford_lines(state, value, spaces.unwrap_or_default())?;
    minijinja::filters::tojson(value, indent, options)
}

/// What a template engine's error means to the person who wrote the template.
fn diagnose(error: &Error, files: &[SourceFile], fallback: &SourceFile, shapes: &HashMap<String, Shape>) -> Diagnostic {
    // The innermost error is that of the included template.
    if let Some(inner) = std::error::Error::source(error).and_then(|source| source.downcast_ref::<Error>()) {
        return diagnose(inner, files, fallback, shapes);
    }
    let file = error.name().and_then(|name| files.iter().find(|file| template_name(file) == name)).unwrap_or(fallback);
    let range = error.range().map(|range| match shapes.get(template_name(file)) {
        Some(shape) => shape.original(range.start)..shape.original(range.end),
        None => range,
    });
    let span = range.filter(|range| file.text().get(range.clone()).is_some()).unwrap_or_else(|| {
        let line = error.line().unwrap_or(1).max(1) - 1;
        let start: usize = file.text().split_inclusive('\n').take(line).map(str::len).sum();
        start..file.text().ceil_char_boundary(start + 1)
    });
    let detail = error.detail().map_or_else(|| error.kind().to_string(), ToOwned::to_owned);
    let shown = file.text().get(span.clone()).unwrap_or_default().trim();
    let (code, message, help) = match error.kind() {
        ErrorKind::UndefinedError => (
            Code::TemplateUndefined,
            format!("nothing provides `{shown}`"),
            "docs/templates.md lists what a template can use; a text of your own is a message `site-…`".to_owned(),
        ),
        ErrorKind::SyntaxError | ErrorKind::BadEscape => {
            (Code::TemplateSyntax, detail, "the syntax is that of MiniJinja, which is Jinja's".to_owned())
        }
        ErrorKind::UnknownFilter | ErrorKind::UnknownTest | ErrorKind::UnknownFunction | ErrorKind::UnknownMethod => (
            Code::TemplateUndefined,
            detail,
            "besides MiniJinja's own filters there are `wrap` and `underline`".to_owned(),
        ),
        ErrorKind::TemplateNotFound => {
            let names = files.iter().map(template_name).chain(BUILT_IN.map(|(name, _)| name));
            // What is shown is the whole tag, with the name between quotation marks.
            let asked = shown.split(['"', '\'']).nth(1).unwrap_or(shown);
            let help = match did_you_mean(asked, names) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "templates stand directly in `templates/`".to_owned(),
            };
            (Code::TemplateUndefined, detail, help)
        }
        ErrorKind::OutOfFuel => (
            Code::TemplateError,
            "this template takes too many steps, or makes too much".to_owned(),
            "look for a loop that is much longer than it should be, or for a text or list that is doubled again and again"
                .to_owned(),
        ),
        _ if detail == NOT_ESCAPED => (
            Code::TemplateError,
            format!("the name of this template does not say how `{shown}` is escaped"),
            format!(
                "let it end with {}; or say so where the value is shown, as in `{{{{ title | tojson }}}}`",
                FileKind::endings_with_escapes().map(|ending| format!("`.{ending}`")).collect::<Vec<_>>().join(", ")
            ),
        ),
        _ => (Code::TemplateError, detail, "correct the template".to_owned()),
    };
    Diagnostic::error(code, message).at(file, span).help(help)
}
