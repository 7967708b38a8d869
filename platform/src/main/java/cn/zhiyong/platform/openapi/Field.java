package cn.zhiyong.platform.openapi;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A field of a schema, or a parameter: where its example may be stated, the most special place first. */
record Field(String owner, String name) {
    private static final List<String> KINDS_OF_SCHEMA = List.of("Request", "SummaryView", "View", "Summary");

    /** For {@code id} of {@code AppealView}: {@code AppealView.id}, {@code appealId}, {@code id}. */
    List<String> keys() {
        var singular = name.endsWith("s") ? Stream.of(name.substring(0, name.length() - 1)) : Stream.<String>empty();
        return Stream.concat(Stream.of(owner + "." + name, uncapitalised(stem()) + capitalised(name), name), singular)
                .toList();
    }

    private String stem() {
        return KINDS_OF_SCHEMA.stream()
                .filter(kind -> owner.endsWith(kind) && owner.length() > kind.length())
                .findFirst()
                .map(kind -> owner.substring(0, owner.length() - kind.length()))
                .orElse(owner);
    }

    /** A parameter belongs to what its path names last before it: {@code id} in {@code /v1/appeals/{id}} to an appeal. */
    static Field ofParameter(String path, String name) {
        var before = path.indexOf("/{" + name + "}");
        if (before < 0) {
            return new Field("", name);
        }
        var resource = path.substring(path.lastIndexOf('/', before - 1) + 1, before);
        var words = (resource.endsWith("s") ? resource.substring(0, resource.length() - 1) : resource).split("-");
        var owner = new StringBuilder();
        for (var word : words) {
            owner.append(capitalised(word));
        }
        return new Field(owner.toString(), name);
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String uncapitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
