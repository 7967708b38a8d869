package cn.zhiyong.platform.text;

import java.util.Locale;

/** The two languages that every label and message comes in. Chinese is the default. */
public enum Language {
    ZH,
    EN;

    /** Reads an {@code Accept-Language} header; anything that does not prefer English is answered in Chinese. */
    public static Language ofHeader(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ZH;
        }
        try {
            var wanted = Locale.LanguageRange.parse(acceptLanguage);
            for (var range : wanted) {
                if (range.getWeight() > 0 && range.getRange().startsWith("zh")) {
                    return ZH;
                }
                if (range.getWeight() > 0 && range.getRange().startsWith("en")) {
                    return EN;
                }
            }
            return ZH;
        } catch (IllegalArgumentException malformed) {
            return ZH;
        }
    }

    public String tag() {
        return this == ZH ? "zh-CN" : "en";
    }
}
