// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * As what a country or an organisation belongs to an organisation.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum MembershipRole implements Written {
    /**
     * A member.
     */
    MEMBER("member"),

    /**
     * A member from the beginning.
     */
    FOUNDING_MEMBER("founding-member"),

    /**
     * Associated without being a member.
     */
    ASSOCIATE("associate"),

    /**
     * Accepted as one that may become a member.
     */
    CANDIDATE("candidate"),

    /**
     * May attend without a vote.
     */
    OBSERVER("observer"),

    /**
     * Works together with it under an agreement.
     */
    PARTNER("partner"),

    /**
     * A member whose rights are suspended.
     */
    SUSPENDED("suspended"),

    /**
     * Invited to become a member, and not yet one.
     */
    INVITEE("invitee");

    private final String text;

    MembershipRole(String text) {
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
    public static MembershipRole fromTree(Object tree) {
        return Fields.oneOf(tree, values(), MembershipRole::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
