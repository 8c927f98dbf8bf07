// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * A reference to a country or a place: a mapping with exactly one key.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public sealed interface CountryOrPlace extends Written {
    /**
     * A mapping with the key `country`.
     *
     * @param country A country.
     */
    record OfCountry(
        CountryCode country
    ) implements CountryOrPlace {
        /** Refuses what the schema refuses. */
        public OfCountry {
            Fields.given("country", country);
        }

        @Override
        public Object toTree() {
            return new Mapping()
                .put("country", country)
                .done();
        }
    }

    /**
     * A mapping with the key `place`.
     *
     * @param place A place.
     */
    record OfPlace(
        PlaceId place
    ) implements CountryOrPlace {
        /** Refuses what the schema refuses. */
        public OfPlace {
            Fields.given("place", place);
        }

        @Override
        public Object toTree() {
            return new Mapping()
                .put("place", place)
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
    static CountryOrPlace fromTree(Object tree) {
        var from = Fields.of(tree);
        String key = from.only("country, place");
        return switch (key) {
            case "country" -> new OfCountry(from.required("country", CountryCode::fromTree));
            case "place" -> new OfPlace(from.required("place", PlaceId::fromTree));
            default -> throw Fields.unknown(key);
        };
    }
}
