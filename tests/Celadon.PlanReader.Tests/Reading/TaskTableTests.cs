using Celadon.PlanReader.Documents;
using Celadon.PlanReader.Ledger;

namespace Celadon.PlanReader.Tests.Reading;

public class TaskTableTests
{
    private const string Rows = "青釉市2024年任务清单\n一、重点任务\n序号\t重点任务\t工作措施\t完成时限\t牵头单位\t责任单位\n1\t淘汰落后产能\t退出砖瓦窑企业5家。\t9月底前\t市工业和信息化局\t市生态环境局、各县政府\n2\t治理扬尘\t建成监管平台。\t年底前\t市住房城乡建设局\t市城市管理局\n";

    [Fact]
    public void A_row_is_a_measure_with_its_own_deadline_and_units()
    {
        ActionPlan plan = ActionPlanReader.Read(DocumentText.Plain(Rows));

        Assert.Equal(["淘汰落后产能", "治理扬尘"], plan.Measures.Select(measure => measure.Title));
        Assert.Equal(new DateOnly(2024, 9, 30), Assert.Single(plan.Measures[0].Targets).Deadline!.Date);
        Assert.Equal(new DateOnly(2024, 12, 31), Assert.Single(plan.Measures[1].Deliverables).Deadline!.Date);
        Assert.Equal([DutyRole.LeadUnit, DutyRole.SupportingUnit, DutyRole.LocalUnits], plan.Measures[0].Duties.Select(duty => duty.Role));
        Assert.Empty(plan.Unread);
        Accounts.AssertComplete(plan);
    }
}
