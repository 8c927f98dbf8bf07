// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * An agreement, a declaration or another text that parties make, or mean to make.
 *
 * @param id The identifier of the record, unique among the records of its kind. It stays the
 * same when names change.
 * @param kind What sort of document it is.
 * @param title The title of the document.
 * @param status How far it had come on the day `as_of`.
 * @param sources Where the facts of the record come from; at least one source.
 * @param parties Who makes it. Empty where it is absent.
 * @param asOf The day on which the status held. By default the day on which the newest of the
 * sources was published.
 * @param signed When it was signed.
 * @param signedAt The place, the visit or the meeting at which it was signed.
 * @param discussedAt The visits and meetings at which it was spoken about. Empty where it is
 * absent.
 * @param url The address of its text on the web.
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
public record Document(
    DocumentId id,
    DocumentKind kind,
    Text title,
    DocumentStatus status,
    List<Citation> sources,
    List<Ref> parties,
    Optional<FullDate> asOf,
    Optional<Date> signed,
    Optional<Ref> signedAt,
    List<Ref> discussedAt,
    Optional<Url> url,
    ExternalIds ids,
    List<Id> previousIds,
    List<Text> open,
    List<Dispute> disputed,
    Optional<Prose> notes,
    Ext ext
) implements Record {
    /** Refuses what the schema refuses. */
    public Document {
        Fields.given("id", id);
        Fields.given("kind", kind);
        Fields.given("title", title);
        Fields.given("status", status);
        sources = Fields.given("sources", sources, 1);
        parties = Fields.given("parties", parties, 0);
        Fields.given("as_of", asOf);
        Fields.given("signed", signed);
        Fields.given("signed_at", signedAt);
        discussedAt = Fields.given("discussed_at", discussedAt, 0);
        Fields.given("url", url);
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
        return RecordType.DOCUMENT;
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Document fromTree(Object tree) {
        var from = Fields.of(tree);
        from.constant("type", "document");
        var one = new Document(
            from.required("id", DocumentId::fromTree),
            from.required("kind", DocumentKind::fromTree),
            from.required("title", Text::fromTree),
            from.required("status", DocumentStatus::fromTree),
            from.required("sources", Fields.list(Citation::fromTree, 1)),
            from.optional("parties", Fields.list(Ref::fromTree, 0)).orElse(List.of()),
            from.optional("as_of", FullDate::fromTree),
            from.optional("signed", Date::fromTree),
            from.optional("signed_at", Ref::fromTree),
            from.optional("discussed_at", Fields.list(Ref::fromTree, 0)).orElse(List.of()),
            from.optional("url", Url::fromTree),
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
            .put("type", "document")
            .put("id", id)
            .put("kind", kind)
            .put("title", title)
            .put("status", status)
            .put("sources", sources)
            .putPresent("parties", parties)
            .putPresent("as_of", asOf)
            .putPresent("signed", signed)
            .putPresent("signed_at", signedAt)
            .putPresent("discussed_at", discussedAt)
            .putPresent("url", url)
            .putPresent("ids", ids)
            .putPresent("previous_ids", previousIds)
            .putPresent("open", open)
            .putPresent("disputed", disputed)
            .putPresent("notes", notes)
            .putPresent("ext", ext)
            .done();
    }
}
