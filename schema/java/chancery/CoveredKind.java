// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * A thing of which a coverage can speak.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum CoveredKind implements Written {
    /**
     * Visits.
     */
    VISIT("visit"),

    /**
     * Meetings.
     */
    MEETING("meeting"),

    /**
     * Ministerial meetings.
     */
    MINISTERIAL_MEETING("ministerial-meeting"),

    /**
     * Deployments.
     */
    DEPLOYMENT("deployment"),

    /**
     * Statements.
     */
    STATEMENT("statement"),

    /**
     * The tenures of persons.
     */
    TENURE("tenure");

    private final String text;

    CoveredKind(String text) {
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
    public static CoveredKind fromTree(Object tree) {
        return Fields.oneOf(tree, values(), CoveredKind::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
