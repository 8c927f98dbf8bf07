import chancery.Record;

final class Rewrite {
    private Rewrite() {}

    static String rewrite(String text) {
        return Record.fromJson(text).toJson();
    }
}
