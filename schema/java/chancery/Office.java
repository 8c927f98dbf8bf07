// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * An office of a country or of an organisation, whoever holds it.
 *
 * @param id The identifier of the record, unique among the records of its kind. It stays the
 * same when names change.
 * @param name The name of the office.
 * @param portfolio What the office is for; at least one portfolio.
 * @param country The country whose office it is. An office has a country or an organisation.
 * @param organisation The organisation whose office it is.
 * @param seats How many persons hold the office at one time. People who leave it out mean `1`;
 * here it is always written.
 * @param accreditedTo To whom an ambassador or a permanent representative is accredited. Empty
 * where it is absent.
 * @param vacancies Times at which nobody held the office. Empty where it is absent.
 * @param since The first day on which the office existed.
 * @param until The last day on which the office existed, inclusive.
 * @param names Names in other languages, by language tag. Empty where it is absent.
 * @param aliases Every other name that occurs. Empty where it is absent.
 * @param sources Where the facts of the record come from. Empty where it is absent.
 * @param ids The identifiers of the same thing in other data sets, by the data set's key. Empty
 * where it is absent.
 * @param previousIds Identifiers of records that were merged into this one. They are never used
 * again. Empty where it is absent.
 * @param open What the sources leave open, one matter a text. Empty where it is absent.
 * @param disputed Fields of which other sources say something else. The field itself holds the
 * value preferred. Empty where it is absent.
 * @param notes Notes of the keepers of the data.
 * @param ext A project's own fields, by namespace. Empty where it is absent.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Office(
    OfficeId id,
    Text name,
    List<Portfolio> portfolio,
    Optional<CountryCode> country,
    Optional<OrganisationId> organisation,
    Seats seats,
    List<CountryOrOrganisation> accreditedTo,
    List<Vacancy> vacancies,
    Optional<Date> since,
    Optional<Date> until,
    Names names,
    List<Text> aliases,
    List<Citation> sources,
    ExternalIds ids,
    List<Id> previousIds,
    List<Text> open,
    List<Dispute> disputed,
    Optional<Prose> notes,
    Ext ext
) implements Record {
    /** Refuses what the schema refuses. */
    public Office {
        Fields.given("id", id);
        Fields.given("name", name);
        portfolio = Fields.given("portfolio", portfolio, 1);
        Fields.given("country", country);
        Fields.given("organisation", organisation);
        Fields.given("seats", seats);
        accreditedTo = Fields.given("accredited_to", accreditedTo, 0);
        vacancies = Fields.given("vacancies", vacancies, 0);
        Fields.given("since", since);
        Fields.given("until", until);
        Fields.given("names", names);
        aliases = Fields.given("aliases", aliases, 0);
        sources = Fields.given("sources", sources, 0);
        Fields.given("ids", ids);
        previousIds = Fields.given("previous_ids", previousIds, 0);
        open = Fields.given("open", open, 0);
        disputed = Fields.given("disputed", disputed, 0);
        Fields.given("notes", notes);
        Fields.given("ext", ext);
    }

    /**
     * The kind of the record. People may leave it out in a dossier, where the list names it.
     *
     * @return The kind.
     */
    @Override
    public RecordType type() {
        return RecordType.OFFICE;
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Office fromTree(Object tree) {
        var from = Fields.of(tree);
        from.constant("type", "office");
        var one = new Office(
            from.required("id", OfficeId::fromTree),
            from.required("name", Text::fromTree),
            from.required("portfolio", Fields.list(Portfolio::fromTree, 1)),
            from.optional("country", CountryCode::fromTree),
            from.optional("organisation", OrganisationId::fromTree),
            from.required("seats", Seats::fromTree),
            from.optional("accredited_to", Fields.list(CountryOrOrganisation::fromTree, 0)).orElse(List.of()),
            from.optional("vacancies", Fields.list(Vacancy::fromTree, 0)).orElse(List.of()),
            from.optional("since", Date::fromTree),
            from.optional("until", Date::fromTree),
            from.optional("names", Names::fromTree).orElse(Names.NONE),
            from.optional("aliases", Fields.list(Text::fromTree, 0)).orElse(List.of()),
            from.optional("sources", Fields.list(Citation::fromTree, 0)).orElse(List.of()),
            from.optional("ids", ExternalIds::fromTree).orElse(ExternalIds.NONE),
            from.optional("previous_ids", Fields.list(Id::fromTree, 0)).orElse(List.of()),
            from.optional("open", Fields.list(Text::fromTree, 0)).orElse(List.of()),
            from.optional("disputed", Fields.list(Dispute::fromTree, 0)).orElse(List.of()),
            from.optional("notes", Prose::fromTree),
            from.optional("ext", Ext::fromTree).orElse(Ext.NONE));
        from.close();
        return one;
    }

    @Override
    public Object toTree() {
        return new Mapping()
            .put("type", "office")
            .put("id", id)
            .put("name", name)
            .put("portfolio", portfolio)
            .putPresent("country", country)
            .putPresent("organisation", organisation)
            .put("seats", seats)
            .putPresent("accredited_to", accreditedTo)
            .putPresent("vacancies", vacancies)
            .putPresent("since", since)
            .putPresent("until", until)
            .putPresent("names", names)
            .putPresent("aliases", aliases)
            .putPresent("sources", sources)
            .putPresent("ids", ids)
            .putPresent("previous_ids", previousIds)
            .putPresent("open", open)
            .putPresent("disputed", disputed)
            .putPresent("notes", notes)
            .putPresent("ext", ext)
            .done();
    }
}
