// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * What an organisation is.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum OrganisationKind implements Written {
    /**
     * Founded by states, which are its members.
     */
    INTERGOVERNMENTAL_ORGANISATION("intergovernmental-organisation"),

    /**
     * An alliance for common defence.
     */
    ALLIANCE("alliance"),

    /**
     * A union to which states have handed powers.
     */
    SUPRANATIONAL_UNION("supranational-union"),

    /**
     * A standing part of an organisation: a commission, a secretariat.
     */
    INSTITUTION("institution"),

    /**
     * A body in which members decide: a council.
     */
    DECISION_MAKING_BODY("decision-making-body"),

    /**
     * The government of a country, or one cabinet of it.
     */
    GOVERNMENT("government"),

    /**
     * A ministry.
     */
    MINISTRY("ministry"),

    /**
     * A legislature, or a chamber of one.
     */
    LEGISLATURE("legislature"),

    /**
     * A military headquarters.
     */
    MILITARY_COMMAND("military-command"),

    /**
     * A force, a service or a unit of armed forces.
     */
    ARMED_FORCE("armed-force"),

    /**
     * A centre that several countries run to share knowledge.
     */
    CENTRE_OF_EXCELLENCE("centre-of-excellence"),

    /**
     * A grouping of countries without an organisation of its own.
     */
    GROUPING("grouping"),

    /**
     * An armed or political movement that is no state.
     */
    NON_STATE_ACTOR("non-state-actor"),

    /**
     * A company.
     */
    COMPANY("company"),

    /**
     * Another organisation.
     */
    OTHER("other");

    private final String text;

    OrganisationKind(String text) {
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
    public static OrganisationKind fromTree(Object tree) {
        return Fields.oneOf(tree, values(), OrganisationKind::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
