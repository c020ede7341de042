#!/usr/bin/env python3
"""Makes table.inc: which of eSpeak NG's phoneme mnemonics sounds like which IPA, language by language.

    make_table.py > table.inc

Source: the installed eSpeak NG (1.51 for the table as it is): the names in its data file phontab, and
for each name what `espeak-ng --ipa` says for it. GPL-3.0-or-later, as eSpeak NG is.
"""
import re, struct, subprocess, sys, glob

LANGUAGES = ["en-us", "en-gb", "de", "fr", "es", "it", "pt", "pt-br", "ru", "sv", "nl", "pl", "uk"]
DATA = glob.glob("/usr/lib/*/espeak-ng-data")[0]
VOICE_FILES = {"en-us": "gmw/en-US", "en-gb": "gmw/en", "de": "gmw/de", "fr": "roa/fr", "es": "roa/es", "it": "roa/it", "pt": "roa/pt",
               "pt-br": "roa/pt-BR", "ru": "zle/ru", "sv": "gmq/sv", "nl": "gmw/nl", "pl": "zlw/pl", "uk": "zle/uk"}


def phoneme_tables():
    """{name: (included table's index, [mnemonics])}, in the order of the file."""
    data = open(DATA + "/phontab", "rb").read()
    count, at, tables = data[0], 4, []
    for _ in range(count):
        size, includes = data[at], data[at + 1]
        name = data[at + 4:at + 36].split(b"\0")[0].decode()
        at += 36
        names = []
        for i in range(size):
            word, flags, program, code, kind = struct.unpack_from("<IIHBB", data, at + i * 16)
            names.append((struct.pack("<I", word).rstrip(b"\0").decode("latin-1"), kind))
        at += size * 16
        tables.append((name, includes, names))
    return tables


def mnemonics_of(language, tables):
    voice = open(f"{DATA}/lang/{VOICE_FILES[language]}", encoding="utf-8", errors="replace").read()
    named = re.search(r"^phonemes\s+(\S+)", voice, re.M)
    wanted = named.group(1) if named else re.search(r"^language\s+(\S+)", voice, re.M).group(1).split("-")[0]
    index = next((i for i, t in enumerate(tables) if t[0] == wanted), None)
    if index is None:
        index = next(i for i, t in enumerate(tables) if t[0] == wanted.split("-")[0])
    found = {}
    while True:
        name, includes, names = tables[index]
        for mnemonic, kind in names:
            found.setdefault(mnemonic, kind)
        if includes == 0:
            return found
        index = includes - 1


VOWEL, CONSONANTS = 2, range(3, 9)  # phoneme types of eSpeak NG; the others are pauses and stress


IPA = re.compile("[a-zæçðøħŋœɐ-ʔʕʝβθχᵻ\u0303\u0329\u032aːʰʲ]+")


def ipa_of(language, phonemes):
    out = subprocess.run(["espeak-ng", "-v", language, "-q", "--ipa", f"[[{phonemes}]]"], capture_output=True, text=True).stdout
    return re.sub(r"[ˈˌ\s\u200d\u0361]|\([^)]*\)", "", out)


def sounds_of(language, mnemonic, kind):
    """What it sounds like under stress, or before a stressed vowel, and then alone: at a word's end a
    consonant may lose its voice and an unstressed vowel its colour."""
    if kind == VOWEL:
        behind, word = ipa_of(language, "t'a"), ipa_of(language, f"'{mnemonic}t'a")
    else:
        behind, word = ipa_of(language, "'a"), ipa_of(language, f"{mnemonic}'a")
    yield word[:-len(behind)] if word.endswith(behind) else ""
    yield ipa_of(language, mnemonic)


def main():
    tables = phoneme_tables()
    print("// Made by make_table.py from eSpeak NG's own data; do not edit. {language, IPA, mnemonic}")
    for language in LANGUAGES:
        best = {}
        for mnemonic, kind in sorted(mnemonics_of(language, tables).items(), key=lambda x: (len(x[0]), x[0])):
            if kind not in (VOWEL, *CONSONANTS) or not re.fullmatch(r"[!-~]+", mnemonic) or "]" in mnemonic or "|" in mnemonic or mnemonic.startswith("#"):
                continue
            for context, ipa in enumerate(sounds_of(language, mnemonic, kind)):
                if not IPA.fullmatch(ipa) or len(ipa) > 4:
                    continue
                # "t#" and the like are variants that only their neighbours call for.
                rank = (context, bool(re.search(r"[#0-9;*^]", mnemonic)), len(mnemonic), mnemonic)
                if ipa not in best or rank < best[ipa][0]:
                    best[ipa] = (rank, mnemonic)
        for ipa, (_, mnemonic) in sorted(best.items()):
            escaped = mnemonic.replace("\\", "\\\\").replace('"', '\\"')
            print(f'{{"{language}", U"{ipa}", "{escaped}"}},')


main()
