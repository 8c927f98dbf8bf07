// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * What kind of statement it is.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum StatementKind implements Written {
    /**
     * Holds something to be so or right.
     */
    POSITION("position"),

    /**
     * Judges a state of affairs.
     */
    ASSESSMENT("assessment"),

    /**
     * Tells what happened.
     */
    REPORT("report"),

    /**
     * Confirms a commitment that exists.
     */
    ASSURANCE("assurance"),

    /**
     * Promises something new.
     */
    PLEDGE("pledge"),

    /**
     * Asks somebody to do something.
     */
    CALL("call"),

    /**
     * Requires somebody to do something.
     */
    DEMAND("demand"),

    /**
     * Warns of consequences.
     */
    WARNING("warning"),

    /**
     * Finds fault with somebody.
     */
    CRITICISM("criticism"),

    /**
     * Speaks well of somebody.
     */
    PRAISE("praise"),

    /**
     * Says what the speaker means to do.
     */
    INTENTION("intention"),

    /**
     * Makes a decision known.
     */
    ANNOUNCEMENT("announcement"),

    /**
     * Expresses sympathy.
     */
    CONDOLENCE("condolence");

    private final String text;

    StatementKind(String text) {
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
    public static StatementKind fromTree(Object tree) {
        return Fields.oneOf(tree, values(), StatementKind::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
