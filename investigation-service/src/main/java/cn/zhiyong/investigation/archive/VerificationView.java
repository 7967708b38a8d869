package cn.zhiyong.investigation.archive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a look through the whole archive found.
 *
 * @param firstBroken null if all are as they were filed
 */
@Schema(name = "Verification")
public record VerificationView(int entries, boolean intact, @Schema(nullable = true) Integer firstBroken) {}
