//! What the modules of one crate define, import and mention, read from their source.
//!
//! This is not the compiler. It knows no types, so it cannot say whose method `x.f()` calls, and of macros it sees only
//! the tokens. A comment says so wherever something is left out.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::visit::{self, Visit};

/// The modules of a crate; the first is its root.
pub(super) struct Source {
    modules: Vec<Module>,
    /// Every inherent `impl` block.
    pub(super) blocks: Vec<Block>,
    /// How many associated functions of each name the crate has, with those of traits.
    pub(super) methods: BTreeMap<String, usize>,
}

/// A module, in a file of its own or within one.
struct Module {
    file: String,
    parent: Option<usize>,
    /// A name can stand for several things: a module and a function, for instance.
    names: BTreeMap<String, Vec<Name>>,
    globs: Vec<Path>,
    mentions: Vec<Mention>,
}

/// A path as it is written, without generic arguments.
pub(super) type Path = Vec<String>;

enum Name {
    Item,
    Module(usize),
    /// What another module defines, by the path that it is imported with.
    Import(Path),
}

/// Something that code needs another module for.
pub(super) enum Mention {
    /// A path in code or in an import that is not exported again.
    Path(Path),
    /// The method of a call whose receiver is not known.
    Method(String),
}

/// The functions of an inherent `impl` block.
pub(super) struct Block {
    pub(super) module: usize,
    pub(super) of: Path,
    pub(super) methods: Vec<String>,
}

/// An item, where it is defined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) module: usize,
    pub(super) name: String,
    /// What follows the item in the path: a variant, or an associated function.
    pub(super) behind: Option<String>,
}

impl Source {
    /// Reads the crate whose root is `root`. `read` returns the text of a file, or nothing if there is none.
    pub(super) fn read(root: &str, read: &dyn Fn(&str) -> Option<String>) -> Result<Self> {
        let source = Self { modules: Vec::new(), blocks: Vec::new(), methods: BTreeMap::new() };
        let mut reader = Reader { source, read, at: 0, folder: String::new(), owner: None, failure: None };
        let (folder, _) = root.rsplit_once('/').unwrap_or_default();
        reader.file(root, folder, None);
        match reader.failure {
            Some(failure) => Err(failure),
            None => Ok(reader.source),
        }
    }

    pub(super) fn files(&self) -> BTreeSet<&str> {
        self.modules.iter().map(|module| module.file.as_str()).collect()
    }

    /// The file that a module is in.
    pub(super) fn file(&self, module: usize) -> &str {
        &self.modules[module].file
    }

    /// The items that `path` can mean in `module`; none where it means a module, or something of another crate.
    pub(super) fn items(&self, module: usize, path: &[String]) -> Vec<Item> {
        self.find(module, path, 0).into_iter().filter_map(Found::item).collect()
    }

    /// Everything that code needs another module for, with the module that the code is in.
    pub(super) fn mentions(&self) -> impl Iterator<Item = (usize, &Mention)> {
        let modules = self.modules.iter().enumerate();
        modules.flat_map(|(number, module)| module.mentions.iter().map(move |mention| (number, mention)))
    }

    fn find(&self, module: usize, path: &[String], depth: usize) -> Vec<Found> {
        // An import can name itself (`use a::a`). No chain of imports that people can follow is as long as this.
        if depth > 16 {
            return Vec::new();
        }
        let Some((first, rest)) = path.split_first() else { return vec![Found::Module(module)] };
        let start = match first.as_str() {
            "crate" => Some(0),
            "self" => Some(module),
            "super" => self.modules[module].parent,
            _ => None,
        };
        if let Some(start) = start {
            return self.find(start, rest, depth);
        }
        let of_first = self.named(module, first, depth);
        let Some(next) = rest.first() else { return of_first };
        let behind = |found| match found {
            Found::Module(inner) => self.find(inner, rest, depth),
            Found::Item(item) => vec![Found::Item(Item { behind: Some(next.clone()), ..item })],
        };
        of_first.into_iter().flat_map(behind).collect()
    }

    fn named(&self, module: usize, name: &str, depth: usize) -> Vec<Found> {
        let Module { names, globs, .. } = &self.modules[module];
        let mut found = Vec::new();
        for known in names.get(name).into_iter().flatten() {
            match known {
                Name::Item => found.push(Found::Item(Item { module, name: name.to_owned(), behind: None })),
                Name::Module(inner) => found.push(Found::Module(*inner)),
                Name::Import(path) => found.extend(self.find(module, path, depth + 1)),
            }
        }
        if found.is_empty() {
            for glob in globs {
                for from in self.find(module, glob, depth + 1) {
                    if let Found::Module(from) = from {
                        found.extend(self.named(from, name, depth + 1));
                    }
                }
            }
        }
        found
    }
}

enum Found {
    Module(usize),
    Item(Item),
}

impl Found {
    fn item(self) -> Option<Item> {
        match self {
            Self::Item(item) => Some(item),
            Self::Module(_) => None,
        }
    }
}

/// Goes through a file, and through the files of the modules that it declares.
struct Reader<'r> {
    source: Source,
    read: &'r dyn Fn(&str) -> Option<String>,
    /// The module whose items are being read.
    at: usize,
    /// Where the files of its submodules are.
    folder: String,
    /// What `Self` means.
    owner: Option<Path>,
    failure: Option<anyhow::Error>,
}

impl Reader<'_> {
    fn file(&mut self, file: &str, folder: &str, parent: Option<usize>) {
        let text = (self.read)(file).unwrap_or_default();
        let parsed = match syn::parse_file(&text).with_context(|| format!("{file} cannot be parsed")) {
            Ok(parsed) => parsed,
            Err(failure) => {
                self.failure.get_or_insert(failure);
                return;
            }
        };
        self.within(file, folder, parent, |reader| reader.visit_file(&parsed));
    }

    /// Reads a new module by `visit`.
    fn within(&mut self, file: &str, folder: &str, parent: Option<usize>, visit: impl FnOnce(&mut Self)) {
        let new = self.source.modules.len();
        let (names, globs, mentions) = (BTreeMap::new(), Vec::new(), Vec::new());
        self.source.modules.push(Module { file: file.to_owned(), parent, names, globs, mentions });
        let (at, outside) = (self.at, std::mem::replace(&mut self.folder, folder.to_owned()));
        self.at = new;
        visit(self);
        self.at = at;
        self.folder = outside;
    }

    fn module(&mut self) -> &mut Module {
        &mut self.source.modules[self.at]
    }

    fn name(&mut self, name: &impl ToString, what: Name) {
        self.module().names.entry(name.to_string()).or_default().push(what);
    }

    fn mention(&mut self, mut path: Path) {
        if path.first().is_some_and(|first| first == "Self") {
            let owner = self.owner.iter().flatten().cloned();
            path = owner.chain(path.into_iter().skip(1)).collect();
        }
        if !path.is_empty() {
            self.module().mentions.push(Mention::Path(path));
        }
    }

    fn import(&mut self, before: &[String], tree: &syn::UseTree, exported: bool) {
        let after = |name: &dyn ToString| [before, &[name.to_string()]].concat();
        let (name, path) = match tree {
            syn::UseTree::Path(inner) => return self.import(&after(&inner.ident), &inner.tree, exported),
            syn::UseTree::Group(group) => {
                return group.items.iter().for_each(|tree| self.import(before, tree, exported));
            }
            syn::UseTree::Glob(_) => return self.module().globs.push(before.to_vec()),
            syn::UseTree::Name(name) if name.ident == "self" => match before.last() {
                Some(name) => (name.clone(), before.to_vec()),
                None => return,
            },
            syn::UseTree::Name(name) => (name.ident.to_string(), after(&name.ident)),
            syn::UseTree::Rename(renamed) if renamed.ident == "self" => (renamed.rename.to_string(), before.to_vec()),
            syn::UseTree::Rename(renamed) => (renamed.rename.to_string(), after(&renamed.ident)),
        };
        self.name(&name, Name::Import(path.clone()));
        if !exported {
            self.mention(path);
        }
    }

    /// Paths and calls of methods, as far as tokens show them without a parser.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path = Path::new();
        let mut before = String::new();
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Ident(ident) if before == "." => {
                    let is_call = |next: &TokenTree| matches!(next, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis);
                    if tokens.peek().is_some_and(is_call) {
                        self.module().mentions.push(Mention::Method(ident.to_string()));
                    }
                    before.clear();
                }
                TokenTree::Ident(ident) => {
                    if before != "::" {
                        self.mention(std::mem::take(&mut path));
                    }
                    path.push(ident.to_string());
                    before.clear();
                }
                TokenTree::Punct(punct) => before.push(punct.as_char()),
                TokenTree::Group(group) => {
                    self.tokens(group.stream());
                    before.clear();
                }
                TokenTree::Literal(_) => before.clear(),
            }
        }
        self.mention(path);
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        use syn::Item;
        let (attributes, name) = match item {
            Item::Const(item) => (&item.attrs, Some(&item.ident)),
            Item::Enum(item) => (&item.attrs, Some(&item.ident)),
            Item::Fn(item) => (&item.attrs, Some(&item.sig.ident)),
            Item::Impl(item) => (&item.attrs, None),
            Item::Macro(item) => (&item.attrs, item.ident.as_ref()),
            Item::Mod(item) => (&item.attrs, None),
            Item::Static(item) => (&item.attrs, Some(&item.ident)),
            Item::Struct(item) => (&item.attrs, Some(&item.ident)),
            Item::Trait(item) => (&item.attrs, Some(&item.ident)),
            Item::Type(item) => (&item.attrs, Some(&item.ident)),
            Item::Union(item) => (&item.attrs, Some(&item.ident)),
            Item::Use(item) => (&item.attrs, None),
            _ => return,
        };
        if is_for_tests(attributes) {
            return;
        }
        if let Some(name) = name {
            self.name(name, Name::Item);
        }
        visit::visit_item(self, item);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let name = item.ident.to_string();
        self.name(&name, Name::Module(self.source.modules.len()));
        let folder = format!("{}/{name}", self.folder);
        match &item.content {
            Some((_, items)) => {
                let file = self.module().file.clone();
                self.within(&file, &folder, Some(self.at), |reader| {
                    for item in items {
                        reader.visit_item(item);
                    }
                });
            }
            None => self.file(&format!("{folder}.rs"), &folder, Some(self.at)),
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if item.leading_colon.is_none() {
            self.import(&[], &item.tree, !matches!(item.vis, syn::Visibility::Inherited));
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let of = match &*item.self_ty {
            syn::Type::Path(of) => written(&of.path),
            _ => None,
        };
        let functions = item.items.iter().filter_map(|item| match item {
            syn::ImplItem::Fn(function) if !is_for_tests(&function.attrs) => Some(function.sig.ident.to_string()),
            _ => None,
        });
        let methods: Vec<_> = functions.collect();
        for method in &methods {
            *self.source.methods.entry(method.clone()).or_default() += 1;
        }
        if let (None, Some(of)) = (&item.trait_, &of) {
            self.source.blocks.push(Block { module: self.at, of: of.clone(), methods });
        }
        let outside = std::mem::replace(&mut self.owner, of);
        visit::visit_item_impl(self, item);
        self.owner = outside;
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        if !is_for_tests(&function.attrs) {
            visit::visit_impl_item_fn(self, function);
        }
    }

    fn visit_trait_item_fn(&mut self, function: &'ast syn::TraitItemFn) {
        *self.source.methods.entry(function.sig.ident.to_string()).or_default() += 1;
        visit::visit_trait_item_fn(self, function);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if let Some(path) = written(path) {
            self.mention(path);
        }
        visit::visit_path(self, path);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.module().mentions.push(Mention::Method(call.method.to_string()));
        visit::visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        self.visit_path(&called.path);
        self.tokens(called.tokens.clone());
    }

    // Attributes name no modules, except where a derive reads paths out of strings.
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}
}

/// The path, unless it is certainly one of another crate.
fn written(path: &syn::Path) -> Option<Path> {
    let segments = path.segments.iter().map(|segment| segment.ident.to_string());
    path.leading_colon.is_none().then(|| segments.collect())
}

fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("test")
            || attribute.path().is_ident("cfg")
                && attribute.parse_args::<syn::Ident>().is_ok_and(|condition| condition == "test")
    })
}
