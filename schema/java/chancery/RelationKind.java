// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * What a relative is to a person.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum RelationKind implements Written {
    /**
     * Husband or wife.
     */
    SPOUSE("spouse"),

    /**
     * Son or daughter.
     */
    CHILD("child"),

    /**
     * Father or mother.
     */
    PARENT("parent"),

    /**
     * Brother or sister.
     */
    SIBLING("sibling"),

    /**
     * Another relative.
     */
    OTHER("other");

    private final String text;

    RelationKind(String text) {
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
    public static RelationKind fromTree(Object tree) {
        return Fields.oneOf(tree, values(), RelationKind::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
