// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * The identifier of an organisation: lower-case letters, digits and single hyphens.
 *
 * <p>It refers to a record of the kind `organisation`.
 *
 * <p>It has at most 80 characters.
 *
 * <p>Such as `north-atlantic-council`.
 *
 * @param value The text.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record OrganisationId(String value) implements Written {
    private static final Form FORM = new Form(
        "^[a-z0-9]+(?:-[a-z0-9]+)*$",
        80);

    /** Refuses a text of another form. */
    public OrganisationId {
        FORM.check(value);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static OrganisationId fromTree(Object tree) {
        return new OrganisationId(Fields.text(tree));
    }

    @Override
    public Object toTree() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
