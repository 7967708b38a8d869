package cn.zhiyong.platform.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The style sheet that a page carries in its head. */
final class StyleSheet {
    private static final Pattern IN_HEAD = Pattern.compile("<head>.*?<style>(.*?)</style>.*?</head>", Pattern.DOTALL);

    private StyleSheet() {}

    /** As a Content-Security-Policy names it; any other style in the page stays without effect. */
    static Optional<String> digestIn(String page) {
        return Optional.of(IN_HEAD.matcher(page))
                .filter(matcher -> matcher.find())
                .map(matcher -> {
                    var content = matcher.group(1).getBytes(StandardCharsets.UTF_8);
                    return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(content));
                });
    }
}
