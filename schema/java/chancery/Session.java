// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;

/**
 * A session of a ministerial meeting.
 *
 * @param title The title of the session.
 * @param date The day of the session.
 * @param topics What is spoken about. Empty where it is absent.
 * @param participants Who takes part beside the members: partners, invitees. Empty where it is
 * absent.
 * @param format The format in which the body meets, such as `NATO-Ukraine Commission`.
 * @param sources Where this comes from, if not from the sources of the record. Empty where it
 * is absent.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public record Session(
    Optional<Text> title,
    Optional<Span> date,
    List<TopicId> topics,
    List<Participant> participants,
    Optional<Text> format,
    List<Citation> sources
) implements Written {
    /** Refuses what the schema refuses. */
    public Session {
        Fields.given("title", title);
        Fields.given("date", date);
        topics = Fields.given("topics", topics, 0);
        participants = Fields.given("participants", participants, 0);
        Fields.given("format", format);
        sources = Fields.given("sources", sources, 0);
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static Session fromTree(Object tree) {
        var from = Fields.of(tree);
        var one = new Session(
            from.optional("title", Text::fromTree),
            from.optional("date", Span::fromTree),
            from.optional("topics", Fields.list(TopicId::fromTree, 0)).orElse(List.of()),
            from.optional("participants", Fields.list(Participant::fromTree, 0)).orElse(List.of()),
            from.optional("format", Text::fromTree),
            from.optional("sources", Fields.list(Citation::fromTree, 0)).orElse(List.of()));
        from.close();
        return one;
    }

    @Override
    public Object toTree() {
        return new Mapping()
            .putPresent("title", title)
            .putPresent("date", date)
            .putPresent("topics", topics)
            .putPresent("participants", participants)
            .putPresent("format", format)
            .putPresent("sources", sources)
            .done();
    }
}
