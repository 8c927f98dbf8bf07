// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * What is deployed.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum DeploymentKind implements Written {
    /**
     * A battlegroup.
     */
    BATTLEGROUP("battlegroup"),

    /**
     * A brigade.
     */
    BRIGADE("brigade"),

    /**
     * A team of experts.
     */
    EXPERT_TEAM("expert-team"),

    /**
     * Aircraft that police the air.
     */
    AIR_POLICING("air-policing"),

    /**
     * Units of air defence.
     */
    AIR_DEFENCE("air-defence"),

    /**
     * A group of ships.
     */
    NAVAL_GROUP("naval-group"),

    /**
     * A mission that trains.
     */
    TRAINING_MISSION("training-mission"),

    /**
     * A mission that advises.
     */
    ADVISORY_MISSION("advisory-mission"),

    /**
     * A contingent of peacekeepers.
     */
    PEACEKEEPING_CONTINGENT("peacekeeping-contingent"),

    /**
     * A mission of observers.
     */
    OBSERVER_MISSION("observer-mission"),

    /**
     * A part of a headquarters.
     */
    HEADQUARTERS_ELEMENT("headquarters-element"),

    /**
     * Units of surveillance.
     */
    SURVEILLANCE("surveillance"),

    /**
     * Units of supply and transport.
     */
    LOGISTICS("logistics"),

    /**
     * Something else.
     */
    OTHER("other");

    private final String text;

    DeploymentKind(String text) {
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
    public static DeploymentKind fromTree(Object tree) {
        return Fields.oneOf(tree, values(), DeploymentKind::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
