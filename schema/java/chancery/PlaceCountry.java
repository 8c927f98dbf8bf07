// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;

/**
 * A time for which a place lay in a country.
 *
 * @param country A country in which the place lay.
 * @param since The first day.
 * @param until The last day, inclusive.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record PlaceCountry(
    CountryCode country,
    Optional<Date> since,
    Optional<Date> until
) implements Written {
    /** Refuses what the schema refuses. */
    public PlaceCountry {
        Fields.given("country", country);
        Fields.given("since", since);
        Fields.given("until", until);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static PlaceCountry fromTree(Object tree) {
        var from = Fields.of(tree);
        var one = new PlaceCountry(
            from.required("country", CountryCode::fromTree),
            from.optional("since", Date::fromTree),
            from.optional("until", Date::fromTree));
        from.close();
        return one;
    }

    @Override
    public Object toTree() {
        return new Mapping()
            .put("country", country)
            .putPresent("since", since)
            .putPresent("until", until)
            .done();
    }
}
