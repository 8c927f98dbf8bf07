// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * A latitude in decimal degrees (WGS 84), positive north of the equator.
 *
 * <p>It is from -90 to 90.
 *
 * @param value The number.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Latitude(double value) implements Written {
    /** Refuses a number out of bounds. */
    public Latitude {
        Fields.between(value, -90L, 90L);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Latitude fromTree(Object tree) {
        return new Latitude(Fields.number(tree));
    }

    @Override
    public Object toTree() {
        return value;
    }
}
