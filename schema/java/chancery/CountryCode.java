// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * The code of a country, in capital letters: two of ISO 3166-1 (`LV`), four of ISO 3166-3 for a
 * state that is gone (`SUHH` for the Soviet Union), or two that ISO leaves to its users (`XK`
 * for Kosovo).
 *
 * <p>It refers to a record of the kind `country`.
 *
 * <p>Such as `LV`, `SUHH`, `XK`.
 *
 * @param value The text.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record CountryCode(String value) implements Written {
    private static final Form FORM = new Form(
        "^[A-Z]{2}(?:[A-Z]{2})?$",
        Integer.MAX_VALUE);

    /** Refuses a text of another form. */
    public CountryCode {
        FORM.check(value);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static CountryCode fromTree(Object tree) {
        return new CountryCode(Fields.text(tree));
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
