#!/usr/bin/env python3
"""Makes parts.tsv, the lexicon from which compounds are taken apart, out of OpenTaal's Hunspell files.

    python3 make_parts.py /usr/share/hunspell/nl.dic /usr/share/hunspell/nl.aff

Hunspell marks which words may begin, continue or end a compound and with which linking letters; a word is one part here when it is
no compound of other parts itself. README.md tells the columns. whole.list, kept by hand, overrules the computation.
"""
import collections, math, pathlib, re, sys, unicodedata

HERE = pathlib.Path(__file__).parent
BEGINS, ENDS = {"Ca", "Cb"}, {"Cc"}
SHORTEST, SHORTEST_UNPROVEN, LEAST_EVIDENCE = 3, 5, 2
# Particles and prefixes: what they begin is a derivation of a verb, not a compound.
PARTICLES = set("""aan achter af al bij binnen boven buiten door in langs mee met mede na naast neer om onder op open over rond samen te
tegen terug thuis toe tussen uit van vast ver vol voor voort voorbij vrij weg weer zonder her be ge ont er den der des het een los mis
wan oer aarts on mini trans combi cult infra para neef ten ter dan dat die dit hen hun had wil kan mag was zal men dus nog ook wel zou""".split())
# Heads of the field for which Hunspell has every compound written out.
ALSO_ENDS = {"wet", "lid", "zaak", "stad"}
# Words that serve as endings of derivation more than as heads.
ENDINGS = set("""aar ing heid schap lijk baar loos erij ster erik ares iste teit tie ion age ment eur air ant ent aal eel isch ij in es te de
ster sters ling rijk dom aard rij ring sing king ting ter ten ton ier tor ener aard ging nis isme foon ding end lijk port trans fer
lende ante baars sten gen pen ven derde nel pil paan krul schappelijk pees natie rijke rijkste tal kuur aan gaan vallen staan slaan meter loog logie grafie theek gram graaf""".split())


def fold(word):
    word = word.replace("ĳ", "ij").replace("Ĳ", "IJ")
    plain = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return plain.replace("'", "").replace("’", "").lower()


def read_suffixes(path):
    suffixes = collections.defaultdict(list)
    for line in open(path, encoding="utf-8"):
        columns = line.split("#")[0].split()
        if len(columns) < 5 or columns[0] != "SFX":
            continue
        added, _, flags = columns[3].partition("/")
        end = re.compile(columns[4] + "$") if columns[4] != "." else None
        suffixes[columns[1]].append(("" if columns[2] == "0" else columns[2], "" if added == "0" else added, pairs(flags), end))
    return suffixes


def pairs(flags):
    return [flags[i:i + 2] for i in range(0, len(flags), 2)]


class Word:
    """One noun or other possible part: where it may stand, and its inflections as heads."""

    def __init__(self, base):
        self.base, self.begins, self.heads, self.plurals = base, set(), set(), set()
        self.isNoun = self.mayEnd = False


def read_words(path, suffixes):
    words = {}
    for line in open(path, encoding="utf-8"):
        entry, _, flags = line.split()[0].partition("/") if line.strip() else ("", "", "")
        base, flags = fold(entry), pairs(flags)
        if not re.fullmatch("[a-z]{2,}", base) or entry[0].isupper():
            continue
        word = words.setdefault(base, Word(base))
        take(word, entry, flags, suffixes)
    return words


def read_verbs(path, suffixes):
    """Forms of verbs, adjectives and participles that only look like compounds."""
    forms = set()
    for line in open(path, encoding="utf-8"):
        entry, _, flags = line.split()[0].partition("/") if line.strip() else ("", "", "")
        flags = pairs(flags)
        if not any(flag[0] == "V" for flag in flags):
            continue
        forms.add(fold(entry))
        for flag in flags:
            for cut, added, _, end in suffixes.get(flag, []):
                if flag[0] in "VA" and entry.endswith(cut) and (not end or end.search(entry)):
                    forms.add(fold(entry[:len(entry) - len(cut)] + added))
    return {form for form in forms if re.fullmatch("[a-z]{7,}", form)}


def is_split_by_chance(form, begins, ends):
    reached = {0}
    for at in range(len(form)):
        if at in reached:
            reached |= {end for end in range(at + SHORTEST, len(form)) if form[at:end] in begins}
    return form not in ends and any(form[at:] in ends for at in reached if at > 0)


def take(word, entry, flags, suffixes):
    word.isNoun |= any(flag[0] in "ZY" for flag in flags)
    word.mayEnd |= bool(ENDS & set(flags))
    if BEGINS & set(flags):
        word.begins.add(word.base)
    for flag in flags:
        for cut, added, next_flags, end in suffixes.get(flag, []):
            if flag[0] not in "ZYC" or (end and not end.search(entry)) or not entry.endswith(cut):
                continue
            form = fold(entry[:len(entry) - len(cut)] + added).rstrip("-")
            if BEGINS & set(next_flags) and flag[0] in "ZC":
                word.begins.add(form)
            if flag[0] in "ZY":
                word.heads.add(form)
            if flag[0] == "Z":
                word.plurals.add(form)
    word.heads.add(word.base)


def find_parts(words, whole):
    """Bases from short to long: a compound of earlier ones is no part."""
    begins, ends, loose = {}, {}, {}
    compounds, parts = {}, []
    learned = collections.defaultdict(set)
    for base in sorted(words, key=lambda base: (len(base), base)):
        word = words[base]
        split = None if base in whole else split_of(word, begins, ends, loose, words)
        if split:
            left, compounds[base] = split
            if left not in begins and left in loose:
                learned[left].add(base)
            continue
        if len(base) < SHORTEST or base in PARTICLES:
            continue
        parts.append(word)
        if not word.begins and word.isNoun and len(base) >= SHORTEST_UNPROVEN:
            word.begins |= {base} | {form for form in word.plurals if form.endswith("n")}
        for form in word.begins:
            begins.setdefault(form, base)
        if not is_head(word):
            continue
        if base not in ENDINGS:
            ends[base] = word
            for form in word.plurals:
                ends.setdefault(form, word)
        for form in [base, base + "s"] + [form for form in word.plurals if form.endswith("en")]:
            loose.setdefault(form, base)
    for left, evidence in learned.items():
        if len(evidence) >= LEAST_EVIDENCE:
            words[loose[left]].begins.add(left)
    return parts, compounds


def is_head(word):
    return word.base in ALSO_ENDS or word.mayEnd or (word.isNoun and bool(word.plurals))


def split_of(word, begins, ends, loose, words):
    found = []
    for at in range(SHORTEST, len(word.base) - SHORTEST + 1):
        left, right = word.base[:at], word.base[at:]
        head = ends.get(right)
        if not head or not inflects_alike(word, head, left, words):
            continue
        if left in begins:
            found.append((1, -len(right), left, [begins[left], head.base]))
        elif left in loose and len(left) > SHORTEST:
            found.append((2, -len(right), left, [loose[left], head.base]))
        elif rest := split_of_modifier(left, begins):
            found.append((3, -len(right), left, rest + [head.base]))
    return min(found)[2:] if found else None


def split_of_modifier(left, begins):
    for at in range(SHORTEST, len(left) - SHORTEST + 1):
        if left[:at] in begins and left[at:] in begins:
            return [begins[left[:at]], begins[left[at:]]]
    return None


def inflects_alike(word, head, left, words):
    """ministers is not mini and "sters": minister is no compound of ster, which has sterren."""
    if not word.plurals:
        return True
    tails = {plural[len(left):] for plural in word.plurals}
    return any(tail in head.plurals or tail in words for tail in tails)


def main(dic, aff):
    suffixes = read_suffixes(aff)
    words = read_words(dic, suffixes)
    by_hand = read_by_hand()
    find_parts(words, set(by_hand))
    parts, compounds = find_parts(words, set(by_hand))
    used = collections.Counter(part for split in compounds.values() for part in split)
    lines, begins, ends = [], set(), set()
    for word in parts:
        heads = word.heads if is_head(word) and word.base not in ENDINGS else set()
        is_usable = (word.begins or heads) and (used[word.base] > 0 or len(word.base) >= SHORTEST_UNPROVEN)
        if not is_usable:
            continue
        lines.append("\t".join([word.base, str(min(9, round(math.log2(1 + used[word.base])))), endings(word.base, word.begins), endings(word.base, heads)]))
        begins |= word.begins
        ends |= heads
    compound_forms = set().union(*(words[base].heads for base in compounds))
    guards = {form for form in read_verbs(dic, suffixes) - compound_forms if is_split_by_chance(form, begins, ends)}
    lines += [word for word in guards | set(by_hand) - ends]
    header = "".join(line for line in open(HERE / "parts.tsv", encoding="utf-8") if line.startswith("#"))
    (HERE / "parts.tsv").write_text(header + "\n".join(sorted(lines)) + "\n", encoding="utf-8")
    print(len(words), "words:", len(parts), "parts,", len(compounds), "compounds,", len(guards), "guards")
    return words, parts, compounds, used


def read_by_hand():
    lines = [line.strip() for line in open(HERE / "whole.list", encoding="utf-8")]
    return [word for line in lines if not line.startswith("#") for word in line.split()]


def endings(base, forms):
    return " ".join(sorted("-" + form[len(base):] if form.startswith(base) else form for form in forms))


if __name__ == "__main__":
    main(*sys.argv[1:])
