// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * A place at which something happens.
 *
 * @param id The identifier of the record, unique among the records of its kind. It stays the
 * same when names change.
 * @param name The name of the place, in the Latin script.
 * @param kind What sort of place it is.
 * @param names Names in other languages, by language tag. Empty where it is absent.
 * @param aliases Every other spelling that occurs. Empty where it is absent.
 * @param country The country in which it lies. A region, a sea area and a ship may have none.
 * @param countries The countries in which it lay, where it changed hands; instead of `country`.
 * Empty where it is absent.
 * @param within The place within which it lies.
 * @param latitude The latitude of its centre.
 * @param longitude The longitude of its centre.
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
public record Place(
    PlaceId id,
    Text name,
    PlaceKind kind,
    Names names,
    List<Text> aliases,
    Optional<CountryCode> country,
    List<PlaceCountry> countries,
    Optional<PlaceId> within,
    Optional<Latitude> latitude,
    Optional<Longitude> longitude,
    List<Citation> sources,
    ExternalIds ids,
    List<Id> previousIds,
    List<Text> open,
    List<Dispute> disputed,
    Optional<Prose> notes,
    Ext ext
) implements Record {
    /** Refuses what the schema refuses. */
    public Place {
        Fields.given("id", id);
        Fields.given("name", name);
        Fields.given("kind", kind);
        Fields.given("names", names);
        aliases = Fields.given("aliases", aliases, 0);
        Fields.given("country", country);
        countries = Fields.given("countries", countries, 0);
        Fields.given("within", within);
        Fields.given("latitude", latitude);
        Fields.given("longitude", longitude);
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
        return RecordType.PLACE;
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Place fromTree(Object tree) {
        var from = Fields.of(tree);
        from.constant("type", "place");
        var one = new Place(
            from.required("id", PlaceId::fromTree),
            from.required("name", Text::fromTree),
            from.required("kind", PlaceKind::fromTree),
            from.optional("names", Names::fromTree).orElse(Names.NONE),
            from.optional("aliases", Fields.list(Text::fromTree, 0)).orElse(List.of()),
            from.optional("country", CountryCode::fromTree),
            from.optional("countries", Fields.list(PlaceCountry::fromTree, 0)).orElse(List.of()),
            from.optional("within", PlaceId::fromTree),
            from.optional("latitude", Latitude::fromTree),
            from.optional("longitude", Longitude::fromTree),
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
            .put("type", "place")
            .put("id", id)
            .put("name", name)
            .put("kind", kind)
            .putPresent("names", names)
            .putPresent("aliases", aliases)
            .putPresent("country", country)
            .putPresent("countries", countries)
            .putPresent("within", within)
            .putPresent("latitude", latitude)
            .putPresent("longitude", longitude)
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
