// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * What a country is for a time.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum CountryStatus implements Written {
    /**
     * A state.
     */
    STATE("state"),

    /**
     * A territory that depends on a state, such as a colony.
     */
    DEPENDENT_TERRITORY("dependent-territory"),

    /**
     * A state that only some states recognise.
     */
    PARTIALLY_RECOGNISED("partially-recognised"),

    /**
     * A territory under occupation.
     */
    OCCUPIED_TERRITORY("occupied-territory"),

    /**
     * Something else.
     */
    OTHER("other");

    private final String text;

    CountryStatus(String text) {
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
    public static CountryStatus fromTree(Object tree) {
        return Fields.oneOf(tree, values(), CountryStatus::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
