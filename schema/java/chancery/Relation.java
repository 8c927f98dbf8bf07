// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * A relative of a person.
 *
 * @param person The person to whom the relation is.
 * @param kind What the relative is to the person of the record.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Relation(
    PersonId person,
    RelationKind kind
) implements Written {
    /** Refuses what the schema refuses. */
    public Relation {
        Fields.given("person", person);
        Fields.given("kind", kind);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Relation fromTree(Object tree) {
        var from = Fields.of(tree);
        var one = new Relation(
            from.required("person", PersonId::fromTree),
            from.required("kind", RelationKind::fromTree));
        from.close();
        return one;
    }

    @Override
    public Object toTree() {
        return new Mapping()
            .put("person", person)
            .put("kind", kind)
            .done();
    }
}
