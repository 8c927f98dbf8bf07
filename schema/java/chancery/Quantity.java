// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * A number of persons or things.
 *
 * <p>It is from 0 to 999999999.
 *
 * @param value The number.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Quantity(long value) implements Written {
    /** Refuses a number out of bounds. */
    public Quantity {
        Fields.between(value, 0L, 999999999L);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Quantity fromTree(Object tree) {
        return new Quantity(Fields.whole(tree));
    }

    @Override
    public Object toTree() {
        return (double) value;
    }
}
