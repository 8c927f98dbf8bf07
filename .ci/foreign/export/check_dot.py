"""Draws the graph with Graphviz, and computes anew who met whom at the stops of visits."""

import json
import subprocess
import xml.etree.ElementTree as ElementTree

from truth import Truth, identifier

truth = Truth()
path = str(truth.exports / "records.dot")


def graphviz(*arguments: str) -> str:
    done = subprocess.run([*arguments, path], capture_output=True, text=True, check=True)
    truth.equal(done.stderr, "", " ".join(arguments))
    return done.stdout


graph = json.loads(graphviz("sfdp", "-Tjson0"))
names = [node["name"] for node in graph["objects"]]
persons = {name for name in names if "/" not in name}
truth.expect(len(persons) > 100, "too few persons")
labels = {node["name"]: node["label"] for node in graph["objects"]}
for id_ in truth.draw(sorted(persons)):
    # Graphviz shows a character reference as its character, and its JSON as it was.
    found = labels[id_].replace("&amp;", "&")
    truth.equal(found, truth.records["person"][id_]["name"], f"the label of {id_}")
edges = {
    frozenset((names[edge["tail"]], names[edge["head"]])): edge for edge in graph["edges"]
}
truth.equal(len(edges), len(graph["edges"]), "an edge is there twice")

met: dict[frozenset, set[str]] = {}
for visit in truth.records["visit"].values():
    if visit["status"] not in ("concluded", "under-way", "unknown"):
        continue
    for stop in visit.get("stops", []):
        visitors = stop.get("visitors") or [identifier(one) for one in visit["visitors"]]
        for visitor in visitors:
            for host in stop.get("hosts", []):
                pair = frozenset((visitor, identifier(host)))
                remote = isinstance(host, dict) and host.get("mode") == "remote"
                if len(pair) == 2 and None not in pair and not remote:
                    met.setdefault(pair, set()).add(stop.get("date", visit["date"]))
truth.expect(len(met) > 20, "too few met at stops")
for pair, dates in met.items():
    edge = edges.get(pair)
    truth.expect(edge is not None, f"{sorted(pair)} met and have no edge")
    if edge is not None:
        shown = edge["tooltip"].split("\\n")
        truth.expect(dates <= set(shown), f"{sorted(pair)}: {shown} lacks {dates}")

# Each edge has a record that names both.
named: dict[str, set[str]] = {}
for kind in ("visit", "meeting", "ministerial-meeting"):
    for id_, record in truth.records[kind].items():
        text = json.dumps(record)
        for person in persons:
            if f'"{person}"' in text:
                named.setdefault(person, set()).add(f"{kind}/{id_}")
for pair in truth.draw(sorted(map(sorted, edges))):
    first, second = pair
    shared = [named.get(one, {one}) if "/" not in one else {one} for one in (first, second)]
    truth.expect(bool(shared[0] & shared[1]) or "/meetings/" in first + second, f"{pair}")

svg = ElementTree.fromstring(graphviz("sfdp", "-Tsvg"))
groups = [group.get("class") for group in svg.iter("{http://www.w3.org/2000/svg}g")]
truth.equal(groups.count("node"), len(names), "nodes drawn")
truth.equal(groups.count("edge"), len(graph["edges"]), "edges drawn")
truth.end(f"dot, {len(names)} nodes, {len(edges)} edges")
