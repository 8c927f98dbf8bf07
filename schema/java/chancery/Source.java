// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * A text or a data set from which facts are taken.
 *
 * @param id The identifier of the record, unique among the records of its kind. It stays the
 * same when names change.
 * @param kind What sort of source it is.
 * @param title The title that the source bears; for a page without one, what it is, in a few
 * words.
 * @param publisher The organisation that published it.
 * @param url The address of the source on the web.
 * @param published When it was published.
 * @param weekday The day of the week of `published`, as the source prints it.
 * @param language The language in which it is written.
 * @param retrieved The day on which it was read.
 * @param archiveUrl The address of an archived copy.
 * @param sha256 The SHA-256 checksum of the bytes that were read.
 * @param licence The licence under which it may be used.
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
public record Source(
    SourceId id,
    SourceKind kind,
    Text title,
    Optional<OrganisationId> publisher,
    Optional<Url> url,
    Optional<Date> published,
    Optional<Weekdays> weekday,
    Optional<LanguageTag> language,
    Optional<FullDate> retrieved,
    Optional<Url> archiveUrl,
    Optional<Sha256> sha256,
    Optional<Text> licence,
    List<Citation> sources,
    ExternalIds ids,
    List<Id> previousIds,
    List<Text> open,
    List<Dispute> disputed,
    Optional<Prose> notes,
    Ext ext
) implements Record {
    /** Refuses what the schema refuses. */
    public Source {
        Fields.given("id", id);
        Fields.given("kind", kind);
        Fields.given("title", title);
        Fields.given("publisher", publisher);
        Fields.given("url", url);
        Fields.given("published", published);
        Fields.given("weekday", weekday);
        Fields.given("language", language);
        Fields.given("retrieved", retrieved);
        Fields.given("archive_url", archiveUrl);
        Fields.given("sha256", sha256);
        Fields.given("licence", licence);
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
        return RecordType.SOURCE;
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Source fromTree(Object tree) {
        var from = Fields.of(tree);
        from.constant("type", "source");
        var one = new Source(
            from.required("id", SourceId::fromTree),
            from.required("kind", SourceKind::fromTree),
            from.required("title", Text::fromTree),
            from.optional("publisher", OrganisationId::fromTree),
            from.optional("url", Url::fromTree),
            from.optional("published", Date::fromTree),
            from.optional("weekday", Weekdays::fromTree),
            from.optional("language", LanguageTag::fromTree),
            from.optional("retrieved", FullDate::fromTree),
            from.optional("archive_url", Url::fromTree),
            from.optional("sha256", Sha256::fromTree),
            from.optional("licence", Text::fromTree),
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
            .put("type", "source")
            .put("id", id)
            .put("kind", kind)
            .put("title", title)
            .putPresent("publisher", publisher)
            .putPresent("url", url)
            .putPresent("published", published)
            .putPresent("weekday", weekday)
            .putPresent("language", language)
            .putPresent("retrieved", retrieved)
            .putPresent("archive_url", archiveUrl)
            .putPresent("sha256", sha256)
            .putPresent("licence", licence)
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
