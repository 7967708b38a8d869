package cn.zhiyong.platform.text;

/** Labels in one language. */
public record Labels(Language language) {
    /** Null stays null, as the value itself does. */
    public String label(Labelled value) {
        return value == null ? null : value.label().in(language);
    }
}
