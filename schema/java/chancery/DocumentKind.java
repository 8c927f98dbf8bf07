// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * What a document is.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum DocumentKind implements Written {
    /**
     * A joint declaration.
     */
    JOINT_DECLARATION("joint-declaration"),

    /**
     * A joint statement.
     */
    JOINT_STATEMENT("joint-statement"),

    /**
     * A communiqué.
     */
    COMMUNIQUE("communique"),

    /**
     * A treaty.
     */
    TREATY("treaty"),

    /**
     * An agreement.
     */
    AGREEMENT("agreement"),

    /**
     * A memorandum of understanding.
     */
    MEMORANDUM("memorandum"),

    /**
     * A protocol to a treaty or an agreement.
     */
    PROTOCOL("protocol"),

    /**
     * A strategy or a concept.
     */
    STRATEGY("strategy"),

    /**
     * A resolution of a body.
     */
    RESOLUTION("resolution"),

    /**
     * Another document.
     */
    OTHER("other");

    private final String text;

    DocumentKind(String text) {
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
    public static DocumentKind fromTree(Object tree) {
        return Fields.oneOf(tree, values(), DocumentKind::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
