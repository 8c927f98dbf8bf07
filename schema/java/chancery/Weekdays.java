// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * The day of the week of a date, in English and in lower case, or those of the first and the
 * last day of a span, joined by `/`.
 *
 * <p>Such as `sunday`, `sunday/monday`.
 *
 * @param value The text.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Weekdays(String value) implements Written {
    private static final Form FORM = new Form(
        "^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:/(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$",
        Integer.MAX_VALUE);

    /** Refuses a text of another form. */
    public Weekdays {
        FORM.check(value);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Weekdays fromTree(Object tree) {
        return new Weekdays(Fields.text(tree));
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
