// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * A reference to a country or an organisation: a mapping with exactly one key.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public sealed interface CountryOrOrganisation extends Written {
    /**
     * A mapping with the key `country`.
     *
     * @param country A country.
     */
    record OfCountry(
        CountryCode country
    ) implements CountryOrOrganisation {
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
     * A mapping with the key `organisation`.
     *
     * @param organisation An organisation.
     */
    record OfOrganisation(
        OrganisationId organisation
    ) implements CountryOrOrganisation {
        /** Refuses what the schema refuses. */
        public OfOrganisation {
            Fields.given("organisation", organisation);
        }

        @Override
        public Object toTree() {
            return new Mapping()
                .put("organisation", organisation)
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
    static CountryOrOrganisation fromTree(Object tree) {
        var from = Fields.of(tree);
        String key = from.only("country, organisation");
        return switch (key) {
            case "country" -> new OfCountry(from.required("country", CountryCode::fromTree));
            case "organisation" -> new OfOrganisation(from.required("organisation", OrganisationId::fromTree));
            default -> throw Fields.unknown(key);
        };
    }
}
