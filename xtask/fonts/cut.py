"""Cuts the fonts of `assets/fonts` out of Noto, as `cuts.json` says, and writes the table `slices.json`.

Called by `cargo xtask fonts`, which brings the packages of `package-lock.json` and the tools of `requirements.txt`.
The same input gives the same bytes. What a slice covers is read from the file that was written, not from what was asked
for. How much larger or smaller a device's own font has to be shown so that lines break where they do in ours is measured
by shaping the samples with both.
"""

import json
import sys
from io import BytesIO
from pathlib import Path

import uharfbuzz as hb
from fontTools import subset
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
PACKAGES = HERE / "node_modules"

# Features for typesetters, which no style sheet of ours asks for; fractions alone would cost each slice a kilobyte.
UNUSED_FEATURES = {
    "aalt", "afrc", "c2sc", "case", "dnom", "frac", "halt", "hist", "numr", "onum", "ordn", "palt", "pnum", "salt",
    "sinf", "smcp", "subs", "sups", "vert", "vhal", "vkrn", "vpal", "vrt2", "zero",
}
# For vertical text, for choosing among styles of a family, and for fonts that vary.
UNUSED_TABLES = ["BASE", "DSIG", "STAT", "meta", "vhea", "vmtx"]

# Two scripts share a stand-in where the sizes that they would need differ by less: a face of its own costs every page bytes.
NEAR = 0.02


def main(target):
    """Writes every slice and the table into the folder `target`, in the place of those that are there."""
    cuts = json.loads((HERE / "cuts.json").read_text())
    for old in target.glob("*.woff2"):
        old.unlink()
    families = [family_entry(family, cuts, target) for family in cuts["families"]]
    table = json.dumps({"families": families}, ensure_ascii=False, indent=1)
    (target / "slices.json").write_text(table + "\n")
    for path in sorted(target.glob("*.woff2")):
        print(f"{path.stat().st_size:>9,}  {path.name}")


def family_entry(family, cuts, target):
    """Cuts a family; its entry in the table."""
    size = family.get("size", 100)
    taken, slices, fonts = set(), [], {}
    for piece in family["slices"]:
        wanted = ranges(piece["range"]) - taken
        files, covered = {}, None
        for weight in family["weights"]:
            font = cut(source(family["package"], piece["from"], weight), wanted, aliases(cuts, wanted))
            name = f"{slug(family['name'])}-{piece['name']}-{weight}.woff2"
            data = written(font)
            (target / name).write_bytes(data)
            files[str(weight)] = name
            fonts[piece["name"], weight] = data
            found = set(TTFont(BytesIO(data)).getBestCmap())
            if covered not in (None, found):
                sys.exit(f"{name} covers other characters than its lighter twin")
            covered = found
        taken |= covered
        slices.append({"name": piece["name"], "cut": piece.get("cut", "whole"), "files": files, "covers": named(covered)})
    stand_ins = [
        entry
        for stand_in in family.get("stand_ins", [])
        for weight in family["weights"]
        for entry in merged(
            stand_in_entry(family, stand_in, weight, sample, slices, fonts, size, cuts) for sample in family["samples"]
        )
    ]
    return {
        "name": family["name"],
        "languages": family["languages"],
        "for": family.get("for", "everything"),
        "display": family.get("display", "swap"),
        **line(size, cuts),
        **({"leading": family["leading"]} if "leading" in family else {}),
        **({"word_spacing": family["word_spacing"]} if "word_spacing" in family else {}),
        "slices": slices,
        "stand_ins": stand_ins,
    }


def line(size, cuts):
    """Size, and ascent and descent that come out the same for every font, in percent (CSS Fonts 5, 2.2 to 2.5).

    As exact as a pixel is.
    """
    scaled = lambda metric: round(cuts[metric] * 100 / size)
    return {"size": round(size, 1), "ascent": scaled("ascent"), "descent": scaled("descent")}


def merged(entries):
    """The entries without those that come near to the first, which covers their characters instead."""
    first, *others = entries
    near = [entry for entry in others if abs(entry["size"] / first["size"] - 1) < NEAR]
    covers = set().union(*(ranges(entry["covers"]) for entry in [first, *near]))
    return [{**first, "covers": named(covers)}, *(entry for entry in others if entry not in near)]


def stand_in_entry(family, stand_in, weight, sample, slices, fonts, size, cuts):
    """A font of devices, as large as it has to be to be as wide as ours; in one weight, for one script."""
    covers = set().union(*(ranges(piece["covers"]) for piece in slices if piece["name"] in sample["slices"]))
    first = sample["slices"][0]
    ours, theirs = (shaper(font) for font in (fonts[first, weight], source(stand_in["package"], first, weight)))
    words = [word + " " * (ord(" ") in covers) for word in sample["text"].split()]
    pairs = [(width(ours, word), width(theirs, word)) for word in words]
    ours, theirs = (sum(side) for side in zip(*(pair for pair in pairs if None not in pair)))
    return {
        "name": f"{stand_in['name']} as {family['name']}",
        "weight": weight,
        "local": stand_in["local"][str(weight)],
        "covers": named(covers),
        **line(size * ours / theirs, cuts),
    }


def shaper(font):
    """A font, or the bytes of one, that can be asked for widths."""
    font = TTFont(BytesIO(font)) if isinstance(font, bytes) else font
    return hb.Font(hb.Face(written(font, None)))


def width(font, word):
    """How wide a word is, in parts of the font size; none if the font lacks a character of it."""
    buffer = hb.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    if any(glyph.codepoint == 0 for glyph in buffer.glyph_infos):
        return None
    return sum(glyph.x_advance for glyph in buffer.glyph_positions) / font.face.upem


def source(package, part, weight):
    """A font of a package: one subset of Fontsource's, or the one file of DejaVu's."""
    folder = PACKAGES / package
    if package == "dejavu-fonts-ttf":
        return TTFont(folder / "ttf" / ("DejaVuSans-Bold.ttf" if weight >= 700 else "DejaVuSans.ttf"))
    name = package.removeprefix("@fontsource/")
    return TTFont(folder / "files" / f"{name}-{part}-{weight}-normal.woff2", recalcTimestamp=False)


def cut(font, wanted, aliases):
    """The font with nothing but what the characters need."""
    for table in font["cmap"].tables:
        if table.isUnicode():
            found = {alias: table.cmap[like] for alias, like in aliases.items() if like in table.cmap}
            table.cmap = {**found, **table.cmap}
    options = subset.Options(notdef_outline=True, name_IDs=[], glyph_names=False)
    options.layout_features = sorted(features(font) - UNUSED_FEATURES)
    options.drop_tables += UNUSED_TABLES
    # What HarfBuzz packs is smaller as it is, and a tenth larger once it is compressed.
    font.cfg["fontTools.ttLib.tables.otBase:USE_HARFBUZZ_REPACKER"] = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    return font


def aliases(cuts, wanted):
    """Characters that are drawn like others: hyphens that do not break, narrow spaces that do not break."""
    pairs = ((min(ranges(alias)), min(ranges(like))) for alias, like in cuts["aliases"].items())
    return {alias: like for alias, like in pairs if alias in wanted}


def features(font):
    """The tags of a font's features, without those that are numbered alternatives."""
    tables = (font[tag].table.FeatureList for tag in ("GSUB", "GPOS") if tag in font)
    tags = {record.FeatureTag for table in tables if table for record in table.FeatureRecord}
    return {tag for tag in tags if not (tag[:2] in ("ss", "cv") and tag[2:].isdigit())}


def written(font, flavor="woff2"):
    """The bytes of a font."""
    out = BytesIO()
    font.flavor = flavor
    font.save(out)
    return out.getvalue()


def ranges(text):
    """The set of code points of `U+0041-005A,U+00C4`."""
    pairs = (part.strip().removeprefix("U+").partition("-") for part in text.split(","))
    return {code for first, _, last in pairs for code in range(int(first, 16), int(last or first, 16) + 1)}


def named(codes):
    """`U+0041-005A,U+00C4` for a set of code points."""
    runs = []
    for code in sorted(codes):
        if runs and runs[-1][1] == code - 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return ",".join(f"U+{first:04X}" if first == last else f"U+{first:04X}-{last:04X}" for first, last in runs)


def slug(name):
    """`noto-sans` for `Noto Sans`."""
    return name.lower().replace(" ", "-")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
