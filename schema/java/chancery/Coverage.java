// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * What the data set claims to hold whole. Without such a claim the absence of a record means
 * nothing.
 *
 * @param id The identifier of the record, unique among the records of its kind. It stays the
 * same when names change.
 * @param records Of which things it speaks; at least one.
 * @param subject Of whom or of what it speaks.
 * @param since The first day.
 * @param until The last day, inclusive.
 * @param completeness How complete the records are.
 * @param sources Where the facts of the record come from; at least one source.
 * @param basis On what the claim rests.
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
public record Coverage(
    CoverageId id,
    List<CoveredKind> records,
    CoverageSubject subject,
    Date since,
    Date until,
    Completeness completeness,
    List<Citation> sources,
    Optional<Text> basis,
    ExternalIds ids,
    List<Id> previousIds,
    List<Text> open,
    List<Dispute> disputed,
    Optional<Prose> notes,
    Ext ext
) implements Record {
    /** Refuses what the schema refuses. */
    public Coverage {
        Fields.given("id", id);
        records = Fields.given("records", records, 1);
        Fields.given("subject", subject);
        Fields.given("since", since);
        Fields.given("until", until);
        Fields.given("completeness", completeness);
        sources = Fields.given("sources", sources, 1);
        Fields.given("basis", basis);
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
        return RecordType.COVERAGE;
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Coverage fromTree(Object tree) {
        var from = Fields.of(tree);
        from.constant("type", "coverage");
        var one = new Coverage(
            from.required("id", CoverageId::fromTree),
            from.required("records", Fields.list(CoveredKind::fromTree, 1)),
            from.required("subject", CoverageSubject::fromTree),
            from.required("since", Date::fromTree),
            from.required("until", Date::fromTree),
            from.required("completeness", Completeness::fromTree),
            from.required("sources", Fields.list(Citation::fromTree, 1)),
            from.optional("basis", Text::fromTree),
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
            .put("type", "coverage")
            .put("id", id)
            .put("records", records)
            .put("subject", subject)
            .put("since", since)
            .put("until", until)
            .put("completeness", completeness)
            .put("sources", sources)
            .putPresent("basis", basis)
            .putPresent("ids", ids)
            .putPresent("previous_ids", previousIds)
            .putPresent("open", open)
            .putPresent("disputed", disputed)
            .putPresent("notes", notes)
            .putPresent("ext", ext)
            .done();
    }
}
