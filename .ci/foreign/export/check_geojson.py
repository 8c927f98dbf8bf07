"""Reads the GeoJSON with the geojson package, and computes anew which points there are."""

from pathlib import Path

import geojson

from truth import Truth, identifier

truth = Truth()
places = truth.records["place"]


def has_point(place: str) -> bool:
    return "latitude" in places[place] and "longitude" in places[place]


def expected() -> dict[str, str]:
    """By the identifier of a feature: its place."""
    all_: dict[str, str] = {}

    def add(name: str, of: list[str]) -> None:
        for index, place in enumerate(of):
            if has_point(place):
                all_[name if len(of) == 1 else f"{name}/places/{index}"] = place

    def placed(one: dict, *keys: str) -> list[str]:
        return [one[key] for key in keys if key in one]

    for visit in truth.records["visit"].values():
        for index, stop in enumerate(visit.get("stops", [])):
            of = placed(stop, "place") + stop.get("places", [])
            add(f"visit/{visit['id']}/stops/{index}", of)
        for index, meeting in enumerate(visit.get("meetings", [])):
            add(f"visit/{visit['id']}/meetings/{index}", placed(meeting, "place"))
    for kind in ["meeting", "ministerial-meeting"]:
        for one in truth.records[kind].values():
            add(f"{kind}/{one['id']}", placed(one, "place"))
    for one in truth.records["deployment"].values():
        add(f"deployment/{one['id']}", placed(one, "place", "area"))
    return all_


text = Path(truth.exports / "records.geojson").read_text("utf-8")
collection = geojson.loads(text)
truth.equal(type(collection), geojson.FeatureCollection, "the root")
truth.expect(collection.is_valid, f"not valid: {collection.errors()}")
points = expected()
features = {feature.id: feature for feature in collection.features}
truth.equal(len(features), len(collection.features), "identifiers of features")
truth.equal(sorted(features), sorted(points), "the features")
for name in truth.draw(sorted(points)):
    feature, place = features[name], places[points[name]]
    position = [float(place["longitude"]), float(place["latitude"])]
    truth.equal(list(feature.geometry.coordinates), position, name)
    truth.equal(feature.properties["place_name"], place["name"], name)
for name in truth.draw([name for name in points if name.startswith("visit/")]):
    properties = features[name].properties
    visit = truth.records["visit"][properties["record"]]
    visitors = {identifier(one) for one in visit["visitors"]} - {None}
    names = {truth.records["person"][one]["name"] for one in visitors}
    found = set(properties.get("persons", []))
    stop = visit["stops"][int(name.split("/")[3])] if "/stops/" in name else {}
    truth.expect(bool(stop.get("visitors")) or "/meetings/" in name or names <= found, name)
    if "title" in visit and "/stops/" in name:
        truth.equal(properties["title"], visit["title"], name)
truth.end(f"geojson, {len(points)} points")
