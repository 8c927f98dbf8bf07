// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;

/**
 * A time for which a country existed as one thing.
 *
 * @param since The first day.
 * @param until The last day, inclusive.
 * @param status What it was at that time. People who leave it out mean `"state"`; here it is
 * always written.
 * @param sovereign The country to which a territory belonged.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Existence(
    Optional<Date> since,
    Optional<Date> until,
    CountryStatus status,
    Optional<CountryCode> sovereign
) implements Written {
    /** Refuses what the schema refuses. */
    public Existence {
        Fields.given("since", since);
        Fields.given("until", until);
        Fields.given("status", status);
        Fields.given("sovereign", sovereign);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Existence fromTree(Object tree) {
        var from = Fields.of(tree);
        var one = new Existence(
            from.optional("since", Date::fromTree),
            from.optional("until", Date::fromTree),
            from.required("status", CountryStatus::fromTree),
            from.optional("sovereign", CountryCode::fromTree));
        from.close();
        return one;
    }

    @Override
    public Object toTree() {
        return new Mapping()
            .putPresent("since", since)
            .putPresent("until", until)
            .put("status", status)
            .putPresent("sovereign", sovereign)
            .done();
    }
}
