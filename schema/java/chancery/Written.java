// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

/** A value of the schema, which can be written as JSON. */
public interface Written {
    /**
     * The value as maps, lists, strings, doubles and booleans, with the keys of mappings in
     * canonical order.
     *
     * @return The tree.
     */
    Object toTree();

    /**
     * The value as canonical JSON.
     *
     * @return The text, without a line feed.
     */
    default String toJson() {
        return Json.text(toTree());
    }
}
