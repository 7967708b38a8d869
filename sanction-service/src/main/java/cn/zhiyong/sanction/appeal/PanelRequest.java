package cn.zhiyong.sanction.appeal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Who is to answer an appeal. */
public record PanelRequest(
        @NotNull
                @Size(min = 1, max = 25)
                @UniqueElements
                @Schema(description = "An odd number; of the deciding organ's appeals all on the roster (R8.4)")
                List<@NotNull UUID> memberIds) {}
