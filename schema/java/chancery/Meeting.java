// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * A meeting that stands by itself, such as a summit that several visits attend.
 *
 * @param id The identifier of the record, unique among the records of its kind. It stays the
 * same when names change.
 * @param date The days of the meeting.
 * @param status How far it had come on the day `as_of`.
 * @param sources Where the facts of the record come from; at least one source.
 * @param title A title, where the meeting is known by one.
 * @param kind What kind of meeting it is. Absent: the source does not say.
 * @param medium By which means the participants meet. People who leave it out mean
 * `"in-person"`; here it is always written.
 * @param weekday The day of the week of `date`, as the source prints it.
 * @param country The country in which it takes place.
 * @param place The place at which it takes place.
 * @param body The body that meets.
 * @param hosts Who receives the others. Empty where it is absent.
 * @param participants Who takes part. Empty where it is absent.
 * @param participantsComplete Whether all who take part are listed. People who leave it out
 * mean `false`; here it is always written.
 * @param attendance How many take part.
 * @param topics What is spoken about. Empty where it is absent.
 * @param deployment The deployment that is visited or spoken about.
 * @param outcomes The documents that came of it. Empty where it is absent.
 * @param previousDate The days for which it was planned before it was postponed.
 * @param asOf The day on which the status held. By default the day on which the newest of the
 * sources was published.
 * @param remarks Text of an imported row, word for word.
 * @param ids The identifiers of the same thing in other data sets, by the data set's key. Empty
 * where it is absent.
 * @param previousIds Identifiers of records that were merged into this one. They are never used
 * again. Empty where it is absent.
 * @param open What the sources leave open, one matter a text. Empty where it is absent.
 * @param disputed Fields of which other sources say something else. The field itself holds the
 * value preferred. Empty where it is absent.
 * @param notes Notes of the keepers of the data.
 * @param ext A project's own fields, by namespace. Empty where it is absent.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Meeting(
    MeetingId id,
    Span date,
    Status status,
    List<Citation> sources,
    Optional<Text> title,
    Optional<MeetingKind> kind,
    Medium medium,
    Optional<Weekdays> weekday,
    Optional<CountryCode> country,
    Optional<PlaceId> place,
    Optional<OrganisationId> body,
    List<Participant> hosts,
    List<Participant> participants,
    boolean participantsComplete,
    Optional<Count> attendance,
    List<TopicId> topics,
    Optional<DeploymentId> deployment,
    List<DocumentRef> outcomes,
    Optional<Span> previousDate,
    Optional<FullDate> asOf,
    Optional<Prose> remarks,
    ExternalIds ids,
    List<Id> previousIds,
    List<Text> open,
    List<Dispute> disputed,
    Optional<Prose> notes,
    Ext ext
) implements Record {
    /** Refuses what the schema refuses. */
    public Meeting {
        Fields.given("id", id);
        Fields.given("date", date);
        Fields.given("status", status);
        sources = Fields.given("sources", sources, 1);
        Fields.given("title", title);
        Fields.given("kind", kind);
        Fields.given("medium", medium);
        Fields.given("weekday", weekday);
        Fields.given("country", country);
        Fields.given("place", place);
        Fields.given("body", body);
        hosts = Fields.given("hosts", hosts, 0);
        participants = Fields.given("participants", participants, 0);
        Fields.given("attendance", attendance);
        topics = Fields.given("topics", topics, 0);
        Fields.given("deployment", deployment);
        outcomes = Fields.given("outcomes", outcomes, 0);
        Fields.given("previous_date", previousDate);
        Fields.given("as_of", asOf);
        Fields.given("remarks", remarks);
        Fields.given("ids", ids);
        previousIds = Fields.given("previous_ids", previousIds, 0);
        open = Fields.given("open", open, 0);
        disputed = Fields.given("disputed", disputed, 0);
        Fields.given("notes", notes);
        Fields.given("ext", ext);
    }

    /**
     * The kind of the record. People may leave it out in a dossier, where the list names it.
     *
     * @return The kind.
     */
    @Override
    public RecordType type() {
        return RecordType.MEETING;
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Meeting fromTree(Object tree) {
        var from = Fields.of(tree);
        from.constant("type", "meeting");
        var one = new Meeting(
            from.required("id", MeetingId::fromTree),
            from.required("date", Span::fromTree),
            from.required("status", Status::fromTree),
            from.required("sources", Fields.list(Citation::fromTree, 1)),
            from.optional("title", Text::fromTree),
            from.optional("kind", MeetingKind::fromTree),
            from.required("medium", Medium::fromTree),
            from.optional("weekday", Weekdays::fromTree),
            from.optional("country", CountryCode::fromTree),
            from.optional("place", PlaceId::fromTree),
            from.optional("body", OrganisationId::fromTree),
            from.optional("hosts", Fields.list(Participant::fromTree, 0)).orElse(List.of()),
            from.optional("participants", Fields.list(Participant::fromTree, 0)).orElse(List.of()),
            from.required("participants_complete", Fields::bool),
            from.optional("attendance", Count::fromTree),
            from.optional("topics", Fields.list(TopicId::fromTree, 0)).orElse(List.of()),
            from.optional("deployment", DeploymentId::fromTree),
            from.optional("outcomes", Fields.list(DocumentRef::fromTree, 0)).orElse(List.of()),
            from.optional("previous_date", Span::fromTree),
            from.optional("as_of", FullDate::fromTree),
            from.optional("remarks", Prose::fromTree),
            from.optional("ids", ExternalIds::fromTree).orElse(ExternalIds.NONE),
            from.optional("previous_ids", Fields.list(Id::fromTree, 0)).orElse(List.of()),
            from.optional("open", Fields.list(Text::fromTree, 0)).orElse(List.of()),
            from.optional("disputed", Fields.list(Dispute::fromTree, 0)).orElse(List.of()),
            from.optional("notes", Prose::fromTree),
            from.optional("ext", Ext::fromTree).orElse(Ext.NONE));
        from.close();
        return one;
    }

    @Override
    public Object toTree() {
        return new Mapping()
            .put("type", "meeting")
            .put("id", id)
            .put("date", date)
            .put("status", status)
            .put("sources", sources)
            .putPresent("title", title)
            .putPresent("kind", kind)
            .put("medium", medium)
            .putPresent("weekday", weekday)
            .putPresent("country", country)
            .putPresent("place", place)
            .putPresent("body", body)
            .putPresent("hosts", hosts)
            .putPresent("participants", participants)
            .put("participants_complete", participantsComplete)
            .putPresent("attendance", attendance)
            .putPresent("topics", topics)
            .putPresent("deployment", deployment)
            .putPresent("outcomes", outcomes)
            .putPresent("previous_date", previousDate)
            .putPresent("as_of", asOf)
            .putPresent("remarks", remarks)
            .putPresent("ids", ids)
            .putPresent("previous_ids", previousIds)
            .putPresent("open", open)
            .putPresent("disputed", disputed)
            .putPresent("notes", notes)
            .putPresent("ext", ext)
            .done();
    }
}
