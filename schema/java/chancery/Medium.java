// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * By which means people meet.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum Medium implements Written {
    /**
     * All in one place.
     */
    IN_PERSON("in-person"),

    /**
     * By telephone.
     */
    PHONE("phone"),

    /**
     * By video.
     */
    VIDEO("video"),

    /**
     * Some in one place, others by video or telephone.
     */
    HYBRID("hybrid");

    private final String text;

    Medium(String text) {
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
    public static Medium fromTree(Object tree) {
        return Fields.oneOf(tree, values(), Medium::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
