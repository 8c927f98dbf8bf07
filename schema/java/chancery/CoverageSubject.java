// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * Of whom or of what a coverage speaks: a mapping with exactly one key.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public sealed interface CoverageSubject extends Written {
    /**
     * A mapping with the key `person`.
     *
     * @param person A person.
     */
    record OfPerson(
        PersonId person
    ) implements CoverageSubject {
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
     * A mapping with the key `office`.
     *
     * @param office An office.
     */
    record OfOffice(
        OfficeId office
    ) implements CoverageSubject {
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
     * A mapping with the key `organisation`.
     *
     * @param organisation An organisation.
     */
    record OfOrganisation(
        OrganisationId organisation
    ) implements CoverageSubject {
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
     * A mapping with the key `country`.
     *
     * @param country A country.
     */
    record OfCountry(
        CountryCode country
    ) implements CoverageSubject {
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
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    static CoverageSubject fromTree(Object tree) {
        var from = Fields.of(tree);
        String key = from.only("person, office, organisation, country");
        return switch (key) {
            case "person" -> new OfPerson(from.required("person", PersonId::fromTree));
            case "office" -> new OfOffice(from.required("office", OfficeId::fromTree));
            case "organisation" -> new OfOrganisation(from.required("organisation", OrganisationId::fromTree));
            case "country" -> new OfCountry(from.required("country", CountryCode::fromTree));
            default -> throw Fields.unknown(key);
        };
    }
}
