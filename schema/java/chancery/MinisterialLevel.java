// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * At which level a body meets.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum MinisterialLevel implements Written {
    /**
     * Heads of state and government.
     */
    HEADS_OF_STATE_AND_GOVERNMENT("heads-of-state-and-government"),

    /**
     * Ministers of foreign affairs.
     */
    FOREIGN_MINISTERS("foreign-ministers"),

    /**
     * Ministers of defence.
     */
    DEFENCE_MINISTERS("defence-ministers"),

    /**
     * Ministers of finance.
     */
    FINANCE_MINISTERS("finance-ministers"),

    /**
     * Ministers of the interior.
     */
    INTERIOR_MINISTERS("interior-ministers"),

    /**
     * Ministers of other matters.
     */
    OTHER_MINISTERS("other-ministers"),

    /**
     * Permanent representatives.
     */
    PERMANENT_REPRESENTATIVES("permanent-representatives"),

    /**
     * Chiefs of defence.
     */
    CHIEFS_OF_DEFENCE("chiefs-of-defence");

    private final String text;

    MinisterialLevel(String text) {
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
    public static MinisterialLevel fromTree(Object tree) {
        return Fields.oneOf(tree, values(), MinisterialLevel::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
