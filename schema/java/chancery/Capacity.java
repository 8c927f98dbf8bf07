// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * In which capacity somebody holds an office.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum Capacity implements Written {
    /**
     * Holds the office in full.
     */
    INCUMBENT("incumbent"),

    /**
     * Does the work of the office for the time being.
     */
    ACTING("acting"),

    /**
     * Holds the office until a successor is chosen.
     */
    INTERIM("interim"),

    /**
     * Is elected and not yet in office.
     */
    ELECT("elect"),

    /**
     * Is named for the office and not yet confirmed.
     */
    DESIGNATE("designate"),

    /**
     * Claims the office against another.
     */
    CONTESTED("contested"),

    /**
     * Holds the office of a government in exile.
     */
    IN_EXILE("in-exile");

    private final String text;

    Capacity(String text) {
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
    public static Capacity fromTree(Object tree) {
        return Fields.oneOf(tree, values(), Capacity::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
