// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * A frame under which several deployments stand.
 *
 * @param id The identifier of the record, unique among the records of its kind. It stays the
 * same when names change.
 * @param title The name of the operation.
 * @param sources Where the facts of the record come from; at least one source.
 * @param organisation The organisation that leads it.
 * @param since The first day.
 * @param until The last day, inclusive.
 * @param areas Where it takes place. Empty where it is absent.
 * @param unitKind Of what its units are.
 * @param unitCount How many units it has.
 * @param mandate The document on which it rests.
 * @param topics The topics to which it belongs. Empty where it is absent.
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
public record Operation(
    OperationId id,
    Text title,
    List<Citation> sources,
    Optional<OrganisationId> organisation,
    Optional<Date> since,
    Optional<Date> until,
    List<CountryOrPlace> areas,
    Optional<DeploymentKind> unitKind,
    Optional<Count> unitCount,
    Optional<DocumentId> mandate,
    List<TopicId> topics,
    ExternalIds ids,
    List<Id> previousIds,
    List<Text> open,
    List<Dispute> disputed,
    Optional<Prose> notes,
    Ext ext
) implements Record {
    /** Refuses what the schema refuses. */
    public Operation {
        Fields.given("id", id);
        Fields.given("title", title);
        sources = Fields.given("sources", sources, 1);
        Fields.given("organisation", organisation);
        Fields.given("since", since);
        Fields.given("until", until);
        areas = Fields.given("areas", areas, 0);
        Fields.given("unit_kind", unitKind);
        Fields.given("unit_count", unitCount);
        Fields.given("mandate", mandate);
        topics = Fields.given("topics", topics, 0);
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
        return RecordType.OPERATION;
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Operation fromTree(Object tree) {
        var from = Fields.of(tree);
        from.constant("type", "operation");
        var one = new Operation(
            from.required("id", OperationId::fromTree),
            from.required("title", Text::fromTree),
            from.required("sources", Fields.list(Citation::fromTree, 1)),
            from.optional("organisation", OrganisationId::fromTree),
            from.optional("since", Date::fromTree),
            from.optional("until", Date::fromTree),
            from.optional("areas", Fields.list(CountryOrPlace::fromTree, 0)).orElse(List.of()),
            from.optional("unit_kind", DeploymentKind::fromTree),
            from.optional("unit_count", Count::fromTree),
            from.optional("mandate", DocumentId::fromTree),
            from.optional("topics", Fields.list(TopicId::fromTree, 0)).orElse(List.of()),
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
            .put("type", "operation")
            .put("id", id)
            .put("title", title)
            .put("sources", sources)
            .putPresent("organisation", organisation)
            .putPresent("since", since)
            .putPresent("until", until)
            .putPresent("areas", areas)
            .putPresent("unit_kind", unitKind)
            .putPresent("unit_count", unitCount)
            .putPresent("mandate", mandate)
            .putPresent("topics", topics)
            .putPresent("ids", ids)
            .putPresent("previous_ids", previousIds)
            .putPresent("open", open)
            .putPresent("disputed", disputed)
            .putPresent("notes", notes)
            .putPresent("ext", ext)
            .done();
    }
}
