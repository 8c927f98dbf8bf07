// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * A reference to a document: a mapping with exactly one key.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public sealed interface DocumentRef extends Written {
    /**
     * A mapping with the key `document`.
     *
     * @param document A document.
     */
    record OfDocument(
        DocumentId document
    ) implements DocumentRef {
        /** Refuses what the schema refuses. */
        public OfDocument {
            Fields.given("document", document);
        }

        @Override
        public Object toTree() {
            return new Mapping()
                .put("document", document)
                .done();
        }
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    static DocumentRef fromTree(Object tree) {
        var from = Fields.of(tree);
        String key = from.only("document");
        return switch (key) {
            case "document" -> new OfDocument(from.required("document", DocumentId::fromTree));
            default -> throw Fields.unknown(key);
        };
    }
}
