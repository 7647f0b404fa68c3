#!/usr/bin/env python3
"""A second, slow program written from the same rules, to compare with the first.

Reads a plan JSON and the catalogue's CSV files and gives the lines, sums and findings as
`taphuan estimate --json` does. Exact integers throughout: quantities, percents and rates in
thousandths. Nothing here is shared with the C++."""

import csv
import datetime as dt
from fractions import Fraction
import unicodedata

RANKS = ["minister", "vice_minister", "phd", "provincial", "district"]
BENEFICIARIES = ["hardship", "agriculture", "other", "official"]
# item: section, line per, factors, norm key, by itself, budget code
ITEMS = {
    "lecturer_fee": ("I", "rank", ["rank_sessions"], "lecturer_fee", True, "6652"),
    "lecturer_per_diem": ("I", "rank", ["rank_days"], "per_diem", True, "6699"),
    "lecturer_lodging": ("I", "rank", ["rank_nights"], "lodging", True, "6654"),
    "lecturer_travel": ("I", "class", ["trips"], "lecturer_travel", False, "6653"),
    "trainee_meal": ("II", "group", ["group", "days"], "meal_support", True, "6658"),
    "trainee_lodging": ("II", "group", ["lodged", "nights"], "lodging", True, "6654"),
    "trainee_travel": ("II", "group", ["group", "one"], "trainee_travel", False, "6653"),
    "materials": ("II", "group", ["group"], "materials", False, "6651"),
    "stationery": ("III", "class", ["people"], "stationery", False, "6699"),
    "hall": ("III", "class", ["days"], "hall", False, "6655"),
    "equipment": ("III", "class", ["days"], "equipment", False, "6657"),
    "decoration": ("III", "class", ["one"], "decoration", False, "6699"),
    "drinks": ("III", "class", ["people", "days_or_sessions"], "drinks", True, "6699"),
    "certificate": ("III", "class", ["people"], "certificate", False, "6699"),
    "award": ("III", "entry", ["given"], "award", False, "6699"),
    "medicine": ("III", "class", ["one"], "medicine", False, "6699"),
    "field_trip": ("IV", "entry", ["given"], "field_trip", False, "6655"),
    "class_staff": ("V", "entry", ["given"], "class_staff", False, "6699"),
    "management": ("V", "class", ["others"], "management_share", False, "6699"),
    "other": ("V", "entry", ["given"], "", False, "6699"),
}
MEALS_LODGING = {"trainee_meal", "trainee_lodging"}


def milli(number):
    """A JSON number or a CSV text in thousandths."""
    value = Fraction(str(number)) * 1000
    assert value.denominator == 1
    return int(value)


def plain(thousandths):
    whole, rest = divmod(thousandths, 1000)
    return f"{whole}.{rest:03d}".rstrip("0").rstrip(".") if rest else str(whole)


def half_away(value, to=1):
    """A non-negative Fraction rounded half away from zero to a multiple of `to`."""
    return int((value / to + Fraction(1, 2)).__floor__()) * to


def day(text):
    return dt.date.fromisoformat(text) if text else None


class Norm:
    def __init__(self, row, own):
        get = row.get
        self.id, self.key = row["id"], row["key"]
        self.kind = get("kind") or "rate"
        self.document, self.article = row["document"], get("article") or ""
        names = lambda field: row.get(field, []) if own else [x for x in row[field].split("|") if x]
        self.ranks, self.places = names("ranks"), names("places")
        self.beneficiaries = names("beneficiaries")
        amount = get("amount")
        self.amount = None if amount in (None, "") else milli(amount)
        self.per = row["per"]
        self.valid_from = day(get("validFrom" if own else "valid_from"))
        self.valid_to = day(get("validTo" if own else "valid_to"))
        self.scope, self.evidence = row["scope"], row["evidence"]

    def in_force(self, on):
        return (not self.valid_from or self.valid_from <= on) and (
            not self.valid_to or on < self.valid_to)


class Reference:
    def __init__(self, plan, data):
        self.plan, self.header = plan, plan["plan"]
        table = lambda name: list(csv.DictReader(open(f"{data}/{name}.csv", encoding="utf-8")))
        shipped = table("norms")
        self.norms = [Norm(row, False) for row in shipped]
        self.shipped_keys = {r["key"] for r in shipped}
        self.norms += [Norm(r, True) for r in plan.get("norms", [])]
        self.types = {r["code"]: r for r in table("cooperative-types")}
        self.agencies = {r["code"]: r for r in table("agencies")}
        self.holidays = {day(r["date"]): r for r in table("holidays")}
        self.lecturers = {l["id"]: l for l in plan.get("lecturers", [])}
        self.round_to = self.header.get("roundTo", 1)

    # --- norms -----------------------------------------------------------------------------

    def resolve(self, key, rank, place, beneficiary, on, kinds, central_only=False):
        rows = [n for n in self.norms
                if n.key == key and n.kind in kinds and n.in_force(on)
                and (not n.ranks or rank in n.ranks)
                and (not n.places or place in n.places)
                and (not n.beneficiaries or beneficiary in n.beneficiaries)
                and (n.scope == "central"
                     or (not central_only and n.scope == self.header["province"]))]
        if not rows:
            return None
        rows.sort(key=lambda n: [ord(c) for c in n.id])
        rows.sort(key=lambda n: (n.scope != "central",
                                 bool(n.ranks) + bool(n.places) + bool(n.beneficiaries),
                                 n.valid_from or dt.date.min), reverse=True)
        return rows[0]

    def norms_of(self, item, rank, place, beneficiary, on):
        """(price norm, the norm that gives the cap or None)"""
        key = ITEMS[item][3]
        if not key:
            return None, None
        price = self.resolve(key, rank, place, beneficiary, on, ("rate",))
        central = self.resolve(key, rank, place, beneficiary, on, ("rate", "cap"), True)
        cap = price if price and price.amount is not None else None
        if central and central.amount is not None and (
                cap is None or central.amount < cap.amount):
            cap = central
        return price, cap

    # --- one class -------------------------------------------------------------------------

    def entries(self, cls, item, rank, beneficiary):
        """The entries that speak of a line, strongest first."""
        own = [e for e in cls.get("items", []) if e["item"] == item]
        default = [e for e in self.plan.get("defaults", []) if e["item"] == item]
        named = lambda e: e.get("rank") or e.get("beneficiary")
        speaks = lambda e: e.get("rank") == rank and e.get("beneficiary") == beneficiary
        return ([e for e in own if named(e) and speaks(e)]
                + [e for e in default if named(e) and speaks(e)]
                + [e for e in own if not named(e)] + [e for e in default if not named(e)])

    def measures(self, cls):
        days = milli(cls["days"])
        calendar = -(-days // 1000)
        per_day = milli(cls.get("sessionsPerDay", 2))
        sessions = (milli(cls["sessions"]) if "sessions" in cls
                    else half_away(Fraction(days * per_day, 1000)))
        nights = milli(cls["nights"]) if "nights" in cls else max(0, calendar - 1) * 1000
        people = sum(g["count"] for g in cls.get("trainees", [])) * 1000
        return days, calendar, sessions, nights, people

    def lines(self, cls):
        days, _, sessions, nights, people = self.measures(cls)
        on, place = day(cls["startDate"]), cls["place"]
        groups = {g["beneficiary"]: g for g in cls.get("trainees", [])}
        rank_of = lambda lecturer: self.lecturers[lecturer]["rank"]
        result = []
        for item, (section, per, factors, key, by_itself, budget) in ITEMS.items():
            if per == "rank":
                places = [(r, None, None) for r in RANKS]
            elif per == "group":
                places = [(None, b, None) for b in BENEFICIARIES
                          if not (item == "trainee_meal" and b == "official")]
            elif per == "class":
                places = [(None, None, None)]
            else:
                places = [(None, None, e) for e in self.plan.get("defaults", [])
                          + cls.get("items", []) if e["item"] == item]
            for rank, beneficiary, entry in places:
                spoken = [entry] if entry else self.entries(cls, item, rank, beneficiary)
                if not by_itself and not spoken:
                    continue
                field = lambda name: next((e[name] for e in spoken if name in e), None)
                price, cap = self.norms_of(item, rank, place, beneficiary, on)
                values = []
                for factor in factors:
                    stays = cls.get("stays", [])
                    of_rank = [s for s in stays if rank_of(s["lecturer"]) == rank]
                    values.append({
                        "rank_sessions": lambda: sum(
                            milli(t["sessions"]) for t in cls.get("topics", [])
                            if "lecturer" in t and rank_of(t["lecturer"]) == rank),
                        "rank_days": lambda: sum(milli(s.get("days", 0)) for s in of_rank),
                        "rank_nights": lambda: sum(milli(s.get("nights", 0)) for s in of_rank),
                        "trips": lambda: sum(milli(s.get("trips", 0)) for s in stays),
                        "group": lambda: groups.get(beneficiary, {}).get("count", 0) * 1000,
                        "lodged": lambda: groups.get(beneficiary, {}).get("lodged", 0) * 1000,
                        "people": lambda: people,
                        "days": lambda: days,
                        "nights": lambda: nights,
                        "one": lambda: 1000,
                        "days_or_sessions": lambda: sessions if price and price.per == "session"
                        else days,
                        "given": lambda: 0,
                        "others": lambda: None,
                    }[factor]())
                quantity = field("quantity")
                if quantity is not None:
                    values = [milli(quantity)]
                rate = field("rate")
                given = rate is not None
                rate = milli(rate) if given else (
                    price.amount if price and price.amount is not None else 0)
                if given and rate == 0:
                    continue
                result.append({"item": item, "section": section, "rank": rank,
                               "beneficiary": beneficiary, "values": values, "rate": rate,
                               "given": given, "price": price, "capNorm": cap,
                               "quantityGiven": quantity is not None and per != "entry",
                               "reason": field("reason"), "budgetCode": budget,
                               "place": place, "on": on})
        for line in result:
            if line["item"] != "management":
                self.price(line)
        result = [x for x in result if x["item"] == "management" or self.product(x)]
        base = sum(x["amount"] for x in result if x["item"] != "management")
        for line in result:
            if line["item"] == "management":
                line["values"] = [base * 1000]
                self.price(line)
        return [x for x in result if self.product(x)]

    @staticmethod
    def product(line):
        value = Fraction(1)
        for factor in line["values"]:
            value *= Fraction(factor, 1000)
        return value

    def amount(self, line, rate):
        value = self.product(line) * Fraction(rate, 1000)
        if line["item"] == "management":
            value /= 100
        return half_away(value, self.round_to)

    def price(self, line):
        line["amount"] = self.amount(line, line["rate"])
        line["shareNorm"] = None
        if line["item"] in MEALS_LODGING and line["beneficiary"] != "official":
            norm = self.share_norm(line, line["on"])
            line["shareNorm"] = norm
            share = norm.amount if norm else milli(
                self.header.get("mealsLodgingSharePercent", 100))
        else:
            share = 100000
        line["share"] = share
        line["state"] = half_away(Fraction(line["amount"] * share, 100000))

    def share_norm(self, line, on):
        norm = self.resolve("state_share_meals_lodging", None, line["place"],
                            line["beneficiary"], on, ("rate",))
        return norm if norm and norm.amount is not None else None

    # --- findings --------------------------------------------------------------------------

    def line_findings(self, cls, line):
        item, price, cap = line["item"], line["price"], line["capNorm"]
        section, per, factors, key, by_itself, _ = ITEMS[item]
        found = []
        add = lambda kind, severity, **more: found.append((kind, severity, more))
        if cap and line["rate"] > cap.amount:
            add("over_cap", "error", excess=plain(line["rate"] - cap.amount),
                excessTotal=line["amount"] - self.amount(line, cap.amount),
                document=cap.document, article=cap.article)
        if not line["given"]:
            any_kind = key and self.resolve(key, line["rank"], line["place"],
                                            line["beneficiary"], line["on"], ("rate", "cap"))
            if price and price.amount is None:
                add("norm_unknown", "error")
            elif not price and by_itself and not any_kind:
                add("norm_missing", "error")
            elif not price:
                add("rate_needed", "error")
        elif cap is None and key in self.shipped_keys:
            add("cap_unknown", "warning")
        used = [n for n in (price, cap, line["shareNorm"]) if n]
        if any(n.evidence != "sourced" for n in used):
            add("norm_unverified", "note")
        _, calendar, *_ = self.measures(cls)
        for offset in range(1, min(calendar, 800)):
            on = line["on"] + dt.timedelta(days=offset)
            p, c = self.norms_of(item, line["rank"], line["place"], line["beneficiary"], on)
            share = (self.share_norm(line, on) if item in MEALS_LODGING
                     and line["beneficiary"] != "official" else None)
            if (p, c, share) != (price, cap, line["shareNorm"]):
                add("norm_change_during_class", "warning")
                break
        differs = line["given"] and price and price.amount is not None \
            and line["rate"] != price.amount
        if price and per != "entry" and item != "management" and (
                differs or line["quantityGiven"]) and not (line["reason"] or "").strip():
            add("reason_missing", "error")
        elif price and per == "entry" and differs and not (line["reason"] or "").strip():
            add("reason_missing", "error")
        return found

    def estimate(self):
        classes = []
        for cls in self.plan["classes"]:
            lines = self.lines(cls)
            classes.append({
                "code": cls["code"], "amount": sum(x["amount"] for x in lines),
                "state": sum(x["state"] for x in lines), "lines": lines})
        return classes

    # --- findings of classes and of the plan -------------------------------------------------

    def responsible(self, cls):
        column = ("department_from_2025" if day(cls["startDate"]) >= dt.date(2025, 3, 1)
                  else "department_until_2025")
        return self.types[cls["type"]][column]

    def class_findings(self, cls):
        days, calendar, sessions, _, people = self.measures(cls)
        start = day(cls["startDate"])
        dates = [start + dt.timedelta(days=i) for i in range(min(calendar, 366))]
        topics, stays = cls.get("topics", []), cls.get("stays", [])
        found = []
        if start.year != self.header["year"] or (
                calendar and (start + dt.timedelta(days=calendar - 1)).year != self.header["year"]):
            found.append(("class_outside_year", "warning"))
        if sum(milli(t["sessions"]) for t in topics) != sessions:
            found.append(("sessions_mismatch", "warning"))
        found += [("topic_without_lecturer", "warning") for t in topics if "lecturer" not in t]
        teaching = {t.get("lecturer") for t in topics}
        found += [("lecturer_rank_unpaid", "note") for s in stays
                  if s["lecturer"] not in teaching]
        found += [("stay_too_long", "warning") for s in stays
                  if max(milli(s.get("days", 0)), milli(s.get("nights", 0))) > calendar * 1000]
        for date in dates:
            kind = self.holidays.get(date, {}).get("kind")
            if kind and kind != "swap_work":
                found.append(("holiday", "warning"))
            elif date.weekday() >= 5 and kind != "swap_work":
                found.append(("holiday", "note"))
        responsible = self.responsible(cls)
        wrong = lambda agency: (agency and agency != responsible
                                and self.agencies[agency]["kind"] != "alliance")
        if not responsible:
            found.append(("no_department", "error"))
        else:
            found += [("wrong_department", "warning") for t in topics if wrong(t.get("department"))]
            people_named = {x.get("lecturer") for x in topics + stays} - {None}
            found += [("wrong_department", "warning") for x in people_named
                      if wrong(self.lecturers[x]["department"])]
        if not people or not days or not topics:
            found.append(("empty_class", "error"))
        found += [("lecturer_outside_speciality", "warning") for x in teaching - {None}
                  if cls["type"] not in (self.lecturers[x].get("specialities") or [cls["type"]])]
        return found

    def repeated(self):
        """topic_repeated on the first of the classes that teach one title to the same people"""
        def fold(text):
            letters = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
            return " ".join("".join(c for c in letters if unicodedata.category(c) != "Mn").split())
        groups = {}
        for cls in self.plan["classes"]:
            place = fold(cls.get("locality", ""))
            for title in {fold(t["title"]) for t in cls.get("topics", [])} if place else ():
                groups.setdefault((cls["type"], place, title), []).append(cls["code"])
        return [("topic_repeated", "note", codes[0]) for codes in groups.values() if codes[1:]]

    def needs(self, cls):
        """lecturer -> (days needed for certain, days a topic leaves open)"""
        _, calendar, *_ = self.measures(cls)
        start = day(cls["startDate"])
        dates = {start + dt.timedelta(days=i) for i in range(min(calendar, 366))}
        result = {}
        for topic in cls.get("topics", []):
            if "lecturer" not in topic or not dates:
                continue
            certain, possible = result.setdefault(topic["lecturer"], (set(), set()))
            if "day" in topic:
                certain.add(start + dt.timedelta(days=topic["day"] - 1))
            elif calendar == 1:
                certain.add(start)
            else:
                possible |= dates
        if calendar == 1:
            for stay in cls.get("stays", []):
                result.setdefault(stay["lecturer"], (set(), set()))[0].add(start)
        return result

    def clashes(self):
        """(kind, severity, first class's code)"""
        fold = lambda text: unicodedata.normalize("NFC", text or "").strip().casefold()
        found, classes = [], self.plan["classes"]
        needs = [self.needs(c) for c in classes]
        span = []
        for c in classes:
            _, calendar, *_ = self.measures(c)
            start = day(c["startDate"])
            span.append({start + dt.timedelta(days=i) for i in range(min(calendar, 366))})
        for i, a in enumerate(classes):
            for j in range(i + 1, len(classes)):
                b = classes[j]
                for lecturer in set(needs[i]) & set(needs[j]):
                    (ca, pa), (cb, pb) = needs[i][lecturer], needs[j][lecturer]
                    if ca & cb:
                        found.append(("lecturer_clash", "error", a["code"]))
                    elif (ca | pa) & (cb | pb):
                        found.append(("lecturer_clash", "warning", a["code"]))
                if fold(a.get("venue")) and fold(a.get("venue")) == fold(b.get("venue")) \
                        and fold(a.get("locality")) == fold(b.get("locality")) \
                        and span[i] & span[j]:
                    found.append(("venue_clash", "warning", a["code"]))
        return found

    def plan_findings(self, classes):
        found = []
        basis = [text.strip() for text in self.header.get("basis", [])]
        used = {n.document for c in classes for x in c["lines"]
                for n in (x["price"], x["capNorm"], x["shareNorm"]) if n}
        found += [("basis_incomplete", "warning", None) for d in used
                  if not any(d.casefold() in text.casefold() for text in basis)]
        if "ceiling" in self.header and sum(
                c["state"] for c in classes) > self.header["ceiling"]:
            found.append(("over_ceiling", "error", None))
        return found

    def findings(self, classes):
        found = []
        for cls, estimated in zip(self.plan["classes"], classes):
            for line in estimated["lines"]:
                found += [(k, s, cls["code"]) for k, s, _ in self.line_findings(cls, line)]
            found += [(k, s, cls["code"]) for k, s in self.class_findings(cls)]
        return sorted(found + self.clashes() + self.repeated() + self.plan_findings(classes), key=str)
