// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * Forces or experts sent to a country or an area.
 *
 * @param id The identifier of the record, unique among the records of its kind. It stays the
 * same when names change.
 * @param title The name of the deployment.
 * @param kind What is deployed.
 * @param sources Where the facts of the record come from; at least one source.
 * @param operation The operation of which it is a part.
 * @param organisation The organisation under which it stands.
 * @param host The country that hosts it.
 * @param area The area in which it moves, at sea or in the air; instead of `host`.
 * @param place The place at which it is based.
 * @param frameworkNation The country that leads it.
 * @param contributors Which countries take part in it, and how many.
 * @param strength How many persons it has, by day and by source. Empty where it is absent.
 * @param since The first day.
 * @param until The last day, inclusive.
 * @param purpose What it is for.
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
public record Deployment(
    DeploymentId id,
    Text title,
    DeploymentKind kind,
    List<Citation> sources,
    Optional<OperationId> operation,
    Optional<OrganisationId> organisation,
    Optional<CountryCode> host,
    Optional<PlaceId> area,
    Optional<PlaceId> place,
    Optional<CountryCode> frameworkNation,
    Optional<Contributors> contributors,
    List<Strength> strength,
    Optional<Date> since,
    Optional<Date> until,
    Optional<Prose> purpose,
    List<TopicId> topics,
    ExternalIds ids,
    List<Id> previousIds,
    List<Text> open,
    List<Dispute> disputed,
    Optional<Prose> notes,
    Ext ext
) implements Record {
    /** Refuses what the schema refuses. */
    public Deployment {
        Fields.given("id", id);
        Fields.given("title", title);
        Fields.given("kind", kind);
        sources = Fields.given("sources", sources, 1);
        Fields.given("operation", operation);
        Fields.given("organisation", organisation);
        Fields.given("host", host);
        Fields.given("area", area);
        Fields.given("place", place);
        Fields.given("framework_nation", frameworkNation);
        Fields.given("contributors", contributors);
        strength = Fields.given("strength", strength, 0);
        Fields.given("since", since);
        Fields.given("until", until);
        Fields.given("purpose", purpose);
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
        return RecordType.DEPLOYMENT;
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Deployment fromTree(Object tree) {
        var from = Fields.of(tree);
        from.constant("type", "deployment");
        var one = new Deployment(
            from.required("id", DeploymentId::fromTree),
            from.required("title", Text::fromTree),
            from.required("kind", DeploymentKind::fromTree),
            from.required("sources", Fields.list(Citation::fromTree, 1)),
            from.optional("operation", OperationId::fromTree),
            from.optional("organisation", OrganisationId::fromTree),
            from.optional("host", CountryCode::fromTree),
            from.optional("area", PlaceId::fromTree),
            from.optional("place", PlaceId::fromTree),
            from.optional("framework_nation", CountryCode::fromTree),
            from.optional("contributors", Contributors::fromTree),
            from.optional("strength", Fields.list(Strength::fromTree, 0)).orElse(List.of()),
            from.optional("since", Date::fromTree),
            from.optional("until", Date::fromTree),
            from.optional("purpose", Prose::fromTree),
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
            .put("type", "deployment")
            .put("id", id)
            .put("title", title)
            .put("kind", kind)
            .put("sources", sources)
            .putPresent("operation", operation)
            .putPresent("organisation", organisation)
            .putPresent("host", host)
            .putPresent("area", area)
            .putPresent("place", place)
            .putPresent("framework_nation", frameworkNation)
            .putPresent("contributors", contributors)
            .putPresent("strength", strength)
            .putPresent("since", since)
            .putPresent("until", until)
            .putPresent("purpose", purpose)
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
