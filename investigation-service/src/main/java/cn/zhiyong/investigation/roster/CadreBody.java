package cn.zhiyong.investigation.roster;

import java.util.UUID;

/** What this service reads of a cadre event; the section may be null. */
record CadreBody(UUID id, String name, String unitCode, String section) {}
