// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;

/**
 * How many there are, as exactly as the source says it. Written `10`, `~900` (about 900),
 * `900+` (at least 900) or `900-1200`, or as a mapping.
 *
 * @param minimum The smallest number that it may be.
 * @param maximum The greatest number that it may be; absent where the source names none.
 * @param approximate Whether the source gives the numbers as approximate. People who leave it
 * out mean `false`; here it is always written.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Count(
    Quantity minimum,
    Optional<Quantity> maximum,
    boolean approximate
) implements Written {
    /** Refuses what the schema refuses. */
    public Count {
        Fields.given("minimum", minimum);
        Fields.given("maximum", maximum);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Count fromTree(Object tree) {
        var from = Fields.of(tree);
        var one = new Count(
            from.required("minimum", Quantity::fromTree),
            from.optional("maximum", Quantity::fromTree),
            from.required("approximate", Fields::bool));
        from.close();
        return one;
    }

    @Override
    public Object toTree() {
        return new Mapping()
            .put("minimum", minimum)
            .putPresent("maximum", maximum)
            .put("approximate", approximate)
            .done();
    }
}
