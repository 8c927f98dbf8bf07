// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * A reference to an office or a person: a mapping with exactly one key.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public sealed interface OfficeOrPerson extends Written {
    /**
     * A mapping with the key `office`.
     *
     * @param office An office.
     */
    record OfOffice(
        OfficeId office
    ) implements OfficeOrPerson {
        /** Refuses what the schema refuses. */
        public OfOffice {
            Fields.given("office", office);
        }

        @Override
        public Object toTree() {
            return new Mapping()
                .put("office", office)
                .done();
        }
    }

    /**
     * A mapping with the key `person`.
     *
     * @param person A person.
     */
    record OfPerson(
        PersonId person
    ) implements OfficeOrPerson {
        /** Refuses what the schema refuses. */
        public OfPerson {
            Fields.given("person", person);
        }

        @Override
        public Object toTree() {
            return new Mapping()
                .put("person", person)
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
    static OfficeOrPerson fromTree(Object tree) {
        var from = Fields.of(tree);
        String key = from.only("office, person");
        return switch (key) {
            case "office" -> new OfOffice(from.required("office", OfficeId::fromTree));
            case "person" -> new OfPerson(from.required("person", PersonId::fromTree));
            default -> throw Fields.unknown(key);
        };
    }
}
