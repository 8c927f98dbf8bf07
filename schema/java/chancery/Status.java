// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * How far an event had come on the day of `as_of`.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum Status implements Written {
    /**
     * Announced or agreed, and not begun.
     */
    PLANNED("planned"),

    /**
     * Begun, and not over.
     */
    UNDER_WAY("under-way"),

    /**
     * Over.
     */
    CONCLUDED("concluded"),

    /**
     * Put off to another day, known or not.
     */
    POSTPONED("postponed"),

    /**
     * Called off.
     */
    CANCELLED("cancelled"),

    /**
     * The sources do not say.
     */
    UNKNOWN("unknown");

    private final String text;

    Status(String text) {
        this.text = text;
    }

    /**
     * The value as it is written.
     *
     * @return The text.
     */
    public String text() {
        return text;
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Status fromTree(Object tree) {
        return Fields.oneOf(tree, values(), Status::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
