#!/usr/bin/env python3
"""Makes table.inc: the names of emoji in the languages of this room.

    make_table.py > table.inc

Source: the short names ("tts") of Unicode CLDR's annotations, of Debian's package unicode-cldr-core (41).
Unicode licence. Single code points only: flags and families are put together from them.
"""
import xml.etree.ElementTree as ET

LANGUAGES = ["de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "uk"]
FOLDER = "/usr/share/unicode/cldr/common/annotations/"


def is_emoji(c):
    return 0x1F300 <= c <= 0x1FAFF and not 0x1F3FB <= c <= 0x1F3FF or 0x2600 <= c <= 0x27BF or c in (0x231A, 0x231B, 0x23E9, 0x23F0, 0x23F3, 0x2B50, 0x2B55, 0x2B1B, 0x2B1C)


print("// Made by make_table.py from Unicode CLDR's annotations; do not edit. {language, lines of an emoji and its name}")
for language in LANGUAGES:
    names = {}
    for note in ET.parse(FOLDER + language + ".xml").iter("annotation"):
        cp = note.get("cp").replace("️", "")
        if note.get("type") == "tts" and len(cp) == 1 and is_emoji(ord(cp)):
            names[ord(cp)] = note.text.replace("“", "").replace("”", "").replace("„", "").replace("«", "").replace("»", "").replace('"', "").strip()
    lines = "".join(f"{chr(c)} {name}\n" for c, name in sorted(names.items()))
    print(f'{{"{language}", R"(\n{lines})"}},')
