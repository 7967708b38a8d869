package cn.zhiyong.investigation.casefile;

import cn.zhiyong.investigation.casefile.rules.Severity;
import java.util.List;

/**
 * What the investigation came to. May be saved before it is complete; what is missing then is listed with the case.
 *
 * @param severity null until it is said
 */
public record Finding(Conclusion conclusion, Severity severity, String summary, List<Violation> violations) {}
