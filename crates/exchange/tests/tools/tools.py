"""Opens a file with a translator's tool, translates what is empty and saves it: `tools.py TOOL IN OUT`.

A translation is its source with all of its codes and a mark before it. Ends with 1 if the tool sees nothing to translate.
"""

import copy
import sys
from pathlib import Path

XLIFF = "{urn:oasis:names:tc:xliff:document:1.2}"

MARK = "» "


def toolkit(store, path):
    """translate-toolkit: the library behind Weblate and Pootle."""
    from translate.storage.placeables import StringElem

    done = 0
    for unit in store.units:
        if unit.istranslatable() and not unit.target:
            rich = copy.deepcopy(unit.rich_source)
            rich[0].sub.insert(0, StringElem([MARK]))
            unit.rich_target = rich
            done += 1
    store.savefile(path)
    return done


def toolkit_xliff(source, path):
    from translate.storage.xliff import xlifffile

    return toolkit(xlifffile.parsefile(source), path)


def toolkit_xliff2(source, path):
    from translate.storage.xliff2 import Xliff2File

    return toolkit(Xliff2File.parsefile(source), path)


def toolkit_po(source, path):
    from translate.storage.pypo import pofile

    store = pofile.parsefile(source)
    done = 0
    for unit in store.units:
        if unit.istranslatable() and not unit.target:
            unit.target = MARK + unit.source
            done += 1
    store.savefile(path)
    return done


def mozilla_xliff(source, path):
    """moz.l10n: the library behind Pontoon."""
    from lxml import etree
    from moz.l10n.formats.xliff.parse import xliff_parse, xliff_parse_message
    from moz.l10n.formats.xliff.serialize import xliff_serialize

    text = Path(source).read_text(encoding="utf-8")
    sources = {}
    for unit in etree.fromstring(text.encode()).iter(f"{XLIFF}trans-unit"):
        element = etree.tostring(unit.find(f"{XLIFF}source"), encoding="unicode", with_tail=False)
        sources[unit.get("id")] = element[element.index(">") + 1 : element.rindex("<")]
    resource = xliff_parse(text)
    done = 0
    for section in resource.sections:
        for entry in section.entries:
            if not entry.value.pattern:
                entry.value = xliff_parse_message(MARK + sources[entry.id[0]])
                done += 1
    Path(path).write_text("".join(xliff_serialize(resource)), encoding="utf-8")
    return done


def workbook(source, path):
    """openpyxl: reads and writes what Excel reads and writes."""
    from openpyxl import load_workbook

    book = load_workbook(source)
    done = 0
    for row in book.active.iter_rows(min_row=2):
        if not row[3].value:
            row[3].value = MARK + row[2].value
            row[3].data_type = "s"
            done += 1
    book.save(path)
    return done


TOOLS = {
    "toolkit-xliff": toolkit_xliff,
    "toolkit-xliff2": toolkit_xliff2,
    "toolkit-po": toolkit_po,
    "mozilla-xliff": mozilla_xliff,
    "workbook": workbook,
}

if __name__ == "__main__":
    _, tool, source, path = sys.argv
    sys.exit(0 if TOOLS[tool](source, path) else 1)
