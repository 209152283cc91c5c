"""Reads what `render` has made for other programs, each format with a reader that knows nothing of Korb, and compares
it with the replies in replies.json. Compares replies.json with its schema, and all files with manifest.json.

    python3 .ci/formats.py DIR

ends with 0 if every file was read and nothing differs, and prints how many files there were. A format without any file
is a failure: then nothing was checked.
"""

import csv
import email
import email.policy
import hashlib
import html.parser
import io
import json
import pathlib
import plistlib
import re
import sys
import urllib.parse
import xml.etree.ElementTree

import jsonschema
import ruamel.yaml

SCHEMAS = pathlib.Path(__file__).parent.parent / "docs/schemas"


def main(root):
    check_manifest(root)
    validator = schema("replies")
    counts = dict.fromkeys(["replies.json", *SNIPPETS, "replies-by-mail.html", "drafts/*.eml"], 0)
    for path in sorted(root.glob("*/*/replies.json")):
        folder = path.parent
        replies = json.loads(path.read_text("utf-8"))
        validator.validate(replies)
        counts["replies.json"] += 1
        # Each format for snippets must have every message, and the notice.
        expected = [part for reply in replies["replies"] for part in reply["parts"]] + [replies["notice"]]
        abbreviations = None
        for name, read in SNIPPETS.items():
            if not (folder / name).exists():
                continue
            snippets = read((folder / name).read_bytes())
            same(folder / name, [text for _, text in snippets], expected)
            abbreviations = abbreviations or [abbreviation for abbreviation, _ in snippets]
            same(folder / name, [abbreviation for abbreviation, _ in snippets], abbreviations)
            counts[name] += 1
        if (folder / "replies-by-mail.html").exists():
            check_links(folder / "replies-by-mail.html", replies)
            counts["replies-by-mail.html"] += 1
            drafts = sorted((folder / "drafts").glob("*.eml"))
            texts = [check_draft(draft) for draft in drafts]
            same(folder / "drafts", sorted(texts), sorted(reply["text"] for reply in replies["replies"]))
            counts["drafts/*.eml"] += len(drafts)
    for name, count in counts.items():
        print(f"{count:5} {name}")
        if count == 0:
            sys.exit(f"no {name} below {root}: there is nothing to check")


def schema(name):
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def check_manifest(root):
    manifest = json.loads((root / "manifest.json").read_text("utf-8"))
    schema("manifest").validate(manifest)
    # Every file is listed, with its own hash, and nothing else is.
    listed = [(entry["path"], entry["sha256"], entry["size"]) for entry in manifest["files"]]
    own = ["manifest.json", "status.html"]
    files = [path for path in root.rglob("*") if path.is_file()]
    files = [path for path in files if (name := path.relative_to(root)).parts[0] != ".korb" and str(name) not in own]
    contents = sorted((path.relative_to(root).as_posix(), path.read_bytes()) for path in files)
    same(root / "manifest.json", [path for path, *_ in listed], [path for path, _ in contents])
    for (path, sha256, size), (_, content) in zip(listed, contents):
        if (sha256, size) != (hashlib.sha256(content).hexdigest(), len(content)):
            sys.exit(f"{root / path} is not what manifest.json says")
    print(f"{len(listed):5} files in manifest.json")


def same(path, found, expected):
    # Characters for which a format has no escape are divided by a character that nobody sees.
    found, expected = ([text.replace("\u2060", "") for text in texts] for texts in (found, expected))
    if found != expected:
        differing = next((pair for pair in zip(found, expected) if pair[0] != pair[1]), (len(found), len(expected)))
        sys.exit(f"{path}: what is read is not what was written:\n{differing[0]!r}\n{differing[1]!r}")


# --- Snippets: pairs of abbreviation and text -----------------------------------------------------------------


def read_csv(content):
    rows = list(csv.reader(io.StringIO(content.decode("utf-8"), newline=""), strict=True))
    assert all(len(row) == 3 and row[2] for row in rows), "a row has three cells"
    # TextExpander: a percent sign begins a macro, unless it is followed by another one.
    for row in rows:
        assert "%" not in row[1].replace("%%", ""), row[1]
    return [(row[0], row[1].replace("%%", "%")) for row in rows]


def read_espanso(content):
    file = ruamel.yaml.YAML(typ="safe", pure=True).load(content.decode("utf-8"))
    assert set(file) == {"matches"}, file.keys()
    for match in file["matches"]:
        # These keys are in the schema of espanso's match files, which allows no others; the program reads `search_terms`, too.
        assert set(match) - {"search_terms"} == {"trigger", "label", "replace", "force_mode"}, match.keys()
        assert all(type(term) is str and term for term in match.get("search_terms", ["-"])), match
        assert match["force_mode"] == "clipboard"
        # An undefined variable is an error, and `$|$` is where the cursor would go.
        assert not re.search(r"\{\{\s*\w+(\.\w+)?\s*\}\}", match["replace"]), match["replace"]
        assert "$|$" not in match["replace"], match["replace"]
    unescape = lambda text: text.replace(r"\{\{", "{{").replace(r"\}\}", "}}")
    return [(match["trigger"], unescape(match["replace"])) for match in file["matches"]]


def read_plist(content):
    entries = plistlib.loads(content, fmt=plistlib.FMT_XML)
    assert all(set(entry) == {"phrase", "shortcut"} for entry in entries)
    return [(entry["shortcut"], entry["phrase"]) for entry in entries]


def read_quicktext(content):
    root = xml.etree.ElementTree.fromstring(content)
    assert root.tag == "quicktext" and root.get("version") == "2" and root.findtext("filetype") == "templates"
    texts = root.findall("menu/texts/text")
    assert all(text.get("type") == "0" and text.findtext("name") for text in texts)
    assert not any("[[" in text.findtext("body") for text in texts), "[[ begins a variable"
    return [(text.get("shortcut"), text.findtext("body")) for text in texts]


SNIPPETS = {
    "replies.csv": read_csv,
    "espanso.yml": read_espanso,
    "text-replacements.plist": read_plist,
    "quicktext.xml": read_quicktext,
}

# --- Mails ----------------------------------------------------------------------------------------------------


def check_draft(path):
    """The text of a mail, as a mail program shows it."""
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert message.get_content_type() == "multipart/alternative" and not message.defects, path
    assert message["Subject"].startswith("Re: ") and message["X-License"] and message["X-Derived-From"], path
    plain, rich = message.iter_parts()
    assert plain.get_content_type() == "text/plain" and rich.get_content_type() == "text/html", path
    assert not plain.defects and not rich.defects, path
    assert plain["Content-Language"] == rich["Content-Language"], path
    assert plain["Content-Type"].params["format"] == "flowed", path
    text = unflow(plain.get_content())
    # The same words, in the same order.
    shown = Text(rich.get_content())
    assert shown.language == plain["Content-Language"], path
    same(path, shown.text.split(), text.split())
    return text


def unflow(content):
    """RFC 3676, section 4.1, without DelSp and without marks of quotation, of which there are none."""
    text = ""
    for line in content.splitlines():
        assert not line.startswith(">"), line
        line = line.removeprefix(" ")
        text += line if line.endswith(" ") else line + "\n"
    return text.removesuffix("\n")


class Text(html.parser.HTMLParser):
    """What stands in the body of a page, and the language of the page."""

    def __init__(self, page):
        super().__init__()
        self.text, self.language, self.links, self.in_body = "", None, [], False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "html":
            self.language = attributes["lang"]
        elif tag == "a":
            self.links.append(attributes["href"])
        elif tag == "p":
            self.text += " "
        self.in_body |= tag == "body"

    def handle_data(self, data):
        if self.in_body:
            self.text += data


def check_links(path, replies):
    links = [link for link in Text(path.read_text("utf-8")).links if link.startswith("mailto:")]
    bodies = []
    for link in links:
        assert re.fullmatch(r"mailto:\?subject=[\w.~%-]+&body=[\w.~%-]+", link, re.ASCII), link
        fields = urllib.parse.parse_qs(urllib.parse.urlsplit(link).query, strict_parsing=True)
        assert fields["subject"][0].startswith("Re: "), link
        # A line break is a carriage return and a line feed, as in the mail that the link begins (RFC 6068).
        body = fields["body"][0]
        assert "\n" not in body.replace("\r\n", ""), link
        bodies.append(body.replace("\r\n", "\n"))
    same(path, bodies, [reply["text"] for reply in replies["replies"]])


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
