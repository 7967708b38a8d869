package cn.zhiyong.platform.security;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals what the database must not show in clear, with AES-256-GCM. What is sealed is bound to its context (a row's
 * ID, say): moved to another row it does not open.
 */
@Singleton
public class Vault {
    /** First byte of everything sealed: which form and key it has, so that both can change. */
    private static final byte FORM = 1;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Keys keys;
    private final SecureRandom random = new SecureRandom();

    Vault(Keys keys) {
        this.keys = keys;
    }

    public byte[] seal(byte[] content, String context) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, context, content);
        return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                .put(FORM)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException where it was changed, moved, or sealed with another key */
    public byte[] open(byte[] sealed, String context) {
        var buffer = ByteBuffer.wrap(sealed);
        if (buffer.get() != FORM) {
            throw new IllegalStateException("Sealed in an unknown form");
        }
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var content = new byte[buffer.remaining()];
        buffer.get(content);
        return run(Cipher.DECRYPT_MODE, nonce, context, content);
    }

    private byte[] run(int mode, byte[] nonce, String context, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.dataKey(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("Cannot seal or open", wrong);
        }
    }
}
