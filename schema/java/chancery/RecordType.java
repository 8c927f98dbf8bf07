// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * The kind of the record.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum RecordType implements Written {
    /**
     * A visit of one or more persons to one or more countries.
     */
    VISIT("visit"),

    /**
     * A meeting that stands by itself, such as a summit that several visits attend.
     */
    MEETING("meeting"),

    /**
     * A meeting of a body at the level of ministers, of heads of state and government, or of
     * those who stand in for them.
     */
    MINISTERIAL_MEETING("ministerial-meeting"),

    /**
     * Forces or experts sent to a country or an area.
     */
    DEPLOYMENT("deployment"),

    /**
     * A frame under which several deployments stand.
     */
    OPERATION("operation"),

    /**
     * What a speaker said.
     */
    STATEMENT("statement"),

    /**
     * An agreement, a declaration or another text that parties make, or mean to make.
     */
    DOCUMENT("document"),

    /**
     * What the data set claims to hold whole.
     */
    COVERAGE("coverage"),

    /**
     * A person, with the offices held and when.
     */
    PERSON("person"),

    /**
     * An office of a country or of an organisation, whoever holds it.
     */
    OFFICE("office"),

    /**
     * An organisation, a body of one, a government or the like.
     */
    ORGANISATION("organisation"),

    /**
     * A country, present or past.
     */
    COUNTRY("country"),

    /**
     * A place at which something happens.
     */
    PLACE("place"),

    /**
     * A matter that is spoken about, in the manner of a thesaurus (SKOS).
     */
    TOPIC("topic"),

    /**
     * A text or a data set from which facts are taken.
     */
    SOURCE("source");

    private final String text;

    RecordType(String text) {
        this.text = text;
    }

    /**
     * The value as it is written.
     *
     * @return The text.
     */
    public String text() {
        return text;
    }

    /**
     * Reads maps, lists, strings, doubles and booleans.
     *
     * @param tree What JSON says.
     * @return The value.
     * @throws SchemaException Where the schema refuses it.
     */
    public static RecordType fromTree(Object tree) {
        return Fields.oneOf(tree, values(), RecordType::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
