// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * How many persons hold an office at one time.
 *
 * <p>It is from 1 to 9999.
 *
 * @param value The number.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Seats(long value) implements Written {
    /** Refuses a number out of bounds. */
    public Seats {
        Fields.between(value, 1L, 9999L);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Seats fromTree(Object tree) {
        return new Seats(Fields.whole(tree));
    }

    @Override
    public Object toTree() {
        return (double) value;
    }
}
