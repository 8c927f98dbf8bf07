//! Where places lie: in which countries, within which other places, how far apart.
//!
//! What is not on record stays open: every answer says what may be, so that a rule fires
//! only where no reading fits.

use chancery_model::{
    Country, CountryCode, Interval, Kind, Latitude, Longitude, Place, PlaceKind, Record,
};

use crate::data_set::Lasting;
use crate::{DataSet, Entry};

/// How many places deep a chain of `within` is followed; a ring ends there as well.
const DEPTH: usize = 16;

/// The place of an identifier and those within which it lies, nearest first, as far as they
/// are on record.
fn chain<'d>(data: &'d DataSet<'_>, id: &str) -> Vec<&'d Place> {
    let mut chain: Vec<&Place> = Vec::new();
    let mut next = place(data, id);
    while let Some(place_here) = next.filter(|_| chain.len() < DEPTH) {
        chain.push(place_here);
        next = place_here
            .within
            .as_ref()
            .and_then(|outer| place(data, outer.as_str()));
    }
    chain
}

fn place<'d>(data: &'d DataSet<'_>, id: &str) -> Option<&'d Place> {
    match data.record(Kind::Place, id) {
        Some(Record::Place(place)) => Some(place),
        _ => None,
    }
}

/// Whether one of two places is the other or lies within it.
pub(crate) fn one_holds_the_other(data: &DataSet<'_>, one: &str, other: &str) -> bool {
    let lies_within = |inner: &str, outer: &str| {
        inner == outer || chain(data, inner).iter().any(|place| place.id == *outer)
    };
    lies_within(one, other) || lies_within(other, one)
}

/// The countries in which a place lies or once lay; none where that is not on record.
pub(crate) fn countries_of<'d>(data: &'d DataSet<'_>, place: &str) -> Vec<&'d CountryCode> {
    chain(data, place)
        .into_iter()
        .map(|place| {
            let changing = place.countries.iter().map(|lay| &lay.country);
            place.country.iter().chain(changing).collect::<Vec<_>>()
        })
        .find(|countries| !countries.is_empty())
        .unwrap_or_default()
}

/// The countries in which a place may have lain at an event that began within `start` and
/// ended within `end`; none where that is not on record.
pub(crate) fn countries_on<'d>(
    data: &'d DataSet<'_>,
    place: &str,
    start: &Interval,
    end: &Interval,
) -> Vec<&'d CountryCode> {
    lying(data, place)
        .map(|(_, place)| {
            let then = place.countries.iter().filter(|lay| {
                let lasting = Lasting {
                    since: lay.since,
                    until: lay.until,
                };
                lasting.may_cover(start, end)
            });
            let changing = then.map(|lay| &lay.country);
            place.country.iter().chain(changing).collect()
        })
        .unwrap_or_default()
}

/// The place itself or the nearest one around it that says in which country it lies.
pub(crate) fn lying<'d>(data: &'d DataSet<'_>, place: &str) -> Option<(&'d Entry, &'d Place)> {
    let says = |place: &&Place| place.country.is_some() || !place.countries.is_empty();
    let found = chain(data, place).into_iter().find(says)?;
    let mut bearers = data.with_id(Kind::Place, found.id.as_str());
    let is_it = |entry: &&Entry| match &entry.record {
        Some(Record::Place(place)) => std::ptr::eq(&**place, found),
        _ => false,
    };
    Some((bearers.find(is_it)?, found))
}

/// Whether two codes may name one and the same ground: they are equal, or one is a
/// territory of the other.
pub(crate) fn may_be_one(data: &DataSet<'_>, one: &CountryCode, other: &CountryCode) -> bool {
    let belongs = |territory: &CountryCode, sovereign: &CountryCode| {
        country(data, territory).is_some_and(|record| {
            let mut times = record.exists.iter();
            times.any(|time| time.sovereign.as_ref() == Some(sovereign))
        })
    };
    one == other || belongs(one, other) || belongs(other, one)
}

fn country<'d>(data: &'d DataSet<'_>, code: &CountryCode) -> Option<&'d Country> {
    match data.record(Kind::Country, code.as_str()) {
        Some(Record::Country(country)) => Some(country),
        _ => None,
    }
}

/// A point on the globe, in decimal degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Point {
    latitude: f64,
    longitude: f64,
}

/// Where a place lies: its own coordinates, or those of the nearest place around it that has
/// some. Nothing for what spreads too far for one point, or moves.
pub(crate) fn point_of(data: &DataSet<'_>, place: &str) -> Option<Point> {
    chain(data, place)
        .into_iter()
        .take_while(|place| {
            !matches!(
                place.kind,
                PlaceKind::Region | PlaceKind::SeaArea | PlaceKind::Ship
            )
        })
        .find_map(Point::of)
}

impl Point {
    /// The coordinates of a place, where it states both.
    pub fn of(place: &Place) -> Option<Point> {
        Some(Point {
            latitude: place.latitude?.degrees(),
            longitude: place.longitude?.degrees(),
        })
    }

    /// The point of two numbers as they are written, where there is one.
    pub fn at(latitude: &str, longitude: &str) -> Option<Point> {
        Some(Point {
            latitude: Latitude::new(latitude.parse().ok()?).ok()?.degrees(),
            longitude: Longitude::new(longitude.parse().ok()?).ok()?.degrees(),
        })
    }

    /// The distance by the great circle, in kilometres.
    pub fn kilometres_to(self, other: Point) -> f64 {
        const RADIUS: f64 = 6371.0;
        let (from, to) = (self.latitude.to_radians(), other.latitude.to_radians());
        let across = (other.longitude - self.longitude).to_radians();
        let half_chord = ((to - from) / 2.0).sin().powi(2)
            + from.cos() * to.cos() * (across / 2.0).sin().powi(2);
        2.0 * RADIUS * half_chord.sqrt().min(1.0).asin()
    }

    /// Whether the shorter way to another point leads eastward across the date line, so that
    /// the calendar there is a day behind.
    pub fn is_a_day_ahead_of(self, other: Point) -> bool {
        self.longitude - other.longitude > 180.0
    }

    /// What the clock shows more at the end of a flight between two points, in hours, when it
    /// follows the sun: from the eastern one to the western.
    pub fn hours_with_the_sun(self, other: Point) -> f64 {
        const KILOMETRES_AN_HOUR: f64 = 900.0;
        const DEGREES_AN_HOUR: f64 = 15.0;
        let gained = (self.longitude - other.longitude).abs() / DEGREES_AN_HOUR;
        self.kilometres_to(other) / KILOMETRES_AN_HOUR - gained
    }

    /// Whether the shorter way to another point leads across the date line.
    pub fn is_across_the_date_line(self, other: Point) -> bool {
        (self.longitude - other.longitude).abs() > 180.0
    }
}

#[cfg(test)]
mod tests {
    use super::Point;

    const RIGA: Point = Point {
        latitude: 56.95,
        longitude: 24.11,
    };

    #[test]
    fn measures_along_the_globe() {
        let lima = Point {
            latitude: -12.05,
            longitude: -77.04,
        };
        let antipode = Point {
            latitude: -56.95,
            longitude: -155.89,
        };
        assert_eq!(RIGA.kilometres_to(RIGA), 0.0);
        assert!((11_500.0..11_900.0).contains(&RIGA.kilometres_to(lima)));
        assert!((RIGA.kilometres_to(antipode) - 20_015.0).abs() < 5.0);
    }

    #[test]
    fn knows_the_date_line() {
        let tokyo = Point {
            latitude: 35.7,
            longitude: 139.7,
        };
        let honolulu = Point {
            latitude: 21.3,
            longitude: -157.9,
        };
        assert!(tokyo.is_across_the_date_line(honolulu));
        assert!(tokyo.is_a_day_ahead_of(honolulu) && !honolulu.is_a_day_ahead_of(tokyo));
        assert!((0.5..2.5).contains(&tokyo.hours_with_the_sun(RIGA)));
        assert!(!tokyo.is_across_the_date_line(RIGA));
    }
}
