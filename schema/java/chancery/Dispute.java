// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;

/**
 * What other sources say of a field of the record.
 *
 * @param field The name of the field, with dots where it lies inside another: `stops.0.date`.
 * @param says What these sources say.
 * @param sources The sources that say so; at least one.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Dispute(
    Text field,
    Text says,
    List<Citation> sources
) implements Written {
    /** Refuses what the schema refuses. */
    public Dispute {
        Fields.given("field", field);
        Fields.given("says", says);
        sources = Fields.given("sources", sources, 1);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Dispute fromTree(Object tree) {
        var from = Fields.of(tree);
        var one = new Dispute(
            from.required("field", Text::fromTree),
            from.required("says", Text::fromTree),
            from.required("sources", Fields.list(Citation::fromTree, 1)));
        from.close();
        return one;
    }

    @Override
    public Object toTree() {
        return new Mapping()
            .put("field", field)
            .put("says", says)
            .put("sources", sources)
            .done();
    }
}
