// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * A stop of a visit: one stay in one country.
 *
 * @param country The country. A territory that has a code of its own bears that code. Left out
 * only where the place lies in none.
 * @param place The place of the stop, where there is one.
 * @param places The places, where there are several; instead of `place`. Empty where it is
 * absent.
 * @param date The days of the programme. By default those of the visit, where this is its only
 * stop; where there are more, some day within the visit.
 * @param weekday The day of the week of `date`, as the source prints it.
 * @param stay The days in the country, where the visitor was there for longer than the
 * programme.
 * @param kind What the stop is. People who leave it out mean `"visit"`; here it is always
 * written.
 * @param rank The rank of this stop, where it differs from that of the visit.
 * @param visitors Those of the visitors who made this stop. By default all. Empty where it is
 * absent.
 * @param accompanies The person whom the visitors went along with on this stop alone.
 * @param hosts Who received the visitors. Empty where it is absent.
 * @param attends The meetings with a record of their own that the visitors attended. Empty
 * where it is absent.
 * @param deployment The deployment visited.
 * @param asPrinted The stop as the source prints it.
 * @param ids The identifiers of the stop in other data sets, by the data set's key. Empty where
 * it is absent.
 * @param remarks Text of an imported row, word for word.
 * @param sources Where this comes from, if not from the sources of the record. Empty where it
 * is absent.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Stop(
    Optional<CountryCode> country,
    Optional<PlaceId> place,
    List<PlaceId> places,
    Optional<Span> date,
    Optional<Weekdays> weekday,
    Optional<Span> stay,
    StopKind kind,
    Optional<Rank> rank,
    List<PersonId> visitors,
    Optional<PersonId> accompanies,
    List<Participant> hosts,
    List<MeetingRef> attends,
    Optional<DeploymentId> deployment,
    Optional<Text> asPrinted,
    ExternalIds ids,
    Optional<Prose> remarks,
    List<Citation> sources
) implements Written {
    /** Refuses what the schema refuses. */
    public Stop {
        Fields.given("country", country);
        Fields.given("place", place);
        places = Fields.given("places", places, 0);
        Fields.given("date", date);
        Fields.given("weekday", weekday);
        Fields.given("stay", stay);
        Fields.given("kind", kind);
        Fields.given("rank", rank);
        visitors = Fields.given("visitors", visitors, 0);
        Fields.given("accompanies", accompanies);
        hosts = Fields.given("hosts", hosts, 0);
        attends = Fields.given("attends", attends, 0);
        Fields.given("deployment", deployment);
        Fields.given("as_printed", asPrinted);
        Fields.given("ids", ids);
        Fields.given("remarks", remarks);
        sources = Fields.given("sources", sources, 0);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Stop fromTree(Object tree) {
        var from = Fields.of(tree);
        var one = new Stop(
            from.optional("country", CountryCode::fromTree),
            from.optional("place", PlaceId::fromTree),
            from.optional("places", Fields.list(PlaceId::fromTree, 0)).orElse(List.of()),
            from.optional("date", Span::fromTree),
            from.optional("weekday", Weekdays::fromTree),
            from.optional("stay", Span::fromTree),
            from.required("kind", StopKind::fromTree),
            from.optional("rank", Rank::fromTree),
            from.optional("visitors", Fields.list(PersonId::fromTree, 0)).orElse(List.of()),
            from.optional("accompanies", PersonId::fromTree),
            from.optional("hosts", Fields.list(Participant::fromTree, 0)).orElse(List.of()),
            from.optional("attends", Fields.list(MeetingRef::fromTree, 0)).orElse(List.of()),
            from.optional("deployment", DeploymentId::fromTree),
            from.optional("as_printed", Text::fromTree),
            from.optional("ids", ExternalIds::fromTree).orElse(ExternalIds.NONE),
            from.optional("remarks", Prose::fromTree),
            from.optional("sources", Fields.list(Citation::fromTree, 0)).orElse(List.of()));
        from.close();
        return one;
    }

    @Override
    public Object toTree() {
        return new Mapping()
            .putPresent("country", country)
            .putPresent("place", place)
            .putPresent("places", places)
            .putPresent("date", date)
            .putPresent("weekday", weekday)
            .putPresent("stay", stay)
            .put("kind", kind)
            .putPresent("rank", rank)
            .putPresent("visitors", visitors)
            .putPresent("accompanies", accompanies)
            .putPresent("hosts", hosts)
            .putPresent("attends", attends)
            .putPresent("deployment", deployment)
            .putPresent("as_printed", asPrinted)
            .putPresent("ids", ids)
            .putPresent("remarks", remarks)
            .putPresent("sources", sources)
            .done();
    }
}
