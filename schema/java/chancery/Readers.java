// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The functions that read the types. */
final class Readers {
    private static final Map<Class<?>, Function<Object, ?>> ALL = new HashMap<>();

    static {
        put(Record.class, Record::fromTree);
        put(RecordType.class, RecordType::fromTree);
        put(Dossier.class, Dossier::fromTree);
        put(Visit.class, Visit::fromTree);
        put(Meeting.class, Meeting::fromTree);
        put(MinisterialMeeting.class, MinisterialMeeting::fromTree);
        put(Deployment.class, Deployment::fromTree);
        put(Operation.class, Operation::fromTree);
        put(Statement.class, Statement::fromTree);
        put(Document.class, Document::fromTree);
        put(Coverage.class, Coverage::fromTree);
        put(Person.class, Person::fromTree);
        put(Office.class, Office::fromTree);
        put(Organisation.class, Organisation::fromTree);
        put(Country.class, Country::fromTree);
        put(Place.class, Place::fromTree);
        put(Topic.class, Topic::fromTree);
        put(Source.class, Source::fromTree);
        put(Beginning.class, Beginning::fromTree);
        put(Capacity.class, Capacity::fromTree);
        put(Citation.class, Citation::fromTree);
        put(Completeness.class, Completeness::fromTree);
        put(Contributor.class, Contributor::fromTree);
        put(Contributors.class, Contributors::fromTree);
        put(Count.class, Count::fromTree);
        put(CountryCode.class, CountryCode::fromTree);
        put(CountryOrOrganisation.class, CountryOrOrganisation::fromTree);
        put(CountryOrOrganisation.OfCountry.class, CountryOrOrganisation::fromTree);
        put(CountryOrOrganisation.OfOrganisation.class, CountryOrOrganisation::fromTree);
        put(CountryOrPlace.class, CountryOrPlace::fromTree);
        put(CountryOrPlace.OfCountry.class, CountryOrPlace::fromTree);
        put(CountryOrPlace.OfPlace.class, CountryOrPlace::fromTree);
        put(CountryStatus.class, CountryStatus::fromTree);
        put(CoverageId.class, CoverageId::fromTree);
        put(CoverageSubject.class, CoverageSubject::fromTree);
        put(CoverageSubject.OfPerson.class, CoverageSubject::fromTree);
        put(CoverageSubject.OfOffice.class, CoverageSubject::fromTree);
        put(CoverageSubject.OfOrganisation.class, CoverageSubject::fromTree);
        put(CoverageSubject.OfCountry.class, CoverageSubject::fromTree);
        put(CoveredKind.class, CoveredKind::fromTree);
        put(DatasetKey.class, DatasetKey::fromTree);
        put(Date.class, Date::fromTree);
        put(DeploymentId.class, DeploymentId::fromTree);
        put(DeploymentKind.class, DeploymentKind::fromTree);
        put(Dispute.class, Dispute::fromTree);
        put(DocumentId.class, DocumentId::fromTree);
        put(DocumentKind.class, DocumentKind::fromTree);
        put(DocumentRef.class, DocumentRef::fromTree);
        put(DocumentRef.OfDocument.class, DocumentRef::fromTree);
        put(DocumentStatus.class, DocumentStatus::fromTree);
        put(Ending.class, Ending::fromTree);
        put(Existence.class, Existence::fromTree);
        put(Ext.class, Ext::fromTree);
        put(ExtValue.class, ExtValue::fromTree);
        put(ExtValue.OfText.class, ExtValue::fromTree);
        put(ExtValue.OfNumber.class, ExtValue::fromTree);
        put(ExtValue.OfBoolean.class, ExtValue::fromTree);
        put(ExtValue.OfList.class, ExtValue::fromTree);
        put(ExtValue.OfMapping.class, ExtValue::fromTree);
        put(ExternalIds.class, ExternalIds::fromTree);
        put(FormerCode.class, FormerCode::fromTree);
        put(FullDate.class, FullDate::fromTree);
        put(Id.class, Id::fromTree);
        put(LanguageTag.class, LanguageTag::fromTree);
        put(Latitude.class, Latitude::fromTree);
        put(Longitude.class, Longitude::fromTree);
        put(Medium.class, Medium::fromTree);
        put(MeetingId.class, MeetingId::fromTree);
        put(MeetingKind.class, MeetingKind::fromTree);
        put(MeetingRef.class, MeetingRef::fromTree);
        put(MeetingRef.OfMeeting.class, MeetingRef::fromTree);
        put(MeetingRef.OfMinisterialMeeting.class, MeetingRef::fromTree);
        put(Membership.class, Membership::fromTree);
        put(MembershipRole.class, MembershipRole::fromTree);
        put(MinisterialLevel.class, MinisterialLevel::fromTree);
        put(MinisterialMeetingId.class, MinisterialMeetingId::fromTree);
        put(Names.class, Names::fromTree);
        put(Namespace.class, Namespace::fromTree);
        put(OfficeId.class, OfficeId::fromTree);
        put(OfficeOrPerson.class, OfficeOrPerson::fromTree);
        put(OfficeOrPerson.OfOffice.class, OfficeOrPerson::fromTree);
        put(OfficeOrPerson.OfPerson.class, OfficeOrPerson::fromTree);
        put(OperationId.class, OperationId::fromTree);
        put(OrganisationId.class, OrganisationId::fromTree);
        put(OrganisationKind.class, OrganisationKind::fromTree);
        put(Participant.class, Participant::fromTree);
        put(ParticipantRole.class, ParticipantRole::fromTree);
        put(ParticipationMode.class, ParticipationMode::fromTree);
        put(PersonId.class, PersonId::fromTree);
        put(PlaceCountry.class, PlaceCountry::fromTree);
        put(PlaceId.class, PlaceId::fromTree);
        put(PlaceKind.class, PlaceKind::fromTree);
        put(Portfolio.class, Portfolio::fromTree);
        put(Prose.class, Prose::fromTree);
        put(Quantity.class, Quantity::fromTree);
        put(Rank.class, Rank::fromTree);
        put(Ref.class, Ref::fromTree);
        put(Ref.OfPerson.class, Ref::fromTree);
        put(Ref.OfOffice.class, Ref::fromTree);
        put(Ref.OfOrganisation.class, Ref::fromTree);
        put(Ref.OfCountry.class, Ref::fromTree);
        put(Ref.OfPlace.class, Ref::fromTree);
        put(Ref.OfVisit.class, Ref::fromTree);
        put(Ref.OfMeeting.class, Ref::fromTree);
        put(Ref.OfMinisterialMeeting.class, Ref::fromTree);
        put(Ref.OfDeployment.class, Ref::fromTree);
        put(Ref.OfOperation.class, Ref::fromTree);
        put(Ref.OfDocument.class, Ref::fromTree);
        put(Ref.OfTopic.class, Ref::fromTree);
        put(Relation.class, Relation::fromTree);
        put(RelationKind.class, RelationKind::fromTree);
        put(Seats.class, Seats::fromTree);
        put(Session.class, Session::fromTree);
        put(Sha256.class, Sha256::fromTree);
        put(SourceId.class, SourceId::fromTree);
        put(SourceKind.class, SourceKind::fromTree);
        put(Span.class, Span::fromTree);
        put(StatementId.class, StatementId::fromTree);
        put(StatementKind.class, StatementKind::fromTree);
        put(Status.class, Status::fromTree);
        put(Stop.class, Stop::fromTree);
        put(StopKind.class, StopKind::fromTree);
        put(Strength.class, Strength::fromTree);
        put(StrengthKind.class, StrengthKind::fromTree);
        put(Tenure.class, Tenure::fromTree);
        put(Text.class, Text::fromTree);
        put(TopicId.class, TopicId::fromTree);
        put(Url.class, Url::fromTree);
        put(Vacancy.class, Vacancy::fromTree);
        put(VisitId.class, VisitId::fromTree);
        put(VisitMeeting.class, VisitMeeting::fromTree);
        put(Weekdays.class, Weekdays::fromTree);
    }

    private Readers() {}

    private static <S, T extends S> void put(Class<T> type, Function<Object, S> read) {
        ALL.put(type, read);
    }

    /** Reads a type of the schema. */
    static Function<Object, ?> of(Class<?> type) {
        if (!ALL.containsKey(type)) {
            throw new IllegalArgumentException(type + " is no type of the schema");
        }
        return ALL.get(type);
    }
}
