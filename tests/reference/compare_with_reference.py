#!/usr/bin/env python3
"""Estimates random plans with the program and with the reference and compares every line, sum and
finding. Usage: compare_with_reference.py TAPHUAN DATA_FOLDER PLANS [FIRST_SEED]"""

import json
import os
import random
import subprocess
import sys
import tempfile

from reference_estimate import BENEFICIARIES, ITEMS, RANKS, Reference, plain

PLACES = ["central_city", "grade1_city", "town", "district", "commune", "island"]
DEPARTMENTS = ["LMHTX", "SNN", "SNNMT", "STNMT", "SCT", "SXD"]


def quantity(r, top):
    return r.choice([r.randint(0, top), r.randint(0, top * 2) / 2, round(r.random() * top, 3)])


def entry(r, item, taken):
    per = ITEMS[item][1]
    e = {"item": item}
    if per == "rank" and r.random() < 0.5:
        e["rank"] = r.choice(RANKS)
    if per == "group" and r.random() < 0.5:
        e["beneficiary"] = r.choice(BENEFICIARIES[:3] if item == "trainee_meal" else BENEFICIARIES)
    key = (item, e.get("rank"), e.get("beneficiary"))
    if per != "entry" and key in taken:
        return None
    taken.add(key)
    if per == "entry" or (item != "management" and (per == "class" or len(e) > 1)
                          and r.random() < 0.3):
        e["quantity"] = quantity(r, 20)
    if r.random() < 0.8:
        e["rate"] = (r.choice([0, 5, 10, 12.5, 3.333]) if item == "management"
                     else r.choice([0, 30000, 150000, 200000, 500000, r.randint(1, 999999)]))
    if r.random() < 0.3:
        e["reason"] = "Theo giá địa phương"
    return e


def entries(r, most):
    taken = set()
    made = [entry(r, r.choice(list(ITEMS)), taken) for _ in range(r.randint(0, most))]
    return [e for e in made if e]


def norm(r, number, province):
    key = r.choice([i[3] for i in ITEMS.values() if i[3]] + ["state_share_meals_lodging"])
    percent = key in ("management_share", "state_share_meals_lodging")
    some = lambda values: r.sample(values, r.randint(1, 2)) if r.random() < 0.4 else []
    return {"id": f"own-{number}", "key": key, "kind": r.choice(["rate", "rate", "cap"]),
            "document": f"NQ {number}", "article": "Điều 1", "ranks": some(RANKS),
            "places": some(PLACES), "beneficiaries": some(BENEFICIARIES),
            "amount": r.choice([None, r.randint(1, 100)] if percent
                               else [None, r.randint(1000, 900000), r.randint(1000, 900000)]),
            "per": "percent" if percent else r.choice(["session", "day", "person"]),
            "validFrom": r.choice([None, "2017-01-01", "2017-06-15"]),
            "validTo": r.choice([None, None, "2018-01-01", "2017-07-02"]),
            "scope": r.choice(["central", province, "Quảng Trị"]),
            "evidence": r.choice(["sourced", "recalled"])}


def training_class(r, number, year, lecturers, types):
    days = r.choice([0, 0.5, 1, 1, 1.5, 2, 3, 5])
    calendar = -(-int(days * 2) // 2)
    counts = {b: r.randint(0, 60) for b in r.sample(BENEFICIARIES, r.randint(0, 4))}
    c = {"code": f"L{number:02}", "title": f"Lớp {number}", "type": r.choice(types),
         "startDate": f"{year}-{r.choice([1, 2, 4, 6, 7, 9, 12]):02}-{r.randint(1, 30) % 28 + 1:02}",
         "days": days, "place": r.choice(PLACES), "locality": r.choice(["Đồng Hới", "ba đồn"]),
         "venue": r.choice(["", "Hội trường A", " hội trường a "]),
         "trainees": [{"beneficiary": b, "count": n, "lodged": r.randint(0, n)}
                      for b, n in counts.items()],
         "topics": [], "stays": [], "items": entries(r, 5)}
    if r.random() < 0.2:
        c["sessionsPerDay"] = r.choice([1, 2.5, 3])
    if r.random() < 0.2:
        c["sessions"] = quantity(r, 8)
    if r.random() < 0.2:
        c["nights"] = quantity(r, 4)
    for _ in range(r.randint(0, 4)):
        topic = {"title": r.choice(["Chuyên đề", " chuyên  Đề", "Kế toán"]), "sessions": quantity(r, 3)}
        if r.random() < 0.8:
            topic["lecturer"] = r.choice(lecturers)["id"]
        if r.random() < 0.6:
            topic["department"] = r.choice(DEPARTMENTS)
        if calendar and r.random() < 0.5:
            topic["day"] = r.randint(1, calendar)
        c["topics"].append(topic)
    for _ in range(r.randint(0, 2)):
        c["stays"].append({"lecturer": r.choice(lecturers)["id"], "days": quantity(r, 3),
                           "nights": r.randint(0, 4), "trips": r.randint(0, 2)})
    return c


def random_plan(seed, types):
    r = random.Random(seed)
    year, province = r.choice([2016, 2017, 2017, 2018, 2022, 2025, 2026]), "Quảng Bình"
    lecturers = [{"id": f"gv{i}", "name": f"Báo cáo viên {i}", "rank": r.choice(RANKS),
                  "department": r.choice(DEPARTMENTS),
                  "specialities": r.sample(types, r.choice([0, 0, 4]))} for i in range(6)]
    header = {"year": year, "title": "Kế hoạch", "province": province,
              "roundTo": r.choice([1, 1000]), "mealsLodgingSharePercent": r.choice([100, 70, 33.333]),
              "basis": r.sample(["139/2010/TT-BTC", "97/2010/TT-BTC", "1804/QĐ-TTg"], 2)}
    if r.random() < 0.5:
        header["ceiling"] = r.randint(0, 10**9)
    return {"format": "taphuan-plan", "version": 1, "plan": header, "lecturers": lecturers,
            "defaults": entries(r, 8), "norms": [norm(r, i, province) for i in range(r.randint(0, 12))],
            "classes": [training_class(r, i, year, lecturers, types)
                        for i in range(1, r.randint(2, 9))]}


def as_text(line):
    item = line["item"]
    rate = plain(line["rate"])
    return [item, line["section"], line["rank"], line["beneficiary"],
            [plain(v) for v in line["values"]], rate,
            plain(line["capNorm"].amount) if line["capNorm"] else None,
            line["price"].id if line["price"] else None,
            line["capNorm"].id if line["capNorm"] else None,
            line["shareNorm"].id if line["shareNorm"] else None,
            line["amount"], line["state"], plain(line["share"]), line["budgetCode"]]


def theirs(line):
    text = lambda n: None if n is None else str(n)
    return [line["item"], line["section"], line["rank"], line["beneficiary"],
            [f["value"] for f in line["factors"]], text(line["rate"]), text(line["cap"]),
            line["norm"], line["capNorm"], line["shareNorm"], line["amount"], line["state"],
            line["sharePercent"], line["budgetCode"]]


def compare(program, data, seed, folder):
    types = [t for t in open(f"{data}/cooperative-types.csv", encoding="utf-8").read().split("\n")[1:]]
    plan = random_plan(seed, [t.split(",")[0] for t in types if t])
    path = os.path.join(folder, "plan.json")
    with open(path, "w", encoding="utf-8") as out:
        json.dump(plan, out, ensure_ascii=False)
    run = subprocess.run([program, "estimate", path, "--json"], capture_output=True)
    if run.returncode:
        return f"seed {seed}: status {run.returncode}: {run.stderr.decode()}"
    got = json.loads(run.stdout, parse_float=str)
    reference = Reference(plan, data)
    expected = reference.estimate()
    for mine, other in zip(expected, got["classes"], strict=True):
        for a, b in zip([as_text(x) for x in mine["lines"]], [theirs(x) for x in other["lines"]]):
            if a != b:
                return f"seed {seed}, {mine['code']}:\n  expected {a}\n  got      {b}"
        for key, value in (("amount", mine["amount"]), ("state", mine["state"]),
                           ("lines", len(mine["lines"]))):
            have = len(other["lines"]) if key == "lines" else other[key]
            if have != value:
                return f"seed {seed}, {mine['code']}: {key} {have} instead of {value}"
    wanted = reference.findings(expected)
    found = sorted(((f["kind"], f["severity"], f["class"]) for f in got["findings"]
                    if f["kind"] != "content_not_submitted"), key=str)  # depends on the day
    if wanted != found:
        return (f"seed {seed}: missing {[f for f in wanted if f not in found]}, "
                f"too many {[f for f in found if f not in wanted]}, "
                f"{len(wanted)} expected, {len(found)} found")
    return None


def main():
    program, data, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    first = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(first, first + count):
            problem = compare(program, data, seed, folder)
            if problem:
                bad += 1
                print(problem)
    print(f"{count - bad} passed, {bad} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
