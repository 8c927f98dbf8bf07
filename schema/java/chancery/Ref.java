// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * A reference to a record: a mapping with exactly one key, which names the kind.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public sealed interface Ref extends Written {
    /**
     * A mapping with the key `person`.
     *
     * @param person A person.
     */
    record OfPerson(
        PersonId person
    ) implements Ref {
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
    ) implements Ref {
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
    ) implements Ref {
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
    ) implements Ref {
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
    ) implements Ref {
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
     * A mapping with the key `visit`.
     *
     * @param visit A visit.
     */
    record OfVisit(
        VisitId visit
    ) implements Ref {
        /** Refuses what the schema refuses. */
        public OfVisit {
            Fields.given("visit", visit);
        }

        @Override
        public Object toTree() {
            return new Mapping()
                .put("visit", visit)
                .done();
        }
    }

    /**
     * A mapping with the key `meeting`.
     *
     * @param meeting A meeting.
     */
    record OfMeeting(
        MeetingId meeting
    ) implements Ref {
        /** Refuses what the schema refuses. */
        public OfMeeting {
            Fields.given("meeting", meeting);
        }

        @Override
        public Object toTree() {
            return new Mapping()
                .put("meeting", meeting)
                .done();
        }
    }

    /**
     * A mapping with the key `ministerial_meeting`.
     *
     * @param ministerialMeeting A ministerial meeting.
     */
    record OfMinisterialMeeting(
        MinisterialMeetingId ministerialMeeting
    ) implements Ref {
        /** Refuses what the schema refuses. */
        public OfMinisterialMeeting {
            Fields.given("ministerial_meeting", ministerialMeeting);
        }

        @Override
        public Object toTree() {
            return new Mapping()
                .put("ministerial_meeting", ministerialMeeting)
                .done();
        }
    }

    /**
     * A mapping with the key `deployment`.
     *
     * @param deployment A deployment.
     */
    record OfDeployment(
        DeploymentId deployment
    ) implements Ref {
        /** Refuses what the schema refuses. */
        public OfDeployment {
            Fields.given("deployment", deployment);
        }

        @Override
        public Object toTree() {
            return new Mapping()
                .put("deployment", deployment)
                .done();
        }
    }

    /**
     * A mapping with the key `operation`.
     *
     * @param operation An operation.
     */
    record OfOperation(
        OperationId operation
    ) implements Ref {
        /** Refuses what the schema refuses. */
        public OfOperation {
            Fields.given("operation", operation);
        }

        @Override
        public Object toTree() {
            return new Mapping()
                .put("operation", operation)
                .done();
        }
    }

    /**
     * A mapping with the key `document`.
     *
     * @param document A document.
     */
    record OfDocument(
        DocumentId document
    ) implements Ref {
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
     * A mapping with the key `topic`.
     *
     * @param topic A topic.
     */
    record OfTopic(
        TopicId topic
    ) implements Ref {
        /** Refuses what the schema refuses. */
        public OfTopic {
            Fields.given("topic", topic);
        }

        @Override
        public Object toTree() {
            return new Mapping()
                .put("topic", topic)
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
    static Ref fromTree(Object tree) {
        var from = Fields.of(tree);
        String key = from.only("person, office, organisation, country, place, visit, meeting, ministerial_meeting, deployment, operation, document, topic");
        return switch (key) {
            case "person" -> new OfPerson(from.required("person", PersonId::fromTree));
            case "office" -> new OfOffice(from.required("office", OfficeId::fromTree));
            case "organisation" -> new OfOrganisation(from.required("organisation", OrganisationId::fromTree));
            case "country" -> new OfCountry(from.required("country", CountryCode::fromTree));
            case "place" -> new OfPlace(from.required("place", PlaceId::fromTree));
            case "visit" -> new OfVisit(from.required("visit", VisitId::fromTree));
            case "meeting" -> new OfMeeting(from.required("meeting", MeetingId::fromTree));
            case "ministerial_meeting" -> new OfMinisterialMeeting(from.required("ministerial_meeting", MinisterialMeetingId::fromTree));
            case "deployment" -> new OfDeployment(from.required("deployment", DeploymentId::fromTree));
            case "operation" -> new OfOperation(from.required("operation", OperationId::fromTree));
            case "document" -> new OfDocument(from.required("document", DocumentId::fromTree));
            case "topic" -> new OfTopic(from.required("topic", TopicId::fromTree));
            default -> throw Fields.unknown(key);
        };
    }
}
