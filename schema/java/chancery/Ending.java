// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * How a tenure ended.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum Ending implements Written {
    /**
     * The term was over.
     */
    TERM_ENDED("term-ended"),

    /**
     * The holder resigned.
     */
    RESIGNED("resigned"),

    /**
     * The holder was dismissed by whoever appoints.
     */
    DISMISSED("dismissed"),

    /**
     * The holder was removed: by impeachment, by a vote or by force.
     */
    REMOVED("removed"),

    /**
     * The holder died.
     */
    DIED("died"),

    /**
     * The office was abolished.
     */
    ABOLISHED("abolished"),

    /**
     * In another way.
     */
    OTHER("other");

    private final String text;

    Ending(String text) {
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
    public static Ending fromTree(Object tree) {
        return Fields.oneOf(tree, values(), Ending::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
