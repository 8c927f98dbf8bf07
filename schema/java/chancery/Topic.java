// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * A matter that is spoken about, in the manner of a thesaurus (SKOS).
 *
 * @param id The identifier of the record, unique among the records of its kind. It stays the
 * same when names change.
 * @param label The preferred term.
 * @param labels Terms in other languages, by language tag. Empty where it is absent.
 * @param aliases Other terms for the same. Empty where it is absent.
 * @param broader The wider topic to which it belongs.
 * @param definition What is meant by it.
 * @param replacedBy The topic to be used in its place.
 * @param sources Where the facts of the record come from. Empty where it is absent.
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
public record Topic(
    TopicId id,
    Text label,
    Names labels,
    List<Text> aliases,
    Optional<TopicId> broader,
    Optional<Prose> definition,
    Optional<TopicId> replacedBy,
    List<Citation> sources,
    ExternalIds ids,
    List<Id> previousIds,
    List<Text> open,
    List<Dispute> disputed,
    Optional<Prose> notes,
    Ext ext
) implements Record {
    /** Refuses what the schema refuses. */
    public Topic {
        Fields.given("id", id);
        Fields.given("label", label);
        Fields.given("labels", labels);
        aliases = Fields.given("aliases", aliases, 0);
        Fields.given("broader", broader);
        Fields.given("definition", definition);
        Fields.given("replaced_by", replacedBy);
        sources = Fields.given("sources", sources, 0);
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
        return RecordType.TOPIC;
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Topic fromTree(Object tree) {
        var from = Fields.of(tree);
        from.constant("type", "topic");
        var one = new Topic(
            from.required("id", TopicId::fromTree),
            from.required("label", Text::fromTree),
            from.optional("labels", Names::fromTree).orElse(Names.NONE),
            from.optional("aliases", Fields.list(Text::fromTree, 0)).orElse(List.of()),
            from.optional("broader", TopicId::fromTree),
            from.optional("definition", Prose::fromTree),
            from.optional("replaced_by", TopicId::fromTree),
            from.optional("sources", Fields.list(Citation::fromTree, 0)).orElse(List.of()),
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
            .put("type", "topic")
            .put("id", id)
            .put("label", label)
            .putPresent("labels", labels)
            .putPresent("aliases", aliases)
            .putPresent("broader", broader)
            .putPresent("definition", definition)
            .putPresent("replaced_by", replacedBy)
            .putPresent("sources", sources)
            .putPresent("ids", ids)
            .putPresent("previous_ids", previousIds)
            .putPresent("open", open)
            .putPresent("disputed", disputed)
            .putPresent("notes", notes)
            .putPresent("ext", ext)
            .done();
    }
}
