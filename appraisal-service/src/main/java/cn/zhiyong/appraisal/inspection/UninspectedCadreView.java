package cn.zhiyong.appraisal.inspection;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cadre who was not yet inspected in the year. */
@Schema(name = "UninspectedCadre")
public record UninspectedCadreView(UUID cadreId, String name, String unitCode, String post) {}
