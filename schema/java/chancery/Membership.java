// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * The time for which a country or an organisation belonged to an organisation.
 *
 * @param country The country that belongs to it. A membership has a country or an organisation.
 * @param organisation The organisation that belongs to it.
 * @param role As what it belongs to it. People who leave it out mean `"member"`; here it is
 * always written.
 * @param since The first day.
 * @param until The last day, inclusive.
 * @param sources Where this comes from, if not from the sources of the record. Empty where it
 * is absent.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Membership(
    Optional<CountryCode> country,
    Optional<OrganisationId> organisation,
    MembershipRole role,
    Optional<Date> since,
    Optional<Date> until,
    List<Citation> sources
) implements Written {
    /** Refuses what the schema refuses. */
    public Membership {
        Fields.given("country", country);
        Fields.given("organisation", organisation);
        Fields.given("role", role);
        Fields.given("since", since);
        Fields.given("until", until);
        sources = Fields.given("sources", sources, 0);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Membership fromTree(Object tree) {
        var from = Fields.of(tree);
        var one = new Membership(
            from.optional("country", CountryCode::fromTree),
            from.optional("organisation", OrganisationId::fromTree),
            from.required("role", MembershipRole::fromTree),
            from.optional("since", Date::fromTree),
            from.optional("until", Date::fromTree),
            from.optional("sources", Fields.list(Citation::fromTree, 0)).orElse(List.of()));
        from.close();
        return one;
    }

    @Override
    public Object toTree() {
        return new Mapping()
            .putPresent("country", country)
            .putPresent("organisation", organisation)
            .put("role", role)
            .putPresent("since", since)
            .putPresent("until", until)
            .putPresent("sources", sources)
            .done();
    }
}
