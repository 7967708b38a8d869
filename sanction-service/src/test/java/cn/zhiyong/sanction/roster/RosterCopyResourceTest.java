package cn.zhiyong.sanction.roster;

import cn.zhiyong.testing.RosterCopyConvergence;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class RosterCopyResourceTest extends RosterCopyConvergence {}
