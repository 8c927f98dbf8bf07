// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Map;

/**
 * Names in other languages, by language tag.
 *
 * @param entries The entries, which nobody can change.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Names(Map<LanguageTag, Text> entries) implements Written {
    /** No entries. */
    public static final Names NONE = new Names(Map.of());

    /** Refuses null. */
    public Names {
        entries = Fields.given(entries);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Names fromTree(Object tree) {
        return new Names(Fields.map(tree, LanguageTag::fromTree, Text::fromTree));
    }

    @Override
    public Object toTree() {
        return Mapping.sorted(entries);
    }
}
