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
