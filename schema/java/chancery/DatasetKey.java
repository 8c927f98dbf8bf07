// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * The key of another data set, such as `wikidata`, `geonames`, `iso3`, `m49`, `cow` or
 * `unlocode`: lower-case letters, digits and hyphens.
 *
 * <p>Such as `wikidata`, `geonames`.
 *
 * @param value The text.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record DatasetKey(String value) implements Written {
    private static final Form FORM = new Form(
        "^[a-z0-9-]+$",
        Integer.MAX_VALUE);

    /** Refuses a text of another form. */
    public DatasetKey {
        FORM.check(value);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static DatasetKey fromTree(Object tree) {
        return new DatasetKey(Fields.text(tree));
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
