// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * The time for which a person held an office.
 *
 * @param office The office held.
 * @param since The first day.
 * @param until The last day, inclusive. Office passes during the day, so that a predecessor and
 * a successor may share it.
 * @param lastSeen The latest day on which a source shows the holder in office. An end may have
 * come since.
 * @param capacity In which capacity the office was held. People who leave it out mean
 * `"incumbent"`; here it is always written.
 * @param cabinet The cabinet to which the tenure belongs: an organisation of the kind
 * `government`.
 * @param began How the tenure began.
 * @param ended How the tenure ended.
 * @param title The title of the office as the source prints it.
 * @param sources Where this comes from, if not from the sources of the record. Empty where it
 * is absent.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Tenure(
    OfficeId office,
    Optional<Date> since,
    Optional<Date> until,
    Optional<Date> lastSeen,
    Capacity capacity,
    Optional<OrganisationId> cabinet,
    Optional<Beginning> began,
    Optional<Ending> ended,
    Optional<Text> title,
    List<Citation> sources
) implements Written {
    /** Refuses what the schema refuses. */
    public Tenure {
        Fields.given("office", office);
        Fields.given("since", since);
        Fields.given("until", until);
        Fields.given("last_seen", lastSeen);
        Fields.given("capacity", capacity);
        Fields.given("cabinet", cabinet);
        Fields.given("began", began);
        Fields.given("ended", ended);
        Fields.given("title", title);
        sources = Fields.given("sources", sources, 0);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Tenure fromTree(Object tree) {
        var from = Fields.of(tree);
        var one = new Tenure(
            from.required("office", OfficeId::fromTree),
            from.optional("since", Date::fromTree),
            from.optional("until", Date::fromTree),
            from.optional("last_seen", Date::fromTree),
            from.required("capacity", Capacity::fromTree),
            from.optional("cabinet", OrganisationId::fromTree),
            from.optional("began", Beginning::fromTree),
            from.optional("ended", Ending::fromTree),
            from.optional("title", Text::fromTree),
            from.optional("sources", Fields.list(Citation::fromTree, 0)).orElse(List.of()));
        from.close();
        return one;
    }

    @Override
    public Object toTree() {
        return new Mapping()
            .put("office", office)
            .putPresent("since", since)
            .putPresent("until", until)
            .putPresent("last_seen", lastSeen)
            .put("capacity", capacity)
            .putPresent("cabinet", cabinet)
            .putPresent("began", began)
            .putPresent("ended", ended)
            .putPresent("title", title)
            .putPresent("sources", sources)
            .done();
    }
}
