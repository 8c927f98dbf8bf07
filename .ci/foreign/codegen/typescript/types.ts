// What the types alone refuse: each line that is marked must not compile.
import * as chancery from "./chancery.js";

declare const visit: chancery.Visit;
declare const person: chancery.PersonId;
declare const place: chancery.PlaceId;
declare const country: chancery.CountryCode;
declare const organisation: chancery.OrganisationId;
declare const citation: chancery.Citation;

/** The tag decides which fields there are, and every kind is asked for. */
export function subject(record: chancery.Record): string {
  switch (record.type) {
    case "person":
      // @ts-expect-error a person has no visitors
      record.visitors;
      return record.name;
    case "country":
    case "office":
    case "organisation":
    case "place":
      return record.name;
    case "topic":
      return record.label;
    case "visit":
    case "meeting":
    case "ministerial-meeting":
      return record.date;
    case "deployment":
    case "operation":
    case "document":
    case "source":
      return record.title;
    case "statement":
      return record.summary;
    case "coverage":
      return record.completeness;
  }
}

/** Without one of the kinds it does not compile. */
// @ts-expect-error the function may end without a value
export function incomplete(record: chancery.Record): string {
  switch (record.type) {
    case "visit":
      return record.date;
  }
}

// @ts-expect-error a text that nobody checked is no identifier
export const unchecked: chancery.PersonId = "jens-stoltenberg";
export const checked: chancery.PersonId = chancery.PersonId.read("a");
// @ts-expect-error a number that nobody checked has no bounds
export const unbound: chancery.Latitude = 124;
// @ts-expect-error a place is no person
export const another: chancery.PersonId = place;
// @ts-expect-error a status is one of its values
export const status: chancery.Status = "finished";
export const known: chancery.Status = chancery.Status.UnderWay;
export const literal: chancery.Status = "under-way";

export const one: chancery.OfficeOrPerson = { person };
// @ts-expect-error a choice has a key
export const none: chancery.OfficeOrPerson = {};
// @ts-expect-error a choice has one key alone
export const both: chancery.CountryOrOrganisation = { country, organisation };

export const sources: chancery.Visit["sources"] = [citation];
// @ts-expect-error a visit cites a source
export const uncited: chancery.Visit["sources"] = [];
// @ts-expect-error a citation names its source
export const sourceless: chancery.Citation = {};
// @ts-expect-error absent is absent, and nothing else
export const absent: chancery.Citation = { ...citation, locator: undefined };
// @ts-expect-error null stands nowhere
export const nothing: chancery.ExtValue = [null];
// @ts-expect-error a key that nobody checked is no language
export const names: chancery.Names = { lv: chancery.Text.read("Rīga") };
// @ts-expect-error what was read is not changed
visit.date = visit.date;
