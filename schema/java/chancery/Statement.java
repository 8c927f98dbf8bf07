// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * What a speaker said. It is a claim of its speaker, and never a fact of the data set.
 *
 * @param id The identifier of the record, unique among the records of its kind. It stays the
 * same when names change.
 * @param kind What kind of statement it is.
 * @param speaker Who made it.
 * @param date When it was made.
 * @param summary What was said, in the words of the keepers of the data.
 * @param topics What it is about; at least one topic.
 * @param sources Where the facts of the record come from; at least one source.
 * @param visit The visit at which it was made. A statement has at most one of `visit`,
 * `meeting` and `ministerial_meeting`.
 * @param meeting The meeting at which it was made.
 * @param ministerialMeeting The ministerial meeting at which it was made.
 * @param addressees To whom it is addressed. Empty where it is absent.
 * @param beneficiaries For whose good it is: those whom a pledge or an assurance is for. Empty
 * where it is absent.
 * @param about Of whom or of what it speaks. Empty where it is absent.
 * @param asks What it asks for, one matter a text. Empty where it is absent.
 * @param quote Words of the speaker, at most 30.
 * @param language The language of `quote`.
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
public record Statement(
    StatementId id,
    StatementKind kind,
    Participant speaker,
    Span date,
    Prose summary,
    List<TopicId> topics,
    List<Citation> sources,
    Optional<VisitId> visit,
    Optional<MeetingId> meeting,
    Optional<MinisterialMeetingId> ministerialMeeting,
    List<Ref> addressees,
    List<Ref> beneficiaries,
    List<Ref> about,
    List<Text> asks,
    Optional<Text> quote,
    Optional<LanguageTag> language,
    ExternalIds ids,
    List<Id> previousIds,
    List<Text> open,
    List<Dispute> disputed,
    Optional<Prose> notes,
    Ext ext
) implements Record {
    /** Refuses what the schema refuses. */
    public Statement {
        Fields.given("id", id);
        Fields.given("kind", kind);
        Fields.given("speaker", speaker);
        Fields.given("date", date);
        Fields.given("summary", summary);
        topics = Fields.given("topics", topics, 1);
        sources = Fields.given("sources", sources, 1);
        Fields.given("visit", visit);
        Fields.given("meeting", meeting);
        Fields.given("ministerial_meeting", ministerialMeeting);
        addressees = Fields.given("addressees", addressees, 0);
        beneficiaries = Fields.given("beneficiaries", beneficiaries, 0);
        about = Fields.given("about", about, 0);
        asks = Fields.given("asks", asks, 0);
        Fields.given("quote", quote);
        Fields.given("language", language);
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
        return RecordType.STATEMENT;
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Statement fromTree(Object tree) {
        var from = Fields.of(tree);
        from.constant("type", "statement");
        var one = new Statement(
            from.required("id", StatementId::fromTree),
            from.required("kind", StatementKind::fromTree),
            from.required("speaker", Participant::fromTree),
            from.required("date", Span::fromTree),
            from.required("summary", Prose::fromTree),
            from.required("topics", Fields.list(TopicId::fromTree, 1)),
            from.required("sources", Fields.list(Citation::fromTree, 1)),
            from.optional("visit", VisitId::fromTree),
            from.optional("meeting", MeetingId::fromTree),
            from.optional("ministerial_meeting", MinisterialMeetingId::fromTree),
            from.optional("addressees", Fields.list(Ref::fromTree, 0)).orElse(List.of()),
            from.optional("beneficiaries", Fields.list(Ref::fromTree, 0)).orElse(List.of()),
            from.optional("about", Fields.list(Ref::fromTree, 0)).orElse(List.of()),
            from.optional("asks", Fields.list(Text::fromTree, 0)).orElse(List.of()),
            from.optional("quote", Text::fromTree),
            from.optional("language", LanguageTag::fromTree),
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
            .put("type", "statement")
            .put("id", id)
            .put("kind", kind)
            .put("speaker", speaker)
            .put("date", date)
            .put("summary", summary)
            .put("topics", topics)
            .put("sources", sources)
            .putPresent("visit", visit)
            .putPresent("meeting", meeting)
            .putPresent("ministerial_meeting", ministerialMeeting)
            .putPresent("addressees", addressees)
            .putPresent("beneficiaries", beneficiaries)
            .putPresent("about", about)
            .putPresent("asks", asks)
            .putPresent("quote", quote)
            .putPresent("language", language)
            .putPresent("ids", ids)
            .putPresent("previous_ids", previousIds)
            .putPresent("open", open)
            .putPresent("disputed", disputed)
            .putPresent("notes", notes)
            .putPresent("ext", ext)
            .done();
    }
}
