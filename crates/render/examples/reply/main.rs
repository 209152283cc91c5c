//! Composes one reply from a workspace in memory: `cargo run --example reply`.

use korb_catalogue::{Diagnostic, SourceFile};
use korb_render::{Files, ReplyRequest, Workspace};

fn main() {
    match reply() {
        Ok(text) => println!("{text}"),
        Err(faults) => faults.iter().for_each(|fault| eprintln!("{fault}")),
    }
}

fn reply() -> Result<String, Vec<Diagnostic>> {
    let workspace = Workspace::read(Files {
        catalogue: SourceFile::new("catalogue.toml", include_str!("catalogue.toml")).into(),
        locales: vec![("en".to_owned(), vec![SourceFile::new("locales/en/texts.ftl", include_str!("texts.ftl"))])],
        templates: vec![SourceFile::new(
            "templates/_reply.txt",
            "{{ salutation }}\n\n{{ answer }}\n\n{{ closing }}\n\n{{ notice }}",
        )],
        credits: Vec::new(),
        profile: None,
        unread: Vec::new(),
    })?;
    let catalogue = workspace.catalogue();
    let renderer = workspace.renderer(workspace.locales().source());
    let request = ReplyRequest { recipient: Some("Kim"), ..ReplyRequest::new(&catalogue.reasons[0], &workspace) };
    let reply = renderer.reply(&catalogue.platforms[0], &request).map_err(|fault| vec![fault])?;
    Ok(reply.text())
}
