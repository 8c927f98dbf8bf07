// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * The rank of a visit in protocol.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum Rank implements Written {
    /**
     * A state visit: of a head of state to another, with full honours.
     */
    STATE("state"),

    /**
     * An official visit.
     */
    OFFICIAL("official"),

    /**
     * An official working visit.
     */
    OFFICIAL_WORKING("official-working"),

    /**
     * A working visit.
     */
    WORKING("working"),

    /**
     * A private visit.
     */
    PRIVATE("private"),

    /**
     * An informal visit.
     */
    INFORMAL("informal"),

    /**
     * An unofficial visit.
     */
    UNOFFICIAL("unofficial"),

    /**
     * A courtesy visit.
     */
    COURTESY("courtesy"),

    /**
     * A goodwill visit.
     */
    GOODWILL("goodwill"),

    /**
     * A pastoral visit, of a head of a church.
     */
    PASTORAL("pastoral"),

    /**
     * A visit as a guest of the government.
     */
    GUEST_OF_GOVERNMENT("guest-of-government");

    private final String text;

    Rank(String text) {
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
    public static Rank fromTree(Object tree) {
        return Fields.oneOf(tree, values(), Rank::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
