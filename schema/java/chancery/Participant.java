// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * Someone who takes part: a person, an office whose holder is not named, an organisation or a
 * country. May be written as the identifier of a person alone. The office that a person acts in
 * follows from the tenures on that day, and needs naming only where the person held two or is
 * not known.
 *
 * @param person The person who takes part.
 * @param office The office in which the person takes part, or whose unnamed holder does.
 * @param organisation The organisation, where it is all that the source names.
 * @param country The country, where it is all that the source names.
 * @param name The name of somebody who has no record, for imports.
 * @param capacity In which capacity the person acts, where no tenure on record says so.
 * @param asPrinted The name as the source prints it.
 * @param role The role in which the person takes part. People who leave it out mean
 * `"attendee"`; here it is always written.
 * @param onBehalfOf For whom the person acts. By default the country or the topmost
 * organisation of the office.
 * @param represents Whose seat is filled in another's place, as deputies and ambassadors do.
 * @param title The title as the source prints it.
 * @param mode How the person takes part. People who leave it out mean `"in-person"`; here it is
 * always written.
 * @param sources Where this comes from, if not from the sources of the record. Empty where it
 * is absent.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Participant(
    Optional<PersonId> person,
    Optional<OfficeId> office,
    Optional<OrganisationId> organisation,
    Optional<CountryCode> country,
    Optional<Text> name,
    Optional<Capacity> capacity,
    Optional<Text> asPrinted,
    ParticipantRole role,
    Optional<Ref> onBehalfOf,
    Optional<OfficeOrPerson> represents,
    Optional<Text> title,
    ParticipationMode mode,
    List<Citation> sources
) implements Written {
    /** Refuses what the schema refuses. */
    public Participant {
        Fields.given("person", person);
        Fields.given("office", office);
        Fields.given("organisation", organisation);
        Fields.given("country", country);
        Fields.given("name", name);
        Fields.given("capacity", capacity);
        Fields.given("as_printed", asPrinted);
        Fields.given("role", role);
        Fields.given("on_behalf_of", onBehalfOf);
        Fields.given("represents", represents);
        Fields.given("title", title);
        Fields.given("mode", mode);
        sources = Fields.given("sources", sources, 0);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Participant fromTree(Object tree) {
        var from = Fields.of(tree);
        var one = new Participant(
            from.optional("person", PersonId::fromTree),
            from.optional("office", OfficeId::fromTree),
            from.optional("organisation", OrganisationId::fromTree),
            from.optional("country", CountryCode::fromTree),
            from.optional("name", Text::fromTree),
            from.optional("capacity", Capacity::fromTree),
            from.optional("as_printed", Text::fromTree),
            from.required("role", ParticipantRole::fromTree),
            from.optional("on_behalf_of", Ref::fromTree),
            from.optional("represents", OfficeOrPerson::fromTree),
            from.optional("title", Text::fromTree),
            from.required("mode", ParticipationMode::fromTree),
            from.optional("sources", Fields.list(Citation::fromTree, 0)).orElse(List.of()));
        from.close();
        return one;
    }

    @Override
    public Object toTree() {
        return new Mapping()
            .putPresent("person", person)
            .putPresent("office", office)
            .putPresent("organisation", organisation)
            .putPresent("country", country)
            .putPresent("name", name)
            .putPresent("capacity", capacity)
            .putPresent("as_printed", asPrinted)
            .put("role", role)
            .putPresent("on_behalf_of", onBehalfOf)
            .putPresent("represents", represents)
            .putPresent("title", title)
            .put("mode", mode)
            .putPresent("sources", sources)
            .done();
    }
}
