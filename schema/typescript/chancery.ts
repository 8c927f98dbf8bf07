// Written by `chancery generate typescript`; changes by hand are lost.
// Schema: urn:chancery:schema:interchange:1
// SHA-256: d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502

/**
 * Chancery: records as programs exchange them. A record of diplomacy of any
 * kind in full form, with every default written.
 *
 * Each name is a type and, but for the enumerations, a codec:
 * `Record.parse(text)` reads JSON text, `Record.read(value)` a value that was
 * parsed elsewhere, `Record.write(value)` writes canonical JSON. Import the
 * module under one name, since several of its names are also those of the
 * platform: `import * as chancery from "./chancery.js"`.
 */

/** The kind of the record. */
export const RecordType = {
  /** A visit of one or more persons to one or more countries. */
  Visit: "visit",
  /**
   * A meeting that stands by itself, such as a summit that several visits
   * attend.
   */
  Meeting: "meeting",
  /**
   * A meeting of a body at the level of ministers, of heads of state and
   * government, or of those who stand in for them.
   */
  MinisterialMeeting: "ministerial-meeting",
  /** Forces or experts sent to a country or an area. */
  Deployment: "deployment",
  /** A frame under which several deployments stand. */
  Operation: "operation",
  /** What a speaker said. */
  Statement: "statement",
  /**
   * An agreement, a declaration or another text that parties make, or mean to
   * make.
   */
  Document: "document",
  /** What the data set claims to hold whole. */
  Coverage: "coverage",
  /** A person, with the offices held and when. */
  Person: "person",
  /** An office of a country or of an organisation, whoever holds it. */
  Office: "office",
  /** An organisation, a body of one, a government or the like. */
  Organisation: "organisation",
  /** A country, present or past. */
  Country: "country",
  /** A place at which something happens. */
  Place: "place",
  /** A matter that is spoken about, in the manner of a thesaurus (SKOS). */
  Topic: "topic",
  /** A text or a data set from which facts are taken. */
  Source: "source",
} as const;
export type RecordType = (typeof RecordType)[keyof typeof RecordType];

/** A record of any kind, which its `type` names. */
export type Record =
  | Visit
  | Meeting
  | MinisterialMeeting
  | Deployment
  | Operation
  | Statement
  | Document
  | Coverage
  | Person
  | Office
  | Organisation
  | Country
  | Place
  | Topic
  | Source;
export const Record: Codec<Record> = union("type", () => ({
  visit: Visit,
  meeting: Meeting,
  "ministerial-meeting": MinisterialMeeting,
  deployment: Deployment,
  operation: Operation,
  statement: Statement,
  document: Document,
  coverage: Coverage,
  person: Person,
  office: Office,
  organisation: Organisation,
  country: Country,
  place: Place,
  topic: Topic,
  source: Source,
}));

/** Records of several kinds, in lists by kind. */
export interface Dossier {
  /** The records of the kind `visit`; at least one. */
  readonly visits?: OneOrMore<Visit>;
  /** The records of the kind `meeting`; at least one. */
  readonly meetings?: OneOrMore<Meeting>;
  /** The records of the kind `ministerial-meeting`; at least one. */
  readonly ministerial_meetings?: OneOrMore<MinisterialMeeting>;
  /** The records of the kind `deployment`; at least one. */
  readonly deployments?: OneOrMore<Deployment>;
  /** The records of the kind `operation`; at least one. */
  readonly operations?: OneOrMore<Operation>;
  /** The records of the kind `statement`; at least one. */
  readonly statements?: OneOrMore<Statement>;
  /** The records of the kind `document`; at least one. */
  readonly documents?: OneOrMore<Document>;
  /** The records of the kind `coverage`; at least one. */
  readonly coverage?: OneOrMore<Coverage>;
  /** The records of the kind `person`; at least one. */
  readonly persons?: OneOrMore<Person>;
  /** The records of the kind `office`; at least one. */
  readonly offices?: OneOrMore<Office>;
  /** The records of the kind `organisation`; at least one. */
  readonly organisations?: OneOrMore<Organisation>;
  /** The records of the kind `country`; at least one. */
  readonly countries?: OneOrMore<Country>;
  /** The records of the kind `place`; at least one. */
  readonly places?: OneOrMore<Place>;
  /** The records of the kind `topic`; at least one. */
  readonly topics?: OneOrMore<Topic>;
  /** The records of the kind `source`; at least one. */
  readonly sources?: OneOrMore<Source>;
}
export const Dossier: Codec<Dossier> = struct(
  () => ({
    visits: optional(oneOrMore(Visit)),
    meetings: optional(oneOrMore(Meeting)),
    ministerial_meetings: optional(oneOrMore(MinisterialMeeting)),
    deployments: optional(oneOrMore(Deployment)),
    operations: optional(oneOrMore(Operation)),
    statements: optional(oneOrMore(Statement)),
    documents: optional(oneOrMore(Document)),
    coverage: optional(oneOrMore(Coverage)),
    persons: optional(oneOrMore(Person)),
    offices: optional(oneOrMore(Office)),
    organisations: optional(oneOrMore(Organisation)),
    countries: optional(oneOrMore(Country)),
    places: optional(oneOrMore(Place)),
    topics: optional(oneOrMore(Topic)),
    sources: optional(oneOrMore(Source)),
  }),
  1,
);

/**
 * A visit of one or more persons to one or more countries. A visit whose
 * visitors act for two sides or more is a joint one.
 */
export interface Visit {
  /**
   * The kind of the record. People may leave it out in a dossier, where the
   * list names it.
   */
  readonly type: "visit";
  /**
   * The identifier of the record, unique among the records of its kind. It
   * stays the same when names change.
   */
  readonly id: VisitId;
  /** The days of the visit. */
  readonly date: Span;
  /** Who visits; at least one. */
  readonly visitors: OneOrMore<Participant>;
  /** How far it had come on the day `as_of`. */
  readonly status: Status;
  /** Where the facts of the record come from; at least one source. */
  readonly sources: OneOrMore<Citation>;
  /** A title, where the visit is known by one. */
  readonly title?: Text;
  /** The rank of the visit as the source states it. Absent: not stated. */
  readonly rank?: Rank;
  /** The day of the week of `date`, as the source prints it. */
  readonly weekday?: Weekdays;
  /** Who travels along. */
  readonly accompanying?: readonly Participant[];
  /** The person whose visit this one goes along with. */
  readonly accompanies?: PersonId;
  /** What the visit is for. */
  readonly purpose?: Prose;
  /** What is spoken about. */
  readonly topics?: readonly TopicId[];
  /** Where the visit leads to, in the order of time. */
  readonly stops?: readonly Stop[];
  /** The meetings that belong to the visit alone. */
  readonly meetings?: readonly VisitMeeting[];
  /** The days for which the visit was planned before it was postponed. */
  readonly previous_date?: Span;
  /** What came of it. */
  readonly outcomes?: readonly Ref[];
  /**
   * The day on which the status held. By default the day on which the newest of
   * the sources was published.
   */
  readonly as_of?: FullDate;
  /** Text of an imported row, word for word. */
  readonly remarks?: Prose;
  /**
   * The identifiers of the same thing in other data sets, by the data set's
   * key.
   */
  readonly ids?: ExternalIds;
  /**
   * Identifiers of records that were merged into this one. They are never used
   * again.
   */
  readonly previous_ids?: readonly Id[];
  /** What the sources leave open, one matter a text. */
  readonly open?: readonly Text[];
  /**
   * Fields of which other sources say something else. The field itself holds
   * the value preferred.
   */
  readonly disputed?: readonly Dispute[];
  /** Notes of the keepers of the data. */
  readonly notes?: Prose;
  /** A project's own fields, by namespace. */
  readonly ext?: Ext;
}
export const Visit: Codec<Visit> = struct(() => ({
  type: required(constant("visit")),
  id: required(VisitId),
  date: required(Span),
  visitors: required(oneOrMore(Participant)),
  status: required(enumeration(Status)),
  sources: required(oneOrMore(Citation)),
  title: optional(Text),
  rank: optional(enumeration(Rank)),
  weekday: optional(Weekdays),
  accompanying: collection(list(Participant)),
  accompanies: optional(PersonId),
  purpose: optional(Prose),
  topics: collection(list(TopicId)),
  stops: collection(list(Stop)),
  meetings: collection(list(VisitMeeting)),
  previous_date: optional(Span),
  outcomes: collection(list(Ref)),
  as_of: optional(FullDate),
  remarks: optional(Prose),
  ids: collection(ExternalIds),
  previous_ids: collection(list(Id)),
  open: collection(list(Text)),
  disputed: collection(list(Dispute)),
  notes: optional(Prose),
  ext: collection(Ext),
}));

/**
 * A meeting that stands by itself, such as a summit that several visits attend.
 */
export interface Meeting {
  /**
   * The kind of the record. People may leave it out in a dossier, where the
   * list names it.
   */
  readonly type: "meeting";
  /**
   * The identifier of the record, unique among the records of its kind. It
   * stays the same when names change.
   */
  readonly id: MeetingId;
  /** The days of the meeting. */
  readonly date: Span;
  /** How far it had come on the day `as_of`. */
  readonly status: Status;
  /** Where the facts of the record come from; at least one source. */
  readonly sources: OneOrMore<Citation>;
  /** A title, where the meeting is known by one. */
  readonly title?: Text;
  /** What kind of meeting it is. Absent: the source does not say. */
  readonly kind?: MeetingKind;
  /**
   * By which means the participants meet. Where people leave it out they mean
   * `in-person`.
   */
  readonly medium: Medium;
  /** The day of the week of `date`, as the source prints it. */
  readonly weekday?: Weekdays;
  /** The country in which it takes place. */
  readonly country?: CountryCode;
  /** The place at which it takes place. */
  readonly place?: PlaceId;
  /** The body that meets. */
  readonly body?: OrganisationId;
  /** Who receives the others. */
  readonly hosts?: readonly Participant[];
  /** Who takes part. */
  readonly participants?: readonly Participant[];
  /**
   * Whether all who take part are listed. Where people leave it out they mean
   * `false`.
   */
  readonly participants_complete: boolean;
  /** How many take part. */
  readonly attendance?: Count;
  /** What is spoken about. */
  readonly topics?: readonly TopicId[];
  /** The deployment that is visited or spoken about. */
  readonly deployment?: DeploymentId;
  /** The documents that came of it. */
  readonly outcomes?: readonly DocumentRef[];
  /** The days for which it was planned before it was postponed. */
  readonly previous_date?: Span;
  /**
   * The day on which the status held. By default the day on which the newest of
   * the sources was published.
   */
  readonly as_of?: FullDate;
  /** Text of an imported row, word for word. */
  readonly remarks?: Prose;
  /**
   * The identifiers of the same thing in other data sets, by the data set's
   * key.
   */
  readonly ids?: ExternalIds;
  /**
   * Identifiers of records that were merged into this one. They are never used
   * again.
   */
  readonly previous_ids?: readonly Id[];
  /** What the sources leave open, one matter a text. */
  readonly open?: readonly Text[];
  /**
   * Fields of which other sources say something else. The field itself holds
   * the value preferred.
   */
  readonly disputed?: readonly Dispute[];
  /** Notes of the keepers of the data. */
  readonly notes?: Prose;
  /** A project's own fields, by namespace. */
  readonly ext?: Ext;
}
export const Meeting: Codec<Meeting> = struct(() => ({
  type: required(constant("meeting")),
  id: required(MeetingId),
  date: required(Span),
  status: required(enumeration(Status)),
  sources: required(oneOrMore(Citation)),
  title: optional(Text),
  kind: optional(enumeration(MeetingKind)),
  medium: required(enumeration(Medium)),
  weekday: optional(Weekdays),
  country: optional(CountryCode),
  place: optional(PlaceId),
  body: optional(OrganisationId),
  hosts: collection(list(Participant)),
  participants: collection(list(Participant)),
  participants_complete: required(boolean()),
  attendance: optional(Count),
  topics: collection(list(TopicId)),
  deployment: optional(DeploymentId),
  outcomes: collection(list(DocumentRef)),
  previous_date: optional(Span),
  as_of: optional(FullDate),
  remarks: optional(Prose),
  ids: collection(ExternalIds),
  previous_ids: collection(list(Id)),
  open: collection(list(Text)),
  disputed: collection(list(Dispute)),
  notes: optional(Prose),
  ext: collection(Ext),
}));

/**
 * A meeting of a body at the level of ministers, of heads of state and
 * government, or of those who stand in for them.
 */
export interface MinisterialMeeting {
  /**
   * The kind of the record. People may leave it out in a dossier, where the
   * list names it.
   */
  readonly type: "ministerial-meeting";
  /**
   * The identifier of the record, unique among the records of its kind. It
   * stays the same when names change.
   */
  readonly id: MinisterialMeetingId;
  /** The body that meets. */
  readonly body: OrganisationId;
  /** At which level it meets. */
  readonly level: MinisterialLevel;
  /** The days of the meeting. */
  readonly date: Span;
  /** How far it had come on the day `as_of`. */
  readonly status: Status;
  /** Where the facts of the record come from; at least one source. */
  readonly sources: OneOrMore<Citation>;
  /** A title, where the meeting is known by one. */
  readonly title?: Text;
  /**
   * By which means the participants meet. Where people leave it out they mean
   * `in-person`.
   */
  readonly medium: Medium;
  /** The day of the week of `date`, as the source prints it. */
  readonly weekday?: Weekdays;
  /** The country in which it takes place. */
  readonly country?: CountryCode;
  /** The place at which it takes place. */
  readonly place?: PlaceId;
  /** Who receives the others. */
  readonly hosts?: readonly Participant[];
  /** Who presides. */
  readonly chair?: Participant;
  /** Who takes part. */
  readonly participants?: readonly Participant[];
  /**
   * Whether all who take part are listed. Where people leave it out they mean
   * `false`.
   */
  readonly participants_complete: boolean;
  /** How many take part. */
  readonly attendance?: Count;
  /** What is spoken about. */
  readonly topics?: readonly TopicId[];
  /** The sessions of the meeting. */
  readonly sessions?: readonly Session[];
  /** The documents that came of it. */
  readonly outcomes?: readonly DocumentRef[];
  /** The days for which it was planned before it was postponed. */
  readonly previous_date?: Span;
  /**
   * The day on which the status held. By default the day on which the newest of
   * the sources was published.
   */
  readonly as_of?: FullDate;
  /** Text of an imported row, word for word. */
  readonly remarks?: Prose;
  /**
   * The identifiers of the same thing in other data sets, by the data set's
   * key.
   */
  readonly ids?: ExternalIds;
  /**
   * Identifiers of records that were merged into this one. They are never used
   * again.
   */
  readonly previous_ids?: readonly Id[];
  /** What the sources leave open, one matter a text. */
  readonly open?: readonly Text[];
  /**
   * Fields of which other sources say something else. The field itself holds
   * the value preferred.
   */
  readonly disputed?: readonly Dispute[];
  /** Notes of the keepers of the data. */
  readonly notes?: Prose;
  /** A project's own fields, by namespace. */
  readonly ext?: Ext;
}
export const MinisterialMeeting: Codec<MinisterialMeeting> = struct(() => ({
  type: required(constant("ministerial-meeting")),
  id: required(MinisterialMeetingId),
  body: required(OrganisationId),
  level: required(enumeration(MinisterialLevel)),
  date: required(Span),
  status: required(enumeration(Status)),
  sources: required(oneOrMore(Citation)),
  title: optional(Text),
  medium: required(enumeration(Medium)),
  weekday: optional(Weekdays),
  country: optional(CountryCode),
  place: optional(PlaceId),
  hosts: collection(list(Participant)),
  chair: optional(Participant),
  participants: collection(list(Participant)),
  participants_complete: required(boolean()),
  attendance: optional(Count),
  topics: collection(list(TopicId)),
  sessions: collection(list(Session)),
  outcomes: collection(list(DocumentRef)),
  previous_date: optional(Span),
  as_of: optional(FullDate),
  remarks: optional(Prose),
  ids: collection(ExternalIds),
  previous_ids: collection(list(Id)),
  open: collection(list(Text)),
  disputed: collection(list(Dispute)),
  notes: optional(Prose),
  ext: collection(Ext),
}));

/** Forces or experts sent to a country or an area. */
export interface Deployment {
  /**
   * The kind of the record. People may leave it out in a dossier, where the
   * list names it.
   */
  readonly type: "deployment";
  /**
   * The identifier of the record, unique among the records of its kind. It
   * stays the same when names change.
   */
  readonly id: DeploymentId;
  /** The name of the deployment. */
  readonly title: Text;
  /** What is deployed. */
  readonly kind: DeploymentKind;
  /** Where the facts of the record come from; at least one source. */
  readonly sources: OneOrMore<Citation>;
  /** The operation of which it is a part. */
  readonly operation?: OperationId;
  /** The organisation under which it stands. */
  readonly organisation?: OrganisationId;
  /** The country that hosts it. */
  readonly host?: CountryCode;
  /** The area in which it moves, at sea or in the air; instead of `host`. */
  readonly area?: PlaceId;
  /** The place at which it is based. */
  readonly place?: PlaceId;
  /** The country that leads it. */
  readonly framework_nation?: CountryCode;
  /** Which countries take part in it, and how many. */
  readonly contributors?: Contributors;
  /** How many persons it has, by day and by source. */
  readonly strength?: readonly Strength[];
  /** The first day. */
  readonly since?: Date;
  /** The last day, inclusive. */
  readonly until?: Date;
  /** What it is for. */
  readonly purpose?: Prose;
  /** The topics to which it belongs. */
  readonly topics?: readonly TopicId[];
  /**
   * The identifiers of the same thing in other data sets, by the data set's
   * key.
   */
  readonly ids?: ExternalIds;
  /**
   * Identifiers of records that were merged into this one. They are never used
   * again.
   */
  readonly previous_ids?: readonly Id[];
  /** What the sources leave open, one matter a text. */
  readonly open?: readonly Text[];
  /**
   * Fields of which other sources say something else. The field itself holds
   * the value preferred.
   */
  readonly disputed?: readonly Dispute[];
  /** Notes of the keepers of the data. */
  readonly notes?: Prose;
  /** A project's own fields, by namespace. */
  readonly ext?: Ext;
}
export const Deployment: Codec<Deployment> = struct(() => ({
  type: required(constant("deployment")),
  id: required(DeploymentId),
  title: required(Text),
  kind: required(enumeration(DeploymentKind)),
  sources: required(oneOrMore(Citation)),
  operation: optional(OperationId),
  organisation: optional(OrganisationId),
  host: optional(CountryCode),
  area: optional(PlaceId),
  place: optional(PlaceId),
  framework_nation: optional(CountryCode),
  contributors: optional(Contributors),
  strength: collection(list(Strength)),
  since: optional(Date),
  until: optional(Date),
  purpose: optional(Prose),
  topics: collection(list(TopicId)),
  ids: collection(ExternalIds),
  previous_ids: collection(list(Id)),
  open: collection(list(Text)),
  disputed: collection(list(Dispute)),
  notes: optional(Prose),
  ext: collection(Ext),
}));

/** A frame under which several deployments stand. */
export interface Operation {
  /**
   * The kind of the record. People may leave it out in a dossier, where the
   * list names it.
   */
  readonly type: "operation";
  /**
   * The identifier of the record, unique among the records of its kind. It
   * stays the same when names change.
   */
  readonly id: OperationId;
  /** The name of the operation. */
  readonly title: Text;
  /** Where the facts of the record come from; at least one source. */
  readonly sources: OneOrMore<Citation>;
  /** The organisation that leads it. */
  readonly organisation?: OrganisationId;
  /** The first day. */
  readonly since?: Date;
  /** The last day, inclusive. */
  readonly until?: Date;
  /** Where it takes place. */
  readonly areas?: readonly CountryOrPlace[];
  /** Of what its units are. */
  readonly unit_kind?: DeploymentKind;
  /** How many units it has. */
  readonly unit_count?: Count;
  /** The document on which it rests. */
  readonly mandate?: DocumentId;
  /** The topics to which it belongs. */
  readonly topics?: readonly TopicId[];
  /**
   * The identifiers of the same thing in other data sets, by the data set's
   * key.
   */
  readonly ids?: ExternalIds;
  /**
   * Identifiers of records that were merged into this one. They are never used
   * again.
   */
  readonly previous_ids?: readonly Id[];
  /** What the sources leave open, one matter a text. */
  readonly open?: readonly Text[];
  /**
   * Fields of which other sources say something else. The field itself holds
   * the value preferred.
   */
  readonly disputed?: readonly Dispute[];
  /** Notes of the keepers of the data. */
  readonly notes?: Prose;
  /** A project's own fields, by namespace. */
  readonly ext?: Ext;
}
export const Operation: Codec<Operation> = struct(() => ({
  type: required(constant("operation")),
  id: required(OperationId),
  title: required(Text),
  sources: required(oneOrMore(Citation)),
  organisation: optional(OrganisationId),
  since: optional(Date),
  until: optional(Date),
  areas: collection(list(CountryOrPlace)),
  unit_kind: optional(enumeration(DeploymentKind)),
  unit_count: optional(Count),
  mandate: optional(DocumentId),
  topics: collection(list(TopicId)),
  ids: collection(ExternalIds),
  previous_ids: collection(list(Id)),
  open: collection(list(Text)),
  disputed: collection(list(Dispute)),
  notes: optional(Prose),
  ext: collection(Ext),
}));

/**
 * What a speaker said. It is a claim of its speaker, and never a fact of the
 * data set.
 */
export interface Statement {
  /**
   * The kind of the record. People may leave it out in a dossier, where the
   * list names it.
   */
  readonly type: "statement";
  /**
   * The identifier of the record, unique among the records of its kind. It
   * stays the same when names change.
   */
  readonly id: StatementId;
  /** What kind of statement it is. */
  readonly kind: StatementKind;
  /** Who made it. */
  readonly speaker: Participant;
  /** When it was made. */
  readonly date: Span;
  /** What was said, in the words of the keepers of the data. */
  readonly summary: Prose;
  /** What it is about; at least one topic. */
  readonly topics: OneOrMore<TopicId>;
  /** Where the facts of the record come from; at least one source. */
  readonly sources: OneOrMore<Citation>;
  /**
   * The visit at which it was made. A statement has at most one of `visit`,
   * `meeting` and `ministerial_meeting`.
   */
  readonly visit?: VisitId;
  /** The meeting at which it was made. */
  readonly meeting?: MeetingId;
  /** The ministerial meeting at which it was made. */
  readonly ministerial_meeting?: MinisterialMeetingId;
  /** To whom it is addressed. */
  readonly addressees?: readonly Ref[];
  /** For whose good it is: those whom a pledge or an assurance is for. */
  readonly beneficiaries?: readonly Ref[];
  /** Of whom or of what it speaks. */
  readonly about?: readonly Ref[];
  /** What it asks for, one matter a text. */
  readonly asks?: readonly Text[];
  /** Words of the speaker, at most 30. */
  readonly quote?: Text;
  /** The language of `quote`. */
  readonly language?: LanguageTag;
  /**
   * The identifiers of the same thing in other data sets, by the data set's
   * key.
   */
  readonly ids?: ExternalIds;
  /**
   * Identifiers of records that were merged into this one. They are never used
   * again.
   */
  readonly previous_ids?: readonly Id[];
  /** What the sources leave open, one matter a text. */
  readonly open?: readonly Text[];
  /**
   * Fields of which other sources say something else. The field itself holds
   * the value preferred.
   */
  readonly disputed?: readonly Dispute[];
  /** Notes of the keepers of the data. */
  readonly notes?: Prose;
  /** A project's own fields, by namespace. */
  readonly ext?: Ext;
}
export const Statement: Codec<Statement> = struct(() => ({
  type: required(constant("statement")),
  id: required(StatementId),
  kind: required(enumeration(StatementKind)),
  speaker: required(Participant),
  date: required(Span),
  summary: required(Prose),
  topics: required(oneOrMore(TopicId)),
  sources: required(oneOrMore(Citation)),
  visit: optional(VisitId),
  meeting: optional(MeetingId),
  ministerial_meeting: optional(MinisterialMeetingId),
  addressees: collection(list(Ref)),
  beneficiaries: collection(list(Ref)),
  about: collection(list(Ref)),
  asks: collection(list(Text)),
  quote: optional(Text),
  language: optional(LanguageTag),
  ids: collection(ExternalIds),
  previous_ids: collection(list(Id)),
  open: collection(list(Text)),
  disputed: collection(list(Dispute)),
  notes: optional(Prose),
  ext: collection(Ext),
}));

/**
 * An agreement, a declaration or another text that parties make, or mean to
 * make.
 */
export interface Document {
  /**
   * The kind of the record. People may leave it out in a dossier, where the
   * list names it.
   */
  readonly type: "document";
  /**
   * The identifier of the record, unique among the records of its kind. It
   * stays the same when names change.
   */
  readonly id: DocumentId;
  /** What sort of document it is. */
  readonly kind: DocumentKind;
  /** The title of the document. */
  readonly title: Text;
  /** How far it had come on the day `as_of`. */
  readonly status: DocumentStatus;
  /** Where the facts of the record come from; at least one source. */
  readonly sources: OneOrMore<Citation>;
  /** Who makes it. */
  readonly parties?: readonly Ref[];
  /**
   * The day on which the status held. By default the day on which the newest of
   * the sources was published.
   */
  readonly as_of?: FullDate;
  /** When it was signed. */
  readonly signed?: Date;
  /** The place, the visit or the meeting at which it was signed. */
  readonly signed_at?: Ref;
  /** The visits and meetings at which it was spoken about. */
  readonly discussed_at?: readonly Ref[];
  /** The address of its text on the web. */
  readonly url?: Url;
  /**
   * The identifiers of the same thing in other data sets, by the data set's
   * key.
   */
  readonly ids?: ExternalIds;
  /**
   * Identifiers of records that were merged into this one. They are never used
   * again.
   */
  readonly previous_ids?: readonly Id[];
  /** What the sources leave open, one matter a text. */
  readonly open?: readonly Text[];
  /**
   * Fields of which other sources say something else. The field itself holds
   * the value preferred.
   */
  readonly disputed?: readonly Dispute[];
  /** Notes of the keepers of the data. */
  readonly notes?: Prose;
  /** A project's own fields, by namespace. */
  readonly ext?: Ext;
}
export const Document: Codec<Document> = struct(() => ({
  type: required(constant("document")),
  id: required(DocumentId),
  kind: required(enumeration(DocumentKind)),
  title: required(Text),
  status: required(enumeration(DocumentStatus)),
  sources: required(oneOrMore(Citation)),
  parties: collection(list(Ref)),
  as_of: optional(FullDate),
  signed: optional(Date),
  signed_at: optional(Ref),
  discussed_at: collection(list(Ref)),
  url: optional(Url),
  ids: collection(ExternalIds),
  previous_ids: collection(list(Id)),
  open: collection(list(Text)),
  disputed: collection(list(Dispute)),
  notes: optional(Prose),
  ext: collection(Ext),
}));

/**
 * What the data set claims to hold whole. Without such a claim the absence of a
 * record means nothing.
 */
export interface Coverage {
  /**
   * The kind of the record. People may leave it out in a dossier, where the
   * list names it.
   */
  readonly type: "coverage";
  /**
   * The identifier of the record, unique among the records of its kind. It
   * stays the same when names change.
   */
  readonly id: CoverageId;
  /** Of which things it speaks; at least one. */
  readonly records: OneOrMore<CoveredKind>;
  /** Of whom or of what it speaks. */
  readonly subject: CoverageSubject;
  /** The first day. */
  readonly since: Date;
  /** The last day, inclusive. */
  readonly until: Date;
  /** How complete the records are. */
  readonly completeness: Completeness;
  /** Where the facts of the record come from; at least one source. */
  readonly sources: OneOrMore<Citation>;
  /** On what the claim rests. */
  readonly basis?: Text;
  /**
   * The identifiers of the same thing in other data sets, by the data set's
   * key.
   */
  readonly ids?: ExternalIds;
  /**
   * Identifiers of records that were merged into this one. They are never used
   * again.
   */
  readonly previous_ids?: readonly Id[];
  /** What the sources leave open, one matter a text. */
  readonly open?: readonly Text[];
  /**
   * Fields of which other sources say something else. The field itself holds
   * the value preferred.
   */
  readonly disputed?: readonly Dispute[];
  /** Notes of the keepers of the data. */
  readonly notes?: Prose;
  /** A project's own fields, by namespace. */
  readonly ext?: Ext;
}
export const Coverage: Codec<Coverage> = struct(() => ({
  type: required(constant("coverage")),
  id: required(CoverageId),
  records: required(oneOrMore(enumeration(CoveredKind))),
  subject: required(CoverageSubject),
  since: required(Date),
  until: required(Date),
  completeness: required(enumeration(Completeness)),
  sources: required(oneOrMore(Citation)),
  basis: optional(Text),
  ids: collection(ExternalIds),
  previous_ids: collection(list(Id)),
  open: collection(list(Text)),
  disputed: collection(list(Dispute)),
  notes: optional(Prose),
  ext: collection(Ext),
}));

/** A person, with the offices held and when. */
export interface Person {
  /**
   * The kind of the record. People may leave it out in a dossier, where the
   * list names it.
   */
  readonly type: "person";
  /**
   * The identifier of the record, unique among the records of its kind. It
   * stays the same when names change.
   */
  readonly id: PersonId;
  /** The name by which the person is known, in the Latin script. */
  readonly name: Text;
  /** Names in other languages, by language tag. */
  readonly names?: Names;
  /** Every other spelling that occurs. */
  readonly aliases?: readonly Text[];
  /** The date of birth. */
  readonly born?: Date;
  /** The date of death. */
  readonly died?: Date;
  /** The countries of which the person is or was a citizen. */
  readonly citizenships?: readonly CountryCode[];
  /** The offices that the person held. */
  readonly tenures?: readonly Tenure[];
  /** Relatives. A relation is stated once and read both ways. */
  readonly relations?: readonly Relation[];
  /** Where the facts of the record come from. */
  readonly sources?: readonly Citation[];
  /**
   * The identifiers of the same thing in other data sets, by the data set's
   * key.
   */
  readonly ids?: ExternalIds;
  /**
   * Identifiers of records that were merged into this one. They are never used
   * again.
   */
  readonly previous_ids?: readonly Id[];
  /** What the sources leave open, one matter a text. */
  readonly open?: readonly Text[];
  /**
   * Fields of which other sources say something else. The field itself holds
   * the value preferred.
   */
  readonly disputed?: readonly Dispute[];
  /** Notes of the keepers of the data. */
  readonly notes?: Prose;
  /** A project's own fields, by namespace. */
  readonly ext?: Ext;
}
export const Person: Codec<Person> = struct(() => ({
  type: required(constant("person")),
  id: required(PersonId),
  name: required(Text),
  names: collection(Names),
  aliases: collection(list(Text)),
  born: optional(Date),
  died: optional(Date),
  citizenships: collection(list(CountryCode)),
  tenures: collection(list(Tenure)),
  relations: collection(list(Relation)),
  sources: collection(list(Citation)),
  ids: collection(ExternalIds),
  previous_ids: collection(list(Id)),
  open: collection(list(Text)),
  disputed: collection(list(Dispute)),
  notes: optional(Prose),
  ext: collection(Ext),
}));

/** An office of a country or of an organisation, whoever holds it. */
export interface Office {
  /**
   * The kind of the record. People may leave it out in a dossier, where the
   * list names it.
   */
  readonly type: "office";
  /**
   * The identifier of the record, unique among the records of its kind. It
   * stays the same when names change.
   */
  readonly id: OfficeId;
  /** The name of the office. */
  readonly name: Text;
  /** What the office is for; at least one portfolio. */
  readonly portfolio: OneOrMore<Portfolio>;
  /**
   * The country whose office it is. An office has a country or an organisation.
   */
  readonly country?: CountryCode;
  /** The organisation whose office it is. */
  readonly organisation?: OrganisationId;
  /**
   * How many persons hold the office at one time. Where people leave it out
   * they mean `1`.
   */
  readonly seats: Seats;
  /** To whom an ambassador or a permanent representative is accredited. */
  readonly accredited_to?: readonly CountryOrOrganisation[];
  /** Times at which nobody held the office. */
  readonly vacancies?: readonly Vacancy[];
  /** The first day on which the office existed. */
  readonly since?: Date;
  /** The last day on which the office existed, inclusive. */
  readonly until?: Date;
  /** Names in other languages, by language tag. */
  readonly names?: Names;
  /** Every other name that occurs. */
  readonly aliases?: readonly Text[];
  /** Where the facts of the record come from. */
  readonly sources?: readonly Citation[];
  /**
   * The identifiers of the same thing in other data sets, by the data set's
   * key.
   */
  readonly ids?: ExternalIds;
  /**
   * Identifiers of records that were merged into this one. They are never used
   * again.
   */
  readonly previous_ids?: readonly Id[];
  /** What the sources leave open, one matter a text. */
  readonly open?: readonly Text[];
  /**
   * Fields of which other sources say something else. The field itself holds
   * the value preferred.
   */
  readonly disputed?: readonly Dispute[];
  /** Notes of the keepers of the data. */
  readonly notes?: Prose;
  /** A project's own fields, by namespace. */
  readonly ext?: Ext;
}
export const Office: Codec<Office> = struct(() => ({
  type: required(constant("office")),
  id: required(OfficeId),
  name: required(Text),
  portfolio: required(oneOrMore(enumeration(Portfolio))),
  country: optional(CountryCode),
  organisation: optional(OrganisationId),
  seats: required(Seats),
  accredited_to: collection(list(CountryOrOrganisation)),
  vacancies: collection(list(Vacancy)),
  since: optional(Date),
  until: optional(Date),
  names: collection(Names),
  aliases: collection(list(Text)),
  sources: collection(list(Citation)),
  ids: collection(ExternalIds),
  previous_ids: collection(list(Id)),
  open: collection(list(Text)),
  disputed: collection(list(Dispute)),
  notes: optional(Prose),
  ext: collection(Ext),
}));

/** An organisation, a body of one, a government or the like. */
export interface Organisation {
  /**
   * The kind of the record. People may leave it out in a dossier, where the
   * list names it.
   */
  readonly type: "organisation";
  /**
   * The identifier of the record, unique among the records of its kind. It
   * stays the same when names change.
   */
  readonly id: OrganisationId;
  /** The name of the organisation. */
  readonly name: Text;
  /** What sort of organisation it is. */
  readonly kind: OrganisationKind;
  /** The usual abbreviation of the name. */
  readonly abbreviation?: Text;
  /** Names in other languages, by language tag. */
  readonly names?: Names;
  /** Every other name that occurs. */
  readonly aliases?: readonly Text[];
  /** The organisation of which it is a part. */
  readonly parent?: OrganisationId;
  /** The country of a government, a ministry, a legislature or a force. */
  readonly country?: CountryCode;
  /** The place of its seat. */
  readonly seat?: PlaceId;
  /** The first day on which it existed. */
  readonly since?: Date;
  /** The last day on which it existed, inclusive. */
  readonly until?: Date;
  /** The organisation that took its place. */
  readonly successor?: OrganisationId;
  /** The members of the organisation, past and present. */
  readonly members?: readonly Membership[];
  /**
   * Whether all its members are listed. Where people leave it out they mean
   * `false`.
   */
  readonly members_complete: boolean;
  /** Where the facts of the record come from. */
  readonly sources?: readonly Citation[];
  /**
   * The identifiers of the same thing in other data sets, by the data set's
   * key.
   */
  readonly ids?: ExternalIds;
  /**
   * Identifiers of records that were merged into this one. They are never used
   * again.
   */
  readonly previous_ids?: readonly Id[];
  /** What the sources leave open, one matter a text. */
  readonly open?: readonly Text[];
  /**
   * Fields of which other sources say something else. The field itself holds
   * the value preferred.
   */
  readonly disputed?: readonly Dispute[];
  /** Notes of the keepers of the data. */
  readonly notes?: Prose;
  /** A project's own fields, by namespace. */
  readonly ext?: Ext;
}
export const Organisation: Codec<Organisation> = struct(() => ({
  type: required(constant("organisation")),
  id: required(OrganisationId),
  name: required(Text),
  kind: required(enumeration(OrganisationKind)),
  abbreviation: optional(Text),
  names: collection(Names),
  aliases: collection(list(Text)),
  parent: optional(OrganisationId),
  country: optional(CountryCode),
  seat: optional(PlaceId),
  since: optional(Date),
  until: optional(Date),
  successor: optional(OrganisationId),
  members: collection(list(Membership)),
  members_complete: required(boolean()),
  sources: collection(list(Citation)),
  ids: collection(ExternalIds),
  previous_ids: collection(list(Id)),
  open: collection(list(Text)),
  disputed: collection(list(Dispute)),
  notes: optional(Prose),
  ext: collection(Ext),
}));

/** A country, present or past. */
export interface Country {
  /**
   * The kind of the record. People may leave it out in a dossier, where the
   * list names it.
   */
  readonly type: "country";
  /**
   * The identifier of the record, unique among the records of its kind. It
   * stays the same when names change.
   */
  readonly id: CountryCode;
  /** The usual short name. */
  readonly name: Text;
  /** Names in other languages, by language tag. */
  readonly names?: Names;
  /** Every other name that occurs. */
  readonly aliases?: readonly Text[];
  /** When it existed, and as what. A territory may have become a state. */
  readonly exists?: readonly Existence[];
  /** The countries from which it came. */
  readonly predecessors?: readonly CountryCode[];
  /** Where the facts of the record come from. */
  readonly sources?: readonly Citation[];
  /**
   * The identifiers of the same thing in other data sets, by the data set's
   * key.
   */
  readonly ids?: ExternalIds;
  /**
   * Identifiers of records that were merged into this one. They are never used
   * again.
   */
  readonly previous_ids?: readonly FormerCode[];
  /** What the sources leave open, one matter a text. */
  readonly open?: readonly Text[];
  /**
   * Fields of which other sources say something else. The field itself holds
   * the value preferred.
   */
  readonly disputed?: readonly Dispute[];
  /** Notes of the keepers of the data. */
  readonly notes?: Prose;
  /** A project's own fields, by namespace. */
  readonly ext?: Ext;
}
export const Country: Codec<Country> = struct(() => ({
  type: required(constant("country")),
  id: required(CountryCode),
  name: required(Text),
  names: collection(Names),
  aliases: collection(list(Text)),
  exists: collection(list(Existence)),
  predecessors: collection(list(CountryCode)),
  sources: collection(list(Citation)),
  ids: collection(ExternalIds),
  previous_ids: collection(list(FormerCode)),
  open: collection(list(Text)),
  disputed: collection(list(Dispute)),
  notes: optional(Prose),
  ext: collection(Ext),
}));

/** A place at which something happens. */
export interface Place {
  /**
   * The kind of the record. People may leave it out in a dossier, where the
   * list names it.
   */
  readonly type: "place";
  /**
   * The identifier of the record, unique among the records of its kind. It
   * stays the same when names change.
   */
  readonly id: PlaceId;
  /** The name of the place, in the Latin script. */
  readonly name: Text;
  /** What sort of place it is. */
  readonly kind: PlaceKind;
  /** Names in other languages, by language tag. */
  readonly names?: Names;
  /** Every other spelling that occurs. */
  readonly aliases?: readonly Text[];
  /**
   * The country in which it lies. A region, a sea area and a ship may have
   * none.
   */
  readonly country?: CountryCode;
  /**
   * The countries in which it lay, where it changed hands; instead of
   * `country`.
   */
  readonly countries?: readonly PlaceCountry[];
  /** The place within which it lies. */
  readonly within?: PlaceId;
  /** The latitude of its centre. */
  readonly latitude?: Latitude;
  /** The longitude of its centre. */
  readonly longitude?: Longitude;
  /** Where the facts of the record come from. */
  readonly sources?: readonly Citation[];
  /**
   * The identifiers of the same thing in other data sets, by the data set's
   * key.
   */
  readonly ids?: ExternalIds;
  /**
   * Identifiers of records that were merged into this one. They are never used
   * again.
   */
  readonly previous_ids?: readonly Id[];
  /** What the sources leave open, one matter a text. */
  readonly open?: readonly Text[];
  /**
   * Fields of which other sources say something else. The field itself holds
   * the value preferred.
   */
  readonly disputed?: readonly Dispute[];
  /** Notes of the keepers of the data. */
  readonly notes?: Prose;
  /** A project's own fields, by namespace. */
  readonly ext?: Ext;
}
export const Place: Codec<Place> = struct(() => ({
  type: required(constant("place")),
  id: required(PlaceId),
  name: required(Text),
  kind: required(enumeration(PlaceKind)),
  names: collection(Names),
  aliases: collection(list(Text)),
  country: optional(CountryCode),
  countries: collection(list(PlaceCountry)),
  within: optional(PlaceId),
  latitude: optional(Latitude),
  longitude: optional(Longitude),
  sources: collection(list(Citation)),
  ids: collection(ExternalIds),
  previous_ids: collection(list(Id)),
  open: collection(list(Text)),
  disputed: collection(list(Dispute)),
  notes: optional(Prose),
  ext: collection(Ext),
}));

/** A matter that is spoken about, in the manner of a thesaurus (SKOS). */
export interface Topic {
  /**
   * The kind of the record. People may leave it out in a dossier, where the
   * list names it.
   */
  readonly type: "topic";
  /**
   * The identifier of the record, unique among the records of its kind. It
   * stays the same when names change.
   */
  readonly id: TopicId;
  /** The preferred term. */
  readonly label: Text;
  /** Terms in other languages, by language tag. */
  readonly labels?: Names;
  /** Other terms for the same. */
  readonly aliases?: readonly Text[];
  /** The wider topic to which it belongs. */
  readonly broader?: TopicId;
  /** What is meant by it. */
  readonly definition?: Prose;
  /** The topic to be used in its place. */
  readonly replaced_by?: TopicId;
  /** Where the facts of the record come from. */
  readonly sources?: readonly Citation[];
  /**
   * The identifiers of the same thing in other data sets, by the data set's
   * key.
   */
  readonly ids?: ExternalIds;
  /**
   * Identifiers of records that were merged into this one. They are never used
   * again.
   */
  readonly previous_ids?: readonly Id[];
  /** What the sources leave open, one matter a text. */
  readonly open?: readonly Text[];
  /**
   * Fields of which other sources say something else. The field itself holds
   * the value preferred.
   */
  readonly disputed?: readonly Dispute[];
  /** Notes of the keepers of the data. */
  readonly notes?: Prose;
  /** A project's own fields, by namespace. */
  readonly ext?: Ext;
}
export const Topic: Codec<Topic> = struct(() => ({
  type: required(constant("topic")),
  id: required(TopicId),
  label: required(Text),
  labels: collection(Names),
  aliases: collection(list(Text)),
  broader: optional(TopicId),
  definition: optional(Prose),
  replaced_by: optional(TopicId),
  sources: collection(list(Citation)),
  ids: collection(ExternalIds),
  previous_ids: collection(list(Id)),
  open: collection(list(Text)),
  disputed: collection(list(Dispute)),
  notes: optional(Prose),
  ext: collection(Ext),
}));

/** A text or a data set from which facts are taken. */
export interface Source {
  /**
   * The kind of the record. People may leave it out in a dossier, where the
   * list names it.
   */
  readonly type: "source";
  /**
   * The identifier of the record, unique among the records of its kind. It
   * stays the same when names change.
   */
  readonly id: SourceId;
  /** What sort of source it is. */
  readonly kind: SourceKind;
  /**
   * The title that the source bears; for a page without one, what it is, in a
   * few words.
   */
  readonly title: Text;
  /** The organisation that published it. */
  readonly publisher?: OrganisationId;
  /** The address of the source on the web. */
  readonly url?: Url;
  /** When it was published. */
  readonly published?: Date;
  /** The day of the week of `published`, as the source prints it. */
  readonly weekday?: Weekdays;
  /** The language in which it is written. */
  readonly language?: LanguageTag;
  /** The day on which it was read. */
  readonly retrieved?: FullDate;
  /** The address of an archived copy. */
  readonly archive_url?: Url;
  /** The SHA-256 checksum of the bytes that were read. */
  readonly sha256?: Sha256;
  /** The licence under which it may be used. */
  readonly licence?: Text;
  /** Where the facts of the record come from. */
  readonly sources?: readonly Citation[];
  /**
   * The identifiers of the same thing in other data sets, by the data set's
   * key.
   */
  readonly ids?: ExternalIds;
  /**
   * Identifiers of records that were merged into this one. They are never used
   * again.
   */
  readonly previous_ids?: readonly Id[];
  /** What the sources leave open, one matter a text. */
  readonly open?: readonly Text[];
  /**
   * Fields of which other sources say something else. The field itself holds
   * the value preferred.
   */
  readonly disputed?: readonly Dispute[];
  /** Notes of the keepers of the data. */
  readonly notes?: Prose;
  /** A project's own fields, by namespace. */
  readonly ext?: Ext;
}
export const Source: Codec<Source> = struct(() => ({
  type: required(constant("source")),
  id: required(SourceId),
  kind: required(enumeration(SourceKind)),
  title: required(Text),
  publisher: optional(OrganisationId),
  url: optional(Url),
  published: optional(Date),
  weekday: optional(Weekdays),
  language: optional(LanguageTag),
  retrieved: optional(FullDate),
  archive_url: optional(Url),
  sha256: optional(Sha256),
  licence: optional(Text),
  sources: collection(list(Citation)),
  ids: collection(ExternalIds),
  previous_ids: collection(list(Id)),
  open: collection(list(Text)),
  disputed: collection(list(Dispute)),
  notes: optional(Prose),
  ext: collection(Ext),
}));

/** How a tenure began. */
export const Beginning = {
  /** By an election. */
  Elected: "elected",
  /** By an appointment. */
  Appointed: "appointed",
  /** By taking the place of a predecessor, as a deputy does. */
  Succeeded: "succeeded",
  /** By inheritance of a throne. */
  Inherited: "inherited",
  /** By force. */
  Seized: "seized",
  /** In another way. */
  Other: "other",
} as const;

/** How a tenure began. */
export type Beginning = (typeof Beginning)[keyof typeof Beginning];

/** In which capacity somebody holds an office. */
export const Capacity = {
  /** Holds the office in full. */
  Incumbent: "incumbent",
  /** Does the work of the office for the time being. */
  Acting: "acting",
  /** Holds the office until a successor is chosen. */
  Interim: "interim",
  /** Is elected and not yet in office. */
  Elect: "elect",
  /** Is named for the office and not yet confirmed. */
  Designate: "designate",
  /** Claims the office against another. */
  Contested: "contested",
  /** Holds the office of a government in exile. */
  InExile: "in-exile",
} as const;

/** In which capacity somebody holds an office. */
export type Capacity = (typeof Capacity)[keyof typeof Capacity];

/**
 * A source, and where in it the fact stands. May be written as the identifier
 * of the source alone.
 */
export interface Citation {
  /** The source. */
  readonly source: SourceId;
  /** Where in the source: a page, a paragraph or a time. */
  readonly locator?: Text;
}
export const Citation: Codec<Citation> = struct(() => ({
  source: required(SourceId),
  locator: optional(Text),
}));

/** How complete records are. */
export const Completeness = {
  /** Every one is there. */
  Complete: "complete",
  /** Some are missing. */
  Partial: "partial",
  /** They are a sample, drawn by a method that the basis names. */
  Sampled: "sampled",
} as const;

/** How complete records are. */
export type Completeness = (typeof Completeness)[keyof typeof Completeness];

/**
 * A country that takes part in a deployment. May be written as the code of the
 * country alone.
 */
export interface Contributor {
  /** The country that contributes. */
  readonly country: CountryCode;
  /** The first day. */
  readonly since?: Date;
  /** The last day, inclusive. */
  readonly until?: Date;
  /** How many persons it sends. */
  readonly personnel?: Count;
}
export const Contributor: Codec<Contributor> = struct(() => ({
  country: required(CountryCode),
  since: optional(Date),
  until: optional(Date),
  personnel: optional(Count),
}));

/**
 * Which countries take part in a deployment. The number and the list stand by
 * themselves: a source may give one without the other.
 */
export interface Contributors {
  /** How many countries take part. */
  readonly count?: Count;
  /** The countries that are named. */
  readonly countries?: readonly Contributor[];
  /**
   * Whether all of them are named. Where people leave it out they mean `false`.
   */
  readonly complete: boolean;
  /** Whether `count` includes the country that leads. Absent: not known. */
  readonly includes_framework_nation?: boolean;
}
export const Contributors: Codec<Contributors> = struct(() => ({
  count: optional(Count),
  countries: collection(list(Contributor)),
  complete: required(boolean()),
  includes_framework_nation: optional(boolean()),
}));

/**
 * How many there are, as exactly as the source says it. Written `10`, `~900`
 * (about 900), `900+` (at least 900) or `900-1200`, or as a mapping.
 */
export interface Count {
  /** The smallest number that it may be. */
  readonly minimum: Quantity;
  /** The greatest number that it may be; absent where the source names none. */
  readonly maximum?: Quantity;
  /**
   * Whether the source gives the numbers as approximate. Where people leave it
   * out they mean `false`.
   */
  readonly approximate: boolean;
}
export const Count: Codec<Count> = struct(() => ({
  minimum: required(Quantity),
  maximum: optional(Quantity),
  approximate: required(boolean()),
}));

/**
 * The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of
 * ISO 3166-3 for a state that is gone (`SUHH` for the Soviet Union), or two
 * that ISO leaves to its users (`XK` for Kosovo). It is the identifier of a
 * record of the kind `country`.
 *
 * Examples: `LV`, `SUHH`, `XK`.
 */
export type CountryCode = Checked<string, "CountryCode">;
export const CountryCode: Codec<CountryCode> = text(
  "CountryCode",
  /^[A-Z]{2}(?:[A-Z]{2})?$/u,
);

/** What a CountryOrOrganisation may hold, of which it holds one. */
export interface CountryOrOrganisationKeys {
  /** A country. */
  readonly country: CountryCode;
  /** An organisation. */
  readonly organisation: OrganisationId;
}

/**
 * A reference to a country or an organisation: a mapping with exactly one key.
 */
export type CountryOrOrganisation = OneOf<CountryOrOrganisationKeys>;
export const CountryOrOrganisation: Codec<CountryOrOrganisation> = choice(
  () => ({
    country: CountryCode,
    organisation: OrganisationId,
  }),
);

/** What a CountryOrPlace may hold, of which it holds one. */
export interface CountryOrPlaceKeys {
  /** A country. */
  readonly country: CountryCode;
  /** A place. */
  readonly place: PlaceId;
}

/** A reference to a country or a place: a mapping with exactly one key. */
export type CountryOrPlace = OneOf<CountryOrPlaceKeys>;
export const CountryOrPlace: Codec<CountryOrPlace> = choice(() => ({
  country: CountryCode,
  place: PlaceId,
}));

/** What a country is for a time. */
export const CountryStatus = {
  /** A state. */
  State: "state",
  /** A territory that depends on a state, such as a colony. */
  DependentTerritory: "dependent-territory",
  /** A state that only some states recognise. */
  PartiallyRecognised: "partially-recognised",
  /** A territory under occupation. */
  OccupiedTerritory: "occupied-territory",
  /** Something else. */
  Other: "other",
} as const;

/** What a country is for a time. */
export type CountryStatus = (typeof CountryStatus)[keyof typeof CountryStatus];

/**
 * The identifier of a coverage: lower-case letters, digits and single hyphens.
 * It is the identifier of a record of the kind `coverage`.
 *
 * Examples: `nato-secretary-general-2021`.
 */
export type CoverageId = Checked<string, "CoverageId">;
export const CoverageId: Codec<CoverageId> = text(
  "CoverageId",
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  80,
);

/** What a CoverageSubject may hold, of which it holds one. */
export interface CoverageSubjectKeys {
  /** A person. */
  readonly person: PersonId;
  /** An office. */
  readonly office: OfficeId;
  /** An organisation. */
  readonly organisation: OrganisationId;
  /** A country. */
  readonly country: CountryCode;
}

/** Of whom or of what a coverage speaks: a mapping with exactly one key. */
export type CoverageSubject = OneOf<CoverageSubjectKeys>;
export const CoverageSubject: Codec<CoverageSubject> = choice(() => ({
  person: PersonId,
  office: OfficeId,
  organisation: OrganisationId,
  country: CountryCode,
}));

/** A thing of which a coverage can speak. */
export const CoveredKind = {
  /** Visits. */
  Visit: "visit",
  /** Meetings. */
  Meeting: "meeting",
  /** Ministerial meetings. */
  MinisterialMeeting: "ministerial-meeting",
  /** Deployments. */
  Deployment: "deployment",
  /** Statements. */
  Statement: "statement",
  /** The tenures of persons. */
  Tenure: "tenure",
} as const;

/** A thing of which a coverage can speak. */
export type CoveredKind = (typeof CoveredKind)[keyof typeof CoveredKind];

/**
 * The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`,
 * `cow` or `unlocode`: lower-case letters, digits and hyphens.
 *
 * Examples: `wikidata`, `geonames`.
 */
export type DatasetKey = Checked<string, "DatasetKey">;
export const DatasetKey: Codec<DatasetKey> = text(
  "DatasetKey",
  /^[a-z0-9-]+$/u,
);

/**
 * A date of the Gregorian calendar, as exact as the source gives it:
 * `2021-11-28`, `2021-11` or `2021`. At its end `?` means uncertain, `~`
 * approximate, `%` both. `XX` stands for a part that is not known:
 * `2021-11-XX`. `..2021-11-28` means on that day or before, `2021-11-28..` on
 * that day or after.
 *
 * Examples: `2021-11-28`, `2021-11`, `2021`, `2021~`, `..2021-11-28`.
 */
export type Date = Checked<string, "Date">;
export const Date: Codec<Date> = text(
  "Date",
  /^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-XX)?|XX(?:-XX)?))?)[?~%]?(?:[.][.])?|[.][.](?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-XX)?|XX(?:-XX)?))?)[?~%]?)$/u,
);

/**
 * The identifier of a deployment: lower-case letters, digits and single
 * hyphens. It is the identifier of a record of the kind `deployment`.
 *
 * Examples: `efp-battlegroup-latvia`.
 */
export type DeploymentId = Checked<string, "DeploymentId">;
export const DeploymentId: Codec<DeploymentId> = text(
  "DeploymentId",
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  80,
);

/** What is deployed. */
export const DeploymentKind = {
  /** A battlegroup. */
  Battlegroup: "battlegroup",
  /** A brigade. */
  Brigade: "brigade",
  /** A team of experts. */
  ExpertTeam: "expert-team",
  /** Aircraft that police the air. */
  AirPolicing: "air-policing",
  /** Units of air defence. */
  AirDefence: "air-defence",
  /** A group of ships. */
  NavalGroup: "naval-group",
  /** A mission that trains. */
  TrainingMission: "training-mission",
  /** A mission that advises. */
  AdvisoryMission: "advisory-mission",
  /** A contingent of peacekeepers. */
  PeacekeepingContingent: "peacekeeping-contingent",
  /** A mission of observers. */
  ObserverMission: "observer-mission",
  /** A part of a headquarters. */
  HeadquartersElement: "headquarters-element",
  /** Units of surveillance. */
  Surveillance: "surveillance",
  /** Units of supply and transport. */
  Logistics: "logistics",
  /** Something else. */
  Other: "other",
} as const;

/** What is deployed. */
export type DeploymentKind =
  (typeof DeploymentKind)[keyof typeof DeploymentKind];

/** What other sources say of a field of the record. */
export interface Dispute {
  /**
   * The name of the field, with dots where it lies inside another:
   * `stops.0.date`.
   */
  readonly field: Text;
  /** What these sources say. */
  readonly says: Text;
  /** The sources that say so; at least one. */
  readonly sources: OneOrMore<Citation>;
}
export const Dispute: Codec<Dispute> = struct(() => ({
  field: required(Text),
  says: required(Text),
  sources: required(oneOrMore(Citation)),
}));

/**
 * The identifier of a document: lower-case letters, digits and single hyphens.
 * It is the identifier of a record of the kind `document`.
 *
 * Examples: `nato-eu-joint-declaration-2018`.
 */
export type DocumentId = Checked<string, "DocumentId">;
export const DocumentId: Codec<DocumentId> = text(
  "DocumentId",
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  80,
);

/** What a document is. */
export const DocumentKind = {
  /** A joint declaration. */
  JointDeclaration: "joint-declaration",
  /** A joint statement. */
  JointStatement: "joint-statement",
  /** A communiqué. */
  Communique: "communique",
  /** A treaty. */
  Treaty: "treaty",
  /** An agreement. */
  Agreement: "agreement",
  /** A memorandum of understanding. */
  Memorandum: "memorandum",
  /** A protocol to a treaty or an agreement. */
  Protocol: "protocol",
  /** A strategy or a concept. */
  Strategy: "strategy",
  /** A resolution of a body. */
  Resolution: "resolution",
  /** Another document. */
  Other: "other",
} as const;

/** What a document is. */
export type DocumentKind = (typeof DocumentKind)[keyof typeof DocumentKind];

/** What a DocumentRef may hold, of which it holds one. */
export interface DocumentRefKeys {
  /** A document. */
  readonly document: DocumentId;
}

/** A reference to a document: a mapping with exactly one key. */
export type DocumentRef = OneOf<DocumentRefKeys>;
export const DocumentRef: Codec<DocumentRef> = choice(() => ({
  document: DocumentId,
}));

/** How far a document has come. */
export const DocumentStatus = {
  /** Somebody has proposed it. */
  Proposed: "proposed",
  /** The parties negotiate it. */
  UnderNegotiation: "under-negotiation",
  /** The parties agree on its text. */
  Agreed: "agreed",
  /** It is signed, and not yet in force or needs no such step. */
  Signed: "signed",
  /** It is in force. */
  InForce: "in-force",
  /** It was in force, and no longer is. */
  Terminated: "terminated",
  /** It was given up before it came to be. */
  Abandoned: "abandoned",
} as const;

/** How far a document has come. */
export type DocumentStatus =
  (typeof DocumentStatus)[keyof typeof DocumentStatus];

/** How a tenure ended. */
export const Ending = {
  /** The term was over. */
  TermEnded: "term-ended",
  /** The holder resigned. */
  Resigned: "resigned",
  /** The holder was dismissed by whoever appoints. */
  Dismissed: "dismissed",
  /** The holder was removed: by impeachment, by a vote or by force. */
  Removed: "removed",
  /** The holder died. */
  Died: "died",
  /** The office was abolished. */
  Abolished: "abolished",
  /** In another way. */
  Other: "other",
} as const;

/** How a tenure ended. */
export type Ending = (typeof Ending)[keyof typeof Ending];

/** A time for which a country existed as one thing. */
export interface Existence {
  /** The first day. */
  readonly since?: Date;
  /** The last day, inclusive. */
  readonly until?: Date;
  /** What it was at that time. Where people leave it out they mean `state`. */
  readonly status: CountryStatus;
  /** The country to which a territory belonged. */
  readonly sovereign?: CountryCode;
}
export const Existence: Codec<Existence> = struct(() => ({
  since: optional(Date),
  until: optional(Date),
  status: required(enumeration(CountryStatus)),
  sovereign: optional(CountryCode),
}));

/**
 * A project's own fields, by namespace. A project may bind its namespace to a
 * JSON Schema of its own.
 */
export interface Ext {
  readonly [key: Namespace]: ExtValue;
}
export const Ext: Codec<Ext> = map(() => [Namespace, ExtValue]);

/**
 * A value of a project's own: anything but `null`, which no depth of it may
 * hold.
 */
export type ExtValue = Free;
export const ExtValue: Codec<ExtValue> = free();

/**
 * The identifiers of one thing in other data sets, by the key of the data set.
 */
export interface ExternalIds {
  readonly [key: DatasetKey]: Text;
}
export const ExternalIds: Codec<ExternalIds> = map(() => [DatasetKey, Text]);

/**
 * A code that a country record once bore, in capital letters. No record is
 * expected to bear it now.
 *
 * Examples: `XA`.
 */
export type FormerCode = Checked<string, "FormerCode">;
export const FormerCode: Codec<FormerCode> = text(
  "FormerCode",
  /^[A-Z]{2}(?:[A-Z]{2})?$/u,
);

/**
 * One day of the Gregorian calendar, written in full: `2021-11-28`.
 *
 * Examples: `2021-11-28`.
 */
export type FullDate = Checked<string, "FullDate">;
export const FullDate: Codec<FullDate> = text(
  "FullDate",
  /^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/u,
);

/**
 * An identifier that a record once bore: lower-case letters `a` to `z`, digits
 * and single hyphens, at most 80 characters.
 */
export type Id = Checked<string, "Id">;
export const Id: Codec<Id> = text("Id", /^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 80);

/**
 * A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.
 *
 * Examples: `lv`, `pt-BR`, `zh-Hant`, `be-tarask`.
 */
export type LanguageTag = Checked<string, "LanguageTag">;
export const LanguageTag: Codec<LanguageTag> = text(
  "LanguageTag",
  /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-x(?:-[a-z0-9]{1,8})+)?$/u,
);

/**
 * A latitude in decimal degrees (WGS 84), positive north of the equator. A
 * number from -90 to 90.
 */
export type Latitude = Checked<number, "Latitude">;
export const Latitude: Codec<Latitude> = number(-90, 90);

/**
 * A longitude in decimal degrees (WGS 84), positive east of Greenwich. A number
 * from -180 to 180.
 */
export type Longitude = Checked<number, "Longitude">;
export const Longitude: Codec<Longitude> = number(-180, 180);

/** By which means people meet. */
export const Medium = {
  /** All in one place. */
  InPerson: "in-person",
  /** By telephone. */
  Phone: "phone",
  /** By video. */
  Video: "video",
  /** Some in one place, others by video or telephone. */
  Hybrid: "hybrid",
} as const;

/** By which means people meet. */
export type Medium = (typeof Medium)[keyof typeof Medium];

/**
 * The identifier of a meeting, which begins with its first day. It is the
 * identifier of a record of the kind `meeting`.
 *
 * Examples: `2021-06-14-brussels-summit`.
 */
export type MeetingId = Checked<string, "MeetingId">;
export const MeetingId: Codec<MeetingId> = text(
  "MeetingId",
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  80,
);

/** What kind of meeting it is. */
export const MeetingKind = {
  /** Talks between two sides. */
  BilateralTalks: "bilateral-talks",
  /** Talks between three sides or more. */
  MultilateralTalks: "multilateral-talks",
  /** A summit of heads of state or government. */
  Summit: "summit",
  /** A session of a council. */
  CouncilSession: "council-session",
  /** A conference. */
  Conference: "conference",
  /** A courtesy call. */
  CourtesyCall: "courtesy-call",
  /** An audience. */
  Audience: "audience",
  /** A briefing: some inform the others. */
  Briefing: "briefing",
  /** A working breakfast, lunch or dinner. */
  WorkingMeal: "working-meal",
  /** A press conference. */
  PressConference: "press-conference",
  /** An address to an audience. */
  Address: "address",
  /** A ceremony. */
  Ceremony: "ceremony",
  /** The signing of a document. */
  Signing: "signing",
  /** A funeral. */
  Funeral: "funeral",
  /** A visit to troops. */
  TroopVisit: "troop-visit",
  /** A visit to a site. */
  SiteVisit: "site-visit",
  /** Consultations. */
  Consultation: "consultation",
  /** Another kind of meeting. */
  Other: "other",
} as const;

/** What kind of meeting it is. */
export type MeetingKind = (typeof MeetingKind)[keyof typeof MeetingKind];

/** What a MeetingRef may hold, of which it holds one. */
export interface MeetingRefKeys {
  /** A meeting. */
  readonly meeting: MeetingId;
  /** A ministerial meeting. */
  readonly ministerial_meeting: MinisterialMeetingId;
}

/**
 * A reference to a meeting or a ministerial meeting: a mapping with exactly one
 * key.
 */
export type MeetingRef = OneOf<MeetingRefKeys>;
export const MeetingRef: Codec<MeetingRef> = choice(() => ({
  meeting: MeetingId,
  ministerial_meeting: MinisterialMeetingId,
}));

/**
 * The time for which a country or an organisation belonged to an organisation.
 */
export interface Membership {
  /**
   * The country that belongs to it. A membership has a country or an
   * organisation.
   */
  readonly country?: CountryCode;
  /** The organisation that belongs to it. */
  readonly organisation?: OrganisationId;
  /** As what it belongs to it. Where people leave it out they mean `member`. */
  readonly role: MembershipRole;
  /** The first day. */
  readonly since?: Date;
  /** The last day, inclusive. */
  readonly until?: Date;
  /** Where this comes from, if not from the sources of the record. */
  readonly sources?: readonly Citation[];
}
export const Membership: Codec<Membership> = struct(() => ({
  country: optional(CountryCode),
  organisation: optional(OrganisationId),
  role: required(enumeration(MembershipRole)),
  since: optional(Date),
  until: optional(Date),
  sources: collection(list(Citation)),
}));

/** As what a country or an organisation belongs to an organisation. */
export const MembershipRole = {
  /** A member. */
  Member: "member",
  /** A member from the beginning. */
  FoundingMember: "founding-member",
  /** Associated without being a member. */
  Associate: "associate",
  /** Accepted as one that may become a member. */
  Candidate: "candidate",
  /** May attend without a vote. */
  Observer: "observer",
  /** Works together with it under an agreement. */
  Partner: "partner",
  /** A member whose rights are suspended. */
  Suspended: "suspended",
  /** Invited to become a member, and not yet one. */
  Invitee: "invitee",
} as const;

/** As what a country or an organisation belongs to an organisation. */
export type MembershipRole =
  (typeof MembershipRole)[keyof typeof MembershipRole];

/** At which level a body meets. */
export const MinisterialLevel = {
  /** Heads of state and government. */
  HeadsOfStateAndGovernment: "heads-of-state-and-government",
  /** Ministers of foreign affairs. */
  ForeignMinisters: "foreign-ministers",
  /** Ministers of defence. */
  DefenceMinisters: "defence-ministers",
  /** Ministers of finance. */
  FinanceMinisters: "finance-ministers",
  /** Ministers of the interior. */
  InteriorMinisters: "interior-ministers",
  /** Ministers of other matters. */
  OtherMinisters: "other-ministers",
  /** Permanent representatives. */
  PermanentRepresentatives: "permanent-representatives",
  /** Chiefs of defence. */
  ChiefsOfDefence: "chiefs-of-defence",
} as const;

/** At which level a body meets. */
export type MinisterialLevel =
  (typeof MinisterialLevel)[keyof typeof MinisterialLevel];

/**
 * The identifier of a ministerial meeting, which begins with its first day. It
 * is the identifier of a record of the kind `ministerial-meeting`.
 *
 * Examples: `2021-11-30-nac-foreign-ministers`.
 */
export type MinisterialMeetingId = Checked<string, "MinisterialMeetingId">;
export const MinisterialMeetingId: Codec<MinisterialMeetingId> = text(
  "MinisterialMeetingId",
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  80,
);

/** Names in other languages, by language tag. */
export interface Names {
  readonly [key: LanguageTag]: Text;
}
export const Names: Codec<Names> = map(() => [LanguageTag, Text]);

/**
 * The name under which a project keeps fields of its own: lower-case letters
 * and digits, joined by single hyphens or full stops.
 *
 * Examples: `example`, `org.example`.
 */
export type Namespace = Checked<string, "Namespace">;
export const Namespace: Codec<Namespace> = text(
  "Namespace",
  /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u,
);

/**
 * The identifier of an office: lower-case letters, digits and single hyphens.
 * It is the identifier of a record of the kind `office`.
 *
 * Examples: `nato-secretary-general`.
 */
export type OfficeId = Checked<string, "OfficeId">;
export const OfficeId: Codec<OfficeId> = text(
  "OfficeId",
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  80,
);

/** What a OfficeOrPerson may hold, of which it holds one. */
export interface OfficeOrPersonKeys {
  /** An office. */
  readonly office: OfficeId;
  /** A person. */
  readonly person: PersonId;
}

/** A reference to an office or a person: a mapping with exactly one key. */
export type OfficeOrPerson = OneOf<OfficeOrPersonKeys>;
export const OfficeOrPerson: Codec<OfficeOrPerson> = choice(() => ({
  office: OfficeId,
  person: PersonId,
}));

/**
 * The identifier of an operation: lower-case letters, digits and single
 * hyphens. It is the identifier of a record of the kind `operation`.
 *
 * Examples: `enhanced-forward-presence`.
 */
export type OperationId = Checked<string, "OperationId">;
export const OperationId: Codec<OperationId> = text(
  "OperationId",
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  80,
);

/**
 * The identifier of an organisation: lower-case letters, digits and single
 * hyphens. It is the identifier of a record of the kind `organisation`.
 *
 * Examples: `north-atlantic-council`.
 */
export type OrganisationId = Checked<string, "OrganisationId">;
export const OrganisationId: Codec<OrganisationId> = text(
  "OrganisationId",
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  80,
);

/** What an organisation is. */
export const OrganisationKind = {
  /** Founded by states, which are its members. */
  IntergovernmentalOrganisation: "intergovernmental-organisation",
  /** An alliance for common defence. */
  Alliance: "alliance",
  /** A union to which states have handed powers. */
  SupranationalUnion: "supranational-union",
  /** A standing part of an organisation: a commission, a secretariat. */
  Institution: "institution",
  /** A body in which members decide: a council. */
  DecisionMakingBody: "decision-making-body",
  /** The government of a country, or one cabinet of it. */
  Government: "government",
  /** A ministry. */
  Ministry: "ministry",
  /** A legislature, or a chamber of one. */
  Legislature: "legislature",
  /** A military headquarters. */
  MilitaryCommand: "military-command",
  /** A force, a service or a unit of armed forces. */
  ArmedForce: "armed-force",
  /** A centre that several countries run to share knowledge. */
  CentreOfExcellence: "centre-of-excellence",
  /** A grouping of countries without an organisation of its own. */
  Grouping: "grouping",
  /** An armed or political movement that is no state. */
  NonStateActor: "non-state-actor",
  /** A company. */
  Company: "company",
  /** Another organisation. */
  Other: "other",
} as const;

/** What an organisation is. */
export type OrganisationKind =
  (typeof OrganisationKind)[keyof typeof OrganisationKind];

/**
 * Someone who takes part: a person, an office whose holder is not named, an
 * organisation or a country. May be written as the identifier of a person
 * alone. The office that a person acts in follows from the tenures on that day,
 * and needs naming only where the person held two or is not known.
 */
export interface Participant {
  /** The person who takes part. */
  readonly person?: PersonId;
  /**
   * The office in which the person takes part, or whose unnamed holder does.
   */
  readonly office?: OfficeId;
  /** The organisation, where it is all that the source names. */
  readonly organisation?: OrganisationId;
  /** The country, where it is all that the source names. */
  readonly country?: CountryCode;
  /** The name of somebody who has no record, for imports. */
  readonly name?: Text;
  /** In which capacity the person acts, where no tenure on record says so. */
  readonly capacity?: Capacity;
  /** The name as the source prints it. */
  readonly as_printed?: Text;
  /**
   * The role in which the person takes part. Where people leave it out they
   * mean `attendee`.
   */
  readonly role: ParticipantRole;
  /**
   * For whom the person acts. By default the country or the topmost
   * organisation of the office.
   */
  readonly on_behalf_of?: Ref;
  /**
   * Whose seat is filled in another's place, as deputies and ambassadors do.
   */
  readonly represents?: OfficeOrPerson;
  /** The title as the source prints it. */
  readonly title?: Text;
  /**
   * How the person takes part. Where people leave it out they mean `in-person`.
   */
  readonly mode: ParticipationMode;
  /** Where this comes from, if not from the sources of the record. */
  readonly sources?: readonly Citation[];
}
export const Participant: Codec<Participant> = struct(() => ({
  person: optional(PersonId),
  office: optional(OfficeId),
  organisation: optional(OrganisationId),
  country: optional(CountryCode),
  name: optional(Text),
  capacity: optional(enumeration(Capacity)),
  as_printed: optional(Text),
  role: required(enumeration(ParticipantRole)),
  on_behalf_of: optional(Ref),
  represents: optional(OfficeOrPerson),
  title: optional(Text),
  mode: required(enumeration(ParticipationMode)),
  sources: collection(list(Citation)),
}));

/** The role in which somebody takes part. */
export const ParticipantRole = {
  /** Attends, nothing more being said. */
  Attendee: "attendee",
  /** Receives the others. */
  Host: "host",
  /** Is invited without being a member. */
  Guest: "guest",
  /** Presides. */
  Chair: "chair",
  /** Presides together with another. */
  CoChair: "co-chair",
  /** Informs the others of a matter. */
  Briefer: "briefer",
  /** Speaks without being one of the sides. */
  Speaker: "speaker",
  /** Is present without taking part in the talks. */
  Observer: "observer",
  /** Signs for a side. */
  Signatory: "signatory",
  /** Mediates between the sides. */
  Mediator: "mediator",
  /** Is part of another's delegation. */
  Accompanying: "accompanying",
  /** Comes as the spouse of another. */
  Spouse: "spouse",
} as const;

/** The role in which somebody takes part. */
export type ParticipantRole =
  (typeof ParticipantRole)[keyof typeof ParticipantRole];

/** How somebody takes part. */
export const ParticipationMode = {
  /** Present at the place. */
  InPerson: "in-person",
  /** By telephone or video. */
  Remote: "remote",
} as const;

/** How somebody takes part. */
export type ParticipationMode =
  (typeof ParticipationMode)[keyof typeof ParticipationMode];

/**
 * The identifier of a person: lower-case letters, digits and single hyphens. It
 * is the identifier of a record of the kind `person`.
 *
 * Examples: `jens-stoltenberg`.
 */
export type PersonId = Checked<string, "PersonId">;
export const PersonId: Codec<PersonId> = text(
  "PersonId",
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  80,
);

/** A time for which a place lay in a country. */
export interface PlaceCountry {
  /** A country in which the place lay. */
  readonly country: CountryCode;
  /** The first day. */
  readonly since?: Date;
  /** The last day, inclusive. */
  readonly until?: Date;
}
export const PlaceCountry: Codec<PlaceCountry> = struct(() => ({
  country: required(CountryCode),
  since: optional(Date),
  until: optional(Date),
}));

/**
 * The identifier of a place: lower-case letters, digits and single hyphens. It
 * is the identifier of a record of the kind `place`.
 *
 * Examples: `riga`.
 */
export type PlaceId = Checked<string, "PlaceId">;
export const PlaceId: Codec<PlaceId> = text(
  "PlaceId",
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  80,
);

/** What a place is. */
export const PlaceKind = {
  /** A place where people live, nothing more being known. */
  PopulatedPlace: "populated-place",
  /** A city. */
  City: "city",
  /** A town or a village. */
  Town: "town",
  /** The district of a capital. */
  CapitalDistrict: "capital-district",
  /** A base, a barracks or a training area. */
  MilitarySite: "military-site",
  /** An airport or an air base. */
  Airport: "airport",
  /** A palace, a ministry, a parliament. */
  GovernmentBuilding: "government-building",
  /** Another building at which people meet. */
  Venue: "venue",
  /** An island. */
  Island: "island",
  /** A crossing of a border. */
  BorderCrossing: "border-crossing",
  /** A region, within a country or across borders. */
  Region: "region",
  /** A sea or a part of one. */
  SeaArea: "sea-area",
  /** A ship. */
  Ship: "ship",
  /** Another place. */
  Other: "other",
} as const;

/** What a place is. */
export type PlaceKind = (typeof PlaceKind)[keyof typeof PlaceKind];

/** What an office is for. */
export const Portfolio = {
  /** Head of state: a president, a monarch. */
  HeadOfState: "head-of-state",
  /** Deputy of a head of state: a vice-president. */
  DeputyHeadOfState: "deputy-head-of-state",
  /** Head of government: a prime minister, a chancellor. */
  HeadOfGovernment: "head-of-government",
  /** Deputy of a head of government. */
  DeputyHeadOfGovernment: "deputy-head-of-government",
  /** Representative of a monarch who reigns elsewhere. */
  GovernorGeneral: "governor-general",
  /** Leader of a party. */
  PartyLeader: "party-leader",
  /** Minister of foreign affairs. */
  ForeignMinister: "foreign-minister",
  /** Minister of defence. */
  DefenceMinister: "defence-minister",
  /** Minister of finance. */
  FinanceMinister: "finance-minister",
  /** Minister of the interior. */
  InteriorMinister: "interior-minister",
  /** Minister of another matter. */
  Minister: "minister",
  /**
   * Head of an organisation: a secretary general, a president of a commission.
   */
  HeadOfOrganisation: "head-of-organisation",
  /** Deputy of a head of an organisation. */
  DeputyHeadOfOrganisation: "deputy-head-of-organisation",
  /** Member of a commission. */
  Commissioner: "commissioner",
  /** Ambassador to a country. */
  Ambassador: "ambassador",
  /** Permanent representative at an organisation. */
  PermanentRepresentative: "permanent-representative",
  /** Envoy for one matter or region. */
  SpecialEnvoy: "special-envoy",
  /** Commander of forces, or chief of defence. */
  MilitaryCommander: "military-commander",
  /** Speaker or president of a chamber of a legislature. */
  LegislatureSpeaker: "legislature-speaker",
  /** Heir to a throne. */
  CrownPrince: "crown-prince",
  /** Spouse of a head of state or government, where that is an office. */
  Consort: "consort",
  /** Another office. */
  Other: "other",
} as const;

/** What an office is for. */
export type Portfolio = (typeof Portfolio)[keyof typeof Portfolio];

/**
 * A text of one line or more, without other control characters than line feeds
 * and without marks that change the direction of writing.
 */
export type Prose = Checked<string, "Prose">;
export const Prose: Codec<Prose> = text(
  "Prose",
  /^[ \n]*[^ \x00-\x1F\x7F-\x9F\u{2028}-\u{202e}\u{2066}-\u{2069}](?:[^\x00-\x1F\x7F-\x9F\u{2028}-\u{202e}\u{2066}-\u{2069}]|\n)*$/u,
);

/** A number of persons or things. A whole number from 0 to 999999999. */
export type Quantity = Checked<number, "Quantity">;
export const Quantity: Codec<Quantity> = whole(0, 999999999);

/** The rank of a visit in protocol. */
export const Rank = {
  /** A state visit: of a head of state to another, with full honours. */
  State: "state",
  /** An official visit. */
  Official: "official",
  /** An official working visit. */
  OfficialWorking: "official-working",
  /** A working visit. */
  Working: "working",
  /** A private visit. */
  Private: "private",
  /** An informal visit. */
  Informal: "informal",
  /** An unofficial visit. */
  Unofficial: "unofficial",
  /** A courtesy visit. */
  Courtesy: "courtesy",
  /** A goodwill visit. */
  Goodwill: "goodwill",
  /** A pastoral visit, of a head of a church. */
  Pastoral: "pastoral",
  /** A visit as a guest of the government. */
  GuestOfGovernment: "guest-of-government",
} as const;

/** The rank of a visit in protocol. */
export type Rank = (typeof Rank)[keyof typeof Rank];

/** What a Ref may hold, of which it holds one. */
export interface RefKeys {
  /** A person. */
  readonly person: PersonId;
  /** An office. */
  readonly office: OfficeId;
  /** An organisation. */
  readonly organisation: OrganisationId;
  /** A country. */
  readonly country: CountryCode;
  /** A place. */
  readonly place: PlaceId;
  /** A visit. */
  readonly visit: VisitId;
  /** A meeting. */
  readonly meeting: MeetingId;
  /** A ministerial meeting. */
  readonly ministerial_meeting: MinisterialMeetingId;
  /** A deployment. */
  readonly deployment: DeploymentId;
  /** An operation. */
  readonly operation: OperationId;
  /** A document. */
  readonly document: DocumentId;
  /** A topic. */
  readonly topic: TopicId;
}

/**
 * A reference to a record: a mapping with exactly one key, which names the
 * kind.
 */
export type Ref = OneOf<RefKeys>;
export const Ref: Codec<Ref> = choice(() => ({
  person: PersonId,
  office: OfficeId,
  organisation: OrganisationId,
  country: CountryCode,
  place: PlaceId,
  visit: VisitId,
  meeting: MeetingId,
  ministerial_meeting: MinisterialMeetingId,
  deployment: DeploymentId,
  operation: OperationId,
  document: DocumentId,
  topic: TopicId,
}));

/** A relative of a person. */
export interface Relation {
  /** The person to whom the relation is. */
  readonly person: PersonId;
  /** What the relative is to the person of the record. */
  readonly kind: RelationKind;
}
export const Relation: Codec<Relation> = struct(() => ({
  person: required(PersonId),
  kind: required(enumeration(RelationKind)),
}));

/** What a relative is to a person. */
export const RelationKind = {
  /** Husband or wife. */
  Spouse: "spouse",
  /** Son or daughter. */
  Child: "child",
  /** Father or mother. */
  Parent: "parent",
  /** Brother or sister. */
  Sibling: "sibling",
  /** Another relative. */
  Other: "other",
} as const;

/** What a relative is to a person. */
export type RelationKind = (typeof RelationKind)[keyof typeof RelationKind];

/**
 * How many persons hold an office at one time. A whole number from 1 to 9999.
 */
export type Seats = Checked<number, "Seats">;
export const Seats: Codec<Seats> = whole(1, 9999);

/** A session of a ministerial meeting. */
export interface Session {
  /** The title of the session. */
  readonly title?: Text;
  /** The day of the session. */
  readonly date?: Span;
  /** What is spoken about. */
  readonly topics?: readonly TopicId[];
  /** Who takes part beside the members: partners, invitees. */
  readonly participants?: readonly Participant[];
  /** The format in which the body meets, such as `NATO-Ukraine Commission`. */
  readonly format?: Text;
  /** Where this comes from, if not from the sources of the record. */
  readonly sources?: readonly Citation[];
}
export const Session: Codec<Session> = struct(() => ({
  title: optional(Text),
  date: optional(Span),
  topics: collection(list(TopicId)),
  participants: collection(list(Participant)),
  format: optional(Text),
  sources: collection(list(Citation)),
}));

/** A SHA-256 checksum: 64 hexadecimal digits in lower case. */
export type Sha256 = Checked<string, "Sha256">;
export const Sha256: Codec<Sha256> = text("Sha256", /^[0-9a-f]{64}$/u);

/**
 * The identifier of a source: lower-case letters, digits and single hyphens. It
 * is the identifier of a record of the kind `source`.
 *
 * Examples: `nato-189041`.
 */
export type SourceId = Checked<string, "SourceId">;
export const SourceId: Codec<SourceId> = text(
  "SourceId",
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  80,
);

/** What a source is. */
export const SourceKind = {
  /** A press release. */
  PressRelease: "press-release",
  /** A transcript of what was said. */
  Transcript: "transcript",
  /** A communiqué or a declaration. */
  Communique: "communique",
  /** An official register or gazette. */
  OfficialRegister: "official-register",
  /** A page of an official website. */
  OfficialWebsite: "official-website",
  /** An article in the news. */
  NewsArticle: "news-article",
  /** A data set. */
  Dataset: "dataset",
  /** A book. */
  Book: "book",
  /** A record in an archive. */
  ArchiveRecord: "archive-record",
  /** A post in a social medium. */
  SocialMedia: "social-media",
  /** An encyclopaedia or another work of reference. */
  Reference: "reference",
} as const;

/** What a source is. */
export type SourceKind = (typeof SourceKind)[keyof typeof SourceKind];

/**
 * The calendar days on which something happens, local to its place: one date
 * (`2021-11-28`), the first and the last day (`2021-11-28/2021-11-29`), or one
 * of them (`2021-11-28/..`, `../2021-11-29`). Each date is as exact as the
 * source gives it.
 *
 * Examples: `2021-11-28`, `2021-11-28/2021-11-29`, `2021-11`, `2021-11-28/..`.
 */
export type Span = Checked<string, "Span">;
export const Span: Codec<Span> = text(
  "Span",
  /^(?:(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-XX)?|XX(?:-XX)?))?)[?~%]?(?:[.][.])?|[.][.](?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-XX)?|XX(?:-XX)?))?)[?~%]?)(?:\/(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-XX)?|XX(?:-XX)?))?)[?~%]?|[.][.]))?|[.][.]\/(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-XX)?|XX(?:-XX)?))?)[?~%]?)$/u,
);

/**
 * The identifier of a statement, which begins with the day on which it was
 * made. It is the identifier of a record of the kind `statement`.
 *
 * Examples: `2021-11-28-call-on-russia`.
 */
export type StatementId = Checked<string, "StatementId">;
export const StatementId: Codec<StatementId> = text(
  "StatementId",
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  80,
);

/** What kind of statement it is. */
export const StatementKind = {
  /** Holds something to be so or right. */
  Position: "position",
  /** Judges a state of affairs. */
  Assessment: "assessment",
  /** Tells what happened. */
  Report: "report",
  /** Confirms a commitment that exists. */
  Assurance: "assurance",
  /** Promises something new. */
  Pledge: "pledge",
  /** Asks somebody to do something. */
  Call: "call",
  /** Requires somebody to do something. */
  Demand: "demand",
  /** Warns of consequences. */
  Warning: "warning",
  /** Finds fault with somebody. */
  Criticism: "criticism",
  /** Speaks well of somebody. */
  Praise: "praise",
  /** Says what the speaker means to do. */
  Intention: "intention",
  /** Makes a decision known. */
  Announcement: "announcement",
  /** Expresses sympathy. */
  Condolence: "condolence",
} as const;

/** What kind of statement it is. */
export type StatementKind = (typeof StatementKind)[keyof typeof StatementKind];

/** How far an event had come on the day of `as_of`. */
export const Status = {
  /** Announced or agreed, and not begun. */
  Planned: "planned",
  /** Begun, and not over. */
  UnderWay: "under-way",
  /** Over. */
  Concluded: "concluded",
  /** Put off to another day, known or not. */
  Postponed: "postponed",
  /** Called off. */
  Cancelled: "cancelled",
  /** The sources do not say. */
  Unknown: "unknown",
} as const;

/** How far an event had come on the day of `as_of`. */
export type Status = (typeof Status)[keyof typeof Status];

/** A stop of a visit: one stay in one country. */
export interface Stop {
  /**
   * The country. A territory that has a code of its own bears that code. Left
   * out only where the place lies in none.
   */
  readonly country?: CountryCode;
  /** The place of the stop, where there is one. */
  readonly place?: PlaceId;
  /** The places, where there are several; instead of `place`. */
  readonly places?: readonly PlaceId[];
  /**
   * The days of the programme. By default those of the visit, where this is its
   * only stop; where there are more, some day within the visit.
   */
  readonly date?: Span;
  /** The day of the week of `date`, as the source prints it. */
  readonly weekday?: Weekdays;
  /**
   * The days in the country, where the visitor was there for longer than the
   * programme.
   */
  readonly stay?: Span;
  /** What the stop is. Where people leave it out they mean `visit`. */
  readonly kind: StopKind;
  /** The rank of this stop, where it differs from that of the visit. */
  readonly rank?: Rank;
  /** Those of the visitors who made this stop. By default all. */
  readonly visitors?: readonly PersonId[];
  /** The person whom the visitors went along with on this stop alone. */
  readonly accompanies?: PersonId;
  /** Who received the visitors. */
  readonly hosts?: readonly Participant[];
  /** The meetings with a record of their own that the visitors attended. */
  readonly attends?: readonly MeetingRef[];
  /** The deployment visited. */
  readonly deployment?: DeploymentId;
  /** The stop as the source prints it. */
  readonly as_printed?: Text;
  /** The identifiers of the stop in other data sets, by the data set's key. */
  readonly ids?: ExternalIds;
  /** Text of an imported row, word for word. */
  readonly remarks?: Prose;
  /** Where this comes from, if not from the sources of the record. */
  readonly sources?: readonly Citation[];
}
export const Stop: Codec<Stop> = struct(() => ({
  country: optional(CountryCode),
  place: optional(PlaceId),
  places: collection(list(PlaceId)),
  date: optional(Span),
  weekday: optional(Weekdays),
  stay: optional(Span),
  kind: required(enumeration(StopKind)),
  rank: optional(enumeration(Rank)),
  visitors: collection(list(PersonId)),
  accompanies: optional(PersonId),
  hosts: collection(list(Participant)),
  attends: collection(list(MeetingRef)),
  deployment: optional(DeploymentId),
  as_printed: optional(Text),
  ids: collection(ExternalIds),
  remarks: optional(Prose),
  sources: collection(list(Citation)),
}));

/** What a stop is. */
export const StopKind = {
  /** A stop with a programme. */
  Visit: "visit",
  /** A stop on the way. */
  Transit: "transit",
  /** A private stop. */
  Private: "private",
  /** A stop at troops. */
  TroopVisit: "troop-visit",
} as const;

/** What a stop is. */
export type StopKind = (typeof StopKind)[keyof typeof StopKind];

/** How many persons a deployment has, as one source gives it. */
export interface Strength {
  /** How many persons. */
  readonly personnel: Count;
  /** The date for which the number holds. */
  readonly as_of?: Date;
  /** What the number is. Where people leave it out they mean `reported`. */
  readonly kind: StrengthKind;
  /** Where this comes from, if not from the sources of the record. */
  readonly sources?: readonly Citation[];
}
export const Strength: Codec<Strength> = struct(() => ({
  personnel: required(Count),
  as_of: optional(Date),
  kind: required(enumeration(StrengthKind)),
  sources: collection(list(Citation)),
}));

/** What a number of personnel is. */
export const StrengthKind = {
  /** As reported, nothing more being said. */
  Reported: "reported",
  /** The number that may be there. */
  Authorised: "authorised",
  /** The number that was there. */
  Actual: "actual",
} as const;

/** What a number of personnel is. */
export type StrengthKind = (typeof StrengthKind)[keyof typeof StrengthKind];

/** The time for which a person held an office. */
export interface Tenure {
  /** The office held. */
  readonly office: OfficeId;
  /** The first day. */
  readonly since?: Date;
  /**
   * The last day, inclusive. Office passes during the day, so that a
   * predecessor and a successor may share it.
   */
  readonly until?: Date;
  /**
   * The latest day on which a source shows the holder in office. An end may
   * have come since.
   */
  readonly last_seen?: Date;
  /**
   * In which capacity the office was held. Where people leave it out they mean
   * `incumbent`.
   */
  readonly capacity: Capacity;
  /**
   * The cabinet to which the tenure belongs: an organisation of the kind
   * `government`.
   */
  readonly cabinet?: OrganisationId;
  /** How the tenure began. */
  readonly began?: Beginning;
  /** How the tenure ended. */
  readonly ended?: Ending;
  /** The title of the office as the source prints it. */
  readonly title?: Text;
  /** Where this comes from, if not from the sources of the record. */
  readonly sources?: readonly Citation[];
}
export const Tenure: Codec<Tenure> = struct(() => ({
  office: required(OfficeId),
  since: optional(Date),
  until: optional(Date),
  last_seen: optional(Date),
  capacity: required(enumeration(Capacity)),
  cabinet: optional(OrganisationId),
  began: optional(enumeration(Beginning)),
  ended: optional(enumeration(Ending)),
  title: optional(Text),
  sources: collection(list(Citation)),
}));

/**
 * A text of one line, without control characters and without marks that change
 * the direction of writing.
 */
export type Text = Checked<string, "Text">;
export const Text: Codec<Text> = text(
  "Text",
  /^ *[^ \x00-\x1F\x7F-\x9F\u{2028}-\u{202e}\u{2066}-\u{2069}][^\x00-\x1F\x7F-\x9F\u{2028}-\u{202e}\u{2066}-\u{2069}]*$/u,
);

/**
 * The identifier of a topic: lower-case letters, digits and single hyphens. It
 * is the identifier of a record of the kind `topic`.
 *
 * Examples: `hybrid-threats`.
 */
export type TopicId = Checked<string, "TopicId">;
export const TopicId: Codec<TopicId> = text(
  "TopicId",
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  80,
);

/**
 * A web address that begins with `https://` or `http://`.
 *
 * Examples: `https://www.nato.int/cps/en/natohq/news_189041.htm`.
 */
export type Url = Checked<string, "Url">;
export const Url: Codec<Url> = text(
  "Url",
  /^https?:\/\/[^ \x00-\x1F\x7F-\x9F\u{a0}\u{2028}-\u{202e}\u{2066}-\u{2069}]+$/u,
);

/** A time at which nobody held an office. */
export interface Vacancy {
  /** The first day without a holder. */
  readonly since?: Date;
  /** The last day without a holder, inclusive. */
  readonly until?: Date;
  /** Where this comes from, if not from the sources of the record. */
  readonly sources?: readonly Citation[];
}
export const Vacancy: Codec<Vacancy> = struct(() => ({
  since: optional(Date),
  until: optional(Date),
  sources: collection(list(Citation)),
}));

/**
 * The identifier of a visit, which begins with its first day. It is the
 * identifier of a record of the kind `visit`.
 *
 * Examples: `2021-11-28-nato-eu-baltic`.
 */
export type VisitId = Checked<string, "VisitId">;
export const VisitId: Codec<VisitId> = text(
  "VisitId",
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  80,
);

/**
 * A meeting within a visit. It belongs to a stop by country, place and date;
 * one that names none of these is somewhere in the visit. One that names nobody
 * of the visiting party is attended by all visitors of its stop.
 */
export interface VisitMeeting {
  /** A title, where the meeting is known by one. */
  readonly title?: Text;
  /** What kind of meeting it is. Absent: the source does not say. */
  readonly kind?: MeetingKind;
  /**
   * By which means the participants meet. Where people leave it out they mean
   * `in-person`.
   */
  readonly medium: Medium;
  /** The days of the meeting. By default those of its stop. */
  readonly date?: Span;
  /** The day of the week of `date`, as the source prints it. */
  readonly weekday?: Weekdays;
  /** The country in which it takes place. */
  readonly country?: CountryCode;
  /** The place at which it takes place. */
  readonly place?: PlaceId;
  /** The body that meets. */
  readonly body?: OrganisationId;
  /** Who receives the others. */
  readonly hosts?: readonly Participant[];
  /** Who takes part. */
  readonly participants?: readonly Participant[];
  /**
   * Whether all who take part are listed. Where people leave it out they mean
   * `false`.
   */
  readonly participants_complete: boolean;
  /** How many take part. */
  readonly attendance?: Count;
  /** What is spoken about. */
  readonly topics?: readonly TopicId[];
  /** The deployment that is visited or spoken about. */
  readonly deployment?: DeploymentId;
  /** The documents that came of it. */
  readonly outcomes?: readonly DocumentRef[];
  /** The days for which it was planned before it was postponed. */
  readonly previous_date?: Span;
  /**
   * How far the meeting had come on the day `as_of`. By default as far as the
   * visit.
   */
  readonly status?: Status;
  /** The day on which the status held. By default that of the visit. */
  readonly as_of?: FullDate;
  /** Text of an imported row, word for word. */
  readonly remarks?: Prose;
  /** Where this comes from, if not from the sources of the visit. */
  readonly sources?: readonly Citation[];
  /**
   * The identifiers of the meeting in other data sets, by the data set's key.
   */
  readonly ids?: ExternalIds;
  /** What the sources leave open, one matter a text. */
  readonly open?: readonly Text[];
  /**
   * Fields of which other sources say something else. The field itself holds
   * the value preferred.
   */
  readonly disputed?: readonly Dispute[];
  /** Notes of the keepers of the data. */
  readonly notes?: Prose;
  /** A project's own fields, by namespace. */
  readonly ext?: Ext;
}
export const VisitMeeting: Codec<VisitMeeting> = struct(() => ({
  title: optional(Text),
  kind: optional(enumeration(MeetingKind)),
  medium: required(enumeration(Medium)),
  date: optional(Span),
  weekday: optional(Weekdays),
  country: optional(CountryCode),
  place: optional(PlaceId),
  body: optional(OrganisationId),
  hosts: collection(list(Participant)),
  participants: collection(list(Participant)),
  participants_complete: required(boolean()),
  attendance: optional(Count),
  topics: collection(list(TopicId)),
  deployment: optional(DeploymentId),
  outcomes: collection(list(DocumentRef)),
  previous_date: optional(Span),
  status: optional(enumeration(Status)),
  as_of: optional(FullDate),
  remarks: optional(Prose),
  sources: collection(list(Citation)),
  ids: collection(ExternalIds),
  open: collection(list(Text)),
  disputed: collection(list(Dispute)),
  notes: optional(Prose),
  ext: collection(Ext),
}));

/**
 * The day of the week of a date, in English and in lower case, or those of the
 * first and the last day of a span, joined by `/`.
 *
 * Examples: `sunday`, `sunday/monday`.
 */
export type Weekdays = Checked<string, "Weekdays">;
export const Weekdays: Codec<Weekdays> = text(
  "Weekdays",
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:\/(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$/u,
);

// ---------------------------------------------------------------------------
// How the types above are read and written.

/** Reads and writes a type. */
export interface Codec<T> {
  /** Reads JSON text, or throws a ReadError that says what is wrong, and where. */
  readonly parse: (text: string) => T;
  /** Reads a value that some JSON text stands for, or throws a ReadError. */
  readonly read: (value: unknown, path?: string) => T;
  /** Writes canonical JSON text: keys in the order of the schema, no blanks. */
  readonly write: (value: T) => string;
}

/** Why a text or a value was refused. */
export class ReadError extends Error {
  /** Where the fault lies, as a JSON pointer; empty for the whole document. */
  readonly path: string;
  /** What is wrong there. */
  readonly fault: string;

  constructor(path: string, fault: string) {
    super(`${path === "" ? "the document" : path}: ${fault}`);
    this.name = "ReadError";
    this.path = path;
    this.fault = fault;
  }
}

declare const form: unique symbol;

/** A text or a number that was checked. Only a codec can make one. */
export type Checked<Base, Name extends string> = Base & {
  readonly [form]: Name;
};

/** A list of at least one item. */
export type OneOrMore<T> = readonly [T, ...T[]];

/** A mapping with exactly one of several keys. */
export type OneOf<Keys> = {
  readonly [Key in keyof Keys]: Pick<Keys, Key> & {
    readonly [Other in Exclude<keyof Keys, Key>]?: never;
  };
}[keyof Keys];

/** Any value of JSON but `null`, which no depth of it may hold. */
export type Free =
  | string
  | number
  | boolean
  | readonly Free[]
  | { readonly [key: string]: Free };

/** How many lists and mappings may stand within one another. */
const DEEPEST = 64;

interface Field<T, IsRequired extends boolean> {
  readonly codec: Codec<T>;
  readonly isRequired: IsRequired;
  readonly isCollection: boolean;
}

/** The fields of a mapping, each as the type has it. */
type Fields<T> = {
  readonly [Key in keyof T]-?: object extends Pick<T, Key>
    ? Field<Exclude<T[Key], undefined>, false>
    : Field<T[Key], true>;
};

/** A codec of which only the field that holds it knows the type. */
interface AnyCodec {
  readonly read: (value: unknown, path?: string) => unknown;
  readonly write: (value: never) => string;
}

interface AnyField {
  readonly codec: AnyCodec;
  readonly isRequired: boolean;
  readonly isCollection: boolean;
}

function codec<T>(
  read: (value: unknown, path: string) => T,
  write: (value: T) => string,
): Codec<T> {
  return {
    parse: (text) => read(parseJson(text), ""),
    read: (value, path = "") => read(value, path),
    write,
  };
}

/** Computes a value when it is first asked for: definitions refer to later ones. */
function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

function required<T>(of: Codec<T>): Field<T, true> {
  return { codec: of, isRequired: true, isCollection: false };
}

function optional<T>(of: Codec<T>): Field<T, false> {
  return { codec: of, isRequired: false, isCollection: false };
}

/** A list or a map that is left out where it is empty. */
function collection<T>(of: Codec<T>): Field<T, false> {
  return { codec: of, isRequired: false, isCollection: true };
}

function struct<T extends object>(
  fields: () => Fields<NoInfer<T>>,
  least = 0,
): Codec<T> {
  const known = once<ReadonlyMap<string, AnyField>>(
    () => new Map(Object.entries<AnyField>(fields())),
  );
  return codec(
    (value, path) => {
      const entries = readFields(known(), mapping(value, path), path);
      if (entries.length < least) {
        throw new ReadError(path, `at least ${least} of the keys is needed`);
      }
      return Object.fromEntries(entries) as T;
    },
    (value) => writeFields(known(), value),
  );
}

function readFields(
  known: ReadonlyMap<string, AnyField>,
  source: Mapping,
  path: string,
): (readonly [string, unknown])[] {
  for (const key of Object.keys(source)) {
    if (!known.has(key)) {
      throw new ReadError(path, `the key ${quoted(key)} is unknown`);
    }
  }
  const entries: (readonly [string, unknown])[] = [];
  for (const [key, field] of known) {
    if (Object.hasOwn(source, key)) {
      const value = field.codec.read(source[key], below(path, key));
      entries.push([key, value]);
    } else if (field.isRequired) {
      throw new ReadError(path, `the key ${quoted(key)} is missing`);
    }
  }
  return entries;
}

function writeFields(
  known: ReadonlyMap<string, AnyField>,
  source: object,
): string {
  const values = new Map<string, unknown>(Object.entries(source));
  const written: string[] = [];
  for (const [key, field] of known) {
    const value = values.get(key);
    if (value === undefined) {
      continue;
    }
    const text = field.codec.write(value as never);
    if (!field.isCollection || (text !== "[]" && text !== "{}")) {
      written.push(`${quoted(key)}:${text}`);
    }
  }
  return `{${written.join(",")}}`;
}

function choice<Keys>(
  codecs: () => {
    readonly [Key in keyof Keys]: Codec<Keys[Key]>;
  },
): Codec<OneOf<Keys>> {
  const known = once<ReadonlyMap<string, AnyField>>(() => {
    const fields = Object.entries<AnyCodec>(codecs()).map(
      ([key, of]) =>
        [key, { codec: of, isRequired: false, isCollection: false }] as const,
    );
    return new Map(fields);
  });
  return codec(
    (value, path) => {
      const entries = readFields(known(), mapping(value, path), path);
      if (entries.length !== 1) {
        const keys = [...known().keys()].join(", ");
        throw new ReadError(path, `exactly one of ${keys} is needed`);
      }
      return Object.fromEntries(entries) as OneOf<Keys>;
    },
    (value) => writeFields(known(), value),
  );
}

function union<Tag extends string, T extends { readonly [K in Tag]: string }>(
  tag: Tag,
  codecs: () => {
    readonly [Value in T[Tag]]: Codec<
      Extract<T, { readonly [K in Tag]: Value }>
    >;
  },
): Codec<T> {
  const known = once<ReadonlyMap<unknown, AnyCodec>>(
    () => new Map(Object.entries<AnyCodec>(codecs())),
  );
  return codec(
    (value, path) => {
      const source = mapping(value, path);
      if (!Object.hasOwn(source, tag)) {
        throw new ReadError(path, `the key ${quoted(tag)} is missing`);
      }
      const of = known().get(source[tag]);
      if (of === undefined) {
        const values = [...known().keys()].join(", ");
        throw new ReadError(below(path, tag), `it is none of ${values}`);
      }
      return of.read(value, path) as T;
    },
    (value) => {
      const of = known().get(value[tag]);
      if (of === undefined) {
        throw new TypeError(`${value[tag]} is no ${tag}`);
      }
      return of.write(value as never);
    },
  );
}

function list<T>(of: Codec<T>): Codec<readonly T[]> {
  return codec<readonly T[]>(
    (value, path) => {
      if (!Array.isArray(value)) {
        throw new ReadError(path, "it is no list");
      }
      return Array.from(value, (item: unknown, index) =>
        of.read(item, `${path}/${index}`),
      );
    },
    (items) => `[${items.map((item) => of.write(item)).join(",")}]`,
  );
}

function oneOrMore<T>(of: Codec<T>): Codec<OneOrMore<T>> {
  const { read, write } = list(of);
  return codec<OneOrMore<T>>((value, path) => {
    const [first, ...rest] = read(value, path);
    if (first === undefined) {
      throw new ReadError(path, "the list is empty");
    }
    return [first, ...rest];
  }, write);
}

function map<Key extends string, Value>(
  of: () => readonly [Codec<Key>, Codec<Value>],
): Codec<{ readonly [K in Key]: Value }> {
  return codec(
    (value, path) => {
      const [keys, values] = of();
      const entries = Object.entries(mapping(value, path)).map(
        ([key, entry]) => {
          const place = below(path, key);
          return [keys.read(key, place), values.read(entry, place)] as const;
        },
      );
      return Object.fromEntries(entries) as { readonly [K in Key]: Value };
    },
    (value) => {
      const [, values] = of();
      return writeEntries(Object.entries<Value>(value), values.write);
    },
  );
}

function writeEntries<T>(
  entries: readonly (readonly [string, T])[],
  write: (value: T) => string,
): string {
  const sorted = [...entries].sort(([a], [b]) => compareByCodePoint(a, b));
  const written = sorted.map(
    ([key, value]) => `${quoted(key)}:${write(value)}`,
  );
  return `{${written.join(",")}}`;
}

function constant<T extends string>(expected: T): Codec<T> {
  return codec((value, path) => {
    if (value !== expected) {
      throw new ReadError(path, `it is not ${quoted(expected)}`);
    }
    return expected;
  }, quoted);
}

function boolean(): Codec<boolean> {
  return codec((value, path) => {
    if (typeof value !== "boolean") {
      throw new ReadError(path, "it is neither true nor false");
    }
    return value;
  }, String);
}

function enumeration<T extends string>(values: {
  readonly [name: string]: T;
}): Codec<T> {
  const known: ReadonlyMap<unknown, T> = new Map(
    Object.values(values).map((value) => [value, value]),
  );
  return codec((value, path) => {
    const found = known.get(value);
    if (found === undefined) {
      const all = [...known.keys()].join(", ");
      throw new ReadError(path, `it is none of ${all}`);
    }
    return found;
  }, quoted);
}

function text<T extends string>(
  name: string,
  pattern: RegExp,
  longest = Infinity,
): Codec<T> {
  return codec((value, path) => {
    if (typeof value !== "string") {
      throw new ReadError(path, "it is no text");
    }
    // A text of so few units cannot have too many characters.
    const isLong = value.length > longest && [...value].length > longest;
    if (isLong) {
      throw new ReadError(path, `it has more than ${longest} characters`);
    }
    if (!isWellFormed(value) || !pattern.test(value)) {
      throw new ReadError(path, `${quoted(value)} is no ${name}`);
    }
    return value as T;
  }, quoted);
}

function number<T extends number>(least: number, greatest: number): Codec<T> {
  return codec(
    (value, path) => {
      if (typeof value !== "number") {
        throw new ReadError(path, "it is no number");
      }
      if (!(value >= least && value <= greatest)) {
        const bounds = `${least} and ${greatest}`;
        throw new ReadError(path, `${value} is not between ${bounds}`);
      }
      return value as T;
    },
    (value) => JSON.stringify(value),
  );
}

function whole<T extends number>(least: number, greatest: number): Codec<T> {
  const { read, write } = number<T>(least, greatest);
  return codec((value, path) => {
    if (typeof value === "number" && !Number.isInteger(value)) {
      throw new ReadError(path, `${value} is no whole number`);
    }
    return read(value, path);
  }, write);
}

function free(): Codec<Free> {
  return codec((value, path) => readFree(value, path, 0), writeFree);
}

function readFree(value: unknown, path: string, depth: number): Free {
  if (depth > DEEPEST) {
    throw new ReadError(path, `it lies deeper than ${DEEPEST} collections`);
  }
  if (typeof value === "boolean") {
    return value;
  }
  if (typeof value === "string" && isWellFormed(value)) {
    return value;
  }
  if (typeof value === "number" && Number.isFinite(value)) {
    return value;
  }
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown, index) =>
      readFree(item, `${path}/${index}`, depth + 1),
    );
  }
  if (isMapping(value)) {
    const entries = Object.entries(value).map(([key, entry]) => {
      const place = below(path, key);
      if (!isWellFormed(key)) {
        throw new ReadError(place, "the key has half of a surrogate pair");
      }
      return [key, readFree(entry, place, depth + 1)] as const;
    });
    return Object.fromEntries(entries);
  }
  throw new ReadError(path, `${quoted(value)} is no value`);
}

function writeFree(value: Free): string {
  if (typeof value !== "object") {
    return JSON.stringify(value);
  }
  if (isList(value)) {
    return `[${value.map(writeFree).join(",")}]`;
  }
  return writeEntries(Object.entries(value), writeFree);
}

function isList(value: Free): value is readonly Free[] {
  return Array.isArray(value);
}

interface Mapping {
  readonly [key: string]: unknown;
}

function isMapping(value: unknown): value is Mapping {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function mapping(value: unknown, path: string): Mapping {
  if (!isMapping(value)) {
    throw new ReadError(path, "it is no mapping");
  }
  return value;
}

/** The pointer of a key within the mapping at a pointer. */
function below(path: string, key: string): string {
  return `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** A value as JSON writes it, for messages and for texts. */
function quoted(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

/** Whether no half of a surrogate pair stands alone. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

function compareByCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    if (a.charCodeAt(index) !== b.charCodeAt(index)) {
      // Where two pairs differ in their second half alone, these are the halves.
      return (a.codePointAt(index) ?? 0) - (b.codePointAt(index) ?? 0);
    }
  }
  return a.length - b.length;
}

/**
 * Reads JSON text. Unlike JSON.parse it refuses a key written twice, a number
 * that is too great for a binary64, half of a surrogate pair, and more than 64
 * collections within one another.
 */
function parseJson(text: string): unknown {
  let offset = 0;

  function fail(path: string, fault: string): never {
    throw new ReadError(path, `${fault} at offset ${offset}`);
  }

  /** Takes what the pattern, which is sticky, finds here. */
  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0];
    offset += found?.length ?? 0;
    return found;
  }

  function takeMark(mark: string): boolean {
    take(BLANKS);
    const isThere = text.startsWith(mark, offset);
    offset += isThere ? mark.length : 0;
    return isThere;
  }

  function takeText(path: string): string | undefined {
    take(BLANKS);
    const token = take(STRING);
    if (token === undefined) {
      return undefined;
    }
    const value = JSON.parse(token) as string;
    return isWellFormed(value)
      ? value
      : fail(path, "half of a surrogate pair before");
  }

  function takeNumber(path: string): number | undefined {
    const token = take(NUMBER);
    if (token === undefined) {
      return undefined;
    }
    const value = Number(token);
    return Number.isFinite(value) ? value : fail(path, `${token} is too great`);
  }

  function takeList(path: string, depth: number): unknown[] {
    const items: unknown[] = [];
    if (takeMark("]")) {
      return items;
    }
    do {
      items.push(takeValue(`${path}/${items.length}`, depth));
    } while (takeMark(","));
    return takeMark("]") ? items : fail(path, "a comma or ] is missing");
  }

  function takeMapping(path: string, depth: number): Mapping {
    const entries = new Map<string, unknown>();
    if (takeMark("}")) {
      return {};
    }
    do {
      const key = takeText(path) ?? fail(path, "a key is missing");
      if (entries.has(key)) {
        fail(path, `the key ${quoted(key)} is written twice`);
      }
      if (!takeMark(":")) {
        fail(path, "a colon is missing");
      }
      entries.set(key, takeValue(below(path, key), depth));
    } while (takeMark(","));
    return takeMark("}")
      ? Object.fromEntries(entries)
      : fail(path, "a comma or } is missing");
  }

  function takeValue(path: string, depth: number): unknown {
    const isOpen = takeMark("{") || takeMark("[");
    if (isOpen) {
      if (depth >= DEEPEST) {
        fail(path, `more than ${DEEPEST} collections within one another`);
      }
      const within = text[offset - 1] === "{" ? takeMapping : takeList;
      return within(path, depth + 1);
    }
    for (const [word, value] of WORDS) {
      if (takeMark(word)) {
        return value;
      }
    }
    return takeText(path) ?? takeNumber(path) ?? fail(path, "no value stands");
  }

  const value = takeValue("", 0);
  take(BLANKS);
  return offset === text.length ? value : fail("", "more text follows");
}

const BLANKS = /[ \t\n\r]*/y;
const STRING =
  /"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*"/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORDS = [
  ["true", true],
  ["false", false],
  ["null", null],
] as const;
