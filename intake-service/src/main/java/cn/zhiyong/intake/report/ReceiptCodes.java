package cn.zhiyong.intake.report;

import cn.zhiyong.platform.security.Keys;
import cn.zhiyong.platform.security.SpokenCodes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The codes by which a reporter asks for the state of a report ({@link SpokenCodes}). Only a keyed digest is kept. */
@Singleton
public class ReceiptCodes {
    private static final String PREFIX = "ZY";
    private static final Pattern PLAIN =
            Pattern.compile(PREFIX + "[" + SpokenCodes.ALPHABET + "]{" + SpokenCodes.LENGTH + "}");

    private final Keys keys;

    ReceiptCodes(Keys keys) {
        this.keys = keys;
    }

    /** For example {@code ZY-7K2M-9QXD-04VB-TRHN}. */
    public String next() {
        return PREFIX + "-" + SpokenCodes.next();
    }

    /** Digest of a code however it was typed; empty for none. */
    public Optional<byte[]> digest(String typed) {
        var plain = SpokenCodes.plain(typed);
        return PLAIN.matcher(plain).matches()
                ? Optional.of(keys.sign(("receipt " + plain).getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }
}
