#!/usr/bin/env python3
"""Makes inflections.tsv and separable.tsv: which inflections belong together where Kraaij-Pohlmann alone parts them, and which verbs come apart.

    python3 make_inflections.py words nl.dic nl.aff dutch >words.txt
    dotnet run --project tests/PolicyArchive.Benchmarks -- stems words.txt >stems.txt
    python3 make_inflections.py lists nl.dic nl.aff dutch stems.txt

Nouns and adjectives have the inflections that Hunspell gives them; weak verbs those that follow from the stem, strong verbs those of
strong-verbs.list, each behind every particle and prefix, as far as OpenTaal's word list knows the form.
"""
import collections, pathlib, re, sys
from make_parts import fold, pairs, read_suffixes

HERE = pathlib.Path(__file__).parent
SEPARABLE = """aan achter af bij binnen buiten dicht door goed in klaar langs los mede mee na neer om onder op open over plaats rond samen
stil tegen teleur terug toe uit vast voor voort voorbij vrij weg""".split()
INSEPARABLE = "aan be door er ge her mis om onder ont over ver vol voor weer".split()
# Nouns in -ing that say something else than their verb.
OTHER_NOUNS = set("""briefing voorstelling handeling veiling leiding zitting stelling regering woning vesting stichting richting
ding ring kring rekening koning haring verdieping vergadering helling lading ruiming begroeting zekering legering houding voering kleding""".split())


def read_lemmas(dic, suffixes):
    """Of every noun and adjective its forms; of every weak verb its stem."""
    lemmas, nouns, weak = collections.defaultdict(set), set(), {}
    for line in open(dic, encoding="utf-8"):
        entry, _, flags = line.split()[0].partition("/") if line.strip() else ("", "", "")
        base, flags = fold(entry), pairs(flags)
        if not re.fullmatch("[a-z]{2,}", base) or entry[0].isupper():
            continue
        for flag in flags:
            for cut, added, _, end in suffixes.get(flag, []):
                if flag[0] in "ZYA" and flag != "Ai" and entry.endswith(cut) and (not end or end.search(entry)):
                    lemmas[base].add(fold(entry[:len(entry) - len(cut)] + added).rstrip("-"))
        if any(flag[0] in "ZY" or (flag == "Cc" and not base.endswith("en")) for flag in flags):
            nouns.add(base)
        pasts = {"Vp": "d", "Vq": "t", "Va": "d", "Vb": "t"}
        for flag in set(flags) & set(pasts):
            weak[base] = pasts[flag]
    return lemmas, nouns, weak


def infinitive_of(stem, known):
    long_vowel = re.sub("(aa|ee|oo|uu)([bcdfgklmnprstvz])$", lambda match: match[1][0] + match[2], stem)
    voiced = {"f": "v", "s": "z"}.get(long_vowel[-1], long_vowel[-1])
    isShort = re.search("(^|[^aeiou])[aeiou][bcdfgklmnprstz]$", stem)
    for candidate in (stem + stem[-1] + "en" if isShort else "", long_vowel + "en", long_vowel[:-1] + voiced + "en", stem + "en"):
        if candidate in known:
            return candidate
    return None


def third_person(stem):
    return stem + stem[-1] + "t" if stem[-1] in "ao" else stem if stem.endswith("t") else stem + "t"


def verbs(weak, known):
    """Stem, finite forms, infinitive, participle without ge."""
    for line in open(HERE / "strong-verbs.list", encoding="utf-8"):
        if not line.startswith("#"):
            stem, infinitive, past, pasts, participle = line.split()
            yield stem, {third_person(stem), past, pasts, stem + "de" if stem == "zeg" else past}, infinitive, participle
    for stem, sound in weak.items():
        if infinitive := infinitive_of(stem, known):
            end = "" if stem.endswith(sound) else sound
            yield stem, {third_person(stem), stem + sound + "e", stem + sound + "en"}, infinitive, stem + end


def forms_of(finite, infinitive, participle, before, hasGe):
    participles = [before + "ge" + participle] if hasGe else [before + participle]
    noun = infinitive[:-2] + "ing"
    return {before + form for form in finite | {infinitive, infinitive + "d", infinitive + "de"}} | \
        {form + end for form in participles for end in ("", "e", "en")} | \
        {before + noun + end for end in ("", "en") if before + noun not in OTHER_NOUNS}


def conjugate(weak, known):
    families, separable = collections.defaultdict(set), set()
    for stem, finite, infinitive, participle in verbs(weak, known):
        families[stem] |= forms_of(finite, infinitive, participle, "", True)
        families[stem] |= forms_of(finite, infinitive, participle, "", False) if stem.startswith(tuple(INSEPARABLE)) else set()
        for particle in SEPARABLE:
            if particle + infinitive in known and particle + "ge" + participle in known:
                families[particle + stem] |= forms_of(finite, infinitive, participle, particle, True)
                separable.add((particle, stem))
        for prefix in INSEPARABLE:
            if prefix + infinitive in known and prefix + participle in known:
                families[prefix + stem] |= forms_of(finite, infinitive, participle, prefix, False)
    return families, separable


def is_form_of_another(lemma, lemmas, nouns, conjugated, known):
    """Hunspell writes some plurals, participles and diminutives as words of their own: maatregelen, gegeven, lijstje."""
    isPlural = lemma.endswith("en") and not any(form.endswith("en") and form != lemma for form in lemmas[lemma]) and any(
        base in nouns and infinitive_of(base, known) == lemma for base in singulars(lemma))
    isParticiple = "ge" in lemma[:7] and lemma.endswith(("d", "t", "en")) and any(lemma in forms for forms in conjugated.values())
    isDiminutive = lemma.endswith("je") and lemma[:-2] in nouns
    return isPlural or isParticiple or isDiminutive


def singulars(plural):
    root = plural[:-2]
    devoiced = root[:-1] + {"v": "f", "z": "s"}.get(root[-1], root[-1])
    lengthened = re.sub("([aeou])([bcdfgklmnprst])$", lambda match: match[1] * 2 + match[2], devoiced)
    return {root, devoiced, lengthened, root[:-1]}


def find_families(dic, aff, wordlist):
    known = {fold(line.strip()) for line in open(wordlist, encoding="utf-8")}
    lemmas, nouns, weak = read_lemmas(dic, read_suffixes(aff))
    conjugated, separable = conjugate(weak, known)
    nouns -= {lemma for lemma in nouns if is_form_of_another(lemma, lemmas, nouns, conjugated, known)}
    lemma_of = {lemma: lemma for lemma in nouns}
    for lemma in sorted(nouns):
        for form in lemmas[lemma] | {lemma + "je", lemma + "jes"} & known:
            lemma_of.setdefault(form, lemma)
        if plural := infinitive_of(lemma, known):
            lemma_of.setdefault(plural, lemma)
    for stem, forms in conjugated.items():
        home = lemma_of.setdefault(stem, stem)
        for form in forms & known:
            isOwnNoun = form.endswith(("ing", "ingen"))
            if isOwnNoun:
                lemma_of[form] = home
            else:
                lemma_of.setdefault(form, home)
    for lemma in sorted(set(lemmas) - nouns):
        home = lemma_of.setdefault(lemma, lemma)
        for form in lemmas[lemma]:
            lemma_of.setdefault(form, home)
    return {form: lemma_of[lemma_of[lemma]] for form, lemma in lemma_of.items()}, separable


def write_lists(lemma_of, separable, stems):
    stem_of = dict(line.rstrip("\n").split("\t")[:2] for line in open(stems, encoding="utf-8"))
    families = collections.defaultdict(set)
    for form, lemma in lemma_of.items():
        families[lemma].add(form)
    sharing = collections.Counter(stem_of.get(lemma, lemma) for lemma in families)
    lines = []
    for lemma, forms in families.items():
        isTogether = len({stem_of.get(form, form) for form in forms | {lemma}}) == 1
        isAlone = sharing[stem_of.get(lemma, lemma)] == 1
        if not (isTogether and isAlone):
            lines.append(lemma + "\t" + " ".join(sorted("-" + form[len(lemma):] if form.startswith(lemma) else form for form in forms - {lemma})))
    write("inflections.tsv", lines)
    particles = collections.defaultdict(set)
    for particle, stem in separable:
        particles[particle].add(stem)
    write("separable.tsv", [particle + "\t" + " ".join(sorted(verbs)) for particle, verbs in particles.items()])


def write(name, lines):
    header = "# Made by make_inflections.py out of OpenTaal's Hunspell files and word list; README.md tells source and licence.\n"
    (HERE / name).write_text(header + "\n".join(sorted(lines)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    task, *files = sys.argv[1:]
    lemma_of, separable = find_families(*files[:3])
    if task == "words":
        print("\n".join(sorted(set(lemma_of) | set(lemma_of.values()))))
    else:
        write_lists(lemma_of, separable, files[3])
