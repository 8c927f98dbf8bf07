// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * What a source is.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum SourceKind implements Written {
    /**
     * A press release.
     */
    PRESS_RELEASE("press-release"),

    /**
     * A transcript of what was said.
     */
    TRANSCRIPT("transcript"),

    /**
     * A communiqué or a declaration.
     */
    COMMUNIQUE("communique"),

    /**
     * An official register or gazette.
     */
    OFFICIAL_REGISTER("official-register"),

    /**
     * A page of an official website.
     */
    OFFICIAL_WEBSITE("official-website"),

    /**
     * An article in the news.
     */
    NEWS_ARTICLE("news-article"),

    /**
     * A data set.
     */
    DATASET("dataset"),

    /**
     * A book.
     */
    BOOK("book"),

    /**
     * A record in an archive.
     */
    ARCHIVE_RECORD("archive-record"),

    /**
     * A post in a social medium.
     */
    SOCIAL_MEDIA("social-media"),

    /**
     * An encyclopaedia or another work of reference.
     */
    REFERENCE("reference");

    private final String text;

    SourceKind(String text) {
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
    public static SourceKind fromTree(Object tree) {
        return Fields.oneOf(tree, values(), SourceKind::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
