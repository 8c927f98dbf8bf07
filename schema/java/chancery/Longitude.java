// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * A longitude in decimal degrees (WGS 84), positive east of Greenwich.
 *
 * <p>It is from -180 to 180.
 *
 * @param value The number.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Longitude(double value) implements Written {
    /** Refuses a number out of bounds. */
    public Longitude {
        Fields.between(value, -180L, 180L);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Longitude fromTree(Object tree) {
        return new Longitude(Fields.number(tree));
    }

    @Override
    public Object toTree() {
        return value;
    }
}
