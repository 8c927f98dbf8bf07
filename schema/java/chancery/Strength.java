// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * How many persons a deployment has, as one source gives it.
 *
 * @param personnel How many persons.
 * @param asOf The date for which the number holds.
 * @param kind What the number is. People who leave it out mean `"reported"`; here it is always
 * written.
 * @param sources Where this comes from, if not from the sources of the record. Empty where it
 * is absent.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Strength(
    Count personnel,
    Optional<Date> asOf,
    StrengthKind kind,
    List<Citation> sources
) implements Written {
    /** Refuses what the schema refuses. */
    public Strength {
        Fields.given("personnel", personnel);
        Fields.given("as_of", asOf);
        Fields.given("kind", kind);
        sources = Fields.given("sources", sources, 0);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Strength fromTree(Object tree) {
        var from = Fields.of(tree);
        var one = new Strength(
            from.required("personnel", Count::fromTree),
            from.optional("as_of", Date::fromTree),
            from.required("kind", StrengthKind::fromTree),
            from.optional("sources", Fields.list(Citation::fromTree, 0)).orElse(List.of()));
        from.close();
        return one;
    }

    @Override
    public Object toTree() {
        return new Mapping()
            .put("personnel", personnel)
            .putPresent("as_of", asOf)
            .put("kind", kind)
            .putPresent("sources", sources)
            .done();
    }
}
