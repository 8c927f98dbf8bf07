// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;

/**
 * A source, and where in it the fact stands. May be written as the identifier of the source
 * alone.
 *
 * @param source The source.
 * @param locator Where in the source: a page, a paragraph or a time.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Citation(
    SourceId source,
    Optional<Text> locator
) implements Written {
    /** Refuses what the schema refuses. */
    public Citation {
        Fields.given("source", source);
        Fields.given("locator", locator);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Citation fromTree(Object tree) {
        var from = Fields.of(tree);
        var one = new Citation(
            from.required("source", SourceId::fromTree),
            from.optional("locator", Text::fromTree));
        from.close();
        return one;
    }

    @Override
    public Object toTree() {
        return new Mapping()
            .put("source", source)
            .putPresent("locator", locator)
            .done();
    }
}
