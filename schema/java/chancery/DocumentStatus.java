// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * How far a document has come.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum DocumentStatus implements Written {
    /**
     * Somebody has proposed it.
     */
    PROPOSED("proposed"),

    /**
     * The parties negotiate it.
     */
    UNDER_NEGOTIATION("under-negotiation"),

    /**
     * The parties agree on its text.
     */
    AGREED("agreed"),

    /**
     * It is signed, and not yet in force or needs no such step.
     */
    SIGNED("signed"),

    /**
     * It is in force.
     */
    IN_FORCE("in-force"),

    /**
     * It was in force, and no longer is.
     */
    TERMINATED("terminated"),

    /**
     * It was given up before it came to be.
     */
    ABANDONED("abandoned");

    private final String text;

    DocumentStatus(String text) {
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
    public static DocumentStatus fromTree(Object tree) {
        return Fields.oneOf(tree, values(), DocumentStatus::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
