"""Reads what pages say to programs, RDFa and JSON-LD, with a reader that knows nothing of Korb, and compares it with the
catalogue. Also reads feeds and pictures of the site with a parser of XML.

    python3 .ci/metadata.py DIR

ends with 0 if every page says license, title, source and language as it should, and prints how many pages there were.
"""

import html
import logging
import pathlib
import re
import sys
import tomllib
import xml.etree.ElementTree

import extruct

CATALOGUE = tomllib.loads(pathlib.Path("catalogue.toml").read_text("utf-8"))
LICENSE, WORK = CATALOGUE["license"]["url"], CATALOGUE["work"]
ATOM = "{http://www.w3.org/2005/Atom}"


def main(root):
    # The reader logs every prefix that it guesses.
    logging.disable(logging.WARNING)
    pages = [path for path in sorted(root.rglob("*.html")) if path.name not in ("status.html", "replies-by-mail.html")]
    for path in pages:
        check(path, path.read_text("utf-8"))
    feeds = sorted((root / "site").glob("*/feed.xml"))
    for path in feeds:
        check_feed(path)
    for path in (root / "site").rglob("*.svg"):
        xml.etree.ElementTree.parse(path)
    if not pages or not feeds:
        sys.exit(f"no page or no feed in {root}: there is nothing to check")
    print(f"{len(pages):5} pages\n{len(feeds):5} feeds")


def check(path, page):
    language = re.search(r'<html lang="([^"]+)"', page)[1]
    data = extruct.extract(page, base_url="https://example.org/page", syntaxes=["rdfa", "json-ld"])

    (said,) = data["json-ld"]
    base = said["isBasedOn"]
    expected = {"license": LICENSE, "inLanguage": language}
    assert expected.items() <= said.items(), (path, said)
    expected = {"name": WORK["title"], "url": WORK["url"], "inLanguage": WORK["locale"], "license": LICENSE}
    assert expected.items() <= base.items(), (path, base)
    is_translation = language.split("-")[0] != WORK["locale"].split("-")[0]
    assert (said.get("translationOfWork") == base) == is_translation, (path, said)
    for part in (WORK["title"], WORK["url"], CATALOGUE["license"]["name"]):
        assert part in said["creditText"], (path, said)

    (about,) = [node for node in data["rdfa"] if node["@id"] in ("https://example.org/page", "")]
    value = lambda name: [one.get("@id", one.get("@value")) for one in about.get(name, [])]
    assert value("http://purl.org/dc/terms/title") == [said["name"]], (path, about)
    assert value("http://purl.org/dc/terms/source") == [WORK["url"]], (path, about)
    licenses = value("http://www.w3.org/1999/xhtml/vocab#license")
    assert licenses and all(license.startswith(LICENSE) for license in licenses), (path, about)


def check_feed(path):
    """RFC 4287, sections 4.1.1 and 4.1.2: what must be there, once, and ids that no other entry has."""
    feed = xml.etree.ElementTree.parse(path).getroot()
    assert feed.tag == f"{ATOM}feed", path
    entries = feed.findall(f"{ATOM}entry")
    for element in [feed, *entries]:
        for name in ("id", "title", "updated"):
            assert len(element.findall(ATOM + name)) == 1, (path, name)
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", element.findtext(f"{ATOM}updated")), path
    assert feed.find(f"{ATOM}author/{ATOM}name").text, path
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(ids)) == len(ids), path
    for entry in entries:
        target = entry.find(f"{ATOM}link[@rel='alternate']").get("href")
        assert "://" in target or (path.parent / target).is_file(), (path, target)
        assert "<p>" in html.unescape(entry.findtext(f"{ATOM}content")), path


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
