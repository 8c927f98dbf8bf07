// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * What kind of meeting it is.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum MeetingKind implements Written {
    /**
     * Talks between two sides.
     */
    BILATERAL_TALKS("bilateral-talks"),

    /**
     * Talks between three sides or more.
     */
    MULTILATERAL_TALKS("multilateral-talks"),

    /**
     * A summit of heads of state or government.
     */
    SUMMIT("summit"),

    /**
     * A session of a council.
     */
    COUNCIL_SESSION("council-session"),

    /**
     * A conference.
     */
    CONFERENCE("conference"),

    /**
     * A courtesy call.
     */
    COURTESY_CALL("courtesy-call"),

    /**
     * An audience.
     */
    AUDIENCE("audience"),

    /**
     * A briefing: some inform the others.
     */
    BRIEFING("briefing"),

    /**
     * A working breakfast, lunch or dinner.
     */
    WORKING_MEAL("working-meal"),

    /**
     * A press conference.
     */
    PRESS_CONFERENCE("press-conference"),

    /**
     * An address to an audience.
     */
    ADDRESS("address"),

    /**
     * A ceremony.
     */
    CEREMONY("ceremony"),

    /**
     * The signing of a document.
     */
    SIGNING("signing"),

    /**
     * A funeral.
     */
    FUNERAL("funeral"),

    /**
     * A visit to troops.
     */
    TROOP_VISIT("troop-visit"),

    /**
     * A visit to a site.
     */
    SITE_VISIT("site-visit"),

    /**
     * Consultations.
     */
    CONSULTATION("consultation"),

    /**
     * Another kind of meeting.
     */
    OTHER("other");

    private final String text;

    MeetingKind(String text) {
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
    public static MeetingKind fromTree(Object tree) {
        return Fields.oneOf(tree, values(), MeetingKind::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
