// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * A country, present or past.
 *
 * @param id The identifier of the record, unique among the records of its kind. It stays the
 * same when names change.
 * @param name The usual short name.
 * @param names Names in other languages, by language tag. Empty where it is absent.
 * @param aliases Every other name that occurs. Empty where it is absent.
 * @param exists When it existed, and as what. A territory may have become a state. Empty where
 * it is absent.
 * @param predecessors The countries from which it came. Empty where it is absent.
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
public record Country(
    CountryCode id,
    Text name,
    Names names,
    List<Text> aliases,
    List<Existence> exists,
    List<CountryCode> predecessors,
    List<Citation> sources,
    ExternalIds ids,
    List<FormerCode> previousIds,
    List<Text> open,
    List<Dispute> disputed,
    Optional<Prose> notes,
    Ext ext
) implements Record {
    /** Refuses what the schema refuses. */
    public Country {
        Fields.given("id", id);
        Fields.given("name", name);
        Fields.given("names", names);
        aliases = Fields.given("aliases", aliases, 0);
        exists = Fields.given("exists", exists, 0);
        predecessors = Fields.given("predecessors", predecessors, 0);
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
        return RecordType.COUNTRY;
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Country fromTree(Object tree) {
        var from = Fields.of(tree);
        from.constant("type", "country");
        var one = new Country(
            from.required("id", CountryCode::fromTree),
            from.required("name", Text::fromTree),
            from.optional("names", Names::fromTree).orElse(Names.NONE),
            from.optional("aliases", Fields.list(Text::fromTree, 0)).orElse(List.of()),
            from.optional("exists", Fields.list(Existence::fromTree, 0)).orElse(List.of()),
            from.optional("predecessors", Fields.list(CountryCode::fromTree, 0)).orElse(List.of()),
            from.optional("sources", Fields.list(Citation::fromTree, 0)).orElse(List.of()),
            from.optional("ids", ExternalIds::fromTree).orElse(ExternalIds.NONE),
            from.optional("previous_ids", Fields.list(FormerCode::fromTree, 0)).orElse(List.of()),
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
            .put("type", "country")
            .put("id", id)
            .put("name", name)
            .putPresent("names", names)
            .putPresent("aliases", aliases)
            .putPresent("exists", exists)
            .putPresent("predecessors", predecessors)
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
