package cn.zhiyong.platform.security;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The deployment's keys, checked at start: a missing or short key stops the service and names the setting. */
@Singleton
@Startup
public class Keys {
    private static final int KEY_BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final SecretKey dataKey;
    private final SecretKey signingKey;

    Keys(Secrets secrets) {
        this.dataKey = key("zhiyong.secrets.data-key", secrets.dataKey(), "AES");
        this.signingKey = key("zhiyong.secrets.cursor-key", secrets.cursorKey(), HMAC);
    }

    SecretKey dataKey() {
        return dataKey;
    }

    /** Keyed digest of the content: nobody without the key can make one, or test a guess against one. */
    public byte[] sign(byte[] content) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(signingKey);
            return mac.doFinal(content);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SecretKey key(String setting, String base64, String algorithm) {
        try {
            var bytes = Base64.getDecoder().decode(base64.trim());
            if (bytes.length == KEY_BYTES) {
                return new SecretKeySpec(bytes, algorithm);
            }
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException(setting + " is not base64; make one with: openssl rand -base64 32");
        }
        throw new IllegalStateException(
                setting + " must be " + KEY_BYTES + " bytes; make one with: openssl rand -base64 32");
    }
}
