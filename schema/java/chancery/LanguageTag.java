// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * A language by its BCP 47 tag, in the usual case: `lv`, `pt-BR`, `zh-Hant`.
 *
 * <p>Such as `lv`, `pt-BR`, `zh-Hant`, `be-tarask`.
 *
 * @param value The text.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record LanguageTag(String value) implements Written {
    private static final Form FORM = new Form(
        "^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-x(?:-[a-z0-9]{1,8})+)?$",
        Integer.MAX_VALUE);

    /** Refuses a text of another form. */
    public LanguageTag {
        FORM.check(value);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static LanguageTag fromTree(Object tree) {
        return new LanguageTag(Fields.text(tree));
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
