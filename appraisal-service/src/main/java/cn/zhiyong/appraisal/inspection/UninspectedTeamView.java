package cn.zhiyong.appraisal.inspection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit whose leadership team was not yet inspected in the year. */
@Schema(name = "UninspectedTeam")
public record UninspectedTeamView(String unitCode, String unitName, int members) {}
