// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * A person, with the offices held and when.
 *
 * @param id The identifier of the record, unique among the records of its kind. It stays the
 * same when names change.
 * @param name The name by which the person is known, in the Latin script.
 * @param names Names in other languages, by language tag. Empty where it is absent.
 * @param aliases Every other spelling that occurs. Empty where it is absent.
 * @param born The date of birth.
 * @param died The date of death.
 * @param citizenships The countries of which the person is or was a citizen. Empty where it is
 * absent.
 * @param tenures The offices that the person held. Empty where it is absent.
 * @param relations Relatives. A relation is stated once and read both ways. Empty where it is
 * absent.
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
public record Person(
    PersonId id,
    Text name,
    Names names,
    List<Text> aliases,
    Optional<Date> born,
    Optional<Date> died,
    List<CountryCode> citizenships,
    List<Tenure> tenures,
    List<Relation> relations,
    List<Citation> sources,
    ExternalIds ids,
    List<Id> previousIds,
    List<Text> open,
    List<Dispute> disputed,
    Optional<Prose> notes,
    Ext ext
) implements Record {
    /** Refuses what the schema refuses. */
    public Person {
        Fields.given("id", id);
        Fields.given("name", name);
        Fields.given("names", names);
        aliases = Fields.given("aliases", aliases, 0);
        Fields.given("born", born);
        Fields.given("died", died);
        citizenships = Fields.given("citizenships", citizenships, 0);
        tenures = Fields.given("tenures", tenures, 0);
        relations = Fields.given("relations", relations, 0);
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
        return RecordType.PERSON;
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Person fromTree(Object tree) {
        var from = Fields.of(tree);
        from.constant("type", "person");
        var one = new Person(
            from.required("id", PersonId::fromTree),
            from.required("name", Text::fromTree),
            from.optional("names", Names::fromTree).orElse(Names.NONE),
            from.optional("aliases", Fields.list(Text::fromTree, 0)).orElse(List.of()),
            from.optional("born", Date::fromTree),
            from.optional("died", Date::fromTree),
            from.optional("citizenships", Fields.list(CountryCode::fromTree, 0)).orElse(List.of()),
            from.optional("tenures", Fields.list(Tenure::fromTree, 0)).orElse(List.of()),
            from.optional("relations", Fields.list(Relation::fromTree, 0)).orElse(List.of()),
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
            .put("type", "person")
            .put("id", id)
            .put("name", name)
            .putPresent("names", names)
            .putPresent("aliases", aliases)
            .putPresent("born", born)
            .putPresent("died", died)
            .putPresent("citizenships", citizenships)
            .putPresent("tenures", tenures)
            .putPresent("relations", relations)
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
