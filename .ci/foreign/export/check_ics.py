"""Reads the calendar with the icalendar package, and computes anew when its events are."""

import datetime
import re

import icalendar

from truth import Truth

truth = Truth()
octets = (truth.exports / "records.ics").read_bytes()
truth.expect(octets.count(b"\n") == octets.count(b"\r\n"), "a line ends without CR")
longest = max(len(line) for line in octets.split(b"\r\n"))
truth.expect(longest <= 75, f"a line has {longest} octets")
calendar = icalendar.Calendar.from_ical(octets)
truth.equal(calendar.errors, [], "errors of the calendar")
kinds = ["visit", "meeting", "ministerial-meeting"]
records = {
    f"{kind}/{id_}@chancery": record
    for kind in kinds
    for id_, record in truth.records[kind].items()
}
events = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
truth.equal(len(calendar.walk("VEVENT")), len(events), "UIDs")
truth.equal(sorted(events), sorted(records), "the events")
for name, event in events.items():
    truth.equal(event.errors, [], name)
    truth.expect(isinstance(event["DTSTAMP"].dt, datetime.datetime), f"{name}: DTSTAMP")

day = re.compile(r"\d{4}-\d\d-\d\d")
exact = {
    name: [datetime.date.fromisoformat(one) for one in record["date"].split("/")]
    for name, record in records.items()
    if all(day.fullmatch(one) for one in record["date"].split("/"))
}
truth.expect(len(exact) > 100, "too few events are exact")
one = datetime.timedelta(days=1)
for name in truth.draw(sorted(exact)):
    event, days = events[name], exact[name]
    truth.equal(event["DTSTART"].dt, days[0], f"{name}: DTSTART")
    truth.equal(event["DTEND"].dt, days[-1] + one, f"{name}: DTEND")
for name in sorted(records.keys() - exact.keys()):
    event, date = events[name], records[name]["date"]
    truth.expect(str(event["SUMMARY"]).startswith(f"{date}: "), f"{name}: SUMMARY")
    truth.expect(f"Date: {date} (" in str(event["DESCRIPTION"]), f"{name}: DESCRIPTION")
    truth.equal(str(event["TRANSP"]), "TRANSPARENT", f"{name}: TRANSP")
for name in truth.draw([name for name, record in records.items() if "title" in record]):
    summary = str(events[name]["SUMMARY"])
    truth.expect(summary.endswith(records[name]["title"]), f"{name}: {summary}")


def address(record: dict) -> str | None:
    for source in record["sources"]:
        source = source["source"] if isinstance(source, dict) else source
        found = truth.records["source"][source]
        if "url" in found or "archive_url" in found:
            return found.get("url", found.get("archive_url"))
    return None


for name in truth.draw(sorted(records)):
    found = events[name].get("URL")
    truth.equal(found and str(found), address(records[name]), f"{name}: URL")
    status = {"cancelled": "CANCELLED", "planned": "TENTATIVE", "postponed": "TENTATIVE"}
    stated = records[name]["status"]
    expected = None if stated == "unknown" else status.get(stated, "CONFIRMED")
    found = events[name].get("STATUS")
    truth.equal(found and str(found), expected, f"{name}: STATUS")
truth.end(f"ics, {len(events)} events")
