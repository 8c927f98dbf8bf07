// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * A visit of one or more persons to one or more countries. A visit whose visitors act for two
 * sides or more is a joint one.
 *
 * @param id The identifier of the record, unique among the records of its kind. It stays the
 * same when names change.
 * @param date The days of the visit.
 * @param visitors Who visits; at least one.
 * @param status How far it had come on the day `as_of`.
 * @param sources Where the facts of the record come from; at least one source.
 * @param title A title, where the visit is known by one.
 * @param rank The rank of the visit as the source states it. Absent: not stated.
 * @param weekday The day of the week of `date`, as the source prints it.
 * @param accompanying Who travels along. Empty where it is absent.
 * @param accompanies The person whose visit this one goes along with.
 * @param purpose What the visit is for.
 * @param topics What is spoken about. Empty where it is absent.
 * @param stops Where the visit leads to, in the order of time. Empty where it is absent.
 * @param meetings The meetings that belong to the visit alone. Empty where it is absent.
 * @param previousDate The days for which the visit was planned before it was postponed.
 * @param outcomes What came of it. Empty where it is absent.
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
public record Visit(
    VisitId id,
    Span date,
    List<Participant> visitors,
    Status status,
    List<Citation> sources,
    Optional<Text> title,
    Optional<Rank> rank,
    Optional<Weekdays> weekday,
    List<Participant> accompanying,
    Optional<PersonId> accompanies,
    Optional<Prose> purpose,
    List<TopicId> topics,
    List<Stop> stops,
    List<VisitMeeting> meetings,
    Optional<Span> previousDate,
    List<Ref> outcomes,
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
    public Visit {
        Fields.given("id", id);
        Fields.given("date", date);
        visitors = Fields.given("visitors", visitors, 1);
        Fields.given("status", status);
        sources = Fields.given("sources", sources, 1);
        Fields.given("title", title);
        Fields.given("rank", rank);
        Fields.given("weekday", weekday);
        accompanying = Fields.given("accompanying", accompanying, 0);
        Fields.given("accompanies", accompanies);
        Fields.given("purpose", purpose);
        topics = Fields.given("topics", topics, 0);
        stops = Fields.given("stops", stops, 0);
        meetings = Fields.given("meetings", meetings, 0);
        Fields.given("previous_date", previousDate);
        outcomes = Fields.given("outcomes", outcomes, 0);
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
        return RecordType.VISIT;
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Visit fromTree(Object tree) {
        var from = Fields.of(tree);
        from.constant("type", "visit");
        var one = new Visit(
            from.required("id", VisitId::fromTree),
            from.required("date", Span::fromTree),
            from.required("visitors", Fields.list(Participant::fromTree, 1)),
            from.required("status", Status::fromTree),
            from.required("sources", Fields.list(Citation::fromTree, 1)),
            from.optional("title", Text::fromTree),
            from.optional("rank", Rank::fromTree),
            from.optional("weekday", Weekdays::fromTree),
            from.optional("accompanying", Fields.list(Participant::fromTree, 0)).orElse(List.of()),
            from.optional("accompanies", PersonId::fromTree),
            from.optional("purpose", Prose::fromTree),
            from.optional("topics", Fields.list(TopicId::fromTree, 0)).orElse(List.of()),
            from.optional("stops", Fields.list(Stop::fromTree, 0)).orElse(List.of()),
            from.optional("meetings", Fields.list(VisitMeeting::fromTree, 0)).orElse(List.of()),
            from.optional("previous_date", Span::fromTree),
            from.optional("outcomes", Fields.list(Ref::fromTree, 0)).orElse(List.of()),
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
            .put("type", "visit")
            .put("id", id)
            .put("date", date)
            .put("visitors", visitors)
            .put("status", status)
            .put("sources", sources)
            .putPresent("title", title)
            .putPresent("rank", rank)
            .putPresent("weekday", weekday)
            .putPresent("accompanying", accompanying)
            .putPresent("accompanies", accompanies)
            .putPresent("purpose", purpose)
            .putPresent("topics", topics)
            .putPresent("stops", stops)
            .putPresent("meetings", meetings)
            .putPresent("previous_date", previousDate)
            .putPresent("outcomes", outcomes)
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
