// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;

/**
 * Records of several kinds, in lists by kind.
 *
 * <p>It has at least 1 of its fields.
 *
 * @param visits The records of the kind `visit`; at least one. Empty where it is absent.
 * @param meetings The records of the kind `meeting`; at least one. Empty where it is absent.
 * @param ministerialMeetings The records of the kind `ministerial-meeting`; at least one. Empty
 * where it is absent.
 * @param deployments The records of the kind `deployment`; at least one. Empty where it is
 * absent.
 * @param operations The records of the kind `operation`; at least one. Empty where it is
 * absent.
 * @param statements The records of the kind `statement`; at least one. Empty where it is
 * absent.
 * @param documents The records of the kind `document`; at least one. Empty where it is absent.
 * @param coverage The records of the kind `coverage`; at least one. Empty where it is absent.
 * @param persons The records of the kind `person`; at least one. Empty where it is absent.
 * @param offices The records of the kind `office`; at least one. Empty where it is absent.
 * @param organisations The records of the kind `organisation`; at least one. Empty where it is
 * absent.
 * @param countries The records of the kind `country`; at least one. Empty where it is absent.
 * @param places The records of the kind `place`; at least one. Empty where it is absent.
 * @param topics The records of the kind `topic`; at least one. Empty where it is absent.
 * @param sources The records of the kind `source`; at least one. Empty where it is absent.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Dossier(
    List<Visit> visits,
    List<Meeting> meetings,
    List<MinisterialMeeting> ministerialMeetings,
    List<Deployment> deployments,
    List<Operation> operations,
    List<Statement> statements,
    List<Document> documents,
    List<Coverage> coverage,
    List<Person> persons,
    List<Office> offices,
    List<Organisation> organisations,
    List<Country> countries,
    List<Place> places,
    List<Topic> topics,
    List<Source> sources
) implements Written {
    /** Refuses what the schema refuses. */
    public Dossier {
        visits = Fields.given("visits", visits, 0);
        meetings = Fields.given("meetings", meetings, 0);
        ministerialMeetings = Fields.given("ministerial_meetings", ministerialMeetings, 0);
        deployments = Fields.given("deployments", deployments, 0);
        operations = Fields.given("operations", operations, 0);
        statements = Fields.given("statements", statements, 0);
        documents = Fields.given("documents", documents, 0);
        coverage = Fields.given("coverage", coverage, 0);
        persons = Fields.given("persons", persons, 0);
        offices = Fields.given("offices", offices, 0);
        organisations = Fields.given("organisations", organisations, 0);
        countries = Fields.given("countries", countries, 0);
        places = Fields.given("places", places, 0);
        topics = Fields.given("topics", topics, 0);
        sources = Fields.given("sources", sources, 0);
        Fields.atLeast(1,
            !visits.isEmpty(),
            !meetings.isEmpty(),
            !ministerialMeetings.isEmpty(),
            !deployments.isEmpty(),
            !operations.isEmpty(),
            !statements.isEmpty(),
            !documents.isEmpty(),
            !coverage.isEmpty(),
            !persons.isEmpty(),
            !offices.isEmpty(),
            !organisations.isEmpty(),
            !countries.isEmpty(),
            !places.isEmpty(),
            !topics.isEmpty(),
            !sources.isEmpty());
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Dossier fromTree(Object tree) {
        var from = Fields.of(tree);
        var one = new Dossier(
            from.optional("visits", Fields.list(Visit::fromTree, 1)).orElse(List.of()),
            from.optional("meetings", Fields.list(Meeting::fromTree, 1)).orElse(List.of()),
            from.optional("ministerial_meetings", Fields.list(MinisterialMeeting::fromTree, 1)).orElse(List.of()),
            from.optional("deployments", Fields.list(Deployment::fromTree, 1)).orElse(List.of()),
            from.optional("operations", Fields.list(Operation::fromTree, 1)).orElse(List.of()),
            from.optional("statements", Fields.list(Statement::fromTree, 1)).orElse(List.of()),
            from.optional("documents", Fields.list(Document::fromTree, 1)).orElse(List.of()),
            from.optional("coverage", Fields.list(Coverage::fromTree, 1)).orElse(List.of()),
            from.optional("persons", Fields.list(Person::fromTree, 1)).orElse(List.of()),
            from.optional("offices", Fields.list(Office::fromTree, 1)).orElse(List.of()),
            from.optional("organisations", Fields.list(Organisation::fromTree, 1)).orElse(List.of()),
            from.optional("countries", Fields.list(Country::fromTree, 1)).orElse(List.of()),
            from.optional("places", Fields.list(Place::fromTree, 1)).orElse(List.of()),
            from.optional("topics", Fields.list(Topic::fromTree, 1)).orElse(List.of()),
            from.optional("sources", Fields.list(Source::fromTree, 1)).orElse(List.of()));
        from.close();
        return one;
    }

    /**
     * Reads JSON.
     *
     * @param text One document.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Dossier fromJson(String text) {
        return Json.read(text, Dossier::fromTree);
    }

    @Override
    public Object toTree() {
        return new Mapping()
            .putPresent("visits", visits)
            .putPresent("meetings", meetings)
            .putPresent("ministerial_meetings", ministerialMeetings)
            .putPresent("deployments", deployments)
            .putPresent("operations", operations)
            .putPresent("statements", statements)
            .putPresent("documents", documents)
            .putPresent("coverage", coverage)
            .putPresent("persons", persons)
            .putPresent("offices", offices)
            .putPresent("organisations", organisations)
            .putPresent("countries", countries)
            .putPresent("places", places)
            .putPresent("topics", topics)
            .putPresent("sources", sources)
            .done();
    }
}
