// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * What an office is for.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum Portfolio implements Written {
    /**
     * Head of state: a president, a monarch.
     */
    HEAD_OF_STATE("head-of-state"),

    /**
     * Deputy of a head of state: a vice-president.
     */
    DEPUTY_HEAD_OF_STATE("deputy-head-of-state"),

    /**
     * Head of government: a prime minister, a chancellor.
     */
    HEAD_OF_GOVERNMENT("head-of-government"),

    /**
     * Deputy of a head of government.
     */
    DEPUTY_HEAD_OF_GOVERNMENT("deputy-head-of-government"),

    /**
     * Representative of a monarch who reigns elsewhere.
     */
    GOVERNOR_GENERAL("governor-general"),

    /**
     * Leader of a party.
     */
    PARTY_LEADER("party-leader"),

    /**
     * Minister of foreign affairs.
     */
    FOREIGN_MINISTER("foreign-minister"),

    /**
     * Minister of defence.
     */
    DEFENCE_MINISTER("defence-minister"),

    /**
     * Minister of finance.
     */
    FINANCE_MINISTER("finance-minister"),

    /**
     * Minister of the interior.
     */
    INTERIOR_MINISTER("interior-minister"),

    /**
     * Minister of another matter.
     */
    MINISTER("minister"),

    /**
     * Head of an organisation: a secretary general, a president of a commission.
     */
    HEAD_OF_ORGANISATION("head-of-organisation"),

    /**
     * Deputy of a head of an organisation.
     */
    DEPUTY_HEAD_OF_ORGANISATION("deputy-head-of-organisation"),

    /**
     * Member of a commission.
     */
    COMMISSIONER("commissioner"),

    /**
     * Ambassador to a country.
     */
    AMBASSADOR("ambassador"),

    /**
     * Permanent representative at an organisation.
     */
    PERMANENT_REPRESENTATIVE("permanent-representative"),

    /**
     * Envoy for one matter or region.
     */
    SPECIAL_ENVOY("special-envoy"),

    /**
     * Commander of forces, or chief of defence.
     */
    MILITARY_COMMANDER("military-commander"),

    /**
     * Speaker or president of a chamber of a legislature.
     */
    LEGISLATURE_SPEAKER("legislature-speaker"),

    /**
     * Heir to a throne.
     */
    CROWN_PRINCE("crown-prince"),

    /**
     * Spouse of a head of state or government, where that is an office.
     */
    CONSORT("consort"),

    /**
     * Another office.
     */
    OTHER("other");

    private final String text;

    Portfolio(String text) {
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
    public static Portfolio fromTree(Object tree) {
        return Fields.oneOf(tree, values(), Portfolio::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
