// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * Which countries take part in a deployment. The number and the list stand by themselves: a
 * source may give one without the other.
 *
 * @param count How many countries take part.
 * @param countries The countries that are named. Empty where it is absent.
 * @param complete Whether all of them are named. People who leave it out mean `false`; here it
 * is always written.
 * @param includesFrameworkNation Whether `count` includes the country that leads. Absent: not
 * known.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Contributors(
    Optional<Count> count,
    List<Contributor> countries,
    boolean complete,
    Optional<Boolean> includesFrameworkNation
) implements Written {
    /** Refuses what the schema refuses. */
    public Contributors {
        Fields.given("count", count);
        countries = Fields.given("countries", countries, 0);
        Fields.given("includes_framework_nation", includesFrameworkNation);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Contributors fromTree(Object tree) {
        var from = Fields.of(tree);
        var one = new Contributors(
            from.optional("count", Count::fromTree),
            from.optional("countries", Fields.list(Contributor::fromTree, 0)).orElse(List.of()),
            from.required("complete", Fields::bool),
            from.optional("includes_framework_nation", Fields::bool));
        from.close();
        return one;
    }

    @Override
    public Object toTree() {
        return new Mapping()
            .putPresent("count", count)
            .putPresent("countries", countries)
            .put("complete", complete)
            .putPresent("includes_framework_nation", includesFrameworkNation)
            .done();
    }
}
