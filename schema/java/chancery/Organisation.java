// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * An organisation, a body of one, a government or the like.
 *
 * @param id The identifier of the record, unique among the records of its kind. It stays the
 * same when names change.
 * @param name The name of the organisation.
 * @param kind What sort of organisation it is.
 * @param abbreviation The usual abbreviation of the name.
 * @param names Names in other languages, by language tag. Empty where it is absent.
 * @param aliases Every other name that occurs. Empty where it is absent.
 * @param parent The organisation of which it is a part.
 * @param country The country of a government, a ministry, a legislature or a force.
 * @param seat The place of its seat.
 * @param since The first day on which it existed.
 * @param until The last day on which it existed, inclusive.
 * @param successor The organisation that took its place.
 * @param members The members of the organisation, past and present. Empty where it is absent.
 * @param membersComplete Whether all its members are listed. People who leave it out mean
 * `false`; here it is always written.
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
public record Organisation(
    OrganisationId id,
    Text name,
    OrganisationKind kind,
    Optional<Text> abbreviation,
    Names names,
    List<Text> aliases,
    Optional<OrganisationId> parent,
    Optional<CountryCode> country,
    Optional<PlaceId> seat,
    Optional<Date> since,
    Optional<Date> until,
    Optional<OrganisationId> successor,
    List<Membership> members,
    boolean membersComplete,
    List<Citation> sources,
    ExternalIds ids,
    List<Id> previousIds,
    List<Text> open,
    List<Dispute> disputed,
    Optional<Prose> notes,
    Ext ext
) implements Record {
    /** Refuses what the schema refuses. */
    public Organisation {
        Fields.given("id", id);
        Fields.given("name", name);
        Fields.given("kind", kind);
        Fields.given("abbreviation", abbreviation);
        Fields.given("names", names);
        aliases = Fields.given("aliases", aliases, 0);
        Fields.given("parent", parent);
        Fields.given("country", country);
        Fields.given("seat", seat);
        Fields.given("since", since);
        Fields.given("until", until);
        Fields.given("successor", successor);
        members = Fields.given("members", members, 0);
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
        return RecordType.ORGANISATION;
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Organisation fromTree(Object tree) {
        var from = Fields.of(tree);
        from.constant("type", "organisation");
        var one = new Organisation(
            from.required("id", OrganisationId::fromTree),
            from.required("name", Text::fromTree),
            from.required("kind", OrganisationKind::fromTree),
            from.optional("abbreviation", Text::fromTree),
            from.optional("names", Names::fromTree).orElse(Names.NONE),
            from.optional("aliases", Fields.list(Text::fromTree, 0)).orElse(List.of()),
            from.optional("parent", OrganisationId::fromTree),
            from.optional("country", CountryCode::fromTree),
            from.optional("seat", PlaceId::fromTree),
            from.optional("since", Date::fromTree),
            from.optional("until", Date::fromTree),
            from.optional("successor", OrganisationId::fromTree),
            from.optional("members", Fields.list(Membership::fromTree, 0)).orElse(List.of()),
            from.required("members_complete", Fields::bool),
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
            .put("type", "organisation")
            .put("id", id)
            .put("name", name)
            .put("kind", kind)
            .putPresent("abbreviation", abbreviation)
            .putPresent("names", names)
            .putPresent("aliases", aliases)
            .putPresent("parent", parent)
            .putPresent("country", country)
            .putPresent("seat", seat)
            .putPresent("since", since)
            .putPresent("until", until)
            .putPresent("successor", successor)
            .putPresent("members", members)
            .put("members_complete", membersComplete)
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
