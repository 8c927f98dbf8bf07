// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * What a place is.
 */
@JsonDeserialize(using = Json.Reading.class)
@JsonSerialize(using = Json.Writing.class)
public enum PlaceKind implements Written {
    /**
     * A place where people live, nothing more being known.
     */
    POPULATED_PLACE("populated-place"),

    /**
     * A city.
     */
    CITY("city"),

    /**
     * A town or a village.
     */
    TOWN("town"),

    /**
     * The district of a capital.
     */
    CAPITAL_DISTRICT("capital-district"),

    /**
     * A base, a barracks or a training area.
     */
    MILITARY_SITE("military-site"),

    /**
     * An airport or an air base.
     */
    AIRPORT("airport"),

    /**
     * A palace, a ministry, a parliament.
     */
    GOVERNMENT_BUILDING("government-building"),

    /**
     * Another building at which people meet.
     */
    VENUE("venue"),

    /**
     * An island.
     */
    ISLAND("island"),

    /**
     * A crossing of a border.
     */
    BORDER_CROSSING("border-crossing"),

    /**
     * A region, within a country or across borders.
     */
    REGION("region"),

    /**
     * A sea or a part of one.
     */
    SEA_AREA("sea-area"),

    /**
     * A ship.
     */
    SHIP("ship"),

    /**
     * Another place.
     */
    OTHER("other");

    private final String text;

    PlaceKind(String text) {
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
    public static PlaceKind fromTree(Object tree) {
        return Fields.oneOf(tree, values(), PlaceKind::text);
    }

    @Override
    public Object toTree() {
        return text;
    }
}
