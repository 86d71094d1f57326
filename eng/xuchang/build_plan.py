#!/usr/bin/env python3
"""Builds data/cities/xuchang/plan-2023-2025.json out of the answer key and the official text.

usage: build_plan.py KEY.json TEXT.txt > plan-2023-2025.json

The key and the text lie outside this repository; the result holds headings, units, figures, dates, and for each item
where its sentence stands and what it hashes to, but no sentence. The form is described in docs/city-data.md.
Short names for what the plan says in sentences come from labels.json beside this file.
"""
import hashlib, json, pathlib, re, sys, unicodedata

ROLE = {"lead": "LeadUnit", "cooperate": "SupportingUnit", "shared": "SharedUnits", "localImplement": "LocalUnits"}
COMPARISON = {"<": "Below", "<=": "AtMost", ">": "Above", ">=": "AtLeast", "=": "Equal", "notInLast": "NotInLast"}
HERE = pathlib.Path(__file__).parent


def fold(text):
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def sha256(folded):
    return hashlib.sha256(folded.encode()).hexdigest()


def pascal(word):
    return None if word is None else word[0].upper() + word[1:]


def drop_empty(d):
    return {k: v for k, v in d.items() if v is not None and v != [] and v is not False}


class Builder:
    def __init__(self, key, text, names):
        self.key, self.text, self.names = key, text, names
        starts = [self.heading(f"{m['number']}.{m['title']}。") for m in key["measures"]]
        ends = [self.text.index("\n", s) for s in starts]
        self.measures = list(zip(starts, ends))

    def heading(self, words):
        at = self.text.index("\n" + words) + 1
        assert self.text.find("\n" + words, at) < 0, words
        return at

    def sentence(self, part, evidence, start, end):
        """The sentence of a paragraph that holds the evidence, and the evidence's place in its folded characters."""
        at = self.text.index(evidence, start, end)
        first = self.text.rindex("。", start, at) + 1
        last = self.text.index("。", at, end) + 1
        assert at + len(evidence) <= last and "\n" not in self.text[first:last], part
        folded = fold(self.text[first:last])
        mark = len(fold(self.text[first:at]))
        return (first, last), {
            "start": first, "end": last, "ordinal": self.text.count("。", start, first), "sha256": sha256(folded),
        }, {"start": mark, "end": mark + len(fold(evidence))}

    def mark(self, words, sentence, before=None):
        """Where words stand in a sentence, in folded characters; the last place not after `before` where one is given."""
        first, last = sentence
        at = self.text.rfind(words, first, before) if before else self.text.find(words, first, last)
        if at < 0:
            at = self.text.find(words, first, last)
        assert at >= 0, words
        start = len(fold(self.text[first:at]))
        return {"start": start, "end": start + len(fold(words))}

    def item(self, code, entry, start, end):
        evidence = entry.get("evidence") or entry["what"]
        span, sentence, mark = self.sentence(code, evidence, start, end)
        evidence_end = self.text.index(evidence, start, end) + len(evidence)
        quantified = entry.get("value") is not None
        conditions = [
            {"subject": name, "comparison": COMPARISON[c["op"]], "figure": str(c["value"]), "unit": c["unit"],
             **drop_empty({"per": pascal(c["per"])}), "mark": self.mark(c["text"], span)}
            for name, c in zip(self.names["conditions"].get(code, []), entry.get("conditions", []), strict=True)
        ]
        return drop_empty({
            "code": code,
            "label": entry["metric"] if quantified else self.names["labels"][code],
            "figure": self.figure(code, entry) if quantified else None,
            "kind": pascal(entry.get("kind")),
            "who": entry.get("who"),
            "modality": entry.get("modality"),
            "alternativeGroup": entry.get("altGroup"),
            "conditions": conditions,
            "deadline": self.deadline(entry.get("deadline"), span, evidence_end),
            "sentence": sentence,
            "mark": mark,
        })

    def figure(self, code, entry):
        is_grade = entry["form"] == "grade"
        return {"metric": entry["metric"], **drop_empty({
            "scope": self.names["scopes"].get(code, entry["scope"]),
            "form": pascal(entry["form"]),
            "comparison": COMPARISON[entry["op"]],
            "number": None if is_grade else entry["value"],
            "grade": entry["value"] if is_grade else None,
        }), "unit": entry["unit"], **drop_empty({
            "word": entry["word"], "baseYear": entry["baseYear"], "per": pascal(entry["per"]),
        })}

    def deadline(self, d, span, before):
        if d is None:
            return None
        return drop_empty({
            "raw": d["raw"], "kind": pascal(d["kind"]), "date": d.get("date"), "every": pascal(d.get("every")),
            "isInherited": d.get("inherited", False), "mark": self.mark(d["raw"], span, before),
        })

    def measure(self, m, span):
        start, end = span
        folded = fold(self.text[start:end])
        return {
            "code": f"M{m['number']:02}", "number": m["number"], "group": m["group"],
            "clause": f"二({m['group']}){m['number']}", "title": m["title"],
            "text": {"start": start, "end": end, "foldedLength": len(folded), "sha256": sha256(folded)},
            "duties": [drop_empty({"unit": u["name"], "role": ROLE[u["role"]], "kind": pascal(u["kind"]),
                                   "isOpenEnded": u.get("openEnded", False)}) for u in m["units"]],
            "targets": [self.item(t["id"], t, start, end) for t in m["targets"]],
            "deliverables": [self.item(d["id"], d, start, end) for d in m["deliverables"]],
        }

    def safeguard(self, at, s):
        start = self.heading(f"({s['number']}){s['title']}。")
        end = self.text.index("\n", start)
        return {
            "code": f"S{at}", "number": s["number"], "clause": f"三({s['number']})", "title": s["title"],
            "duties": [self.item(f"S{at}-{n}", d, start, end) for n, d in enumerate(s["duties"], 1)],
        }

    def objectives(self):
        start = self.heading("(三)主要目标。")
        end = self.text.index("\n", start)
        main = self.key["mainObjectives"]
        return {"clause": main["section"], "title": main["title"],
                "items": [self.item(i["id"], i, start, end) for i in main["indicators"]]}

    def plan(self):
        document = self.key["document"]
        return {
            "id": "xuchang-2023-2025", "title": document["title"], "documentNumber": document["docNumber"],
            "issuer": document["issuer"], "issued": document["issued"], "period": document["period"],
            "groups": [{"number": g["number"], "title": g["title"]} for g in self.key["groups"]],
            "objectives": self.objectives(),
            "measures": [self.measure(m, s) for m, s in zip(self.key["measures"], self.measures)],
            "safeguards": [self.safeguard(at, s) for at, s in enumerate(self.key["safeguards"], 1)],
        }


def main():
    key = json.loads(pathlib.Path(sys.argv[1]).read_text("utf-8"))
    text = pathlib.Path(sys.argv[2]).read_text("utf-8")
    names = json.loads((HERE / "labels.json").read_text("utf-8"))
    too_long = [name for name in names["labels"].values() if len(name) > 20]
    assert not too_long, too_long
    written = json.dumps(Builder(key, text, names).plan(), ensure_ascii=False, indent=1)
    # Small objects on one line: a changed figure is one changed line.
    print(re.sub(r"\{[^{}\[\]]*\}", lambda small: re.sub(r"\n\s*", " ", small.group()), written))


main()
