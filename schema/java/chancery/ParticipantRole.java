// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * The role in which somebody takes part.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum ParticipantRole implements Written {
    /**
     * Attends, nothing more being said.
     */
    ATTENDEE("attendee"),

    /**
     * Receives the others.
     */
    HOST("host"),

    /**
     * Is invited without being a member.
     */
    GUEST("guest"),

    /**
     * Presides.
     */
    CHAIR("chair"),

    /**
     * Presides together with another.
     */
    CO_CHAIR("co-chair"),

    /**
     * Informs the others of a matter.
     */
    BRIEFER("briefer"),

    /**
     * Speaks without being one of the sides.
     */
    SPEAKER("speaker"),

    /**
     * Is present without taking part in the talks.
     */
    OBSERVER("observer"),

    /**
     * Signs for a side.
     */
    SIGNATORY("signatory"),

    /**
     * Mediates between the sides.
     */
    MEDIATOR("mediator"),

    /**
     * Is part of another's delegation.
     */
    ACCOMPANYING("accompanying"),

    /**
     * Comes as the spouse of another.
     */
    SPOUSE("spouse");

    private final String text;

    ParticipantRole(String text) {
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
    public static ParticipantRole fromTree(Object tree) {
        return Fields.oneOf(tree, values(), ParticipantRole::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
