// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * A web address that begins with `https://` or `http://`.
 *
 * <p>Such as `https://www.nato.int/cps/en/natohq/news_189041.htm`.
 *
 * @param value The text.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Url(String value) implements Written {
    private static final Form FORM = new Form(
        "^https?://[^ \\x00-\\x1F\\x7F-\\x9F\u00a0\u2028-\u202e\u2066-\u2069]+$",
        Integer.MAX_VALUE);

    /** Refuses a text of another form. */
    public Url {
        FORM.check(value);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Url fromTree(Object tree) {
        return new Url(Fields.text(tree));
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
