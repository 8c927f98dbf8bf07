// Written by chancery generate java. Do not edit.
// Schema urn:chancery:schema:interchange:1, SHA-256
// d26b2e36d09e85d578ea64ad6b321a61e34561d9098858c18b09ace0951cc502
package chancery;

/** Says where a value breaks the schema, and how. */
public final class SchemaException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String reason;

    /**
     * A fault.
     *
     * @param path The JSON pointer of the value: {@code /visitors/0/person}.
     * @param reason What is wrong with it.
     */
    public SchemaException(String path, String reason) {
        super(path.isEmpty() ? reason : path + ": " + reason);
        this.path = path;
        this.reason = reason;
    }

    static SchemaException of(String format, Object... values) {
        return new SchemaException("", String.format(format, values));
    }

    /**
     * The JSON pointer of the value, which is empty for a whole document.
     *
     * @return The pointer.
     */
    public String path() {
        return path;
    }

    /**
     * What is wrong with the value.
     *
     * @return The reason.
     */
    public String reason() {
        return reason;
    }

    /** The same fault, seen from the collection that has the value under the key or index. */
    SchemaException within(Object segment) {
        String key = segment.toString().replace("~", "~0").replace("/", "~1");
        return new SchemaException("/" + key + path, reason);
    }
}
