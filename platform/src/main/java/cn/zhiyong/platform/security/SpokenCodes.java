package cn.zhiyong.platform.security;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * Codes that people read out and type in: 80 random bits, written in Crockford's base 32, which has no letters that are
 * mistaken for digits.
 */
public final class SpokenCodes {
    public static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    public static final int LENGTH = 16;

    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SpokenCodes() {}

    /** For example {@code 7K2M-9QXD-04VB-TRHN}. */
    public static String next() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** However it was typed: small letters, no dashes, O for 0, I or L for 1. */
    public static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
