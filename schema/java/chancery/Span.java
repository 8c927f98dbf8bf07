// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * The calendar days on which something happens, local to its place: one date (`2021-11-28`),
 * the first and the last day (`2021-11-28/2021-11-29`), or one of them (`2021-11-28/..`,
 * `../2021-11-29`). Each date is as exact as the source gives it.
 *
 * <p>Such as `2021-11-28`, `2021-11-28/2021-11-29`, `2021-11`, `2021-11-28/..`.
 *
 * @param value The text.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Span(String value) implements Written {
    private static final Form FORM = new Form(
        "^(?:(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-XX)?|XX(?:-XX)?))?)[?~%]?(?:[.][.])?|[.][.](?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-XX)?|XX(?:-XX)?))?)[?~%]?)(?:/(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-XX)?|XX(?:-XX)?))?)[?~%]?|[.][.]))?|[.][.]/(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-XX)?|XX(?:-XX)?))?)[?~%]?)$",
        Integer.MAX_VALUE);

    /** Refuses a text of another form. */
    public Span {
        FORM.check(value);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Span fromTree(Object tree) {
        return new Span(Fields.text(tree));
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
