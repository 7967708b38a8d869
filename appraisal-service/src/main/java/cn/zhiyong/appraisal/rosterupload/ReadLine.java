package cn.zhiyong.appraisal.rosterupload;

import cn.zhiyong.appraisal.roster.CadreRequest;
import cn.zhiyong.appraisal.roster.UnitRequest;
import cn.zhiyong.platform.problem.ProblemException.FieldError;
import java.util.List;
import java.util.Optional;

/**
 * A line as it was read.
 *
 * @param kind empty where it does not say
 * @param key code of the unit or ID of the person; empty where it does not say
 * @param unit what it says of a unit; empty where it is about a person, or is wrong; likewise {@code cadre}
 */
record ReadLine(
        int line,
        Optional<EntryKind> kind,
        Optional<String> key,
        Optional<UnitRequest> unit,
        Optional<CadreRequest> cadre,
        List<FieldError> errors) {
    static ReadLine wrong(int line, Optional<EntryKind> kind, Optional<String> key, List<FieldError> errors) {
        return new ReadLine(line, kind, key, Optional.empty(), Optional.empty(), errors);
    }

    /** What it says; empty where it is wrong. */
    Optional<Object> content() {
        return unit.<Object>map(each -> each).or(() -> cadre);
    }
}
