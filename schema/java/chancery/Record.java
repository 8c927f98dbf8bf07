// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A record of any kind, which its `type` names.
 *
 * <p>java.lang has a type of this name too: import this one by name.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public sealed interface Record extends Written
    permits Visit,
        Meeting,
        MinisterialMeeting,
        Deployment,
        Operation,
        Statement,
        Document,
        Coverage,
        Person,
        Office,
        Organisation,
        Country,
        Place,
        Topic,
        Source {
    /**
     * The kind of the record.
     *
     * @return The kind.
     */
    RecordType type();

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    static Record fromTree(Object tree) {
        return switch (Fields.of(tree).required("type", RecordType::fromTree)) {
            case VISIT -> Visit.fromTree(tree);
            case MEETING -> Meeting.fromTree(tree);
            case MINISTERIAL_MEETING -> MinisterialMeeting.fromTree(tree);
            case DEPLOYMENT -> Deployment.fromTree(tree);
            case OPERATION -> Operation.fromTree(tree);
            case STATEMENT -> Statement.fromTree(tree);
            case DOCUMENT -> Document.fromTree(tree);
            case COVERAGE -> Coverage.fromTree(tree);
            case PERSON -> Person.fromTree(tree);
            case OFFICE -> Office.fromTree(tree);
            case ORGANISATION -> Organisation.fromTree(tree);
            case COUNTRY -> Country.fromTree(tree);
            case PLACE -> Place.fromTree(tree);
            case TOPIC -> Topic.fromTree(tree);
            case SOURCE -> Source.fromTree(tree);
        };
    }

    /**
     * Reads JSON.
     *
     * @param text One document.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    static Record fromJson(String text) {
        return Json.read(text, Record::fromTree);
    }

    /**
     * Reads a document a line, and passes over empty lines.
     *
     * @param from The lines, in UTF-8.
     * @return The values.
     * @throws IOException Where the lines cannot be read.
     * @throws SchemaException Where the schema refuses one.
     */
    static List<Record> readLines(InputStream from) throws IOException {
        return Json.readLines(from, Record::fromTree);
    }
}
