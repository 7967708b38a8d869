package cn.zhiyong.appraisal.rosterimport;

import cn.zhiyong.appraisal.roster.CadreRequest;
import cn.zhiyong.appraisal.roster.UnitRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Units and people in any order; they may refer to each other and to who is on the roster already. */
public record RosterImportRequest(
        @NotNull @Size(max = MAX_ENTRIES) List<@NotNull @Valid UnitRequest> units,
        @NotNull @Size(max = MAX_ENTRIES) List<@NotNull @Valid CadreRequest> cadres) {
    private static final int MAX_ENTRIES = 20_000;
}
