package cn.zhiyong.intake.report;

import cn.zhiyong.platform.security.Keys;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The codes by which a reporter asks for the state of a report: 80 random bits, written in Crockford's base 32, which
 * has no letters that are mistaken for digits. Only a keyed digest is kept.
 */
@Singleton
public class ReceiptCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final Pattern PLAIN = Pattern.compile("ZY[" + ALPHABET + "]{" + LENGTH + "}");

    private final Keys keys;
    private final SecureRandom random = new SecureRandom();

    ReceiptCodes(Keys keys) {
        this.keys = keys;
    }

    /** For example {@code ZY-7K2M-9QXD-04VB-TRHN}. */
    public String next() {
        var code = new StringBuilder("ZY");
        for (int i = 0; i < LENGTH; i++) {
            code.append(i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** Digest of a code however it was typed: small letters, no dashes, O for 0, I or L for 1. Empty for none. */
    public Optional<byte[]> digest(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return PLAIN.matcher(plain).matches()
                ? Optional.of(keys.sign(("receipt " + plain).getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }
}
